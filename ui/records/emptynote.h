#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace fairlead {

/// What stands where a grid would be when it has no rows: what belongs there, and the one action
/// that fills it.
class EmptyNote : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyNote(QWidget *parent);

    /// Without a button when there is no action.
    void showTexts(const QString &title, const QString &text, const QString &action);
    QPushButton *action() const { return m_action; }

signals:
    void actionChosen();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace fairlead
