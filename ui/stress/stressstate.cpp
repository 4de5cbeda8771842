#include "ui/stress/stressstate.h"

#include "models/liveworkspace.h"
#include "ui/commands/editor.h"
#include "ui/lensmodel.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace fairlead {

namespace {

constexpr int kRest = 120; ///< milliseconds

std::vector<Shock> shocksIn(const Workspace &workspace, const Id<Scenario> &scenario)
{
    std::vector<Shock> shocks;
    for (const Shock &shock : workspace.rows<Shock>()) {
        if (shock.scenario == scenario)
            shocks.push_back(shock);
    }
    return shocks;
}

} // namespace

StressState::StressState(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_background([this](const Background &made) { takeBackground(made); })
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&context.live, &LiveWorkspace::changed, this, &StressState::invalidate);
    connect(&context.live, &LiveWorkspace::wasReset, this, &StressState::invalidate);
    connect(&context.lens, &LensModel::changed, this, &StressState::followLens);
    connect(&m_run, &QFutureWatcher<Answer>::finished, this, &StressState::takeAnswer);
    connect(&m_rest, &QTimer::timeout, this, &StressState::startBackground);
    m_lensScenario = lens().scenario;
    m_scenario = m_lensScenario;
    followScenarios();
}

const Workspace &StressState::workspace() const
{
    return m_context.live.workspace();
}

const Lens &StressState::lens() const
{
    return m_context.lens.lens();
}

const Scenario *StressState::scenario() const
{
    return workspace().find(m_scenario);
}

void StressState::showScenario(const Id<Scenario> &scenario)
{
    if (m_scenario == scenario)
        return;
    m_scenario = scenario;
    readShocks();
    emit changed();
    ask();
}

void StressState::tryOut(const Shock &shock)
{
    const auto at = std::ranges::find(m_shocks, shock.id, &Shock::id);
    if (at == m_shocks.end() || *at == shock)
        return;
    *at = shock;
    ask();
}

bool StressState::keep()
{
    Edit edit{.label = tr("Change the scenario"), .changes = {}};
    for (const Shock &shock : m_shocks) {
        const Shock *before = workspace().find(shock.id);
        if (before && !(*before == shock))
            edit.changes.push_back({.before = Row::of(*before), .after = Row::of(shock)});
    }
    if (edit.isEmpty())
        return true;
    const bool isKept = m_context.editor.apply(edit);
    if (!isKept) {
        readShocks();
        emit changed();
        ask();
    }
    return isKept;
}

bool StressState::compare(const Id<Scenario> &scenario, bool isWanted)
{
    const auto at = std::ranges::find(m_compared, scenario);
    if (isWanted == (at != m_compared.end()))
        return true;
    if (!isWanted)
        m_compared.erase(at);
    else if (int(m_compared.size()) >= kMostCompared)
        return false;
    else
        m_compared.push_back(scenario);
    emit changed();
    ask();
    return true;
}

void StressState::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched)
        ask();
    else
        stopBackground();
}

const StressFigures *StressState::figures() const
{
    return figuresOf(m_scenario);
}

const StressFigures *StressState::figuresOf(const Id<Scenario> &scenario) const
{
    const auto at = m_figures.find(scenario);
    return at == m_figures.end() ? nullptr : &at->second;
}

const StressInputs *StressState::inputs() const
{
    return m_inputs && m_inputShocks == m_shocks ? &*m_inputs : nullptr;
}

const CostRange *StressState::range() const
{
    return m_range && m_inputShocks == m_shocks ? &*m_range : nullptr;
}

const DistressRanking *StressState::ranking() const
{
    return m_ranking ? &*m_ranking : nullptr;
}

const StressModel *StressState::model() const
{
    return m_model ? &*m_model : nullptr;
}

StressWork StressState::work() const
{
    if (m_run.isRunning())
        return StressWork::Figures;
    return m_background.isRunning() ? m_part : StressWork::None;
}

void StressState::stop()
{
    m_isStopped = true;
    m_isAsked = false;
    m_runStop.request_stop();
    stopBackground();
    emit inputsReckoned();
}

void StressState::resume()
{
    ask();
}

/// A scenario that comes into the lens is shown; one that is only looked at stays.
void StressState::followLens()
{
    if (std::exchange(m_lensScenario, lens().scenario) != lens().scenario
        && !lens().scenario.isNull())
        m_scenario = lens().scenario;
    invalidate();
}

void StressState::invalidate()
{
    ++m_revision;
    m_runStop.request_stop(); // it is of what was
    m_inputs.reset();
    m_range.reset();
    m_ranking.reset();
    stopBackground();
    followScenarios();
    emit changed();
    ask();
}

/// What is shown is never a scenario that is gone.
void StressState::followScenarios()
{
    std::erase_if(m_compared, [&](const Id<Scenario> &id) { return !workspace().find(id); });
    if (!scenario()) {
        const auto scenarios = workspace().rows<Scenario>();
        m_scenario = scenarios.size() > 0 ? (*scenarios.begin()).id : Id<Scenario>();
    }
    readShocks();
}

void StressState::readShocks()
{
    m_shocks = shocksIn(workspace(), m_scenario);
}

bool StressState::isKnown(const Id<Scenario> &scenario, const std::vector<Shock> &shocks) const
{
    const StressFigures *known = figuresOf(scenario);
    return m_modelRevision == m_revision && known && known->shocks == shocks;
}

void StressState::ask()
{
    stopBackground();
    m_isStopped = false;
    if (!m_isWatched)
        return;
    if (m_run.isRunning())
        m_isAsked = true;
    else
        start();
}

void StressState::start()
{
    m_isAsked = false;
    m_runStop = std::stop_source();
    Request request{.revision = m_revision,
                    .model = m_modelRevision == m_revision ? m_model : std::nullopt,
                    .wanted = {},
                    .measured = m_context.measures.ofNow(),
                    .stop = m_runStop.get_token()};
    const auto want = [&](const Id<Scenario> &id, const std::vector<Shock> &shocks) {
        if (workspace().find(id) && !isKnown(id, shocks))
            request.wanted.push_back({.scenario = id, .shocks = shocks, .study = {}});
    };
    want(m_scenario, m_shocks);
    for (const Id<Scenario> &id : m_compared) {
        if (id != m_scenario)
            want(id, shocksIn(workspace(), id));
    }
    if (request.wanted.empty()) {
        emit reckoned();
        m_rest.start();
        return;
    }
    m_run.setFuture(QtConcurrent::run(&StressState::reckon, std::move(request)));
    showDone(0);
}

StressState::Answer StressState::reckon(Request request)
{
    Answer answer{.revision = request.revision, .model = request.model, .figures = {}};
    if (!answer.model) {
        const Measured &measured = *request.measured;
        answer.model.emplace(measured.workspace(), measured.model(), measured.lens());
    }
    for (StressFigures &wanted : request.wanted) {
        wanted.study = stressStudy(*answer.model, wanted.shocks, request.stop);
        answer.figures.push_back(std::move(wanted));
    }
    answer.isStopped = request.stop.stop_requested();
    return answer;
}

void StressState::takeAnswer()
{
    const Answer answer = m_run.result();
    if (!answer.isStopped) {
        if (answer.revision != m_modelRevision)
            m_figures.clear();
        m_modelRevision = answer.revision;
        m_model = answer.model;
        for (const StressFigures &figures : answer.figures)
            m_figures.insert_or_assign(figures.scenario, figures);
    }
    emit reckoned();
    if (m_isStopped || !m_isWatched)
        emit workMoved();
    else if (m_isAsked || m_modelRevision != m_revision)
        start();
    else
        m_rest.start();
}

/// What takes longer waits until nothing moves, and goes by what is asked for first.
void StressState::startBackground()
{
    const bool isBehind = m_modelRevision != m_revision || m_run.isRunning() || m_isAsked;
    if (!m_isWatched || m_isStopped || isBehind || m_background.isRunning() || !m_model)
        return;
    if (m_inputShocks != m_shocks) {
        m_inputs.reset();
        m_range.reset();
        m_inputShocks = m_shocks;
    }
    m_part = !m_range ? StressWork::Range : !m_inputs ? StressWork::Inputs : StressWork::Ranking;
    if (m_part == StressWork::Ranking && m_ranking) {
        m_part = StressWork::None;
        showDone(0);
        return;
    }
    m_background.start(
        [this, part = m_part, model = *m_model, shocks = m_shocks](const std::stop_token &stop) {
            return reckonPart(part, model, shocks, stop);
        });
    showDone(0);
}

/// On another thread: of the state it uses nothing but its event loop.
StressState::Background StressState::reckonPart(StressWork part, const StressModel &model,
                                                const std::vector<Shock> &shocks,
                                                const std::stop_token &stop)
{
    const auto tell = [this, part, stop](double share) {
        const auto show = [this, part, stop, share] {
            if (part == m_part && !stop.stop_requested())
                showDone(std::max(share, m_workDone));
        };
        QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
    };
    const Effort effort{.threads = processors(), .stop = stop, .progress = tell};
    if (part == StressWork::Range)
        return stressRange(model, shocks, kFullIterations, effort);
    if (part == StressWork::Inputs)
        return stressInputs(model, shocks, effort);
    return distressRanking(model.workspace(), model.switching(), model.lens(), stop);
}

void StressState::takeBackground(const Background &made)
{
    if (const auto *range = std::get_if<CostRange>(&made))
        m_range = *range;
    else if (const auto *inputs = std::get_if<StressInputs>(&made))
        m_inputs = *inputs;
    else
        m_ranking = std::get<DistressRanking>(made);
    emit inputsReckoned();
    startBackground();
}

void StressState::stopBackground()
{
    m_rest.stop();
    m_background.stop();
    emit workMoved();
}

void StressState::showDone(double share)
{
    m_workDone = share;
    emit workMoved();
}

} // namespace fairlead
