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

void GraphLayoutJob::stop()
{
    m_stop.request_stop();
    m_watcher.setFuture({});
}

void GraphLayoutJob::start(const Request &request)
{
    m_stop.request_stop(); // whatever it still finds is not looked at: the watcher follows the next
    m_stop = std::stop_source();
    LayoutTools tools;
    tools.stop = m_stop.get_token();
    m_watcher.setFuture(QtConcurrent::run([request, tools] {
        const LayoutRequest layout =
            layoutRequest(request.graph, request.kind, request.pins, request.before, request.scale);
        return placesOf(request.graph, layout, layOut(layout, tools));
    }));
}

} // namespace fairlead
