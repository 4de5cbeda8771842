#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>
#include <stop_token>
#include <vector>

namespace fairlead {

/// Works out a value beside the window. The latest request wins: it drops the one that is under
/// way, which is told to stop. The work may use nothing but what it holds itself. Whoever owns this
/// waits, when it goes, for what is still under way.
template<class T>
class LatestWork
{
public:
    using Work = std::function<T(const std::stop_token &)>;

    explicit LatestWork(std::function<void(const T &)> take)
    {
        QObject::connect(&m_watcher, &QFutureWatcher<T>::finished, &m_watcher,
                         [this, take = std::move(take)] {
                             if (m_watcher.isCanceled())
                                 return; // it was stopped
                             m_isRunning = false;
                             take(m_watcher.result());
                         });
    }

    ~LatestWork()
    {
        m_stop.request_stop();
        for (QFuture<T> &work : m_running)
            work.waitForFinished();
    }

    void start(Work work)
    {
        stop();
        m_stop = std::stop_source();
        std::erase_if(m_running, [](const QFuture<T> &each) { return each.isFinished(); });
        m_running.push_back(QtConcurrent::run(
            [work = std::move(work), stop = m_stop.get_token()] { return work(stop); }));
        m_isRunning = true;
        m_watcher.setFuture(m_running.back());
    }

    /// What is under way is not wanted any more.
    void stop()
    {
        m_stop.request_stop();
        m_isRunning = false;
        m_watcher.setFuture({});
    }

    bool isRunning() const { return m_isRunning; } ///< until its value is taken

private:
    QFutureWatcher<T> m_watcher;
    std::vector<QFuture<T>> m_running; ///< with what was dropped and has not returned yet
    std::stop_source m_stop;
    bool m_isRunning = false;
};

} // namespace fairlead
