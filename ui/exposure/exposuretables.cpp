#include "ui/exposure/exposuretables.h"

#include "models/fields/valuetext.h"
#include "models/graph/marketgraph.h"
#include "models/rows/workload.h"
#include "models/rowtitle.h"
#include "ui/board/figures.h"
#include "ui/exposure/concentrationbars.h"
#include "ui/exposure/heatmappainter.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <utility>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ExposureTables)
};

FigureCell pointsCell(double points, int digits = 0)
{
    return figureCell(points, QLocale().toString(points, 'f', digits));
}

FigureCell shareCell(const std::optional<double> &share, const QString &whyNot)
{
    return share ? figureCell(*share, shareText(share)) : unknownCell(whyNot);
}

FigureCell moneyCell(double usd, const QStringList &missing = {})
{
    const QString why = missing.isEmpty()
                            ? QString()
                            : Text::tr("A lower bound. Not known: %1.").arg(missing.join(u", "_s));
    return figureCell(usd, boundMoney(usd, missing), why);
}

FigureCell dialCell(const Dial &dial, const QString &text)
{
    return dial.value ? figureCell(*dial.value, text, dial.reason) : unknownCell(dial.reason);
}

constexpr std::ptrdiff_t kMostSnapshots = 6; ///< columns that have room

QString trendText(double value, const QString &unit)
{
    if (unit == u"fraction")
        return shareText(value);
    const bool isMoney = unit != u"points" && unit != u"count";
    return isMoney ? shortMoney(value) : QLocale().toString(value, 'f', 1).replace(u'-', u'−');
}

QString toText(const Workspace &workspace, const Placement &to)
{
    return Text::tr("%1, %2").arg(rowTitle(workspace, to.route), rowTitle(workspace, to.model));
}

void addExit(const Workspace &workspace, const ExposedExit &exposed, FigureTable::Line &line)
{
    const Exit &exit = exposed.exit;
    if (exit.captive) {
        const QString why = exposed.captivity->reason;
        line.cells.push_back(figureCell(exit.index, Text::tr("100, captive"), why));
        for (int i = 0; i < 3; ++i)
            line.cells.push_back(unknownCell(why));
        line.cells.push_back(textCell(why));
        return;
    }
    line.cells.push_back(pointsCell(exit.index));
    line.cells.push_back(moneyCell(exit.cost, exposed.missing));
    line.cells.push_back(
        exit.premium ? figureCell(*exit.premium, shareText(exit.premium))
                     : unknownCell(Text::tr("There is no spend, or its price is protected over the "
                                            "whole horizon.")));
    line.cells.push_back(
        exit.months
            ? FigureCell{.text = monthsText(*exit.months),
                         .value = std::isfinite(*exit.months) ? QVariant(*exit.months) : QVariant(),
                         .why = {}}
            : unknownCell({}));
    line.cells.push_back(textCell(toText(workspace, exit.alternative)));
}

void addFallback(const Workspace &workspace, const std::optional<FallbackReadiness> &fallback,
                 FigureTable::Line &line)
{
    if (!fallback) {
        const QString why = Text::tr("No fallback is named.");
        line.cells.insert(line.cells.end(), {unknownCell(why), unknownCell(why), unknownCell(why)});
        return;
    }
    line.cells.push_back(textCell(rowTitle(workspace, fallback->route)));
    line.cells.push_back(fallback->testedOn
                             ? FigureCell{.text = dateText(*fallback->testedOn, QLocale()),
                                          .value = fallback->testedOn->toText(),
                                          .why = {}}
                             : unknownCell(Text::tr("It was not tested by the day of the lens.")));
    line.cells.push_back(figureCell(
        fallback->readiness, percentText(fallback->readiness),
        Text::tr("Halved every %1 months since the test; in six months %2.")
            .arg(QLocale().toString(fallback->halfLife), percentText(fallback->inSixMonths))));
}

FigureTable::Line workloadLine(const Workspace &workspace, const WorkloadExposure &each)
{
    FigureTable::Line line{.cells = {textCell(rowTitle(workspace, each.workload))},
                           .row = refOf(each.workload)};
    line.cells.push_back(each.isSpendKnown
                             ? moneyCell(each.monthlySpend)
                             : unknownCell(Text::tr("What the workload costs is not known.")));
    line.cells.push_back(each.isKnown() ? pointsCell(each.headline)
                                        : unknownCell(each.unknownBecause));
    line.cells.push_back(each.isKnown() ? textCell(exitRoleText(each.headlineRole))
                                        : unknownCell(each.unknownBecause));
    for (int layer = 0; layer < kExposureLayerCount; ++layer) {
        const bool isMeasured = each.isKnown() && !each.isCaptive();
        line.cells.push_back(isMeasured
                                 ? pointsCell(each.tightest().cells[size_t(layer)].points, 1)
                                 : unknownCell(each.isKnown() ? each.tightest().captivity->reason
                                                              : each.unknownBecause));
    }
    for (const ExposedExit &exposed : each.exits) {
        if (each.isKnown()) {
            addExit(workspace, exposed, line);
            continue;
        }
        for (int i = 0; i < 5; ++i)
            line.cells.push_back(unknownCell(each.unknownBecause));
    }
    const ExposureDials &dials = each.dials;
    line.cells.push_back(
        dialCell(dials.technical, QLocale().toString(qRound(dials.technical.value.value_or(0)))));
    line.cells.push_back(
        dialCell(dials.commercial, percentText(dials.commercial.value.value_or(0))));
    line.cells.push_back(dialCell(dials.financial, percentText(dials.financial.value.value_or(0))));
    addFallback(workspace, each.fallback, line);
    return line;
}

QStringList namesOf(const Workspace &workspace, const std::vector<Id<Workload>> &workloads)
{
    QStringList names;
    for (const Id<Workload> &workload : workloads)
        names += rowTitle(workspace, workload);
    return names;
}

void addShares(const SpendConcentration &spend, FigureTable &table)
{
    for (const LevelConcentration &level : spend.levels) {
        bool isNew = true; // the figures of a level stand once
        const auto add = [&](const QString &name, FigureCell share) {
            table.lines.push_back(
                {.cells = {textCell(labelOf(level.level)), textCell(name), std::move(share),
                           textCell(spend.total.currency.code())},
                 .row = {}});
            auto &cells = table.lines.back().cells;
            const bool isFirst = std::exchange(isNew, false);
            if (!isFirst || !level.known) {
                for (int i = 0; i < 3; ++i)
                    cells.push_back(isFirst ? unknownCell(level.problem) : textCell({}));
                return;
            }
            cells.push_back(figureCell(level.known->effectiveNumber, effectiveNumberText(level)));
            cells.push_back(pointsCell(level.known->herfindahl));
            cells.push_back(
                figureCell(level.threshold, percentText(level.threshold),
                           level.isAbove() ? Text::tr("The largest reaches it.") : QString()));
        };
        for (const LevelShare &share : level.shares)
            add(share.name, shareCell(share.share, {}));
        if (level.unknown > 0)
            add(Text::tr("Not known"), level.problem.isEmpty() ? shareCell(level.unknown, {})
                                                               : unknownCell(level.problem));
    }
}

} // namespace

FigureTable workloadTable(const Workspace &workspace, const Exposure &exposure)
{
    FigureTable table;
    table.heads = QStringList{Text::tr("Workload"), Text::tr("A month"), Text::tr("Index"),
                              Text::tr("Set by")};
    table.units = QStringList{{}, u"USD"_s, Text::tr("of 100"), {}};
    for (int layer = 0; layer < kExposureLayerCount; ++layer) {
        table.heads += labelOf(ExposureLayer(layer));
        table.units += Text::tr("points");
    }
    for (int role = 0; role < kExitRoleCount; ++role) {
        const QString name = exitRoleText(ExitRole(role));
        table.heads += {name, Text::tr("Cost to leave"), Text::tr("Premium"), Text::tr("Time"),
                        Text::tr("To")};
        table.units +=
            {Text::tr("index of 100"), u"USD"_s, Text::tr("of the price"), Text::tr("months"), {}};
    }
    table.heads += {Text::tr("Technical"), Text::tr("Commercial"), Text::tr("Financial"),
                    Text::tr("Fallback"),  Text::tr("Tested"),     Text::tr("Ready")};
    table.units += {Text::tr("of 100"),
                    Text::tr("of the spend, owed"),
                    Text::tr("of the lab, held by the seller"),
                    {},
                    {},
                    Text::tr("of it")};
    for (const WorkloadExposure &each : exposure.workloads)
        table.lines.push_back(workloadLine(workspace, each));
    return table;
}

FigureTable vendorTable(const Workspace &workspace, const Exposure &exposure)
{
    FigureTable table{
        .heads = {Text::tr("Vendor"), Text::tr("Role"), Text::tr("Workloads"), Text::tr("A month"),
                  Text::tr("Index"), Text::tr("Cost to leave"), Text::tr("Premium"),
                  Text::tr("Captive")},
        .units = {{}, {}, {}, u"USD"_s, Text::tr("of 100"), u"USD"_s, Text::tr("of the price"), {}},
        .lines = {}};
    for (const VendorExposure &vendor : exposure.vendors) {
        const QString why = Text::tr("None of its workloads can be measured.");
        const size_t count =
            vendor.workloads.size() + vendor.captives.size() + vendor.unknown.size();
        table.lines.push_back(
            {.cells = {textCell(rowTitle(workspace, vendor.party)),
                       textCell(exitRoleText(vendor.role)), pointsCell(double(count)),
                       moneyCell(vendor.monthlySpend, namesOf(workspace, vendor.unknown)),
                       vendor.index ? pointsCell(*vendor.index) : unknownCell(why),
                       vendor.index ? moneyCell(vendor.cost) : unknownCell(why),
                       vendor.premium ? figureCell(*vendor.premium, shareText(vendor.premium))
                                      : unknownCell(why),
                       figureCell(double(vendor.captives.size()),
                                  QLocale().toString(qulonglong(vendor.captives.size())),
                                  namesOf(workspace, vendor.captives).join(u", "_s))},
             .row = refOf(vendor.party)});
    }
    return table;
}

FigureTable concentrationTable(const SpendConcentrations &concentrations)
{
    FigureTable table{.heads = {Text::tr("Level"), Text::tr("Part"), Text::tr("Share"),
                                Text::tr("Currency"), Text::tr("Effective number"), Text::tr("HHI"),
                                Text::tr("Threshold")},
                      .units = {{},
                                {},
                                Text::tr("of the spend"),
                                Text::tr("of the spend"),
                                Text::tr("of what is known"),
                                Text::tr("points, of what is known"),
                                Text::tr("of the spend")},
                      .lines = {}};
    for (const SpendConcentration &spend : concentrations.currencies)
        addShares(spend, table);
    return table;
}

FigureTable flowTable(const Workspace &workspace, const SpendConcentrations &concentrations)
{
    FigureTable table{.heads = {Text::tr("Route"), Text::tr("Ends with"), Text::tr("By"),
                                Text::tr("Share"), Text::tr("Currency"), Text::tr("Way")},
                      .units = {{}, {}, {}, Text::tr("of the spend"), Text::tr("of the spend"), {}},
                      .lines = {}};
    const auto add = [&](const std::vector<SpendFlow> &flows, const QString &by,
                         const Currency &currency) {
        for (const SpendFlow &flow : flows) {
            const QString unknown = Text::tr("Not known");
            table.lines.push_back(
                {.cells =
                     {textCell(flow.route.isNull() ? unknown : rowTitle(workspace, flow.route)),
                      textCell(flow.party.isNull() ? unknown : rowTitle(workspace, flow.party)),
                      textCell(by), shareCell(flow.share, {}), textCell(currency.code()),
                      textCell(flow.isDirect ? Text::tr("direct") : Text::tr("indirect"))},
                 .row = flow.route.isNull() ? std::nullopt : std::optional(refOf(flow.route))});
        }
    };
    for (const SpendConcentration &spend : concentrations.currencies) {
        add(spend.hostFlows, Text::tr("host"), spend.total.currency);
        add(spend.cashFlows, Text::tr("cash"), spend.total.currency);
    }
    return table;
}

FigureTable trendTable(const Workspace &workspace, const Lens &lens,
                       const std::vector<ExposureFigure> &now)
{
    std::vector<Snapshot> snapshots = comparableSnapshots(workspace, lens);
    if (std::ssize(snapshots) > kMostSnapshots)
        snapshots.erase(snapshots.begin(), snapshots.end() - kMostSnapshots);
    std::vector<SnapshotFigures> kept;
    FigureTable table{
        .heads = {Text::tr("Figure"), Text::tr("Workload")}, .units = {{}, {}}, .lines = {}};
    for (const Snapshot &snapshot : snapshots) {
        kept.emplace_back(workspace, snapshot.id);
        table.heads += snapshot.name;
        table.units += Text::tr("as of %1, basis: %2")
                           .arg(dateText(snapshot.asOf, QLocale()), labelOf(snapshot.basis));
    }
    table.heads += {Text::tr("Now"), Text::tr("Change")};
    table.units += {QString(), Text::tr("since the last snapshot")};
    const auto cellOf = [](const std::optional<double> &value, const QString &unit) {
        return value ? figureCell(*value, trendText(*value, unit))
                     : unknownCell(Text::tr("It was not known, not kept, or measured in "
                                            "another currency."));
    };
    for (const ExposureFigure &figure : now) {
        FigureTable::Line line{.cells = {textCell(measureText(figure.measure))}, .row = {}};
        if (figure.subject.isEmpty()) {
            line.cells.push_back(textCell({}));
        } else {
            const Id<Workload> workload{figure.subject};
            line.cells.push_back(textCell(rowTitle(workspace, workload)));
            line.row = refOf(workload);
        }
        std::optional<double> last;
        for (const SnapshotFigures &figures : kept) {
            last = figures.valueOf(figure);
            line.cells.push_back(cellOf(last, figure.unit));
        }
        line.cells.push_back(cellOf(figure.value, figure.unit));
        const auto change =
            last && figure.value ? std::optional(*figure.value - *last) : std::nullopt;
        line.cells.push_back(cellOf(change, figure.unit));
        table.lines.push_back(std::move(line));
    }
    return table;
}

FigureTable leverTable(const Workspace &workspace, const std::vector<ExposureLever> &levers,
                       LeverColumns columns)
{
    FigureTable table{
        .heads = {Text::tr("Lever"), Text::tr("Workload")}, .units = {{}, {}}, .lines = {}};
    const bool isAll = columns == LeverColumns::All;
    if (isAll) {
        table.heads += Text::tr("Exit");
        table.units += QString();
    }
    table.heads += {Text::tr("Points"), Text::tr("Saves"), Text::tr("Cost"), Text::tr("Ratio")};
    table.units += {Text::tr("of 100"), u"USD"_s, u"USD"_s, Text::tr("saved for a dollar")};
    for (const ExposureLever &lever : levers) {
        std::vector<FigureCell> cells{textCell(lever.name),
                                      textCell(rowTitle(workspace, lever.workload))};
        if (isAll)
            cells.push_back(textCell(exitRoleText(lever.role)));
        cells.push_back(
            figureCell(-lever.points, u"–"_s + QLocale().toString(lever.points, 'f', 1)));
        cells.push_back(moneyCell(lever.saving));
        cells.push_back(lever.cost ? moneyCell(*lever.cost) : unknownCell(lever.costReason));
        const auto ratio = lever.ratio();
        cells.push_back(ratio ? figureCell(*ratio, QLocale().toString(*ratio, 'f', 1))
                              : unknownCell(lever.costReason));
        table.lines.push_back({.cells = std::move(cells), .row = refOf(lever.workload)});
    }
    return table;
}

} // namespace fairlead
