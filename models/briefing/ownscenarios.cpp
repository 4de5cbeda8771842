#include "models/briefing/cells.h"
#include "models/briefing/ownsections.h"
#include "models/rows/scenario.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

namespace {

constexpr size_t kMostRows = 3; ///< scenarios in the section

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

int countOf(const StressResult &result, StressResponse response)
{
    return int(std::ranges::count(result.workloads, response, &StressedWorkload::response));
}

/// The workloads that lose most, in words.
QString mostHit(const OwnDraft &draft, const StressResult &result)
{
    constexpr qsizetype kNamed = 2;
    QStringList named;
    for (const StressedWorkload &each : result.workloads) {
        if (named.size() == kNamed)
            break;
        if (each.loss.value_or(0) >= 1000)
            named += Text::tr("%1, %2").arg(draft.name(each.workload), draft.dollars(*each.loss));
    }
    return named.isEmpty() ? QString() : named.join(QStringLiteral("; "));
}

TableRow row(const OwnDraft &draft, const BriefedScenario &each, bool isTold)
{
    const StressResult &result = each.result;
    TableCell name = strongCell(printedTitle(each.scenario->name));
    if (isTold)
        name.note = printedNote(each.scenario->description);
    TableCell bar;
    bar.bar = MoneyBar{.party = {}, .firm = result.loss};
    const int stuck = countOf(result, StressResponse::NoExit);
    TableCell response = cell(
        Text::tr("%1 move, %2 stay").arg(result.moves).arg(countOf(result, StressResponse::Stay)));
    if (stuck > 0)
        response.note = Text::tr("%n without a way out", nullptr, stuck);
    return {name, bar, strongCell(draft.atLeast(result.loss, result.withoutLoss > 0)), response,
            cell(mostHit(draft, result))};
}

/// At most @p most scenarios, the worst; @p isTold: with what each assumes.
Table table(const OwnDraft &draft, size_t most, bool isTold)
{
    Table table{.columns = {{Text::tr("Scenario"), ColumnKind::Text, 2.6},
                            {{}, ColumnKind::Bar, 1.3},
                            {Text::tr("Loss"), ColumnKind::Figure, 0.9},
                            {Text::tr("Best response"), ColumnKind::Text, 1.4},
                            {Text::tr("Most hit"), ColumnKind::Text, 2.4}},
                .rows = {}};
    for (const BriefedScenario &each : draft.scenarios()) {
        if (table.rows.size() == most)
            break;
        table.rows.push_back(row(draft, each, isTold));
    }
    return table;
}

QString title(const OwnDraft &draft)
{
    const BriefedScenario &worst = draft.scenarios().front();
    return Text::tr("“%1” would cost most: %2 over %n month(s)", nullptr,
                    draft.model().horizonMonths())
        .arg(printedName(worst.scenario->name),
             draft.atLeast(worst.result.loss, worst.result.withoutLoss > 0));
}

} // namespace

std::optional<Section> scenariosSection(OwnDraft &draft)
{
    if (draft.scenarios().empty())
        return {};
    Section section{.id = QStringLiteral("scenarios"),
                    .bookmark = Text::tr("Stress"),
                    .title = title(draft),
                    .part = SectionPart::Main,
                    .blocks = {}};
    section.blocks.push_back(
        Paragraph{{Text::tr("Each scenario by itself, every workload with the response that costs "
                            "it least. Present value in US dollars. The scenarios are not "
                            "forecasts and are never added up."),
                   {draft.estimates()}},
                  ParagraphRole::Caption});
    section.blocks.push_back(table(draft, kMostRows, false));
    return section;
}

void addAllScenarios(OwnDraft &draft, Section &details)
{
    const size_t all = draft.scenarios().size();
    if (all == 0)
        return;
    details.blocks.push_back(
        Subheading{Text::tr("All %n scenario(s), and what each assumes", nullptr, int(all))});
    details.blocks.push_back(table(draft, all, true));
    QStringList notes;
    for (const BriefedScenario &each : draft.scenarios()) {
        for (const QString &note : each.result.notes)
            notes += printedNote(note);
    }
    notes.removeDuplicates();
    for (const QString &note : notes)
        details.blocks.push_back(Paragraph{{note, {}}, ParagraphRole::Caption});
}

} // namespace fairlead
