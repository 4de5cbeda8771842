#include "ui/overview/overviewstate.h"

#include <QWidget>

namespace fairlead {

Overview overviewOf(const Measured &measured, const Timeline &timeline, const std::stop_token &stop)
{
    return overviewOf({measured.under(), measured.lens(), measured.modelUnder(),
                       measured.exposure(), measured.concentrations(), timeline},
                      stop);
}

OverviewState::OverviewState(const Context &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_work([this](const std::shared_ptr<const Shown> &shown) {
        m_shown = shown;
        emit changed();
    })
{
    connect(&context.measures, &Measures::changed, this, &OverviewState::catchUp);
    context.measures.follow(page);
}

bool OverviewState::isBusy() const
{
    return m_context.measures.isBusy() || m_work.isRunning();
}

void OverviewState::catchUp()
{
    const auto &latest = m_context.measures.latest();
    if (!latest || latest == m_asked || !m_page->isVisible())
        return;
    m_asked = latest;
    m_work.start([measured = latest](const std::stop_token &stop) {
        Shown shown{.measured = measured,
                    .timeline = timelineEvents(measured->under(), measured->lens()),
                    .overview = {}};
        if (!stop.stop_requested())
            shown.overview = overviewOf(*measured, shown.timeline, stop);
        return std::shared_ptr<const Shown>(std::make_shared<Shown>(std::move(shown)));
    });
}

} // namespace fairlead
