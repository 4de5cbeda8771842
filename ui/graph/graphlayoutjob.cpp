#include "ui/graph/graphlayoutjob.h"

#include <QtConcurrentRun>

namespace fairlead {

GraphLayoutJob::GraphLayoutJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<GraphPlaces>::finished, this, [this] {
        if (!m_watcher.isCanceled())
            emit finished(m_watcher.result());
    });
}

GraphLayoutJob::~GraphLayoutJob()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void GraphLayoutJob::start(const MarketGraph &graph, LayoutKind kind, const GraphPins &pins,
                           const GraphPlaces &before)
{
    m_stop.request_stop(); // whatever it still finds is not looked at: the watcher follows the next
    m_stop = std::stop_source();
    LayoutTools tools;
    tools.stop = m_stop.get_token();
    m_watcher.setFuture(QtConcurrent::run([graph, kind, pins, before, tools] {
        const LayoutRequest request = layoutRequest(graph, kind, pins, before);
        return placesOf(graph, request, layOut(request, tools));
    }));
}

} // namespace fairlead
