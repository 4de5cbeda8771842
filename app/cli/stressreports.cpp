#include "app/cli/stressreports.h"

#include "app/cli/estimatetext.h"
#include "app/cli/spendreports.h"
#include "app/cli/switchingjson.h"
#include "models/rowtitle.h"
#include "models/stress/distressranking.h"
#include "models/stress/stressinputs.h"
#include "models/stress/stressrange.h"
#include "models/stress/stressstudy.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <thread>

namespace fairlead {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(StressReports)
};

constexpr size_t kInputsTold = 3; ///< assumptions that matter most

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

ordered_json planJson(const StressPlan &plan)
{
    ordered_json moves = ordered_json::array();
    for (const WorkloadMove &move : plan.moves)
        moves.push_back(
            {{"workload", move.workload.text.toStdString()}, {"to", placementJson(move.to)}});
    const PlanAssessment &all = plan.assessment;
    return {{"moves", moves},
            {"one_time", all.oneTime},
            {"monthly_change", all.monthlyAfter - all.monthlyBefore},
            {"stranded", all.stranded},
            {"lost_tier", all.lostTier},
            {"finish_month", finiteOrNull(all.finishMonth)},
            {"break_even_month",
             all.breakEvenMonth ? ordered_json(*all.breakEvenMonth) : ordered_json()}};
}

ordered_json contractsJson(const StressStudy &study)
{
    ordered_json list = ordered_json::array();
    for (const StressedContract &each : study.contracts) {
        list.push_back({{"contract", textOrNull(each.contract.text)},
                        {"workloads", each.workloads},
                        {"without_loss", each.withoutLoss},
                        {"moves", each.moves},
                        {"yearly", each.yearly},
                        {"yearly_rise", each.yearlyRise},
                        {"cap", numberOrNull(each.cap)},
                        {"loss", each.loss},
                        {"lost_commitment", each.stranded},
                        {"shortfall", each.shortfall}});
    }
    return list;
}

ordered_json inputsJson(const StressInputs &inputs)
{
    ordered_json list = ordered_json::array();
    for (const StressInput &each : inputs.inputs) {
        list.push_back({{"id", each.row.id.toStdString()},
                        {"name", each.name.toStdString()},
                        {"unit", each.unit.toStdString()},
                        {"likely", each.likely},
                        {"p10", each.low},
                        {"p90", each.high},
                        {"loss_at_p10", each.lossLow},
                        {"loss_at_p90", each.lossHigh},
                        {"exits_at_p10", each.exitLow},
                        {"exits_at_p90", each.exitHigh}});
    }
    return list;
}

ordered_json rankingJson(const DistressRanking &ranking)
{
    ordered_json parties = ordered_json::array();
    for (const PartyDistress &each : ranking.parties) {
        parties.push_back({{"party", each.party.text.toStdString()},
                           {"debt_rank", each.rank},
                           {"direct", each.direct},
                           {"takes_along", idsJson(each.through)}});
    }
    return {{"parties", parties}, {"without_equity", idsJson(ranking.withoutEquity)}};
}

ordered_json stressedJson(const StressedWorkload &each)
{
    const bool moves = each.response == StressResponse::Move;
    const auto months = each.monthsToAct();
    return {{"workload", each.workload.text.toStdString()},
            {"shocks", idsJson(each.shocks)},
            {"response", responseKey(each.response)},
            {"to", moves ? placementJson(each.to) : ordered_json()},
            {"loss", numberOrNull(each.loss)},
            {"reason", textOrNull(each.reason)},
            {"monthly", numberOrNull(each.monthly)},
            {"price_rise", each.priceRise},
            {"cap", numberOrNull(each.cap)},
            {"yearly_rise", each.yearlyRise()},
            {"source_lost", each.isSourceLost},
            {"notice_months", each.noticeMonths},
            {"outage_months", each.outageMonths},
            {"outage_undervalued", each.isOutageUndervalued},
            {"capacity_loss", each.capacityLoss},
            {"forgone", numberOrNull(each.forgone)},
            {"cheapest_exit", wayJson(each.cheapestExit)},
            {"months_to_act", months ? finiteOrNull(*months) : ordered_json()},
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

void printInput(const StressInput &input, QTextStream &out)
{
    const bool isOfLoss = input.movesLoss();
    out << "  " << input.name << '\t'
        << (isOfLoss ? Text::tr("loss %1 to %2") : Text::tr("exits %1 to %2"))
               .arg(estimateText(isOfLoss ? input.lossLow : input.exitLow),
                    estimateText(isOfLoss ? input.lossHigh : input.exitHigh))
        << '\n';
}

int processors()
{
    return int(std::max(1U, std::thread::hardware_concurrency()));
}

} // namespace

ordered_json stressReport(const Workspace &workspace, const Lens &lens,
                          const std::vector<Id<Scenario>> &scenarios)
{
    const StressModel model(workspace, lens);
    ordered_json list = ordered_json::array();
    for (const Id<Scenario> &scenario : scenarios) {
        const std::vector<Shock> shocks = model.shocksOf(scenario);
        const StressStudy study = stressStudy(model, shocks);
        const StressResult &result = study.result;
        ordered_json workloads = ordered_json::array();
        for (const StressedWorkload &each : result.workloads)
            workloads.push_back(stressedJson(each));
        list.push_back(
            {{"scenario", scenario.text.toStdString()},
             {"name", rowTitle(workspace, scenario).toStdString()},
             {"reached", study.reached},
             {"yearly", study.yearly},
             {"yearly_rise", study.yearlyRise},
             {"loss", result.loss},
             {"forgone", result.forgone},
             {"without_loss", result.withoutLoss},
             {"moves", result.moves},
             {"notes", textsJson(result.notes)},
             {"workloads", workloads},
             {"contracts", contractsJson(study)},
             {"response", planJson(study.response)},
             {"exits", planJson(study.exits)},
             {"range", rangeJson(stressRange(model, shocks, kFullIterations, processors()))},
             {"assumptions", inputsJson(stressInputs(model, shocks, {}, processors()))}});
    }
    ordered_json json = lensJson("stress", lens);
    json["amounts_in"] = "estimated US dollars, present value over the horizon";
    json["scenarios"] = list;
    json["ranking"] = rankingJson(distressRanking(workspace, model.switching(), lens));
    return json;
}

void printStress(const Workspace &workspace, const Lens &lens,
                 const std::vector<Id<Scenario>> &scenarios, QTextStream &out)
{
    const StressModel model(workspace, lens);
    for (const Id<Scenario> &scenario : scenarios) {
        const std::vector<Shock> shocks = model.shocksOf(scenario);
        const StressStudy study = stressStudy(model, shocks);
        const StressResult &result = study.result;
        out << rowTitle(workspace, scenario) << '\t'
            << (result.withoutLoss > 0 ? u"≥ "_s : QString()) << estimateText(result.loss) << '\t'
            << Text::tr("%n moves", nullptr, result.moves) << '\t'
            << Text::tr("%1 more a year if we stay").arg(estimateText(study.yearlyRise)) << '\n';
        for (const StressedWorkload &each : result.workloads) {
            if (!each.shocks.empty())
                printStressed(workspace, each, out);
        }
        if (!study.exits.moves.empty())
            out << "  "
                << Text::tr("cheapest exit of all: %1 at once")
                       .arg(estimateText(study.exits.assessment.oneTime))
                << '\n';
        const StressInputs inputs = stressInputs(model, shocks, {}, processors());
        for (size_t at = 0; at < std::min(kInputsTold, inputs.inputs.size()); ++at)
            printInput(inputs.inputs[at], out);
        for (const QString &note : result.notes)
            out << "  " << note << '\n';
        out << '\n';
    }
}

} // namespace fairlead
