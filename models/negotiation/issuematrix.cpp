#include "models/negotiation/plansections.h"

#include "models/fields/valuetext.h"

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(IssueMatrix)
};

std::vector<SheetColumn> columns()
{
    constexpr int kShort = 12;
    constexpr int kLong = 36;
    const auto text = [](const QString &title, int width) {
        return SheetColumn{.title = title, .width = width};
    };
    return {text(Text::tr("Block"), kShort),
            {Text::tr("Rank"), {}, NumberShape::Whole, 6},
            text(Text::tr("Issue"), kLong),
            text(Text::tr("Category"), kShort),
            text(Text::tr("Stance"), kShort),
            text(Text::tr("Priority"), kShort),
            {Text::tr("Score"), {}, NumberShape::General, 7},
            text(Text::tr("Why"), kLong),
            text(Text::tr("Ask"), kLong),
            text(Text::tr("Fallback"), kLong),
            text(Text::tr("Red line"), kLong),
            text(Text::tr("Vendors publish"), kLong),
            {Text::tr("Worth"), u"USD"_s, NumberShape::Whole, kShort},
            text(Text::tr("Worth when"), kShort),
            text(Text::tr("We could give"), kLong),
            text(Text::tr("Evidence held"), kLong),
            text(Text::tr("Evidence missing"), kLong),
            text(Text::tr("Owner"), kShort),
            text(Text::tr("Due"), kShort),
            text(Text::tr("Status"), kShort),
            text(Text::tr("Since"), kShort),
            text(Text::tr("Reason"), kLong),
            text(Text::tr("Notes"), kLong),
            text(Text::tr("Reviewed"), kShort)};
}

/// A day as such, what is not known to the day in words.
SheetCell dateCell(const std::optional<PartialDate> &date)
{
    if (!date)
        return {};
    if (date->precision() == PartialDate::Precision::Day)
        return date->first();
    return date->toText();
}

std::vector<SheetCell> rowOf(const PlanBasis &basis, const ChecklistPoint &point, int rank)
{
    QStringList held;
    QStringList missing;
    for (const QString &each : point.evidence())
        (point.isHeld(each) ? held : missing) += each;
    const auto worth = basis.prices.worthOf(point);
    const Rule *rule = point.rule;
    const ChecklistItem *item = point.item;
    const auto since = item && item->settledOn ? item->settledOn
                       : point.progress        ? point.progress->raisedOn
                                               : std::nullopt;
    return {labelOf(point.block),
            double(rank),
            point.title(),
            rule ? labelOf(rule->category) : Text::tr("Own point"),
            labelOf(point.stance),
            labelOf(point.level),
            std::round(point.score.total() * 10) / 10,
            point.reasons.join(u"; "_s),
            point.ask(),
            point.fallback(),
            point.redLine(),
            rule ? rule->vendorDefault : QString(),
            worth ? SheetCell(std::round(worth->usd)) : SheetCell(),
            worth ? labelOf(worth->when) : QString(),
            point.give(),
            held.join(u"; "_s),
            missing.join(u"; "_s),
            point.owner(),
            dateCell(item ? item->dueOn : std::nullopt),
            labelOf(point.status()),
            dateCell(since),
            item ? item->reason : QString(),
            item ? item->notes : QString(),
            dateCell(rule ? rule->checkedOn : std::nullopt)};
}

} // namespace

Workbook issueMatrix(const PlanBasis &basis)
{
    const QString contract = basis.list.situation.contract->name;
    Sheet sheet{.name = Text::tr("Issues"),
                .notes = {Text::tr("%1, as of %2. For our team only.")
                              .arg(contract, basis.lens.asOf.toString(Qt::ISODate))},
                .columns = columns()};
    int rank = 0;
    ChecklistBlock block = ChecklistBlock::NotApplicable;
    for (const ChecklistPoint *point : pointsOnTable(basis.list)) {
        rank = point->block == block ? rank + 1 : 1;
        block = point->block;
        sheet.rows.push_back(rowOf(basis, *point, rank));
    }
    return {.title = Text::tr("Issues of %1").arg(contract),
            .day = basis.lens.asOf,
            .sheets = {std::move(sheet)}};
}

} // namespace fairlead
