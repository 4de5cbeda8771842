#pragma once

#include "models/stress/distressranking.h"
#include "models/stress/stressinputs.h"
#include "models/stress/stressrange.h"
#include "models/stress/stressstudy.h"
#include "ui/context.h"
#include "ui/latestwork.h"
#include "ui/measures.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <variant>

namespace fairlead {

/// A scenario as it was reckoned.
struct StressFigures
{
    Id<Scenario> scenario;
    std::vector<Shock> shocks;
    StressStudy study;
};

/// What of a scenario is being reckoned.
enum class StressWork {
    None,
    Figures,
    Range,   ///< of the loss
    Inputs,  ///< the assumptions that matter most
    Ranking, ///< of the parties
};

/// What all parts of the Stress page share: the scenario that is shown, the shocks as a slider has
/// them, and what they come to. Figures are reckoned beside the window, one part after the other:
/// of several requests the latest counts, and nothing is reckoned twice for the same workspace,
/// lens and shocks. The user may stop it; the next change or question begins it again.
class StressState : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostCompared = 4;

    StressState(const Context &context, QObject *parent);
    const Context &context() const { return m_context; }
    const Workspace &workspace() const;
    const Lens &lens() const;

    const Scenario *scenario() const; ///< that is shown; null: there is none
    void showScenario(const Id<Scenario> &scenario);
    const std::vector<Shock> &shocks() const { return m_shocks; } ///< with what is tried out

    void tryOut(const Shock &shock); ///< as long as a slider moves
    bool keep();                     ///< what was tried out, as one step of undo

    const std::vector<Id<Scenario>> &compared() const { return m_compared; }
    /// Puts it beside the others or takes it away; false: there are four already.
    bool compare(const Id<Scenario> &scenario, bool isWanted);

    /// Whether anybody looks: what is not seen is not reckoned.
    void setWatched(bool isWatched);

    const StressFigures *figures() const; ///< of the scenario shown; null: not reckoned yet
    /// Whether those figures are of the workspace, the lens and the shocks as they are now.
    bool isCurrent() const { return isKnown(m_scenario, m_shocks); }
    const StressFigures *figuresOf(const Id<Scenario> &scenario) const; ///< of one that is compared
    const StressInputs *inputs() const;     ///< of those figures; null: not reckoned yet
    const CostRange *range() const;         ///< of the loss; null: not reckoned yet
    const DistressRanking *ranking() const; ///< null: not reckoned yet
    const StressModel *model() const;       ///< that the figures are of; null: none yet
    bool isReckoning() const { return work() != StressWork::None; }
    StressWork work() const;                       ///< that is under way
    double workDone() const { return m_workDone; } ///< of it, 0 to 1
    bool isStopped() const { return m_isStopped; } ///< by the user, before all was reckoned
    void stop();
    void resume();

signals:
    void changed();        ///< another scenario or shock, or something in the workspace or the lens
    void reckoned();       ///< there are new figures
    void inputsReckoned(); ///< or the range, or the ranking; or none will be: it was stopped
    void workMoved();      ///< another part of it is under way, or more of it is done, or none

private:
    struct Request
    {
        int revision = 0;
        std::optional<StressModel> model;         ///< of the revision, if it was made already
        std::vector<StressFigures> wanted;        ///< without their study
        std::shared_ptr<const Measured> measured; ///< that knows the model of moves
        std::stop_token stop;
    };
    struct Answer
    {
        int revision = 0;
        std::optional<StressModel> model;
        std::vector<StressFigures> figures;
        bool isStopped = false; ///< and of no use
    };
    /// One of them.
    using Background = std::variant<CostRange, StressInputs, DistressRanking>;

    static Answer reckon(Request request);

    void followLens();
    void invalidate();
    void followScenarios();
    void readShocks();
    void ask();
    void start();
    void takeAnswer();
    void takeBackground(const Background &made);
    void startBackground();
    Background reckonPart(StressWork part, const StressModel &model,
                          const std::vector<Shock> &shocks, const std::stop_token &stop);
    void stopBackground();
    void showDone(double share);
    bool isKnown(const Id<Scenario> &scenario, const std::vector<Shock> &shocks) const;

    Context m_context;
    Id<Scenario> m_scenario;
    Id<Scenario> m_lensScenario; ///< as it was last seen there
    std::vector<Shock> m_shocks;
    std::vector<Id<Scenario>> m_compared;
    int m_revision = 1; ///< of workspace and lens
    bool m_isWatched = false;
    bool m_isAsked = false; ///< again, after the run under way

    std::optional<StressModel> m_model;
    int m_modelRevision = 0;
    std::map<Id<Scenario>, StressFigures> m_figures; ///< of m_modelRevision
    std::optional<StressInputs> m_inputs;
    std::optional<CostRange> m_range;
    std::optional<DistressRanking> m_ranking;
    std::vector<Shock> m_inputShocks;     ///< that the inputs and the range are of
    StressWork m_part = StressWork::None; ///< that waits or is under way in the background
    double m_workDone = 0;
    bool m_isStopped = false;

    QFutureWatcher<Answer> m_run;
    std::stop_source m_runStop;
    LatestWork<Background> m_background;
    QTimer m_rest; ///< until a slider has come to rest
};

} // namespace fairlead
