#include "app/cli/concentrationreports.h"

#include "app/cli/figuretext.h"
#include "app/cli/jsonvalues.h"
#include "app/cli/spendreports.h"
#include "models/concentration/spendconcentration.h"
#include "models/exposure/thresholds.h"
#include "models/fields/valuetext.h"
#include "models/rows/workload.h"
#include "models/rowtitle.h"

#include <QCoreApplication>
#include <QLocale>

namespace fairlead {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ConcentrationReports)
};

ordered_json boundsJson(const Bounds &bounds)
{
    return {bounds.least, numberOrNull(bounds.most)};
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

QString largestText(const LevelConcentration &level)
{
    const QString share = shownShare(level.largest());
    return level.isAbove() ? Text::tr("%1, reaches %2").arg(share, percent(level.threshold))
                           : share;
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
                << largestText(level) << '\t' << boundsText(level) << '\t'
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
