#pragma once

#include <QWidget>

class QLabel;

namespace fairlead {

/// What did not work, in a sentence that lies over the foot of the page, so that nothing moves when
/// it comes or goes. Goes when it is closed or replaced; never stops the user.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    /// Lies over @p page, inside @p parent.
    MessageBar(QWidget *page, QWidget *parent);

    void showProblem(const QString &sentence);
    void showNote(const QString &sentence);
    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void showText(const QString &sentence, const QString &icon);

    QWidget *m_page;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace fairlead
