#include "ui/overview/overviewstate.h"

#include "models/liveworkspace.h"
#include "ui/lensmodel.h"

#include <QWidget>

namespace fairlead {

OverviewState::OverviewState(const Context &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_work([this](const std::shared_ptr<const Measured> &shown) {
        m_shown = shown;
        emit changed();
        emit workMoved();
    })
{
    connect(&context.measures, &Measures::changed, this, &OverviewState::catchUp);
    // After the measures, which take it up first.
    connect(&context.live, &LiveWorkspace::changed, this, &OverviewState::workMoved);
    connect(&context.live, &LiveWorkspace::wasReset, this, &OverviewState::workMoved);
    connect(&context.lens, &LensModel::changed, this, &OverviewState::workMoved);
    context.measures.follow(page);
}

bool OverviewState::isBusy() const
{
    return m_context.measures.isBusy() || m_work.isRunning();
}

void OverviewState::catchUp()
{
    const auto &latest = m_context.measures.latest();
    if (latest && latest != m_asked && m_page->isVisible()) {
        m_asked = latest;
        m_work.start([measured = latest](const std::stop_token &stop) {
            measured->overview(stop);
            return measured;
        });
    }
    emit workMoved();
}

} // namespace fairlead
