#include "models/briefing/cells.h"
#include "models/briefing/ownsections.h"
#include "models/exposure/thresholds.h"
#include "models/fields/valuetext.h"
#include "models/rows/workload.h"
#include "models/switching/board.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostRows = 8;     ///< workloads in the section, the critical ones first
constexpr size_t kMostSegments = 6; ///< parts of a level that are shown apart
constexpr double kTelling = 0.5;    ///< a level of which more is unknown tells nothing

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

/// Critical ones first, in each group as exposure has them: tightest first.
std::vector<const WorkloadExposure *> ranked(const OwnDraft &draft)
{
    std::vector<const WorkloadExposure *> all;
    for (const WorkloadExposure &each : draft.exposure().workloads)
        all.push_back(&each);
    std::ranges::stable_sort(all, std::ranges::greater(), [&](const WorkloadExposure *each) {
        return isCritical(draft.workspace.find(each->workload));
    });
    return all;
}

QString title(const OwnDraft &draft)
{
    int critical = 0;
    int severe = 0;
    int captive = 0;
    for (const WorkloadExposure &each : draft.exposure().workloads) {
        if (!isCritical(draft.workspace.find(each.workload)))
            continue;
        ++critical;
        severe +=
            each.isKnown() && (each.isCaptive() || lockInBand(each.headline) == LockInBand::Severe)
                ? 1
                : 0;
        captive += each.isCaptive() ? 1 : 0;
    }
    if (critical == 0)
        return Text::tr("No workload is marked as critical");
    if (captive > 0) {
        return Text::tr("%1 of %2 critical workloads are held severely, and %n of them cannot "
                        "leave",
                        nullptr, captive)
            .arg(severe)
            .arg(critical);
    }
    return Text::tr("%1 of %2 critical workloads are held severely").arg(severe).arg(critical);
}

TableCell lockInCell(const OwnDraft &draft, const WorkloadExposure &each)
{
    if (!each.isKnown())
        return cell(u"–"_s);
    TableCell index = strongCell(draft.number(each.headline));
    index.note = each.isCaptive() ? Text::tr("captive") : lockInBandText(lockInBand(each.headline));
    index.lockIn = each.headline;
    return index;
}

TableRow workloadRow(const OwnDraft &draft, const WorkloadExposure &each)
{
    const Workload *workload = draft.workspace.find(each.workload);
    const TableCell name = cellWithNote(draft.name(each.workload),
                                        workload->criticality ? labelOf(*workload->criticality)
                                                              : Text::tr("criticality not said"));
    const QString spend = each.isSpendKnown       ? draft.dollars(each.monthlySpend)
                          : each.monthlySpend > 0 ? draft.atLeast(each.monthlySpend, true)
                                                  : u"–"_s;
    if (!each.isKnown())
        return {name,     cell(spend), cell(u"–"_s), cell(printedNote(each.unknownBecause)),
                cell({}), cell({})};
    const ExposedExit &exit = each.tightest();
    if (each.isCaptive()) {
        return {name,
                cell(spend),
                lockInCell(draft, each),
                cell(exit.captivity ? printedNote(exit.captivity->reason) : QString()),
                cell(u"–"_s),
                cell(u"–"_s)};
    }
    return {name,
            cell(spend),
            lockInCell(draft, each),
            cellWithNote(exitRoleText(each.headlineRole),
                         Text::tr("to %1").arg(draft.place(exit.exit.alternative))),
            cell(draft.atLeast(exit.exit.cost, !exit.missing.isEmpty())),
            cell(draft.months(exit.exit.months))};
}

/// At most @p most of the workloads, as ranked.
Table workloadTable(const OwnDraft &draft, size_t most)
{
    Table table{.columns = {{Text::tr("Workload"), ColumnKind::Text, 2.2},
                            {Text::tr("Spend a month"), ColumnKind::Figure, 0.9},
                            {Text::tr("Lock-in, of 100"), ColumnKind::Figure, 0.8},
                            {Text::tr("Who holds it most"), ColumnKind::Text, 2.6},
                            {Text::tr("Leaving costs"), ColumnKind::Figure, 0.9},
                            {Text::tr("and takes"), ColumnKind::Figure, 1}},
                .rows = {}};
    for (const WorkloadExposure *each : ranked(draft)) {
        if (table.rows.size() == most)
            break;
        table.rows.push_back(workloadRow(draft, *each));
    }
    return table;
}

QString levelTitle(const OwnDraft &draft, const SpendConcentration &spend)
{
    int above = 0;
    for (const LevelConcentration &level : spend.levels)
        above += level.isAbove() ? 1 : 0;
    if (above > 0) {
        return Text::tr("At %n level(s) one part holds more than our threshold allows", nullptr,
                        above);
    }
    const LevelConcentration &hosts = spend.level(ConcentrationLevel::HostOperator);
    return hosts.known ? Text::tr("No level is above our threshold; %1 hosts %2")
                             .arg(printedName(hosts.shares.front().name),
                                  draft.percent(hosts.shares.front().share))
                       : Text::tr("No level is above our threshold");
}

ShareRow levelRow(const OwnDraft &draft, const LevelConcentration &level)
{
    const bool isAbove = level.isAbove();
    ShareRow row{.label = labelOf(level.level),
                 .segments = {},
                 .amount = level.known ? draft.number(level.known->effectiveNumber, 1) : u"–"_s,
                 .share = isAbove ? Text::tr("%1 ▲").arg(draft.percent(*level.largest()))
                          : level.largest() ? draft.percent(*level.largest())
                                            : u"–"_s};
    double shown = 0;
    for (const LevelShare &share : level.shares) {
        if (row.segments.size() == kMostSegments)
            break;
        row.segments.push_back({.party = share.party,
                                .share = share.share,
                                .label = printedName(share.name),
                                .isLight = false});
        shown += share.share;
    }
    const double others = 1 - shown - level.unknown;
    if (others > 0.001)
        row.segments.push_back({.party = {}, .share = others, .label = Text::tr("others")});
    if (level.unknown > 0.001) {
        row.segments.push_back({.party = {},
                                .share = level.unknown,
                                .label = Text::tr("not known"),
                                .isUnknown = true});
    }
    return row;
}

ShareChart levelChart(OwnDraft &draft, const SpendConcentration &spend)
{
    const ExposureThresholds thresholds = exposureThresholds(draft.workspace);
    ShareChart chart{
        .title = levelTitle(draft, spend),
        .unit = Text::tr("Shares of %1 a year; effective number of equal parts; "
                         "largest share")
                    .arg(moneyText(spend.total, draft.locale)),
        .rows = {},
        .total = {},
        .note = {Text::tr("▲: at or above our threshold, %1 for those we pay or use "
                          "directly, %2 for who stands behind them. Hatched: not "
                          "known.")
                     .arg(draft.percent(thresholds.direct), draft.percent(thresholds.indirect)),
                 {draft.records()}}};
    for (const LevelConcentration &level : spend.levels) {
        if (level.level != ConcentrationLevel::ModelFamily
            && level.level != ConcentrationLevel::Region)
            chart.rows.push_back(levelRow(draft, level));
    }
    return chart;
}

} // namespace

std::optional<Section> exposureSection(OwnDraft &draft)
{
    if (draft.exposure().workloads.empty())
        return {};
    Section section{.id = u"exposure"_s,
                    .bookmark = Text::tr("Where we stand"),
                    .title = title(draft),
                    .part = SectionPart::Main,
                    .blocks = {}};
    QString caption =
        Text::tr("Lock-in is an index from 0 to 100: what leaving costs, against what the workload "
                 "costs to run. Below 20 is low, below 50 moderate, below 80 high, then severe. "
                 "Critical and important workloads first, the tightest on top.");
    if (const auto all = draft.exposure().workloads.size(); all > kMostRows)
        caption += u' ' + Text::tr("%1 of %2 workloads.").arg(kMostRows).arg(all);
    section.blocks.push_back(Paragraph{{caption, {draft.estimates()}}, ParagraphRole::Caption});
    section.blocks.push_back(workloadTable(draft, kMostRows));
    if (const SpendConcentration *spend = draft.mainSpend())
        section.blocks.push_back(levelChart(draft, *spend));
    return section;
}

void addAllWorkloads(OwnDraft &draft, Section &details)
{
    const size_t all = draft.exposure().workloads.size();
    if (all <= kMostRows)
        return;
    details.blocks.push_back(Subheading{Text::tr("All %n workload(s)", nullptr, int(all))});
    details.blocks.push_back(workloadTable(draft, all));
}

} // namespace fairlead
