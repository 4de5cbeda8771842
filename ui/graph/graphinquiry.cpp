#include "ui/graph/graphinquiry.h"

#include "models/lens.h"
#include "ui/graph/graphstate.h"
#include "ui/lensmodel.h"

#include <QtConcurrentRun>

namespace fairlead {

namespace {

constexpr int kSlowMs = 300;

} // namespace

GraphInquiry::GraphInquiry(GraphState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlowMs);
    connect(&m_slow, &QTimer::timeout, this, &GraphInquiry::slow);
    connect(&m_work, &QFutureWatcher<GraphAnswer>::finished, this, [this] {
        if (m_work.isCanceled())
            return; // it was stopped
        m_slow.stop();
        m_answer = m_work.result();
        emit changed();
    });
}

GraphInquiry::~GraphInquiry()
{
    stop();
    m_work.waitForFinished();
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
        m_state.setBelieved({});
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
    const Lens lens = m_state.context().lens.lens();
    // Values, cheap to copy, which the work keeps while the window goes on.
    const Workspace workspace = m_state.source();
    switch (m_question) {
    case GraphQuestion::Nothing:
    case GraphQuestion::Focus:
        break;
    case GraphQuestion::Trace:
        traceSpendOf();
        break;
    case GraphQuestion::Loops:
        start([workspace, graph = m_state.graph()](const std::stop_token &stop) {
            return loopsAnswer(workspace, graph, stop);
        });
        break;
    case GraphQuestion::Dependents:
        start([workspace, lens, subject = *m_subject](const std::stop_token &) {
            return dependentsAnswer(workspace, lens, subject);
        });
        break;
    case GraphQuestion::Changes:
        start([workspace, lens, graph = m_state.graph(), day = *m_day](const std::stop_token &) {
            Lens before = lens;
            before.asOf = day;
            return changesAnswer(marketGraph(workspace, before), graph, day);
        });
        break;
    case GraphQuestion::Belief:
        compareBelief();
        break;
    }
    emit changed();
}

void GraphInquiry::traceSpendOf()
{
    const Lens &lens = m_state.context().lens.lens();
    m_trace = traceSpend(m_state.source(), lens, m_subject);
    m_answer = traceAnswer(m_state.source(), *m_trace, m_subject);
    m_state.showTrace(m_trace->paths.empty() ? std::nullopt : m_trace);
}

void GraphInquiry::compareBelief()
{
    const auto believed = m_readBelieved(*m_day);
    if (!believed) {
        emit failed(believed.error().message);
        return;
    }
    m_state.setBelieved(*believed);
    start([believed = *believed, today = m_state.workspace(), lens = m_state.context().lens.lens(),
           day = *m_day](const std::stop_token &) {
        return beliefAnswer(marketGraph(believed, lens), marketGraph(today, lens), day, lens.asOf);
    });
}

void GraphInquiry::start(const Work &work)
{
    m_stop = std::stop_source();
    m_slow.start();
    m_work.setFuture(QtConcurrent::run([work, stop = m_stop.get_token()] { return work(stop); }));
}

/// Whatever the present work still finds is not looked at.
void GraphInquiry::stop()
{
    m_slow.stop();
    m_stop.request_stop();
    m_work.setFuture({});
}

} // namespace fairlead
