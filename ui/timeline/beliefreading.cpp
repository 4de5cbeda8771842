#include "ui/timeline/beliefreading.h"

#include <utility>

namespace fairlead {

BeliefReading::BeliefReading(BelievedPreparer prepare, QObject *parent)
    : QObject(parent)
    , m_prepare(std::move(prepare))
    , m_work([this](const Result<Workspace> &believed) { take(believed); })
{
}

void BeliefReading::read(const QDate &day)
{
    stop();
    m_wanted = day;
    if (m_prepare)
        m_work.start([read = m_prepare(day)](const std::stop_token &) { return read(); });
    else
        take(Workspace());
}

void BeliefReading::stop()
{
    m_wanted.reset();
    m_work.stop();
}

void BeliefReading::take(const Result<Workspace> &believed)
{
    const QDate day = *std::exchange(m_wanted, std::nullopt);
    if (believed)
        emit done(day, *believed);
    else
        emit failed(believed.error().message);
}

} // namespace fairlead
