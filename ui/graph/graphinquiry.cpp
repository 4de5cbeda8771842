#include "ui/graph/graphinquiry.h"

#include "models/lens.h"
#include "ui/graph/graphstate.h"
#include "ui/lensmodel.h"

#include <QtConcurrentRun>

namespace fairlead {

namespace {

constexpr int kSlowMs = 300;

} // namespace

GraphInquiry::Found GraphInquiry::onlyAnswer(GraphAnswer answer)
{
    return {.answer = std::move(answer), .trace = {}, .believed = {}, .problem = {}};
}

GraphInquiry::GraphInquiry(GraphState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlowMs);
    connect(&m_slow, &QTimer::timeout, this, &GraphInquiry::slow);
    connect(&m_work, &QFutureWatcher<Found>::finished, this, [this] {
        if (!m_work.isCanceled()) // else it was stopped
            take(m_work.result());
    });
}

GraphInquiry::~GraphInquiry()
{
    m_stop.request_stop();
    for (QFuture<Found> &work : m_running)
        work.waitForFinished();
}

void GraphInquiry::ask(GraphQuestion question, const std::optional<RowRef> &subject, int steps)
{
    m_steps = steps;
    become(question, subject, {});
}

void GraphInquiry::askSince(const QDate &day)
{
    become(GraphQuestion::Changes, {}, day);
}

void GraphInquiry::askBelief(const QDate &day)
{
    become(GraphQuestion::Belief, {}, day);
}

void GraphInquiry::setSteps(int steps)
{
    m_steps = steps;
    if (m_question == GraphQuestion::Focus)
        m_state.setFocus(m_subject, steps);
}

void GraphInquiry::end()
{
    become(GraphQuestion::Nothing, {}, {});
}

void GraphInquiry::become(GraphQuestion question, const std::optional<RowRef> &subject,
                          const std::optional<QDate> &day)
{
    m_question = question;
    m_subject = subject;
    m_day = day;
    m_trace.reset();
    if (question != GraphQuestion::Belief)
        m_state.endBelief();
    if (question != GraphQuestion::Trace)
        m_state.showTrace({});
    m_state.setFocus(question == GraphQuestion::Focus ? subject : std::nullopt, m_steps);
    workOut();
}

void GraphInquiry::refresh()
{
    if (m_question != GraphQuestion::Nothing)
        workOut();
}

void GraphInquiry::workOut()
{
    stop();
    m_answer = {};
    m_trace.reset();
    if (const Work work = workOf(m_question))
        start(work);
    emit changed();
}

GraphInquiry::Work GraphInquiry::workOf(GraphQuestion question) const
{
    // Values, cheap to copy, which the work keeps while the window goes on.
    const Lens lens = m_state.context().lens.lens();
    const Workspace workspace = m_state.source();
    switch (question) {
    case GraphQuestion::Nothing:
    case GraphQuestion::Focus:
        return {};
    case GraphQuestion::Trace:
        return [workspace, lens, subject = m_subject](const std::stop_token &) {
            const SpendTrace trace = traceSpend(workspace, lens, subject);
            return Found{.answer = traceAnswer(workspace, trace, subject),
                         .trace = trace,
                         .believed = {},
                         .problem = {}};
        };
    case GraphQuestion::Loops:
        return [workspace, graph = m_state.graph()](const std::stop_token &stop) {
            return onlyAnswer(loopsAnswer(workspace, graph, stop));
        };
    case GraphQuestion::Dependents:
        return [workspace, lens, subject = *m_subject](const std::stop_token &) {
            return onlyAnswer(dependentsAnswer(workspace, lens, subject));
        };
    case GraphQuestion::Changes:
        return [workspace, lens, graph = m_state.graph(), day = *m_day](const std::stop_token &) {
            Lens before = lens;
            before.asOf = day;
            return onlyAnswer(changesAnswer(marketGraph(workspace, before), graph, day));
        };
    case GraphQuestion::Belief:
        return beliefWork();
    }
    Q_UNREACHABLE();
}

GraphInquiry::Work GraphInquiry::beliefWork() const
{
    return [read = m_prepareBelief(*m_day), today = m_state.workspace(),
            lens = m_state.context().lens.lens(), day = *m_day](const std::stop_token &) {
        const Result<Workspace> believed = read();
        if (!believed)
            return Found{
                .answer = {}, .trace = {}, .believed = {}, .problem = believed.error().message};
        return Found{.answer = beliefAnswer(marketGraph(*believed, lens), marketGraph(today, lens),
                                            day, lens.asOf),
                     .trace = {},
                     .believed = *believed,
                     .problem = {}};
    };
}

/// The picture follows the answer, and never shows more than is answered.
void GraphInquiry::take(const Found &found)
{
    m_slow.stop();
    if (!found.problem.isEmpty()) {
        end(); // or the day of the question would stand over the picture of another one
        emit failed(found.problem);
        return;
    }
    m_answer = found.answer;
    m_trace = found.trace;
    if (found.believed)
        m_state.setBelieved(*found.believed, *m_day);
    if (m_question == GraphQuestion::Trace)
        m_state.showTrace(found.trace->paths.empty() ? std::nullopt : found.trace);
    emit changed();
}

void GraphInquiry::start(const Work &work)
{
    m_stop = std::stop_source();
    m_slow.start();
    std::erase_if(m_running, [](const QFuture<Found> &each) { return each.isFinished(); });
    m_running.push_back(
        QtConcurrent::run([work, stop = m_stop.get_token()] { return work(stop); }));
    m_work.setFuture(m_running.back());
}

/// Whatever the present work still finds is not looked at.
void GraphInquiry::stop()
{
    m_slow.stop();
    m_stop.request_stop();
    m_work.setFuture({});
}

} // namespace fairlead
