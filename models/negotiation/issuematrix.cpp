#include "models/negotiation/plansections.h"

#include "models/fields/csvtext.h"
#include "models/fields/valuetext.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(IssueMatrix)
};

QString line(const QStringList &cells)
{
    QStringList all;
    for (const QString &cell : cells)
        all += csvCell(cell);
    return all.join(u',') + u"\r\n"_s;
}

} // namespace

QByteArray issueMatrixCsv(const PlanBasis &basis, const QLocale &locale)
{
    QString text = line({Text::tr("Block"),
                         Text::tr("Rank"),
                         Text::tr("Issue"),
                         Text::tr("Category"),
                         Text::tr("Stance"),
                         Text::tr("Priority"),
                         Text::tr("Score"),
                         Text::tr("Why"),
                         Text::tr("Ask"),
                         Text::tr("Fallback"),
                         Text::tr("Red line"),
                         Text::tr("Vendors publish"),
                         Text::tr("Worth, USD"),
                         Text::tr("Worth when"),
                         Text::tr("We could give"),
                         Text::tr("Evidence held"),
                         Text::tr("Evidence missing"),
                         Text::tr("Owner"),
                         Text::tr("Due"),
                         Text::tr("Status"),
                         Text::tr("Since"),
                         Text::tr("Reason"),
                         Text::tr("Notes"),
                         Text::tr("Reviewed")});
    int rank = 0;
    ChecklistBlock block = ChecklistBlock::NotApplicable;
    for (const ChecklistPoint *point : pointsOnTable(basis.list)) {
        rank = point->block == block ? rank + 1 : 1;
        block = point->block;
        QStringList held;
        QStringList missing;
        for (const QString &each : point->evidence())
            (point->isHeld(each) ? held : missing) += each;
        const auto worth = basis.prices.worthOf(*point);
        const Rule *rule = point->rule;
        const ChecklistItem *item = point->item;
        const auto since = item && item->settledOn ? item->settledOn
                           : point->progress       ? point->progress->raisedOn
                                                   : std::nullopt;
        const auto day = [](const std::optional<PartialDate> &date) {
            return date ? date->toText() : QString();
        };
        text += line({labelOf(point->block),
                      QString::number(rank),
                      point->title(),
                      rule ? labelOf(rule->category) : Text::tr("Own point"),
                      labelOf(point->stance),
                      labelOf(point->level),
                      locale.toString(point->score.total(), 'f', 1),
                      point->reasons.join(u"; "_s),
                      point->ask(),
                      point->fallback(),
                      point->redLine(),
                      rule ? rule->vendorDefault : QString(),
                      worth ? QString::number(worth->usd, 'f', 0) : QString(),
                      worth ? labelOf(worth->when) : QString(),
                      point->give(),
                      held.join(u"; "_s),
                      missing.join(u"; "_s),
                      point->owner(),
                      item ? day(item->dueOn) : QString(),
                      labelOf(point->status()),
                      day(since),
                      item ? item->reason : QString(),
                      item ? item->notes : QString(),
                      rule ? day(rule->checkedOn) : QString()});
    }
    return text.toUtf8();
}

} // namespace fairlead
