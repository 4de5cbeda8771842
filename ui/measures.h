#pragma once

#include "models/concentration/spendconcentration.h"
#include "models/exposure/exposure.h"
#include "models/lens.h"
#include "models/overview/overview.h"
#include "models/switching/switchingmodel.h"
#include "models/timeline/timeline.h"
#include "models/workspace.h"
#include "ui/latestwork.h"
#include "ui/oncelater.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

class QWidget;

namespace fairlead {

class LensModel;
class LiveWorkspace;

/// What one workspace amounts to under one lens. Its parts belong together, and to no other state
/// of the workspace: whoever shows them takes names from here as well.
class Measured
{
public:
    Measured(const Workspace &workspace, const Lens &lens);

    const Workspace &workspace() const { return m_workspace; }
    const Lens &lens() const { return m_lens; } ///< without a selection
    const SwitchingModel &model() const;        ///< made when first asked for, on any thread
    /// The workspace with the scenario of the lens laid over it, and its model: what exposure and
    /// concentrations are of. Without a scenario the same as above. Made likewise.
    const Workspace &under() const;
    const SwitchingModel &modelUnder() const;
    const Exposure &exposure() const { return m_exposure; }
    const SpendConcentrations &concentrations() const { return m_concentrations; }
    /// What follows from those, once they are reckoned; made likewise. The overview is null when
    /// it was stopped before it was complete.
    const Timeline &timeline() const;
    const Overview *overview(const std::stop_token &stop = {}) const;
    bool hasOverview() const { return m_hasOverview; }

    void reckon(const std::stop_token &stop); ///< incomplete when it was stopped

private:
    Workspace m_workspace;
    Lens m_lens;
    mutable std::once_flag m_modelOnce;
    mutable std::optional<SwitchingModel> m_model;
    mutable std::once_flag m_underOnce;
    mutable std::optional<Workspace> m_under;
    mutable std::optional<SwitchingModel> m_modelUnder;
    Exposure m_exposure;
    SpendConcentrations m_concentrations;
    mutable std::once_flag m_timelineOnce;
    mutable Timeline m_timeline;
    mutable std::mutex m_overviewMutex;
    mutable Overview m_overview;
    mutable std::atomic<bool> m_hasOverview = false;
};

/// What the live workspace amounts to under the present lens, reckoned once for all pages, beside
/// the window, and only while a page that follows is in sight.
class Measures : public QObject
{
    Q_OBJECT

public:
    Measures(LiveWorkspace &live, LensModel &lens, QObject *parent = nullptr);
    ~Measures() override;

    void follow(QWidget *page); ///< keeps up to date while the page is visible

    /// The latest that is complete; stays until the next one is. Null: none is yet.
    const std::shared_ptr<const Measured> &latest() const { return m_latest; }
    bool isCurrent() const;        ///< the latest belongs to the present workspace and lens
    bool isBusy() const;           ///< a newer one is under way
    const SwitchingModel &model(); ///< of the present, at once; until the next change
    /// What is now, reckoned or not: the workspace and its model, which any thread may ask for.
    std::shared_ptr<const Measured> ofNow() { return present(); }
    /// Hands over what is now, with its overview, when that is known: reckoned beside the window,
    /// though no page is in sight. Never handed over when another file is opened before.
    void askForOverview(std::function<void(const Measured &)> take);

signals:
    void changed();               ///< there is a latest, mostly another one
    void workShown(bool isShown); ///< reckoning takes long enough to be told; false: it is over

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void invalidate();
    void start();
    void showWork(bool isShown);
    void take(const std::shared_ptr<Measured> &measured);
    void handOver();
    bool isWanted() const;
    const std::shared_ptr<Measured> &present();

    LiveWorkspace &m_live;
    LensModel &m_lens;
    std::vector<QWidget *> m_pages;
    std::shared_ptr<Measured> m_present; ///< of what is now, reckoned or not; null: not asked for
    std::shared_ptr<const Measured> m_latest;
    std::vector<std::function<void(const Measured &)>> m_takers; ///< who asked for an overview
    std::vector<std::shared_ptr<Measured>> m_reckoned; ///< the last few, complete, newest first
    LatestWork<std::shared_ptr<Measured>> m_work;
    OnceLater m_start;
    QTimer m_slow;
    bool m_isWorkShown = false;
};

} // namespace fairlead
