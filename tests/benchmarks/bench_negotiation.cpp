#include "app/shippedworkspace.h"
#include "models/negotiation/contractchecklist.h"
#include "models/rows/workload.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

constexpr int kContracts = 100;
constexpr int kRounds = 20;

/// The sample with its contracts, vendors and workloads copied until there are a hundred contracts.
Workspace manyContracts(const Workspace &sample)
{
    Workspace workspace = sample;
    int made = 0;
    while (made < kContracts - 6) {
        for (const Contract &contract : sample.rows<Contract>()) {
            const QString suffix = u"-%1"_s.arg(++made);
            Party vendor = *sample.find(contract.vendor);
            vendor.id.text += suffix;
            Contract copy = contract;
            copy.id.text += suffix;
            copy.vendor = vendor.id;
            workspace.put(Row::of(vendor));
            workspace.put(Row::of(copy));
            for (const Workload &workload : sample.rows<Workload>()) {
                if (workload.contract != contract.id)
                    continue;
                Workload moved = workload;
                moved.id.text += suffix;
                moved.contract = copy.id;
                workspace.put(Row::of(moved));
            }
            if (made == kContracts - 6)
                break;
        }
    }
    return workspace;
}

template<class Function>
double bestMilliseconds(Function function)
{
    double best = 1e9;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        function();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

} // namespace

int main()
{
    const auto sample = shippedWorkspace(StartContent::Sample);
    if (!sample)
        return 1;
    const Workspace workspace = manyContracts(*sample);
    const Lens lens{.asOf = QDate(2026, 11, 20)};
    const Rulebook rules = readRules(workspace);
    const Situations situations(workspace, lens);
    qsizetype points = 0;

    QTextStream out(stdout);
    out << workspace.rows<Contract>().size() << " contracts, " << rules.rules.size() << " rules, "
        << workspace.rows<Workload>().size() << " workloads\n";
    out << "read rules       " << bestMilliseconds([&] { readRules(workspace); }) << " ms\n";
    out << "read situations  " << bestMilliseconds([&] { Situations(workspace, lens); }) << " ms\n";
    out << "all checklists   " << bestMilliseconds([&] {
        for (const Contract &contract : workspace.rows<Contract>())
            points += qsizetype(checklistOf(contract, situations, rules).points.size());
    }) << " ms\n";
    return points > 0 ? 0 : 1;
}
