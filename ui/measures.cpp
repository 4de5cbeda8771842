#include "ui/measures.h"

#include "models/liveworkspace.h"
#include "models/stress/scenarioworkspace.h"
#include "ui/lensmodel.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace fairlead {

namespace {

constexpr int kSlowMs = 300;
constexpr size_t kKept = 2; ///< what was and what is: undo goes from one to the other

} // namespace

Measured::Measured(const Workspace &workspace, const Lens &lens)
    : m_workspace(workspace)
    , m_lens(lens)
{
    m_lens.selection.reset();
}

const SwitchingModel &Measured::model() const
{
    std::call_once(m_modelOnce, [this] { m_model.emplace(m_workspace, m_lens); });
    return *m_model;
}

const Workspace &Measured::under() const
{
    std::call_once(m_underOnce, [this] {
        m_under = workspaceUnder(m_workspace, m_lens);
        m_modelUnder = m_lens.scenario.isNull() ? model() : SwitchingModel(*m_under, m_lens);
    });
    return *m_under;
}

const SwitchingModel &Measured::modelUnder() const
{
    under();
    return *m_modelUnder;
}

const Timeline &Measured::timeline() const
{
    std::call_once(m_timelineOnce, [this] { m_timeline = timelineEvents(under(), m_lens); });
    return m_timeline;
}

const Overview *Measured::overview(const std::stop_token &stop) const
{
    const std::lock_guard lock(m_overviewMutex);
    if (m_hasOverview)
        return &m_overview;
    Overview overview =
        overviewOf({under(), m_lens, modelUnder(), m_exposure, m_concentrations, timeline()}, stop);
    if (stop.stop_requested())
        return nullptr;
    m_overview = std::move(overview);
    m_hasOverview = true;
    return &m_overview;
}

void Measured::reckon(const std::stop_token &stop)
{
    m_concentrations = spendConcentrations(under(), m_lens);
    if (!stop.stop_requested())
        m_exposure = exposureOf(under(), modelUnder(), m_lens, stop);
}

Measures::Measures(LiveWorkspace &live, LensModel &lens, QObject *parent)
    : QObject(parent)
    , m_live(live)
    , m_lens(lens)
    , m_work([this](const std::shared_ptr<Measured> &measured) { take(measured); })
    , m_start(this, [this] { start(); })
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] { showWork(true); });
    connect(&live, &LiveWorkspace::changed, this, &Measures::invalidate);
    connect(&live, &LiveWorkspace::wasReset, this, [this] {
        m_takers.clear();
        invalidate();
    });
    connect(&lens, &LensModel::changed, this, &Measures::invalidate);
}

Measures::~Measures() = default;

void Measures::follow(QWidget *page)
{
    m_pages.push_back(page);
    page->installEventFilter(this);
    connect(page, &QObject::destroyed, this,
            [this](QObject *gone) { std::erase(m_pages, static_cast<QWidget *>(gone)); });
    if (page->isVisible())
        m_start.ask();
}

bool Measures::isCurrent() const
{
    return m_latest && m_latest == m_present;
}

bool Measures::isBusy() const
{
    return m_start.isDue() || m_work.isRunning();
}

const SwitchingModel &Measures::model()
{
    return present()->model();
}

void Measures::askForOverview(std::function<void(const Measured &)> take)
{
    m_takers.push_back(std::move(take));
    m_start.ask();
}

bool Measures::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !isCurrent())
        m_start.ask();
    return QObject::eventFilter(watched, event);
}

/// Of what is now. What was now a short while ago is taken up again.
const std::shared_ptr<Measured> &Measures::present()
{
    if (m_present)
        return m_present;
    Lens lens = m_lens.lens();
    lens.selection.reset();
    const auto known = std::ranges::find_if(m_reckoned, [&](const auto &each) {
        return each->lens() == lens && each->workspace() == m_live.workspace();
    });
    m_present =
        known != m_reckoned.end() ? *known : std::make_shared<Measured>(m_live.workspace(), lens);
    return m_present;
}

void Measures::invalidate()
{
    m_present.reset();
    m_work.stop();
    m_slow.stop();
    showWork(false);
    m_start.ask();
}

bool Measures::isWanted() const
{
    return std::ranges::any_of(m_pages, &QWidget::isVisible);
}

void Measures::start()
{
    const bool withOverview = !m_takers.empty();
    if ((!isWanted() || isCurrent()) && !withOverview)
        return;
    if (m_work.isRunning())
        return; // what runs is of now: every change stops it
    const std::shared_ptr<Measured> wanted = present();
    const bool isReckoned = std::ranges::find(m_reckoned, wanted) != m_reckoned.end();
    if (isReckoned && (wanted->hasOverview() || !withOverview)) {
        take(wanted);
        return;
    }
    m_slow.start();
    m_work.start([wanted, isReckoned, withOverview](const std::stop_token &stop) {
        if (!isReckoned)
            wanted->reckon(stop);
        if (withOverview && !stop.stop_requested())
            wanted->overview(stop);
        return wanted;
    });
}

void Measures::showWork(bool isShown)
{
    if (m_isWorkShown == isShown)
        return;
    m_isWorkShown = isShown;
    emit workShown(isShown);
}

void Measures::take(const std::shared_ptr<Measured> &measured)
{
    std::erase(m_reckoned, measured);
    m_reckoned.insert(m_reckoned.begin(), measured);
    if (m_reckoned.size() > kKept)
        m_reckoned.pop_back();
    m_latest = measured;
    m_slow.stop();
    showWork(false);
    emit changed();
    handOver();
}

void Measures::handOver()
{
    if (m_takers.empty() || !isCurrent())
        return;
    if (!m_latest->hasOverview())
        return m_start.ask();
    const auto measured = m_latest; // what is done with it may change everything
    for (const auto &take : std::exchange(m_takers, {}))
        take(*measured);
}

} // namespace fairlead
