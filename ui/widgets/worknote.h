#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace fairlead {

/// Says on a page what is being worked out beside the window, once that takes long enough to be
/// told, with a way to stop it and to go on.
class WorkNote : public QWidget
{
    Q_OBJECT

public:
    enum class Stop { Possible, Impossible };

    WorkNote(Stop stop, QWidget *parent);

    void showWork(const QString &text);
    void showStopped(const QString &text); ///< the user has stopped it
    void clear();                          ///< nothing is under way

signals:
    void stopRequested();
    void resumeRequested();

private:
    void say(const QString &text, bool isStopped);

    QLabel *m_text;
    QPushButton *m_button;
    QTimer m_wait;
    bool m_isStopped = false;
};

} // namespace fairlead
