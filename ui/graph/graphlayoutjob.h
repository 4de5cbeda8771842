#pragma once

#include "ui/graph/graphpicture.h"

#include <QFutureWatcher>
#include <QObject>

#include <stop_token>

namespace fairlead {

/// Works out a layout beside the window. A newer request drops the one that is under way.
class GraphLayoutJob : public QObject
{
    Q_OBJECT

public:
    explicit GraphLayoutJob(QObject *parent);
    ~GraphLayoutJob() override;

    struct Request
    {
        MarketGraph graph;
        LayoutKind kind = LayoutKind::Layered;
        GraphPins pins;
        GraphPlaces before; ///< where nodes stand now; may be empty
        StrandScale scale;
    };

    void start(const Request &request);
    void stop(); ///< what is under way is not wanted any more
    bool isRunning() const { return m_watcher.isRunning(); }

signals:
    void finished(const fairlead::GraphPlaces &places);

private:
    QFutureWatcher<GraphPlaces> m_watcher;
    std::stop_source m_stop;
};

} // namespace fairlead
