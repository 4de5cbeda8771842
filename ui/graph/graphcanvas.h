#pragma once

#include "ui/graph/graphimage.h"

#include <QBasicTimer>
#include <QFutureWatcher>
#include <QObject>

#include <memory>

class QWidget;

namespace fairlead {

/// What a scene looks like on its widget, kept as an image. A scene of few lines is drawn at once.
/// Of many lines a plain drawing is shown first, and the whole one, made beside the window, when it
/// is ready. While the scale changes the image is stretched.
class GraphCanvas : public QObject
{
    Q_OBJECT

public:
    explicit GraphCanvas(QWidget *widget);
    ~GraphCanvas() override;

    void invalidate(); ///< the scene has changed, other than by being moved
    /// It was moved or zoomed; whether labels for the new scale can be placed at once. Else
    /// rested() says when.
    bool isQuick() const;
    void waitForRest();
    bool isWhole() const { return m_image.isWhole(); } ///< nothing is still being drawn
    void paint(QPainter &painter, const GraphScene &scene, const Theme &theme);
    /// Dims everything, and draws what is meant over it once more.
    void paintOnly(QPainter &painter, const GraphScene &scene, const Theme &theme,
                   const GraphMarks &marks) const;

signals:
    void rested(); ///< some time after the last change of scale

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void refresh(const GraphScene &scene, const Theme &theme);
    void startDrawing(const GraphScene &scene, const Theme &theme);
    void takeDrawing();

    QWidget &m_widget;
    GraphImage m_image;
    QBasicTimer m_rest; ///< runs once
    QFutureWatcher<GraphImage> m_drawing;
    int m_version = 0;      ///< of the scene
    int m_drawnVersion = 0; ///< that is being drawn beside the window
};

} // namespace fairlead
