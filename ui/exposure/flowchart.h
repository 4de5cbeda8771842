#pragma once

#include "models/concentration/spendconcentration.h"
#include "models/workspace.h"

#include <QRectF>
#include <QWidget>

class QPainter;

namespace fairlead {

struct Theme;

/// What the spend of the routes is followed to.
enum class FlowEnd {
    Host, ///< who operates the cloud in which the workload lives
    Cash, ///< with whom the money comes to rest
};

/// One end of the flows, from the top down.
struct FlowBar
{
    QString name;
    QString party;       ///< whose colour it takes; empty: nobody's
    double share = 0;    ///< of all the spend
    double direct = 0;   ///< part of it that comes directly; only at the right
    qsizetype parts = 1; ///< how many are put together in it

    bool operator==(const FlowBar &) const = default;
};

/// The flows of the chart, the small ends put together so that each has room for its name.
struct FlowPicture
{
    struct Band
    {
        size_t from = 0; ///< number of the bar at the left
        size_t to = 0;   ///< … at the right
        double share = 0;
        bool isDirect = false;

        bool operator==(const Band &) const = default;
    };
    std::vector<FlowBar> routes;
    std::vector<FlowBar> parties;
    std::vector<Band> bands; ///< by route, then party
    QString problem;         ///< a sentence: why there is nothing to draw; may be empty

    bool operator==(const FlowPicture &) const = default;
};

/// @p mostBars at each side, the last one for all that are smaller.
FlowPicture flowPicture(const Workspace &workspace, const SpendConcentration &spend, FlowEnd end,
                        size_t mostBars);

void drawFlows(QPainter &painter, const QRectF &area, const FlowPicture &picture, FlowEnd end,
               const QFont &font, const Theme &theme);

/// The three figures of the neutrality gap, one below the other.
void drawNeutrality(QPainter &painter, const QRectF &area,
                    const std::optional<Neutrality> &neutrality, FlowEnd end, const QFont &font,
                    const Theme &theme);

/// Access routes at the left, those behind them at the right, with the neutrality gap.
class FlowChart : public QWidget
{
    Q_OBJECT

public:
    explicit FlowChart(QWidget *parent);

    void showSpend(const Workspace &workspace, const SpendConcentration *spend, FlowEnd end);
    const FlowPicture &picture() const { return m_picture; }

signals:
    void roomChanged(); ///< another number of bars has room: show the spend again

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    size_t mostBars() const; ///< that have room

    FlowPicture m_picture;
    size_t m_mostBars = 0; ///< of the picture
    std::optional<Neutrality> m_neutrality;
    FlowEnd m_end = FlowEnd::Host;
};

} // namespace fairlead
