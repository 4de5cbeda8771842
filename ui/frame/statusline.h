#pragma once

#include "models/row.h"

#include <QTime>
#include <QWidget>

class QLabel;
class QPushButton;

namespace fairlead {

class LensModel;
class LiveWorkspace;

/// The last line of the window: what was saved and when, what needs care, what money is in.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    StatusLine(LiveWorkspace &live, LensModel &lens, QWidget *parent);

    void showSaved(const QTime &at);
    void showUnsaved();
    void showSaveProblem();
    void showReadOnly();

signals:
    void conflictsRequested();

private:
    void showState(const QString &icon, int tone, const QString &text);
    void countSoon();
    void count();

    LiveWorkspace &m_live;
    LensModel &m_lens;
    QLabel *m_stateIcon;
    QLabel *m_state;
    QPushButton *m_conflicts;
    QLabel *m_stale;
    QLabel *m_sample;
    bool m_isCountDue = false;
};

} // namespace fairlead
