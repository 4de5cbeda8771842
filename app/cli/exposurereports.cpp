#include "app/cli/exposurereports.h"

#include "app/cli/estimatetext.h"
#include "app/cli/spendreports.h"
#include "app/cli/switchingjson.h"
#include "models/concentration/spendconcentration.h"
#include "models/exposure/exposure.h"
#include "models/exposure/thresholds.h"
#include "models/exposure/trend.h"
#include "models/fields/valuetext.h"
#include "models/rows/snapshotvalue.h"
#include "models/rows/workload.h"
#include "models/rowtitle.h"
#include "models/switching/board.h"

#include <QCoreApplication>
#include <QLocale>

namespace fairlead {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ExposureReports)
};

constexpr double kNoPart = 1e-9; ///< of a change: rounding

ordered_json boundsJson(const Bounds &bounds)
{
    return {bounds.least, numberOrNull(bounds.most)};
}

ordered_json cellJson(ExposureLayer layer, const ExposureCell &cell)
{
    ordered_json drivers = ordered_json::array();
    for (const CostLine &line : cell.drivers)
        drivers.push_back(lineJson(line));
    return {{"layer", keyOf(layer).toStdString()},
            {"points", cell.points},
            {"usd", cell.usd},
            {"hours", cell.hours},
            {"drivers", drivers}};
}

ordered_json exposedExitJson(const ExposedExit &exposed)
{
    ordered_json layers = ordered_json::array();
    for (int i = 0; i < kExposureLayerCount && !exposed.exit.captive; ++i)
        layers.push_back(cellJson(ExposureLayer(i), exposed.cells[size_t(i)]));
    ordered_json json = exitJson(exposed.exit);
    json["months_of_spend"] = numberOrNull(exposed.spendMonths);
    json["layers"] = layers;
    json["missing"] = textsJson(exposed.missing);
    json["held_by"] = exposed.captivity ? gatesJson(exposed.captivity->gates) : ordered_json();
    json["captive_because"] =
        exposed.captivity ? textOrNull(exposed.captivity->reason) : ordered_json();
    return json;
}

ordered_json dialJson(const Dial &dial)
{
    return {{"value", numberOrNull(dial.value)}, {"reason", textOrNull(dial.reason)}};
}

ordered_json dialsJson(const ExposureDials &dials)
{
    ordered_json owed = ordered_json::array();
    for (const CostLine &line : dials.owed)
        owed.push_back(lineJson(line));
    ordered_json commercial = dialJson(dials.commercial);
    commercial["owed"] = owed;
    commercial["spend"] = dials.spend;
    ordered_json financial = dialJson(dials.financial);
    financial["seller"] = idOrNull(dials.seller);
    financial["lab"] = idOrNull(dials.lab);
    return {{"technical", dialJson(dials.technical)},
            {"commercial", commercial},
            {"financial", financial}};
}

ordered_json fallbackJson(const std::optional<FallbackReadiness> &fallback)
{
    if (!fallback)
        return {};
    return {{"route", fallback->route.text.toStdString()},
            {"capacity", numberOrNull(fallback->capacity)},
            {"tested_on", dateOrNull(fallback->testedOn)},
            {"readiness", fallback->readiness},
            {"in_six_months", fallback->inSixMonths},
            {"half_life_months", fallback->halfLife}};
}

ordered_json leverJson(const ExposureLever &lever)
{
    return {{"workload", lever.workload.text.toStdString()},
            {"field", lever.field.toStdString()},
            {"name", lever.name.toStdString()},
            {"exit", roleKey(lever.role)},
            {"points", lever.points},
            {"saves", lever.saving},
            {"cost", numberOrNull(lever.cost)},
            {"cost_unknown_because", textOrNull(lever.costReason)},
            {"ratio", numberOrNull(lever.ratio())}};
}

ordered_json workloadJson(const Workspace &workspace, const WorkloadExposure &each)
{
    ordered_json exits = ordered_json::array();
    for (const ExposedExit &exit : each.exits) {
        if (each.hasPlace)
            exits.push_back(exposedExitJson(exit));
    }
    const bool isKnown = each.isKnown();
    return {{"workload", each.workload.text.toStdString()},
            {"name", rowTitle(workspace, each.workload).toStdString()},
            {"monthly", each.isSpendKnown ? ordered_json(each.monthlySpend) : ordered_json()},
            {"headline", isKnown ? ordered_json(each.headline) : ordered_json()},
            {"headline_role", isKnown ? ordered_json(roleKey(each.headlineRole)) : ordered_json()},
            {"unknown_because", textOrNull(each.unknownBecause)},
            {"captive", each.isCaptive()},
            {"exits", exits},
            {"dials", dialsJson(each.dials)},
            {"fallback", fallbackJson(each.fallback)}};
}

ordered_json vendorJson(const VendorExposure &vendor)
{
    return {{"role", roleKey(vendor.role)},
            {"party", vendor.party.text.toStdString()},
            {"monthly", vendor.monthlySpend},
            {"index", numberOrNull(vendor.index)},
            {"cost", vendor.index ? ordered_json(vendor.cost) : ordered_json()},
            {"premium", numberOrNull(vendor.premium)},
            {"workloads", idsJson(vendor.workloads)},
            {"captives", idsJson(vendor.captives)},
            {"spend_unknown", idsJson(vendor.unknown)}};
}

ordered_json levelJson(const LevelConcentration &level)
{
    ordered_json shares = ordered_json::array();
    for (const LevelShare &share : level.shares) {
        shares.push_back({{"id", share.id.toStdString()},
                          {"name", share.name.toStdString()},
                          {"share", share.share}});
    }
    const auto ofKnown = [&](double Concentration::*figure) {
        return level.known ? ordered_json((*level.known).*figure) : ordered_json();
    };
    return {{"level", keyOf(level.level).toStdString()},
            {"largest", numberOrNull(level.largest())},
            {"threshold", level.threshold},
            {"above_threshold", level.isAbove()},
            {"effective_number", ofKnown(&Concentration::effectiveNumber)},
            {"hhi", ofKnown(&Concentration::herfindahl)},
            {"hhi_normalised", ofKnown(&Concentration::normalised)},
            {"effective_number_bounds",
             level.known ? boundsJson(level.effectiveNumber) : ordered_json()},
            {"hhi_bounds", level.known ? boundsJson(level.herfindahl) : ordered_json()},
            {"unknown", level.unknown},
            {"problem", textOrNull(level.problem)},
            {"shares", shares}};
}

ordered_json neutralityJson(const std::optional<Neutrality> &neutrality)
{
    if (!neutrality)
        return {};
    return {{"access", neutrality->access},
            {"infrastructure", neutrality->infrastructure},
            {"gap", neutrality->gap}};
}

ordered_json spendConcentrationJson(const SpendConcentration &each)
{
    ordered_json levels = ordered_json::array();
    for (const LevelConcentration &level : each.levels)
        levels.push_back(levelJson(level));
    return {{"currency", each.total.currency.code().toStdString()},
            {"total", amountOrNull(each.total)},
            {"neutrality_by_cash", neutralityJson(each.byCash)},
            {"neutrality_by_host", neutralityJson(each.byHost)},
            {"levels", levels}};
}

ordered_json flowsJson(const std::vector<SpendFlow> &flows)
{
    ordered_json list = ordered_json::array();
    for (const SpendFlow &flow : flows) {
        list.push_back({{"route", idOrNull(flow.route)},
                        {"party", idOrNull(flow.party)},
                        {"share", flow.share},
                        {"direct", flow.isDirect}});
    }
    return list;
}

ordered_json snapshotsJson(const Workspace &workspace)
{
    ordered_json list = ordered_json::array();
    for (const Snapshot &snapshot : snapshotsByAge(workspace)) {
        ordered_json figures = ordered_json::array();
        for (const SnapshotValue &value : workspace.rows<SnapshotValue>()) {
            if (value.snapshot != snapshot.id)
                continue;
            figures.push_back({{"measure", value.measure.toStdString()},
                               {"subject", textOrNull(value.subject)},
                               {"unit", value.unit.toStdString()},
                               {"value", numberOrNull(value.value)}});
        }
        list.push_back({{"snapshot", snapshot.id.text.toStdString()},
                        {"name", snapshot.name.toStdString()},
                        {"taken_at", snapshot.takenAt.toUTC().toString(Qt::ISODate).toStdString()},
                        {"as_of", snapshot.asOf.toText().toStdString()},
                        {"basis", keyOf(snapshot.basis).toStdString()},
                        {"figures", figures}});
    }
    return list;
}

ordered_json changeJson(const FigureChange &change)
{
    ordered_json parts;
    for (int cause = 0; change.parts && cause < kTrendCauseCount; ++cause)
        parts[keyOf(TrendCause(cause)).toStdString()] = (*change.parts)[size_t(cause)];
    return {{"measure", change.measure.toStdString()}, {"subject", textOrNull(change.subject)},
            {"unit", change.unit.toStdString()},       {"before", numberOrNull(change.before)},
            {"after", numberOrNull(change.after)},     {"by_cause", parts}};
}

QString figureText(const std::optional<double> &value)
{
    return value ? QLocale().toString(*value, 'g', 4) : u"–"_s;
}

QString number(double value, int digits = 0)
{
    return QLocale().toString(value, 'f', digits);
}

QString percent(const std::optional<double> &share)
{
    if (!share)
        return u"–"_s;
    const int digits = std::abs(*share) < 0.0995 ? 1 : 0; // quant.md section 2
    return number(*share * 100, digits).replace(u'-', u'−') + u" %"_s;
}

QString shownMonths(const std::optional<double> &months)
{
    if (!months)
        return u"–"_s;
    return std::isfinite(*months) ? Text::tr("%1 months").arg(number(*months, 1))
                                  : Text::tr("no staff assigned");
}

void printExit(const Workspace &workspace, const ExposedExit &exposed, QTextStream &out)
{
    const Exit &exit = exposed.exit;
    out << "  " << exitRoleText(exit.role) << '\t';
    if (exit.captive) {
        out << Text::tr("captive: %1").arg(exposed.captivity->reason) << '\n';
        return;
    }
    const QString least = exposed.missing.isEmpty() ? QString() : u"≥ "_s;
    out << number(std::round(exit.index)) << '\t' << least << estimateText(exit.cost) << '\t'
        << percent(exit.premium) << '\t' << shownMonths(exit.months) << '\t'
        << Text::tr("%1, %2").arg(rowTitle(workspace, exit.alternative.route),
                                  rowTitle(workspace, exit.alternative.model))
        << '\n';
}

void printLayers(const ExposedExit &exposed, QTextStream &out)
{
    QStringList parts;
    for (int i = 0; i < kExposureLayerCount; ++i) {
        const double points = exposed.cells[size_t(i)].points;
        if (points > 0)
            parts += Text::tr("%1 %2").arg(labelOf(ExposureLayer(i)), number(points, 1));
    }
    if (!parts.isEmpty())
        out << "  " << parts.join(u", "_s) << '\n';
}

void printDials(const ExposureDials &dials, QTextStream &out)
{
    const auto print = [&](const QString &name, const Dial &dial, const QString &value) {
        out << "  " << name << '\t' << (dial.value ? value : u"–"_s);
        if (!dial.reason.isEmpty())
            out << '\t' << dial.reason;
        out << '\n';
    };
    print(Text::tr("technical"), dials.technical,
          Text::tr("%1 of 100").arg(number(std::round(dials.technical.value.value_or(0)))));
    print(Text::tr("commercial"), dials.commercial,
          Text::tr("%1 of spend owed").arg(percent(dials.commercial.value)));
    print(Text::tr("financial"), dials.financial,
          Text::tr("%1 of the lab held by the seller").arg(percent(dials.financial.value)));
}

void printFallback(const Workspace &workspace, const FallbackReadiness &fallback, QTextStream &out)
{
    const QString tested = fallback.testedOn
                               ? Text::tr("tested %1").arg(dateText(*fallback.testedOn, QLocale()))
                               : Text::tr("not tested by then");
    out << "  " << Text::tr("fallback") << '\t' << rowTitle(workspace, fallback.route) << '\t'
        << Text::tr("ready to %1, %2").arg(percent(fallback.readiness), tested) << '\n';
}

QString boundsText(const LevelConcentration &level)
{
    if (!level.known)
        return u"–"_s;
    const Bounds &bounds = level.effectiveNumber;
    if (level.unknown <= 0)
        return number(level.known->effectiveNumber, 1);
    const QString most = bounds.most ? number(*bounds.most, 1) : u"∞"_s;
    return Text::tr("%1 (%2 to %3)")
        .arg(number(level.known->effectiveNumber, 1), number(bounds.least, 1), most);
}

void printNeutrality(const QString &name, const std::optional<Neutrality> &neutrality,
                     QTextStream &out)
{
    out << name << '\t';
    if (neutrality) {
        out << Text::tr("%1 routes, %2 infrastructures, gap %3")
                   .arg(number(neutrality->access, 1), number(neutrality->infrastructure, 1),
                        number(neutrality->gap, 2));
    } else {
        out << u"–"_s;
    }
    out << '\n';
}

void printWithoutAmount(const Workspace &workspace, const std::vector<Id<Workload>> &workloads,
                        QTextStream &out)
{
    for (const Id<Workload> &workload : workloads) {
        out << Text::tr("%1 is in no share: what it costs is not stated.")
                   .arg(rowTitle(workspace, workload))
            << '\n';
    }
}

} // namespace

ordered_json exposureReport(const Workspace &workspace, const Lens &lens)
{
    const Exposure exposure = exposureOf(workspace, SwitchingModel(workspace, lens), lens);
    ordered_json workloads = ordered_json::array();
    for (const WorkloadExposure &each : exposure.workloads)
        workloads.push_back(workloadJson(workspace, each));
    ordered_json vendors = ordered_json::array();
    for (const VendorExposure &vendor : exposure.vendors)
        vendors.push_back(vendorJson(vendor));
    ordered_json levers = ordered_json::array();
    for (const ExposureLever &lever : exposure.levers)
        levers.push_back(leverJson(lever));
    ordered_json json = lensJson("exposure", lens);
    json["amounts_in"] = "estimated US dollars";
    json["workloads"] = workloads;
    json["vendors"] = vendors;
    json["levers"] = levers;
    return json;
}

ordered_json concentrationReport(const Workspace &workspace, const Lens &lens)
{
    const SpendConcentrations found = spendConcentrations(workspace, lens);
    const ExposureThresholds thresholds = exposureThresholds(workspace);
    ordered_json currencies = ordered_json::array();
    for (const SpendConcentration &each : found.currencies)
        currencies.push_back(spendConcentrationJson(each));
    ordered_json json = lensJson("concentration", lens);
    json["thresholds"] = {{"direct", thresholds.direct}, {"indirect", thresholds.indirect}};
    json["spend"] = currencies;
    json["without_amount"] = idsJson(found.withoutAmount);
    json["untraced"] = untracedJson(found.untraced);
    return json;
}

ordered_json lookthroughReport(const Workspace &workspace, const Lens &lens)
{
    const SpendTrace trace = traceSpend(workspace, lens, std::nullopt);
    const SpendConcentrations found = spendConcentrations(workspace, lens);
    ordered_json shares = ordered_json::array();
    for (const SpendShares &each : trace.shares)
        shares.push_back(sharesJson(each));
    ordered_json flows = ordered_json::array();
    for (const SpendConcentration &each : found.currencies)
        flows.push_back({{"currency", each.total.currency.code().toStdString()},
                         {"by_cash", flowsJson(each.cashFlows)},
                         {"by_host", flowsJson(each.hostFlows)}});
    ordered_json json = lensJson("lookthrough", lens);
    json["shares"] = shares;
    json["routes_to_parties"] = flows;
    json["without_amount"] = idsJson(trace.withoutAmount);
    json["untraced"] = untracedJson(trace.untraced);
    json["unknown_pass_on"] = unknownJson(trace.unknownPassOn, "payer", "payee");
    json["unknown_stakes"] = unknownJson(trace.unknownStakes, "holder", "company");
    return json;
}

ordered_json trendReport(const Workspace &workspace, const Lens &lens, const Lens &since,
                         const std::vector<FigureChange> &changes)
{
    ordered_json list = ordered_json::array();
    for (const FigureChange &change : changes)
        list.push_back(changeJson(change));
    ordered_json json = lensJson("trend", lens);
    json["amounts_in"] = "the unit of each figure";
    json["since"] = since.asOf.toString(Qt::ISODate).toStdString();
    json["changes"] = list;
    json["snapshots"] = snapshotsJson(workspace);
    return json;
}

void printTrend(const Workspace &workspace, const Lens &lens, const Lens &since,
                const std::vector<FigureChange> &changes, QTextStream &out)
{
    for (const Snapshot &snapshot : snapshotsByAge(workspace))
        out << snapshot.name << '\t' << dateText(snapshot.asOf, QLocale()) << '\n';
    out << Text::tr("from %1 to %2")
               .arg(QLocale().toString(since.asOf, QLocale::ShortFormat),
                    QLocale().toString(lens.asOf, QLocale::ShortFormat))
        << '\n';
    if (changes.empty())
        out << Text::tr("nothing has changed") << '\n';
    for (const FigureChange &change : changes) {
        out << "  " << measureText(change.measure);
        if (!change.subject.isEmpty())
            out << ": " << rowTitle(workspace, Id<Workload>{change.subject});
        out << '\t' << figureText(change.before) << u" → "_s << figureText(change.after);
        for (int cause = 0; change.parts && cause < kTrendCauseCount; ++cause) {
            const double part = (*change.parts)[size_t(cause)];
            if (std::abs(part) > kNoPart)
                out << '\t' << labelOf(TrendCause(cause)) << ' ' << (part > 0 ? u"+"_s : u"−"_s)
                    << figureText(std::abs(part));
        }
        out << '\n';
    }
}

void printExposure(const Workspace &workspace, const Lens &lens, QTextStream &out)
{
    const Exposure exposure = exposureOf(workspace, SwitchingModel(workspace, lens), lens);
    out << Text::tr("exit\tindex\tcost to leave\tpremium\ttime\tto") << '\n';
    for (const WorkloadExposure &each : exposure.workloads) {
        out << '\n' << rowTitle(workspace, each.workload) << '\t';
        if (each.isKnown())
            out << number(std::round(each.headline)) << ' '
                << lockInBandText(lockInBand(each.headline)) << '\n';
        else
            out << u"– "_s << each.unknownBecause << '\n';
        if (!each.isKnown())
            continue;
        for (const ExposedExit &exit : each.exits)
            printExit(workspace, exit, out);
        printLayers(each.tightest(), out);
        printDials(each.dials, out);
        if (each.fallback)
            printFallback(workspace, *each.fallback, out);
    }
    out << '\n' << Text::tr("vendor\trole\tindex\tcost to leave\tpremium") << '\n';
    for (const VendorExposure &vendor : exposure.vendors) {
        out << "  " << rowTitle(workspace, vendor.party) << '\t' << exitRoleText(vendor.role)
            << '\t' << (vendor.index ? number(std::round(*vendor.index)) : u"–"_s) << '\t'
            << (vendor.index ? estimateText(vendor.cost) : u"–"_s) << '\t'
            << percent(vendor.premium);
        if (!vendor.captives.empty())
            out << '\t' << Text::tr("%n cannot leave", nullptr, int(vendor.captives.size()));
        out << '\n';
    }
    out << '\n' << Text::tr("lever\tworkload\tpoints\tsaves\tcost\tsaved per dollar") << '\n';
    for (const ExposureLever &lever : exposure.levers) {
        out << "  " << lever.name << '\t' << rowTitle(workspace, lever.workload) << "\t−"
            << number(lever.points, 1) << '\t' << estimateText(lever.saving) << '\t'
            << (lever.cost ? estimateText(*lever.cost) : u"–"_s) << '\t'
            << (lever.ratio() ? number(*lever.ratio(), 1) : u"–"_s) << '\n';
    }
}

void printConcentration(const Workspace &workspace, const Lens &lens, QTextStream &out)
{
    const SpendConcentrations found = spendConcentrations(workspace, lens);
    for (const SpendConcentration &each : found.currencies) {
        out << Text::tr("%1 a year").arg(moneyText(each.total, QLocale())) << '\n';
        printNeutrality(Text::tr("by who is paid in the end"), each.byCash, out);
        printNeutrality(Text::tr("by who hosts"), each.byHost, out);
        out << '\n' << Text::tr("level\tlargest\tshare\teffective number\tHHI\tnot known") << '\n';
        for (const LevelConcentration &level : each.levels) {
            out << "  " << labelOf(level.level) << '\t'
                << (level.shares.empty() ? u"–"_s : level.shares.front().name) << '\t'
                << shownShare(level.largest())
                << (level.isAbove() ? Text::tr(", reaches %1").arg(percent(level.threshold))
                                    : QString())
                << '\t' << boundsText(level) << '\t'
                << (level.known ? number(level.known->herfindahl) : u"–"_s) << '\t'
                << shownShare(level.unknown) << '\n';
            if (!level.problem.isEmpty())
                out << "    " << level.problem << '\n';
        }
        out << '\n';
    }
    printWithoutAmount(workspace, found.withoutAmount, out);
    printUntraced(workspace, found.untraced, out);
}

void printLookthrough(const Workspace &workspace, const Lens &lens, QTextStream &out)
{
    const SpendTrace trace = traceSpend(workspace, lens, std::nullopt);
    for (const SpendShares &shares : trace.shares)
        printShares(workspace, shares, out);
    for (const SpendConcentration &each : spendConcentrations(workspace, lens).currencies) {
        out << '\n' << Text::tr("route\tcomes to rest with\tshare") << '\n';
        for (const SpendFlow &flow : each.cashFlows) {
            out << "  "
                << (flow.route.isNull() ? Text::tr("not known") : rowTitle(workspace, flow.route))
                << '\t' << partyText(workspace, flow.party) << '\t' << shownShare(flow.share)
                << '\t' << (flow.isDirect ? Text::tr("direct") : Text::tr("indirect")) << '\n';
        }
    }
    printUnknown(workspace, Text::tr("shares paid on that are not counted:"), trace.unknownPassOn,
                 out);
    printUnknown(workspace, Text::tr("stakes that are not counted:"), trace.unknownStakes, out);
    printWithoutAmount(workspace, trace.withoutAmount, out);
    printUntraced(workspace, trace.untraced, out);
}

} // namespace fairlead
