#include "app/cli/exposurereports.h"

#include "app/cli/estimatetext.h"
#include "app/cli/figuretext.h"
#include "app/cli/jsonvalues.h"
#include "app/cli/spendreports.h"
#include "app/cli/switchingjson.h"
#include "models/exposure/exposure.h"
#include "models/exposure/stressedexit.h"
#include "models/fields/valuetext.h"
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

ordered_json exposedExitJson(const SwitchingModel &model, const Id<Workload> &workload,
                             const ExposedExit &exposed)
{
    ordered_json layers = ordered_json::array();
    for (int i = 0; i < kExposureLayerCount && !exposed.exit.captive; ++i)
        layers.push_back(cellJson(ExposureLayer(i), exposed.cells[size_t(i)]));
    ordered_json json = exitJson(exposed.exit);
    json["one_time_range"] =
        exposed.exit.captive
            ? ordered_json()
            : rangeJson(model.range(workload, exposed.exit.alternative, kFullIterations));
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

ordered_json stressedExitJson(const std::optional<WayAway> &way)
{
    if (!way)
        return {};
    return {{"alternative", placementJson(way->to)},
            {"cost_in_haste", way->costInHaste},
            {"months", finiteOrNull(way->months)}};
}

ordered_json workloadJson(const Workspace &workspace, const SwitchingModel &model,
                          const WorkloadExposure &each)
{
    ordered_json exits = ordered_json::array();
    for (const ExposedExit &exit : each.exits) {
        if (each.hasPlace)
            exits.push_back(exposedExitJson(model, each.workload, exit));
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
            {"stressed_exit", stressedExitJson(stressedExit(workspace, model, each.workload))},
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

} // namespace

ordered_json exposureReport(const Workspace &workspace, const Lens &lens)
{
    const SwitchingModel model(workspace, lens);
    const Exposure exposure = exposureOf(workspace, model, lens);
    ordered_json workloads = ordered_json::array();
    for (const WorkloadExposure &each : exposure.workloads)
        workloads.push_back(workloadJson(workspace, model, each));
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

} // namespace fairlead
