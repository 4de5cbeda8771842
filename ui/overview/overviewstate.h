#pragma once

#include "models/overview/overview.h"
#include "ui/context.h"
#include "ui/latestwork.h"
#include "ui/measures.h"

#include <QObject>

namespace fairlead {

/// What all parts of the Overview share: the overview as it was last reckoned, with the workspace
/// and the timeline that it is of, both with the scenario of the lens laid over. Nothing but
/// hasOverview() may be asked before there is one.
class OverviewState : public QObject
{
    Q_OBJECT

public:
    /// Kept up to date while the page is visible.
    OverviewState(const Context &context, QWidget *page);

    const Context &context() const { return m_context; }
    bool hasOverview() const { return m_shown != nullptr; }
    bool isBusy() const; ///< a newer one is under way
    void catchUp();      ///< with the measures, once the page is visible
    const Overview &overview() const { return *m_shown->overview(); }
    const Timeline &timeline() const { return m_shown->timeline(); }
    const Workspace &workspace() const { return m_shown->under(); }
    const Measured &measured() const { return *m_shown; }

signals:
    void changed();
    void workMoved(); ///< isBusy() may have changed

private:
    Context m_context;
    QWidget *m_page;
    std::shared_ptr<const Measured> m_asked; ///< what the latest work is about
    std::shared_ptr<const Measured> m_shown; ///< with its overview
    LatestWork<std::shared_ptr<const Measured>> m_work;
};

} // namespace fairlead
