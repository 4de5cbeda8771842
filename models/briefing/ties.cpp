#include "models/briefing/cells.h"
#include "models/briefing/sections.h"
#include "models/briefing/totals.h"
#include "models/rows/dealcomponent.h"
#include "models/rows/party.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

/// What stands between firm and ceiling, in words.
QString restNote(const Draft &draft, const MoneySums &sums)
{
    QStringList parts;
    if (sums.option && sums.option->minor > 0)
        parts += Text::tr("%1 is an option").arg(draft.money(sums.option));
    if (sums.intention && sums.intention->minor > 0)
        parts += Text::tr("%1 is an intention").arg(draft.money(sums.intention));
    if (sums.unknown && sums.unknown->minor > 0) {
        parts += sums.unknown == sums.ceiling
                     ? Text::tr("certainty not stated")
                     : Text::tr("certainty of %1 not stated").arg(draft.money(sums.unknown));
    }
    if (sums.incomplete)
        parts += Text::tr("a part has no amount");
    return parts.join(u"; "_s);
}

Table amountsTable(Draft &draft, Currency mainCurrency)
{
    Table table{.columns = {{Text::tr("Payer → receiver"), ColumnKind::Text, 3.7},
                            {{}, ColumnKind::Bar, 2.1},
                            {Text::tr("Firm"), ColumnKind::Figure, 1.1},
                            {Text::tr("Conditional, up to"), ColumnKind::Figure, 1.3},
                            {Text::tr("Ceiling"), ColumnKind::Figure, 1.5},
                            {Text::tr("Sources"), ColumnKind::Text, 1.5}},
                .rows = {}};
    for (const PairSums &pair : draft.pairs) {
        if (!pair.sums.ceiling)
            continue;
        const TableCell tie =
            cellWithNote(draft.pairName(pair.payer, pair.receiver), restNote(draft, pair.sums));
        TableCell bar = cell({});
        if (pair.sums.currency == mainCurrency)
            bar.bar = moneyBar(pair);
        table.rows.push_back({tie, bar, strongCell(draft.money(pair.sums.firm)),
                              cell(draft.money(pair.sums.conditional)),
                              cell(ceilingText(pair.sums, draft.locale)),
                              sourcesCell(draft.cited(pair))});
    }
    return table;
}

Table twoWayTable(Draft &draft, const std::vector<TwoWayFlow> &flows)
{
    Table table{.columns = {{Text::tr("Investor"), ColumnKind::Text, 1.4},
                            {Text::tr("invests in"), ColumnKind::Text, 1.4},
                            {Text::tr("In: firm"), ColumnKind::Figure, 1.1},
                            {Text::tr("In: ceiling"), ColumnKind::Figure, 1.5},
                            {Text::tr("Back: firm"), ColumnKind::Figure, 1.1},
                            {Text::tr("Back: ceiling"), ColumnKind::Figure, 1.7},
                            {Text::tr("Sources"), ColumnKind::Text, 1.5}},
                .rows = {}};
    for (const TwoWayFlow &flow : flows) {
        std::vector<Citation> citations = draft.cited(flow.invested);
        addCitations(citations, draft.cited(flow.spent));
        table.rows.push_back(
            {cell(draft.name(flow.invested.payer)), cell(draft.name(flow.invested.receiver)),
             strongCell(draft.money(flow.invested.sums.firm)),
             cell(ceilingText(flow.invested.sums, draft.locale)),
             strongCell(draft.money(flow.spent.sums.firm)),
             cell(ceilingText(flow.spent.sums, draft.locale)), sourcesCell(citations)});
    }
    return table;
}

QString kindsText(const Draft &draft, const PairSums &pair)
{
    QStringList labels;
    for (const ComponentKind kind : draft.kinds(pair))
        labels += labelOf(kind);
    labels.removeDuplicates();
    return labels.join(u", "_s);
}

/// What is to be paid each period when nobody says for how many; empty when not known.
QString periodAmount(const Draft &draft, const PairSums &pair)
{
    for (const Tranche *tranche : draft.tranches(pair)) {
        if (tranche->amount)
            return draft.money(tranche->amount) + u' ' + labelInSentence(tranche->period);
    }
    return {};
}

Table unpublishedTable(Draft &draft)
{
    Table table{.columns = {{Text::tr("Payer → receiver"), ColumnKind::Text, 2.4},
                            {Text::tr("What it is"), ColumnKind::Text, 2},
                            {Text::tr("Amount"), ColumnKind::Figure, 1.1},
                            {Text::tr("Why"), ColumnKind::Text, 1.8},
                            {Text::tr("Sources"), ColumnKind::Text, 1.2}},
                .rows = {}};
    for (const PairSums &pair : draft.pairs) {
        if (pair.sums.ceiling)
            continue;
        const QString amount = periodAmount(draft, pair);
        table.rows.push_back(
            {cell(draft.pairName(pair.payer, pair.receiver)), cell(kindsText(draft, pair)),
             cell(amount.isEmpty() ? u"–"_s : amount),
             cell(amount.isEmpty() ? Text::tr("not published") : Text::tr("no term, so no total")),
             sourcesCell(draft.cited(pair))});
    }
    return table;
}

QString title(const Draft &draft)
{
    int known = 0;
    int whole = 0;
    for (const PairSums &pair : draft.pairs) {
        known += pair.sums.ceiling ? 1 : 0;
        whole += pair.sums.ceiling && pair.sums.firm == pair.sums.ceiling ? 1 : 0;
    }
    return Text::tr("%1 of %2 ties with an amount are firm in full").arg(whole).arg(known);
}

} // namespace

std::optional<Section> tiesSection(Draft &draft)
{
    const std::vector<MarketTotals> totals = marketTotals(draft.pairs);
    if (draft.pairs.empty())
        return {};
    Section section{.id = u"ties"_s,
                    .bookmark = Text::tr("Who is tied to whom"),
                    .title = title(draft),
                    .part = SectionPart::Main,
                    .blocks = {}};
    section.blocks.push_back(
        Paragraph{{Text::tr("Solid: firm, paid or owed without further condition. Hatched: "
                            "conditional, a ceiling. Outline: option, or no source says how sure. "
                            "The three are never added to each other; the ceiling is what was "
                            "announced. – means that no source says. Bars share one scale; other "
                            "currencies have none and are not converted."),
                   {}},
                  ParagraphRole::Caption});
    if (!totals.empty())
        section.blocks.push_back(amountsTable(draft, totals.front().currency));
    if (const auto flows = twoWayFlows(draft.workspace, draft.pairs); !flows.empty()) {
        section.blocks.push_back(Subheading{
            Text::tr("In %n pair(s), money goes both ways", nullptr, int(flows.size()))});
        section.blocks.push_back(Paragraph{
            {Text::tr("An investment one way, spend the other. The table measures and judges "
                      "nothing: the two directions are separate contracts and are not netted."),
             {}},
            ParagraphRole::Caption});
        section.blocks.push_back(twoWayTable(draft, flows));
    }
    if (Table unpublished = unpublishedTable(draft); !unpublished.rows.empty()) {
        section.blocks.push_back(Subheading{Text::tr("Ties without a published total")});
        section.blocks.push_back(std::move(unpublished));
    }
    return section;
}

} // namespace fairlead
