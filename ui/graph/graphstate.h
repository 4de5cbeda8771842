#pragma once

#include "models/graph/grapharrangement.h"
#include "models/graph/graphfilter.h"
#include "ui/context.h"
#include "ui/graph/graphpicture.h"

#include <QObject>

namespace fairlead {

class GraphLayoutJob;
struct GraphSheet;

/// What the parts of the Graph page share: the graph under the lens, what of it is shown, where it
/// stands, and the verbs that change the picture. A picture of the past keeps the places of
/// today's.
class GraphState : public QObject
{
    Q_OBJECT

public:
    GraphState(const Context &context, QObject *parent);

    const Context &context() const { return m_context; }
    const Workspace &workspace() const;
    MoneyBasis basis() const;
    const MarketGraph &graph() const { return m_graph; } ///< whole, on the day of the lens
    const MarketGraph &shown() const { return m_shown; }
    const GraphPlaces &places() const { return m_places; } ///< empty until the first is worked out
    const GraphFilter &filter() const { return m_filter; }
    GraphArrangement arrangement() const;

    void refresh();                            ///< after the data or the lens has changed
    void setFilter(const GraphFilter &filter); ///< hidden nodes aside: they are in the file
    bool isRolledUp() const { return m_isRolledUp; }
    void setRolledUp(bool isRolledUp);            ///< companies that belong together are one node
    GraphSheet sheet(const QString &title) const; ///< of what is shown, to be kept
    void setFocus(const std::optional<RowRef> &row, int steps);

    void pin(const std::map<RowRef, QPointF> &centres);
    void unpin(const std::vector<RowRef> &rows); ///< empty: all
    void hide(const std::vector<RowRef> &rows);
    void restoreHidden();
    void setKind(LayoutKind kind);

signals:
    void changed();       ///< graph, filter or places
    void layoutStarted(); ///< it takes a moment until changed()

private:
    void showPart();
    void requestLayout();
    void movePins();
    void keep(const GraphArrangement &arrangement, const QString &label);

    Context m_context;
    GraphLayoutJob *m_job;
    MarketGraph m_graph;
    MarketGraph m_whole; ///< of all days: what the layout is made of
    MarketGraph m_shown;
    MarketGraph m_laidOut; ///< what the places are of, or will be
    GraphFilter m_filter;
    GraphPlaces m_places;
    GraphPlaces m_wholePlaces;      ///< of m_whole, kept while a focus shows others
    GraphArrangement m_arrangement; ///< as the layout has it
    bool m_isRolledUp = false;
};

} // namespace fairlead
