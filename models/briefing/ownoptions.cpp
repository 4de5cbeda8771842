#include "models/briefing/cells.h"
#include "models/briefing/ownsections.h"
#include "models/fields/valuetext.h"
#include "models/negotiation/contractalternatives.h"
#include "models/rows/route.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostExits = 6;
constexpr size_t kMostWays = 3;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

/// The workloads with most spend that can leave, the critical ones before the others.
std::vector<const WorkloadExposure *> leaving(const OwnDraft &draft)
{
    std::vector<const WorkloadExposure *> all;
    for (const WorkloadExposure &each : draft.exposure().workloads) {
        if (each.isKnown() && each.hasPlace && !each.isCaptive())
            all.push_back(&each);
    }
    std::ranges::stable_sort(all, [&](const auto *left, const auto *right) {
        const auto rank = [&](const WorkloadExposure *each) {
            return std::pair(!isCritical(draft.workspace.find(each->workload)),
                             -each->monthlySpend);
        };
        return rank(left) < rank(right);
    });
    if (all.size() > kMostExits)
        all.resize(kMostExits);
    return all;
}

/// Of the three exits the one that costs least.
const ExposedExit &cheapestExit(const WorkloadExposure &each)
{
    return *std::ranges::min_element(each.exits, {}, [](const ExposedExit &exit) {
        return exit.exit.captive ? std::numeric_limits<double>::infinity() : exit.exit.cost;
    });
}

EstimateRow rangeRow(const OwnDraft &draft, const WorkloadExposure &each)
{
    const ExposedExit &exit = cheapestExit(each);
    const CostRange range =
        draft.model().range(each.workload, exit.exit.alternative, kFullIterations);
    const Route *route = draft.workspace.find(exit.exit.alternative.route);
    const bool isBound = !exit.missing.isEmpty();
    return {.label = draft.name(each.workload),
            .note = Text::tr("to %1, %2")
                        .arg(draft.place(exit.exit.alternative), draft.months(exit.exit.months)),
            .party = route ? route->operatedBy : Id<Party>{},
            .low = range.p10,
            .likely = range.p50,
            .high = range.p90,
            .lowText = draft.dollars(range.p10),
            .likelyText = draft.atLeast(range.p50, isBound),
            .highText = draft.dollars(range.p90)};
}

EstimateChart exitChart(OwnDraft &draft)
{
    EstimateChart chart{
        .title = {},
        .unit = Text::tr("One-time cost of the cheapest exit, P10 to P90, US dollars"),
        .rows = {},
        .note = {Text::tr("The mark is the median. ≥: some inputs are not known, so "
                          "that the cost is a lower bound. What leaving takes from "
                          "commitments comes on top."),
                 {draft.estimates()}}};
    for (const WorkloadExposure *each : leaving(draft))
        chart.rows.push_back(rangeRow(draft, *each));
    return chart;
}

/// What there is if there is no deal with the vendor of a contract.
void addWays(OwnDraft &draft, const NoticeDate &notice, Section &section)
{
    const ContractAlternatives ways =
        contractAlternatives(draft.workspace, draft.model(), notice.contract->list.situation);
    if (ways.ways.empty() || !draft.mayRead(FieldClass::Money))
        return;
    section.blocks.push_back(Subheading{
        Text::tr("%1: stay, or leave").arg(printedName(notice.contract->contract->name))});
    Table table{.columns = {{Text::tr("Option"), ColumnKind::Text, 2.6},
                            {Text::tr("A year"), ColumnKind::Figure, 1},
                            {Text::tr("Once"), ColumnKind::Figure, 1},
                            {Text::tr("P10 to P90"), ColumnKind::Figure, 1.4},
                            {Text::tr("Takes"), ColumnKind::Figure, 1.1},
                            {Text::tr("Tested"), ColumnKind::Figure, 0.9}},
                .rows = {}};
    table.rows.push_back({strongCell(Text::tr("Stay at today's prices")),
                          cell(draft.atLeast(ways.yearlyToday, ways.isBound)), cell(u"–"_s),
                          cell(u"–"_s), cell(u"–"_s), cell(u"–"_s)});
    if (ways.yearlyRisen) {
        table.rows.push_back({strongCell(Text::tr("Stay after the assumed price rise")),
                              cell(draft.atLeast(*ways.yearlyRisen, ways.isBound)), cell(u"–"_s),
                              cell(u"–"_s), cell(u"–"_s), cell(u"–"_s)});
    }
    for (size_t i = 0; i < ways.ways.size() && i < kMostWays; ++i) {
        const ContractAlternative &way = ways.ways[i];
        TableCell name = strongCell(Text::tr("Leave for %1").arg(printedTitle(way.name)));
        if (!way.captive.isEmpty())
            name.note = Text::tr("%n workload(s) cannot leave", nullptr, int(way.captive.size()));
        const bool isBound = !way.missing.isEmpty();
        table.rows.push_back(
            {name, cell(draft.atLeast(way.monthly * 12, isBound)),
             cell(draft.atLeast(way.oneTime, isBound)),
             cell(u"%1 – %2"_s.arg(draft.dollars(way.range.p10), draft.dollars(way.range.p90))),
             cell(draft.months(way.months)),
             cell(Text::tr("%1 of %2").arg(way.tested).arg(way.moves.size()))});
    }
    section.blocks.push_back(std::move(table));
}

QString title(const EstimateChart &chart)
{
    if (chart.rows.empty())
        return Text::tr("No workload can leave, or nothing is known of it");
    const auto dearest = std::ranges::max_element(chart.rows, {}, &EstimateRow::likely);
    const auto cheapest = std::ranges::min_element(chart.rows, {}, &EstimateRow::likely);
    return Text::tr("Leaving costs from %1 for %2 to %3 for %4")
        .arg(cheapest->likelyText, cheapest->label, dearest->likelyText, dearest->label);
}

} // namespace

std::optional<Section> optionsSection(OwnDraft &draft)
{
    EstimateChart chart = exitChart(draft);
    if (chart.rows.empty() && draft.exposure().workloads.empty())
        return {};
    Section section{.id = u"options"_s,
                    .bookmark = Text::tr("What leaving would cost"),
                    .title = title(chart),
                    .part = SectionPart::Main,
                    .blocks = {}};
    if (!chart.rows.empty()) {
        chart.title = Text::tr("The cheapest exits of the workloads with most spend");
        section.blocks.push_back(std::move(chart));
    }
    if (const auto notices = noticeDates(draft); !notices.empty())
        addWays(draft, notices.front(), section);
    return section;
}

void addOtherWays(OwnDraft &draft, Section &details)
{
    const auto notices = noticeDates(draft);
    for (size_t i = 1; i < notices.size(); ++i)
        addWays(draft, notices[i], details);
}

} // namespace fairlead
