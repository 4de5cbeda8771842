#pragma once

#include <QWidget>

class QLabel;

namespace fairlead {

/// What did not work, in a sentence above the page. Goes when it is closed or replaced; never
/// stops the user.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent);

    void showProblem(const QString &sentence);
    void showNote(const QString &sentence);
    QString text() const;

private:
    void showText(const QString &sentence, const QString &icon);

    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace fairlead
