#include "models/negotiation/checklistedits.h"

#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ChecklistEdits)
};

/// Rows as they will be, made where they are missing; what differs in the end is the edit.
class Draft
{
public:
    explicit Draft(const ChecklistDesk &desk)
        : m_desk(desk)
    {
        if (desk.list.checklist)
            m_checklist = *desk.list.checklist;
        if (desk.list.outcome)
            m_outcome = *desk.list.outcome;
        if (desk.list.range)
            m_range = *desk.list.range;
    }

    Checklist &checklist()
    {
        if (!m_checklist) {
            m_checklist = Checklist{.id = {m_desk.newId()},
                                    .contract = m_desk.list.situation.contract->id,
                                    .generatedOn = PartialDate(m_desk.today)};
        }
        return *m_checklist;
    }

    TalksOutcome &outcome()
    {
        if (!m_outcome)
            m_outcome = TalksOutcome{.id = {m_desk.newId()}, .checklist = checklist().id};
        return *m_outcome;
    }

    TalksRange &range()
    {
        if (!m_range)
            m_range = TalksRange{.id = {m_desk.newId()}, .checklist = checklist().id};
        return *m_range;
    }

    ChecklistItem &item(const ChecklistPoint &point)
    {
        const auto [at, isNew] = m_items.try_emplace(point.id());
        if (isNew && point.item)
            at->second = *point.item;
        else if (isNew)
            at->second = {.id = {m_desk.newId()},
                          .checklist = checklist().id,
                          .rule = point.rule ? point.rule->id.text : QString()};
        return at->second;
    }

    ChecklistItem &newItem()
    {
        ChecklistItem item{.id = {m_desk.newId()}, .checklist = checklist().id};
        return m_items[item.id.text] = item;
    }

    ItemProgress &progress(const ChecklistPoint &point)
    {
        const auto [at, isNew] = m_progress.try_emplace(point.id());
        if (isNew && point.progress)
            at->second = *point.progress;
        else if (isNew)
            at->second = {.id = {m_desk.newId()}, .item = item(point).id};
        return at->second;
    }

    void put(const Row &row) { m_rows.push_back(row); }

    Edit finish(const QString &label)
    {
        Edit edit{.label = label, .changes = {}};
        std::vector<Row> rows;
        if (m_checklist)
            rows.push_back(Row::of(*m_checklist));
        for (const auto &[id, item] : m_items)
            rows.push_back(Row::of(item));
        for (const auto &[id, progress] : m_progress)
            rows.push_back(Row::of(progress));
        if (m_outcome)
            rows.push_back(Row::of(*m_outcome));
        if (m_range)
            rows.push_back(Row::of(*m_range));
        rows.insert(rows.end(), m_rows.begin(), m_rows.end());
        for (const Row &row : rows) {
            const Row *before = m_desk.workspace.find(row.ref());
            if (!before)
                edit.changes.push_back({.before = {}, .after = row});
            else if (*before != row)
                edit.changes.push_back({.before = *before, .after = row});
        }
        return overtakingClaims(m_desk.workspace, std::move(edit));
    }

private:
    const ChecklistDesk &m_desk;
    std::optional<Checklist> m_checklist;
    std::optional<TalksOutcome> m_outcome;
    std::optional<TalksRange> m_range;
    std::map<QString, ChecklistItem> m_items; ///< by point
    std::map<QString, ItemProgress> m_progress;
    std::vector<Row> m_rows; ///< of other tables
};

bool isSettled(ItemStatus status)
{
    return status != ItemStatus::NotRaised && status != ItemStatus::Raised;
}

void setListed(QStringList &list, const QString &entry, bool isIn)
{
    if (!isIn)
        list.removeAll(entry);
    else if (!list.contains(entry))
        list += entry;
}

/// What the rule says in the same field, when the item only repeats or changes it.
QString textOfRule(const ChecklistPoint &point, const Field &field)
{
    const Field *same = tableInfo(TableId::Rule).field(field.name());
    if (!point.rule || !same)
        return {};
    const Value value = Row::of(*point.rule).value(*same);
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

Result<Edit> setFieldOf(Draft &draft, const ChecklistDesk &desk, const Row &row, const Field &field,
                        const Value &value, const QString &label)
{
    const auto changed = row.with(field, value);
    if (!changed)
        return tl::make_unexpected(changed.error());
    Edit edit = draft.finish(label);
    for (RowChange &change : edit.changes) {
        if (change.ref() == row.ref()) {
            change.after = *changed;
            return edit;
        }
    }
    const Row *before = desk.workspace.find(row.ref());
    if (before && *before != *changed)
        edit.changes.push_back({.before = *before, .after = *changed});
    return edit;
}

} // namespace

bool needsReason(ItemStatus status)
{
    return status == ItemStatus::Refused || status == ItemStatus::Waived
           || status == ItemStatus::Traded;
}

std::vector<WonField> fieldsWon(const Contract &contract, const ChecklistPoint &point)
{
    std::vector<WonField> won;
    const auto wins = point.rule ? winsOf(*point.rule) : Result<std::vector<Win>>();
    if (!wins)
        return won;
    const Row row = Row::of(contract);
    for (const Win &win : *wins)
        won.push_back({win.field, row.value(*win.field), win.value});
    return won;
}

Result<Edit> setStatus(const ChecklistDesk &desk, const ChecklistPoint &point, ItemStatus status,
                       const QString &reason)
{
    const QString title = point.title();
    if (needsReason(status) && reason.trimmed().isEmpty()) {
        return failure(Text::tr("“%1” is lost, given or waived with a reason only; nothing was "
                                "changed.")
                           .arg(title));
    }
    Draft draft(desk);
    ChecklistItem &item = draft.item(point);
    item.status = status;
    item.reason = reason.trimmed();
    item.settledOn = isSettled(status) ? std::optional(PartialDate(desk.today)) : std::nullopt;
    if (needsReason(status) && item.owner.isEmpty())
        item.owner = point.owner(); // with the reason goes a name
    ItemProgress &progress = draft.progress(point);
    progress.changedBy.clear(); // a name that was imported is that of an older change
    if (status == ItemStatus::NotRaised)
        progress.raisedOn.reset();
    else if (!progress.raisedOn && status != ItemStatus::Waived)
        progress.raisedOn = PartialDate(desk.today);
    if (status == ItemStatus::Agreed) {
        Row contract = Row::of(*desk.list.situation.contract);
        for (const WonField &won : fieldsWon(*desk.list.situation.contract, point)) {
            const auto changed = contract.with(*won.field, won.after);
            if (!changed)
                return tl::make_unexpected(changed.error());
            contract = *changed;
        }
        draft.put(contract);
    }
    return draft.finish(Text::tr("Set “%1” to “%2”").arg(title, labelOf(status)));
}

Result<Edit> setItemField(const ChecklistDesk &desk, const ChecklistPoint &point,
                          const Field &field, const Value &value)
{
    Draft draft(desk);
    const auto *text = std::get_if<QString>(&value);
    const bool isRules = text && *text == textOfRule(point, field);
    return setFieldOf(draft, desk, Row::of(draft.item(point)), field, isRules ? Value() : value,
                      Text::tr("Change “%1” of “%2”").arg(field.label(), point.title()));
}

Edit setHeld(const ChecklistDesk &desk, const ChecklistPoint &point, const QString &evidence,
             bool isHeld)
{
    Draft draft(desk);
    setListed(draft.progress(point).evidenceHeld, evidence, isHeld);
    return draft.finish(isHeld ? Text::tr("Note proof for “%1”").arg(point.title())
                               : Text::tr("Take back proof for “%1”").arg(point.title()));
}

Edit setInPackage(const ChecklistDesk &desk, const ChecklistPoint &point, const QString &package,
                  bool isIn)
{
    Draft draft(desk);
    setListed(draft.progress(point).packages, package, isIn);
    return draft.finish(isIn ? Text::tr("Add “%1” to offer %2").arg(point.title(), package)
                             : Text::tr("Take “%1” out of offer %2").arg(point.title(), package));
}

Result<Edit> makeMustHave(const ChecklistDesk &desk, const ChecklistPoint &point,
                          const ChecklistPoint *instead)
{
    const auto present = desk.list.in(ChecklistBlock::MustHaves);
    const bool isFull =
        present.size() >= size_t(kMostMustHaves) && point.block != ChecklistBlock::MustHaves;
    if (isFull && !instead) {
        return failure(Text::tr("There are %n must-haves already. Say which one makes room.",
                                nullptr, kMostMustHaves));
    }
    Draft draft(desk);
    // Those that stand there by their score alone stay: otherwise the new one would push one out.
    for (const ChecklistPoint *each : present) {
        if (each != instead)
            draft.item(*each).mustHave = true;
    }
    draft.item(point).mustHave = true;
    if (point.progress)
        draft.progress(point).rank.reset();
    if (instead) {
        draft.item(*instead).mustHave = false;
        if (instead->progress)
            draft.progress(*instead).rank.reset();
    }
    return draft.finish(Text::tr("Make “%1” a must-have").arg(point.title()));
}

Edit dropMustHave(const ChecklistDesk &desk, const ChecklistPoint &point)
{
    Draft draft(desk);
    draft.item(point).mustHave = false;
    if (point.progress)
        draft.progress(point).rank.reset();
    return draft.finish(Text::tr("Take “%1” from the must-haves").arg(point.title()));
}

Result<Edit> rankBefore(const ChecklistDesk &desk, const ChecklistPoint &point,
                        const ChecklistPoint *before)
{
    if (before && before->block != point.block)
        return failure(Text::tr("A point is ranked among those of its own block."));
    std::vector<const ChecklistPoint *> order = desk.list.in(point.block);
    const auto placeOf = [&](const ChecklistPoint *each) {
        return std::ranges::find(order, each) - order.begin();
    };
    const auto from = placeOf(&point);
    auto to = before ? placeOf(before) : std::ptrdiff_t(order.size());
    const auto last = std::max(from, to == std::ptrdiff_t(order.size()) ? to - 1 : to);
    if (to > from)
        --to;
    order.erase(order.begin() + from);
    order.insert(order.begin() + to, &point);
    Draft draft(desk);
    for (std::ptrdiff_t at = 0; at < std::ptrdiff_t(order.size()); ++at) {
        const ChecklistPoint &each = *order[size_t(at)];
        const bool isRanked = each.progress && each.progress->rank;
        if (at <= last || isRanked)
            draft.progress(each).rank = at + 1;
        if (at <= last && each.block == ChecklistBlock::MustHaves)
            draft.item(each).mustHave = true;
    }
    return draft.finish(Text::tr("Rank “%1”").arg(point.title()));
}

Edit clearRanks(const ChecklistDesk &desk, ChecklistBlock block)
{
    Draft draft(desk);
    for (const ChecklistPoint *point : desk.list.in(block)) {
        if (point->progress && point->progress->rank)
            draft.progress(*point).rank.reset();
    }
    return draft.finish(Text::tr("Rank by score"));
}

Result<Edit> addOwnPoint(const ChecklistDesk &desk, const QString &title)
{
    if (title.trimmed().isEmpty())
        return failure(Text::tr("A point needs a title; nothing was added."));
    Draft draft(desk);
    draft.newItem().title = title.trimmed();
    return draft.finish(Text::tr("Add “%1”").arg(title.trimmed()));
}

Result<Edit> setChecklistField(const ChecklistDesk &desk, const Field &field, const Value &value)
{
    Draft draft(desk);
    return setFieldOf(draft, desk, Row::of(draft.checklist()), field, value,
                      Text::tr("Change “%1” of the checklist").arg(field.label()));
}

Result<Edit> setOutcomeField(const ChecklistDesk &desk, const Field &field, const Value &value)
{
    Draft draft(desk);
    return setFieldOf(draft, desk, Row::of(draft.outcome()), field, value,
                      Text::tr("Record “%1”").arg(field.label()));
}

Result<Edit> setRangeField(const ChecklistDesk &desk, const Field &field, const Value &value)
{
    Draft draft(desk);
    return setFieldOf(draft, desk, Row::of(draft.range()), field, value,
                      Text::tr("Change “%1” of the price range").arg(field.label()));
}

} // namespace fairlead
