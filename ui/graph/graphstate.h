#pragma once

#include "models/graph/grapharrangement.h"
#include "models/graph/spendtrace.h"
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
    /// What the graph is made of: the workspace, or what was believed.
    const Workspace &source() const { return m_believed ? *m_believed : workspace(); }
    MoneyBasis basis() const;
    const MarketGraph &graph() const { return m_graph; } ///< whole, on the day of the lens
    const MarketGraph &shown() const { return m_shown; }
    const GraphPlaces &places() const { return m_places; } ///< empty until the first is worked out
    bool isPlaced() const; ///< all that is shown has its place; else it is being worked out
    const GraphFilter &filter() const { return m_filter; }
    const StrandScale &scale() const { return m_scale; }
    const GraphArrangement &arrangement() const { return m_wanted; }

    void refresh();                               ///< after the data or the lens has changed
    void showArrangement();                       ///< after nothing but settings have changed
    GraphSheet sheet(const QString &title) const; ///< of what is shown, to be kept

    /// Questions: they change what is shown, and nothing that is kept.
    void setFocus(const std::optional<RowRef> &row, int steps);
    void showTrace(const std::optional<SpendTrace> &trace); ///< null: none
    bool isTrace() const { return m_trace.has_value(); }
    void setBelieved(const Workspace &workspace, const QDate &day); ///< as the file was on a day
    void endBelief();                                               ///< as it is today
    const std::optional<QDate> &believedOn() const { return m_believedOn; } ///< null: today

    /// Changes of the picture: each is an undo step and kept in the file. In a file that cannot be
    /// changed they last as long as the page.
    void setLines(const GraphFilter &filter); ///< its kinds of lines
    void bringIn(const RowRef &node);         ///< lets the filter show it; needs to be in the graph
    void setRollUp(RollUp rollUp);
    void expand(const std::vector<RowRef> &rows);   ///< takes what is put together apart
    void collapse(const std::vector<RowRef> &rows); ///< puts it together again
    void setBundled(bool isBundled);
    void pin(const std::map<RowRef, QPointF> &centres);
    void unpin(const std::vector<RowRef> &rows); ///< empty: all
    void hide(const std::vector<RowRef> &rows);
    void restoreHidden();
    void setKind(LayoutKind kind);

signals:
    void changed();       ///< graph, filter or places
    void layoutStarted(); ///< it takes a moment until changed()

private:
    void readArrangement();
    void rollUp();
    void showPart();
    bool isPart() const { return m_filter.focus || m_trace; } ///< it has places of its own
    void requestLayout();
    void takePlaces(const GraphPlaces &places);
    void movePins();
    void keep(const GraphArrangement &arrangement, const QString &label);

    Context m_context;
    GraphLayoutJob *m_job;
    MarketGraph m_derived;      ///< of the day of the lens, before anything is put together
    MarketGraph m_derivedWhole; ///< of all days, likewise
    MarketGraph m_graph;
    MarketGraph m_whole; ///< of all days: what the layout is made of
    MarketGraph m_shown;
    MarketGraph m_laidOut; ///< what the places are of, or will be
    GraphFilter m_filter;
    GraphPlaces m_places;
    GraphPlaces m_wholePlaces;  ///< kept while a part has places of its own
    MarketGraph m_wholeLaidOut; ///< what they are of
    LayoutKind m_wholeKind = LayoutKind::Layered;
    StrandScale m_scale;
    GraphArrangement m_wanted;      ///< as it is kept
    GraphArrangement m_arrangement; ///< as the layout has it
    bool m_isKept = true;           ///< m_wanted is in the file
    std::optional<SpendTrace> m_trace;
    std::optional<Workspace> m_believed;
    std::optional<QDate> m_believedOn; ///< as long as there is m_believed
};

} // namespace fairlead
