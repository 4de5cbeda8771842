#include "models/briefing/cells.h"
#include "models/briefing/ownsections.h"
#include "models/negotiation/pointprices.h"
#include "models/rows/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHorizonDays = 365;
constexpr size_t kMostDue = 4; ///< contracts in the overview of what comes up

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

/// Those that end, or can be ended, within a year.
std::vector<NoticeDate> dueContracts(const OwnDraft &draft)
{
    std::vector<NoticeDate> due;
    for (const NoticeDate &notice : noticeDates(draft)) {
        if (notice.days <= kHorizonDays)
            due.push_back(notice);
    }
    return due;
}

QString worthText(const OwnDraft &draft, const PointPrices &prices, const ChecklistPoint &point)
{
    const auto worth = prices.worthOf(point);
    return worth ? draft.atLeast(worth->usd, !worth->missing.isEmpty()) : u"–"_s;
}

std::vector<Citation> cited(OwnDraft &draft, const ChecklistPoint &point)
{
    std::vector<Citation> citations;
    if (!point.rule)
        return {draft.records()};
    for (const Id<Source> &source : point.rule->sources) {
        if (draft.workspace.find(source))
            addCitations(citations, {{draft.market.sources.number(source), {}}});
    }
    return citations;
}

Table mustHaves(OwnDraft &draft, const BriefedContract &contract, bool isCited)
{
    const bool withPosition = draft.mayRead(FieldClass::Position);
    const bool withPeople = draft.mayRead(FieldClass::People);
    Table table{.columns = {{Text::tr("Must-have"), ColumnKind::Text, 3.4},
                            {Text::tr("State"), ColumnKind::Text, 1},
                            {Text::tr("Due"), ColumnKind::Text, 1}},
                .rows = {}};
    if (withPosition) {
        table.columns.push_back({Text::tr("Worth"), ColumnKind::Figure, 0.9});
        table.columns.push_back({Text::tr("Red line"), ColumnKind::Text, 2.4});
    }
    if (withPeople)
        table.columns.push_back({Text::tr("Owner"), ColumnKind::Text, 1.1});
    std::optional<PointPrices> prices;
    if (withPosition)
        prices.emplace(draft.workspace, draft.model(), contract.list.situation);
    for (const ChecklistPoint *point : contract.list.in(ChecklistBlock::MustHaves)) {
        TableCell what = cell(printedTitle(point->title()));
        if (withPosition) // a board reads what it is about, the team what to say
            what.note = printedNote(point->ask());
        what.isStrong = true;
        if (isCited)
            what.text.citations = cited(draft, *point);
        TableRow row{what, cell(labelOf(point->status())),
                     cell(point->item ? draft.market.date(point->item->dueOn) : u"–"_s)};
        if (withPosition) {
            row.push_back(cell(worthText(draft, *prices, *point)));
            row.push_back(cell(printedNote(point->redLine())));
        }
        if (withPeople)
            row.push_back(cell(point->owner().isEmpty() ? u"–"_s : printedName(point->owner())));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// How many points of a contract are where.
struct TalksState
{
    int agreed = 0;
    int raised = 0;
    int refused = 0;
    int open = 0;
    int withoutData = 0;
};

TalksState stateOf(const BriefedContract &contract)
{
    TalksState state;
    for (const ChecklistBlock block :
         {ChecklistBlock::Rights, ChecklistBlock::MustHaves, ChecklistBlock::Negotiate}) {
        for (const ChecklistPoint *point : contract.list.in(block)) {
            state.agreed += point->status() == ItemStatus::Agreed ? 1 : 0;
            state.raised += point->status() == ItemStatus::Raised ? 1 : 0;
            state.refused += point->status() == ItemStatus::Refused ? 1 : 0;
            state.open += point->status() == ItemStatus::NotRaised ? 1 : 0;
        }
    }
    state.withoutData = int(contract.list.in(ChecklistBlock::NeedsData).size());
    return state;
}

QString stateText(const TalksState &state)
{
    return Text::tr("%1 points agreed, %2 raised, %3 refused, %4 not raised yet; %5 need data.")
        .arg(state.agreed)
        .arg(state.raised)
        .arg(state.refused)
        .arg(state.open)
        .arg(state.withoutData);
}

QString noticeText(const OwnDraft &draft, const NoticeDate &notice)
{
    return Text::tr("%1: notice by %2")
        .arg(printedName(notice.contract->contract->name), draft.day(notice.serveBy));
}

/// The must-haves of a contract and how far they are; @p isCited: with the sources of each.
void addTalks(OwnDraft &draft, const NoticeDate &notice, bool isCited, Section &section)
{
    section.blocks.push_back(Subheading{noticeText(draft, notice)});
    section.blocks.push_back(Paragraph{{stateText(stateOf(*notice.contract)), {draft.records()}},
                                       ParagraphRole::Caption});
    if (Table table = mustHaves(draft, *notice.contract, isCited); !table.rows.empty())
        section.blocks.push_back(std::move(table));
}

/// A contract a row: what it is worth, by when, and how far the talks are.
Table dueTable(const OwnDraft &draft, const std::vector<NoticeDate> &due)
{
    Table table{.columns = {{Text::tr("Contract"), ColumnKind::Text, 2.6},
                            {Text::tr("Notice by"), ColumnKind::Text, 1.1},
                            {Text::tr("A year"), ColumnKind::Figure, 1.1},
                            {Text::tr("Agreed"), ColumnKind::Figure, 0.8},
                            {Text::tr("Raised"), ColumnKind::Figure, 0.8},
                            {Text::tr("Refused"), ColumnKind::Figure, 0.8},
                            {Text::tr("Not raised"), ColumnKind::Figure, 0.9}},
                .rows = {}};
    for (const NoticeDate &notice : due) {
        if (table.rows.size() == kMostDue)
            break;
        const Contract &contract = *notice.contract->contract;
        const TalksState state = stateOf(*notice.contract);
        const auto count = [&](int points) { return cell(draft.locale.toString(points)); };
        table.rows.push_back(
            {strongCell(printedName(contract.name)), cell(draft.day(notice.serveBy)),
             cell(contract.annualValue ? draft.market.money(contract.annualValue) : u"–"_s),
             count(state.agreed), count(state.raised), count(state.refused), count(state.open)});
    }
    return table;
}

} // namespace

std::optional<Section> talksSection(OwnDraft &draft)
{
    const auto due = dueContracts(draft);
    if (due.empty() || !draft.mayRead(FieldClass::Talks))
        return {};
    qsizetype asks = 0;
    qsizetype agreed = 0;
    for (const NoticeDate &notice : due) {
        for (const ChecklistPoint *point : notice.contract->list.in(ChecklistBlock::MustHaves)) {
            ++asks;
            agreed += point->status() == ItemStatus::Agreed ? 1 : 0;
        }
    }
    Section section{.id = u"talks"_s,
                    .bookmark = Text::tr("Negotiation"),
                    .title = Text::tr("%1 of %2 must-haves are agreed in the %n contract(s) that "
                                      "come up within a year",
                                      nullptr, int(due.size()))
                                 .arg(agreed)
                                 .arg(asks),
                    .part = SectionPart::Main,
                    .blocks = {}};
    // The team takes all of it into the room; others read what is decided next.
    const bool isWhole = draft.mayRead(FieldClass::Position);
    for (const NoticeDate &notice : due) {
        addTalks(draft, notice, isWhole, section);
        if (!isWhole)
            break;
    }
    if (!isWhole && due.size() > 1) {
        section.blocks.push_back(
            Subheading{due.size() > kMostDue
                           ? Text::tr("The next %1 of %2 contracts that come up within a year")
                                 .arg(kMostDue)
                                 .arg(due.size())
                           : Text::tr("The contracts that come up within a year")});
        section.blocks.push_back(dueTable(draft, due));
    }
    return section;
}

void addAllTalks(OwnDraft &draft, Section &details)
{
    if (!draft.mayRead(FieldClass::Talks) || draft.mayRead(FieldClass::Position))
        return;
    for (const NoticeDate &notice : dueContracts(draft))
        addTalks(draft, notice, true, details);
}

} // namespace fairlead
