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

    void start(const MarketGraph &graph, LayoutKind kind, const GraphPins &pins,
               const GraphPlaces &before);
    bool isRunning() const { return m_watcher.isRunning(); }

signals:
    void finished(const fairlead::GraphPlaces &places);

private:
    QFutureWatcher<GraphPlaces> m_watcher;
    std::stop_source m_stop;
};

} // namespace fairlead
