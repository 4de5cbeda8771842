#include "ui/timeline/beliefreading.h"

#include <QtConcurrentRun>

#include <utility>

namespace fairlead {

BeliefReading::BeliefReading(BelievedPreparer prepare, QObject *parent)
    : QObject(parent)
    , m_prepare(std::move(prepare))
{
    connect(&m_work, &QFutureWatcher<Result<Workspace>>::finished, this, [this] {
        if (m_wanted && !m_work.isCanceled())
            take(m_work.result());
    });
}

BeliefReading::~BeliefReading()
{
    m_wanted.reset();
    for (QFuture<Result<Workspace>> &work : m_running)
        work.waitForFinished();
}

void BeliefReading::read(const QDate &day)
{
    stop();
    m_wanted = day;
    if (!m_prepare) {
        take(Workspace());
        return;
    }
    std::erase_if(m_running, [](const auto &each) { return each.isFinished(); });
    m_running.push_back(QtConcurrent::run(m_prepare(day)));
    m_work.setFuture(m_running.back());
}

void BeliefReading::stop()
{
    m_wanted.reset();
    m_work.setFuture({});
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
