#pragma once

#include "models/graph/spendtrace.h"
#include "models/history/believedworkspace.h"
#include "ui/graph/graphanswer.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <stop_token>
#include <vector>

namespace fairlead {

class GraphState;

/// What is asked of the graph at present.
enum class GraphQuestion {
    Nothing,
    Focus,      ///< what is near a node?
    Trace,      ///< where does our money end?
    Loops,      ///< what runs both ways, or round?
    Dependents, ///< what of ours depends on a node?
    Changes,    ///< what is different since a day?
    Belief,     ///< what did the file say on a day about the day of the lens?
};

/// The question that is asked of the graph, what it is about, and its answer, which is worked out
/// beside the window. A question that changes what the picture shows tells the state so. When it is
/// destroyed it waits for what is under way, of which only the search for loops can be cut short.
class GraphInquiry : public QObject
{
    Q_OBJECT

public:
    GraphInquiry(GraphState &state, QObject *parent);
    ~GraphInquiry() override;

    void setBelievedPreparer(BelievedPreparer prepare) { m_prepareBelief = std::move(prepare); }
    bool knowsBeliefs() const { return bool(m_prepareBelief); }

    GraphQuestion question() const { return m_question; }
    const std::optional<RowRef> &subject() const { return m_subject; }
    const std::optional<QDate> &day() const { return m_day; }
    const GraphAnswer &answer() const { return m_answer; } ///< empty while it is worked out
    const std::optional<SpendTrace> &trace() const { return m_trace; }
    bool isAnswered() const { return !m_answer.heads.isEmpty(); }

    /// Asks it about a node, a workload, a contract or a route; null: everything.
    void ask(GraphQuestion question, const std::optional<RowRef> &subject, int steps);
    void askSince(const QDate &day);  ///< for changes
    void askBelief(const QDate &day); ///< for beliefs
    void setSteps(int steps);         ///< of a focus
    void end();
    void refresh(); ///< after the data or the lens has changed

signals:
    void changed();                       ///< question, subject or answer
    void slow();                          ///< the answer takes long enough to be told
    void failed(const QString &sentence); ///< the question is over, too

private:
    /// An answer with what the picture has to show for it.
    struct Found
    {
        GraphAnswer answer;
        std::optional<SpendTrace> trace;
        std::optional<Workspace> believed;
        QString problem; ///< a sentence, when there is no answer
    };
    using Work = std::function<Found(const std::stop_token &)>;

    static Found onlyAnswer(GraphAnswer answer);
    void become(GraphQuestion question, const std::optional<RowRef> &subject,
                const std::optional<QDate> &day);
    void workOut();
    void start(const Work &work);
    void stop();
    Work workOf(GraphQuestion question) const; ///< empty: it has no answer
    Work beliefWork() const;
    void take(const Found &found);

    GraphState &m_state;
    BelievedPreparer m_prepareBelief; ///< empty: there is no file to ask
    GraphQuestion m_question = GraphQuestion::Nothing;
    std::optional<RowRef> m_subject;
    std::optional<QDate> m_day;
    int m_steps = 1;
    GraphAnswer m_answer;
    std::optional<SpendTrace> m_trace;
    QFutureWatcher<Found> m_work;
    std::vector<QFuture<Found>> m_running; ///< with what was given up and has not returned yet
    std::stop_source m_stop;
    QTimer m_slow;
};

} // namespace fairlead
