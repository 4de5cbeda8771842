#include "models/switching/planlevers.h"

#include "models/switching/planedits.h"
#include "models/switching/switchingmodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanLevers)
};

constexpr double kLeastSaving = 1; ///< US dollars

double oneTimeCost(const Workspace &workspace, const Lens &lens, const std::vector<Move> &moves)
{
    const SwitchingModel model(workspace, lens);
    double cost = 0;
    for (const Move &move : moves)
        cost += model.oneTimeCost(move.workload, placementOf(move));
    return cost;
}

/// The workspace with one coverage of the moving workloads at its full extent.
Workspace covered(const Workspace &workspace, const std::vector<Move> &moves, QStringView key)
{
    Workspace after = workspace;
    const Field &field = *tableInfo(TableId::Workload).field(key);
    for (const Move &move : moves) {
        const Row *row = workspace.find(RowRef{TableId::Workload, move.workload.text});
        if (const auto changed = row ? row->with(field, Value(1.0)) : Result<Row>(failure({})))
            after.put(*changed);
    }
    return after;
}

} // namespace

std::vector<PlanLever> planLevers(const Workspace &workspace, const Lens &lens,
                                  const Id<Plan> &plan)
{
    const std::array<PlanLever, 5> all{
        PlanLever{u"abstraction"_s, Text::tr("Call wrapper")},
        PlanLever{u"eval_automation"_s, Text::tr("Automated tests")},
        PlanLever{u"open_data_format"_s, Text::tr("Open formats")},
        PlanLever{u"policy_as_code"_s, Text::tr("Policy as code")},
        PlanLever{u"portable_framework"_s, Text::tr("Portable agents")}};
    const std::vector<Move> moves = movesOf(workspace, plan);
    if (moves.empty())
        return {};
    const double now = oneTimeCost(workspace, lens, moves);
    std::vector<PlanLever> levers;
    for (PlanLever lever : all) {
        lever.saving = now - oneTimeCost(covered(workspace, moves, lever.field), lens, moves);
        if (lever.saving >= kLeastSaving)
            levers.push_back(lever);
    }
    std::ranges::stable_sort(levers, std::greater(), &PlanLever::saving);
    return levers;
}

} // namespace fairlead
