#include "app/cli/stressreports.h"

#include "app/cli/estimatetext.h"
#include "app/cli/spendreports.h"
#include "app/cli/switchingjson.h"
#include "models/rowtitle.h"
#include "models/stress/stresstest.h"

#include <QCoreApplication>
#include <QLocale>

namespace fairlead {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(StressReports)
};

const char *responseKey(StressResponse response)
{
    switch (response) {
    case StressResponse::Unaffected:
        return "unaffected";
    case StressResponse::Stay:
        return "stay";
    case StressResponse::Move:
        return "move";
    case StressResponse::NoExit:
        return "no_exit";
    }
    Q_UNREACHABLE();
}

ordered_json wayJson(const std::optional<WayAway> &way)
{
    if (!way)
        return {};
    return {{"to", placementJson(way->to)},
            {"cost", way->cost},
            {"cost_in_haste", way->costInHaste},
            {"monthly", way->monthly},
            {"months", finiteOrNull(way->months)}};
}

ordered_json stressedJson(const StressedWorkload &each)
{
    const bool moves = each.response == StressResponse::Move;
    return {{"workload", each.workload.text.toStdString()},
            {"shocks", idsJson(each.shocks)},
            {"response", responseKey(each.response)},
            {"to", moves ? placementJson(each.to) : ordered_json()},
            {"loss", numberOrNull(each.loss)},
            {"reason", textOrNull(each.reason)},
            {"price_rise", each.priceRise},
            {"source_lost", each.isSourceLost},
            {"notice_months", each.noticeMonths},
            {"outage_months", each.outageMonths},
            {"outage_undervalued", each.isOutageUndervalued},
            {"capacity_loss", each.capacityLoss},
            {"forgone", numberOrNull(each.forgone)},
            {"cheapest_exit", wayJson(each.cheapestExit)},
            {"barred_by", gatesJson(each.barredBy)}};
}

QString responseText(const Workspace &workspace, const StressedWorkload &each)
{
    switch (each.response) {
    case StressResponse::Unaffected:
        return Text::tr("not reached");
    case StressResponse::Stay:
        return Text::tr("stay");
    case StressResponse::Move:
        return Text::tr("move to %1, %2")
            .arg(rowTitle(workspace, each.to.route), rowTitle(workspace, each.to.model));
    case StressResponse::NoExit:
        return Text::tr("no exit");
    }
    Q_UNREACHABLE();
}

void printStressed(const Workspace &workspace, const StressedWorkload &each, QTextStream &out)
{
    out << "  " << rowTitle(workspace, each.workload) << '\t'
        << (each.loss ? estimateText(*each.loss) : u"–"_s) << '\t' << responseText(workspace, each);
    if (each.outageMonths > 0)
        out << '\t' << Text::tr("%n months without service", nullptr, each.outageMonths);
    if (each.isOutageUndervalued)
        out << '\t' << Text::tr("outage undervalued");
    if (each.forgone)
        out << '\t' << Text::tr("forgone %1").arg(estimateText(*each.forgone));
    if (!each.reason.isEmpty())
        out << '\t' << each.reason;
    out << '\n';
}

} // namespace

ordered_json stressReport(const Workspace &workspace, const Lens &lens,
                          const std::vector<Id<Scenario>> &scenarios)
{
    const SwitchingModel model(workspace, lens);
    ordered_json list = ordered_json::array();
    for (const Id<Scenario> &scenario : scenarios) {
        const StressResult result = stressTest(workspace, model, lens, scenario);
        ordered_json workloads = ordered_json::array();
        for (const StressedWorkload &each : result.workloads)
            workloads.push_back(stressedJson(each));
        list.push_back({{"scenario", scenario.text.toStdString()},
                        {"name", rowTitle(workspace, scenario).toStdString()},
                        {"loss", result.loss},
                        {"forgone", result.forgone},
                        {"without_loss", result.withoutLoss},
                        {"moves", result.moves},
                        {"notes", textsJson(result.notes)},
                        {"workloads", workloads}});
    }
    ordered_json json = lensJson("stress", lens);
    json["amounts_in"] = "estimated US dollars, present value over the horizon";
    json["scenarios"] = list;
    return json;
}

void printStress(const Workspace &workspace, const Lens &lens,
                 const std::vector<Id<Scenario>> &scenarios, QTextStream &out)
{
    const SwitchingModel model(workspace, lens);
    for (const Id<Scenario> &scenario : scenarios) {
        const StressResult result = stressTest(workspace, model, lens, scenario);
        out << rowTitle(workspace, scenario) << '\t'
            << (result.withoutLoss > 0 ? u"≥ "_s : QString()) << estimateText(result.loss) << '\t'
            << Text::tr("%n moves", nullptr, result.moves) << '\n';
        for (const StressedWorkload &each : result.workloads) {
            if (!each.shocks.empty())
                printStressed(workspace, each, out);
        }
        for (const QString &note : result.notes)
            out << "  " << note << '\n';
        out << '\n';
    }
}

} // namespace fairlead
