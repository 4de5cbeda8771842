#include "app/shippedworkspace.h"
#include "models/switching/planedits.h"
#include "models/switching/switchingmodel.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <vector>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 5;

/// Milliseconds of the fastest of some rounds.
double milliseconds(const std::function<void()> &work)
{
    double fastest = 0;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        const double taken = double(timer.nsecsElapsed()) / 1e6;
        fastest = round == 0 ? taken : std::min(fastest, taken);
    }
    return fastest;
}

/// The sample with its workloads repeated until there are that many.
Workspace enlarged(const Workspace &sample, int workloads)
{
    Workspace workspace = sample;
    std::vector<Workload> originals;
    for (const Workload &workload : sample.rows<Workload>())
        originals.push_back(workload);
    for (int i = int(originals.size()); i < workloads; ++i) {
        Workload copy = originals[size_t(i) % originals.size()];
        copy.id.text = u"copy-"_s + QString::number(i + 100'000);
        workspace.put(Row::of(copy));
    }
    return workspace;
}

struct Target
{
    Id<Workload> workload;
    Placement to;
};

/// Each workload with placements in up to that many places.
std::vector<Target> targetsOf(const Workspace &workspace, const SwitchingModel &model,
                              size_t places)
{
    std::vector<Target> targets;
    const std::vector<Place> columns = model.placesByLab();
    for (const Workload &workload : workspace.rows<Workload>()) {
        for (size_t i = 0; i < places; ++i) {
            if (auto to = model.placementIn(columns[i % columns.size()], workload.id))
                targets.push_back({workload.id, *to});
        }
    }
    return targets;
}

} // namespace

/// Times of the switching model, each the fastest of five.
int main()
{
    QTextStream out(stdout);
    const Workspace sample = shippedWorkspace(StartContent::Sample).value();
    const Lens lens{.asOf = QDate(2026, 11, 20)};
    for (const int workloads : {26, 1000}) {
        const Workspace workspace = enlarged(sample, workloads);
        const auto report = [&](const QString &what, double taken) {
            out << QString::number(workloads).rightJustified(6) << "  " << what.leftJustified(44)
                << QString::number(taken, 'f', 3).rightJustified(10) << " ms\n";
            out.flush();
        };
        report(u"read the workspace"_s, milliseconds([&] { SwitchingModel(workspace, lens); }));
        const SwitchingModel model(workspace, lens);
        const std::vector<Target> targets = targetsOf(workspace, model, 30);
        double sum = 0;
        report(u"one-time cost of %1 moves"_s.arg(targets.size()), milliseconds([&] {
                   for (const Target &target : targets)
                       sum += model.oneTimeCost(target.workload, target.to);
               }));
        const Target &target = targets.front();
        const Id<Workload> claims{u"claims-assistant"_s};
        const Placement vertex = *model.placementIn({.route = {u"vertex"_s}, .lab = {}}, claims);
        report(u"a placement"_s, milliseconds([&] {
                   model.placementIn({.route = {u"vertex"_s}, .lab = {}}, target.workload);
               }));
        report(u"one assessment"_s, milliseconds([&] { model.assess(claims, vertex); }));
        report(u"one assessment with a range of 1,000"_s, milliseconds([&] {
                   model.assess(claims, vertex);
                   model.range(claims, vertex, 1000);
               }));
        report(u"range of 10,000"_s, milliseconds([&] { model.range(claims, vertex, 10000); }));
        report(u"lock-in of all workloads, new model"_s, milliseconds([&] {
                   const SwitchingModel fresh(workspace, lens);
                   for (const Workload &workload : workspace.rows<Workload>())
                       fresh.lockIn(workload.id);
               }));
        report(u"the first assessment of a new model"_s,
               milliseconds([&] { SwitchingModel(workspace, lens).assess(claims, vertex); }));
        std::vector<WorkloadMove> planned;
        for (size_t i = 0; i < targets.size() && planned.size() < 500; i += 30)
            planned.push_back({targets[i].workload, targets[i].to});
        const std::vector<Move> moves = asMoves(planned);
        report(u"a plan of %1 moves"_s.arg(moves.size()),
               milliseconds([&] { model.assess(moves); }));
        report(u"its range of 10,000"_s, milliseconds([&] { model.range(moves, 10000); }));
        if (sum < 0)
            return 1;
    }
    return 0;
}
