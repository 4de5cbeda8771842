#pragma once

#include "models/row.h"

#include <QTime>
#include <QWidget>

class QLabel;
class QPushButton;

namespace fairlead {

class CareTally;
class LiveWorkspace;

/// The last line of the window: what was saved and when, what needs care, what money is in.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    StatusLine(LiveWorkspace &live, const CareTally &care, QWidget *parent);

    void showUnchanged(); ///< of a file that was just opened
    void showSaved(const QTime &at);
    void showUnsaved();
    void showSaveProblem();
    void showReadOnly();
    void showWork(bool isShown); ///< figures are being reckoned beside the window

signals:
    void conflictsRequested();

private:
    void showState(const QString &icon, int tone, const QString &text);
    void showCare();

    LiveWorkspace &m_live;
    const CareTally &m_care;
    QLabel *m_stateIcon;
    QLabel *m_state;
    QPushButton *m_conflicts;
    QLabel *m_stale;
    QLabel *m_work;
    QLabel *m_sample;
};

} // namespace fairlead
