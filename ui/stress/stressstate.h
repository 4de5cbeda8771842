#pragma once

#include "models/stress/distressranking.h"
#include "models/stress/stressinputs.h"
#include "models/stress/stressrange.h"
#include "models/stress/stressstudy.h"
#include "ui/context.h"
#include "ui/latestwork.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace fairlead {

/// A scenario as it was reckoned.
struct StressFigures
{
    Id<Scenario> scenario;
    std::vector<Shock> shocks;
    StressStudy study;
};

/// What all parts of the Stress page share: the scenario that is shown, the shocks as a slider has
/// them, and what they come to. Figures are reckoned beside the window: of several requests the
/// latest counts, and nothing is reckoned twice for the same workspace, lens and shocks.
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
    bool isReckoning() const;

signals:
    void changed();  ///< another scenario or shock, or something in the workspace or the lens
    void reckoned(); ///< there are new figures
    void inputsReckoned();

private:
    struct Request
    {
        int revision = 0;
        Workspace workspace;
        Lens lens;
        std::optional<StressModel> model;  ///< of the revision, if it was made already
        std::vector<StressFigures> wanted; ///< without their study
    };
    struct Answer
    {
        int revision = 0;
        std::optional<StressModel> model;
        std::vector<StressFigures> figures;
    };
    struct Background
    {
        std::vector<Shock> shocks;
        StressInputs inputs;
        CostRange range;
        DistressRanking ranking;
    };
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
    void stopBackground();
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
    std::vector<Shock> m_inputShocks; ///< that the inputs are of

    QFutureWatcher<Answer> m_run;
    LatestWork<Background> m_background;
    QTimer m_rest; ///< until a slider has come to rest
};

} // namespace fairlead
