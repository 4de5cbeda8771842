#include "models/briefing/cells.h"
#include "models/briefing/sections.h"
#include "models/rows/party.h"
#include "models/rows/supersession.h"
#include "models/rowtitle.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

/// The deals that the section lists; those without an amount stand with the other ties.
std::vector<const Deal *> dealsLeftOut(const Draft &draft, LeftOut reason)
{
    std::vector<const Deal *> deals;
    for (const Deal &deal : draft.workspace.rows<Deal>()) {
        if (reasonLeftOut(draft.workspace, deal, draft.lens) == reason)
            deals.push_back(&deal);
    }
    return deals;
}

QString heading(LeftOut reason)
{
    switch (reason) {
    case LeftOut::Superseded:
        return Text::tr("Replaced by a later deal");
    case LeftOut::Unverified:
        return Text::tr("Not verified: recalled, no source was read");
    case LeftOut::DoNotAdd:
        return Text::tr("Not to be added: totals, values, talks and plans");
    case LeftOut::NoAmount:
        return Text::tr("Without an amount");
    case LeftOut::Later:
        return Text::tr("Announced after the as-of date");
    }
    Q_UNREACHABLE();
}

/// The deal that took the place of another.
QString replacement(const Draft &draft, const Deal &deal)
{
    for (const Supersession &supersession : draft.workspace.rows<Supersession>()) {
        if (supersession.earlier == deal.id && supersession.kind == SupersessionKind::Replaces) {
            return Text::tr("Replaced by “%1”.")
                .arg(printedTitle(
                    rowTitle(draft.workspace, RowRef{TableId::Deal, supersession.later.text})));
        }
    }
    return {};
}

Table dealTable(Draft &draft, const std::vector<const Deal *> &deals)
{
    Table table{.columns = {{Text::tr("Deal"), ColumnKind::Text, 3.1},
                            {Text::tr("Announced"), ColumnKind::Text, 1.1},
                            {Text::tr("Headline"), ColumnKind::Figure, 1.1},
                            {Text::tr("Why it counts nowhere"), ColumnKind::Text, 3.6},
                            {Text::tr("Sources"), ColumnKind::Text, 1.1}},
                .rows = {}};
    for (const Deal *deal : deals) {
        const QString reason =
            deal->sumReason.isEmpty() ? replacement(draft, *deal) : printedNote(deal->sumReason);
        table.rows.push_back({cell(printedTitle(deal->title)), cell(draft.date(deal->announcedOn)),
                              cell(draft.money(dealFigures(draft.workspace, deal->id).headline)),
                              cell(reason.isEmpty() ? u"–"_s : reason),
                              sourcesCell(draft.cited(*deal))});
    }
    return table;
}

} // namespace

std::optional<Section> leftOutSection(Draft &draft)
{
    Section section{.id = u"left-out"_s,
                    .bookmark = Text::tr("In no sum"),
                    .title = {},
                    .part = SectionPart::Appendix,
                    .blocks = {}};
    size_t count = 0;
    for (const LeftOut reason :
         {LeftOut::Superseded, LeftOut::DoNotAdd, LeftOut::Unverified, LeftOut::Later}) {
        const auto deals = dealsLeftOut(draft, reason);
        if (deals.empty())
            continue;
        count += deals.size();
        section.blocks.push_back(Subheading{heading(reason)});
        section.blocks.push_back(dealTable(draft, deals));
    }
    if (count == 0)
        return {};
    section.title = Text::tr("%n announcement(s) in no sum", nullptr, int(count));
    return section;
}

} // namespace fairlead
