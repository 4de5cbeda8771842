#include "models/fields/valuetext.h"
#include "models/switching/finance.h"
#include "models/switching/switchingcontent.h"
#include "models/values/months.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SwitchingTiming)
};

constexpr double kSameUsd = 0.005; ///< months that differ by less are equally good

QString dayText(QDate day)
{
    return dateText(PartialDate(day), QLocale());
}

} // namespace

BestMonth SwitchingModel::Content::bestMonth(const ReckonedMove &move) const
{
    const std::vector<SpendMove> others = made(move.state->row.id);
    const auto added = onboarding(*move.state, move.to.route);
    ReckonedMove later = move;
    std::vector<double> costs;
    for (int month = 0; month < horizon; ++month) {
        later.month = month;
        const SpendMove spend = spendMove(later);
        // What commitments cost is a present value already; the formula discounts all it gets.
        costs.push_back(cost(later).total() + (added ? added->line.usd : 0)
                        + ledger->cost(others, std::span(&spend, 1)) / discountFactor(rate, month));
    }
    const SpendMove spend = spendMove(move);
    const MoveTiming timing = bestMoveMonth(spend.before, spend.after, costs, rate, horizon);
    const double least = timing.values[size_t(timing.month)];
    const auto first = std::find_if(timing.values.begin(), timing.values.end(),
                                    [&](double value) { return value <= least + kSameUsd; });
    BestMonth best{.values = timing.values,
                   .best = int(first - timing.values.begin()),
                   .saving = timing.values.front() - *first,
                   .reason = {}};
    if (best.best > 0)
        best.reason = reasonToWait(move, best.best);
    return best;
}

/// Names what makes waiting until a month worth most, of what changes with time.
QString SwitchingModel::Content::reasonToWait(const ReckonedMove &move, int month) const
{
    ReckonedMove later = move;
    later.month = month;
    const SwitchingCost now = cost(move);
    const SwitchingCost then = cost(later);
    const std::vector<SpendMove> others = made(move.state->row.id);
    const SpendMove spendNow = spendMove(move);
    const SpendMove spendThen = spendMove(later);
    const double reservation =
        now.of(OtherLine::StrandedReservation) - then.of(OtherLine::StrandedReservation);
    const double egress = now.of(OtherLine::Egress) - then.of(OtherLine::Egress);
    const double floors = ledger->cost(others, std::span(&spendNow, 1))
                          - ledger->cost(others, std::span(&spendThen, 1));
    const double running = annuityFactor(rate, month) * (spendNow.after - spendNow.before);
    const double most = std::max({reservation, egress, floors, running});
    const QString day = dayText(lens.asOf.addDays(qRound(month * kDaysPerMonth)));
    if (most <= 0)
        return Text::tr("Waiting until %1 only puts the expense off.").arg(day);
    if (most == reservation)
        return Text::tr("The reservation has less time left on %1.").arg(day);
    if (most == egress)
        return Text::tr("From %1 on, moving data out is free of charge in the EU.")
            .arg(dayText(freeSwitchingFrom()));
    if (most == running)
        return Text::tr("The target costs more a month, so that every month until %1 saves.")
            .arg(day);
    const std::vector<double> ends = ledger->strandedEnds(others, std::span(&spendNow, 1));
    const auto passed =
        std::find_if(ends.rbegin(), ends.rend(), [&](double end) { return end <= month + 0.5; });
    if (passed == ends.rend())
        return Text::tr("Until %1 the spend still counts towards our commitments.").arg(day);
    return Text::tr("Until %1 the spend counts towards a minimum that would be missed without it.")
        .arg(dayText(lens.asOf.addDays(qRound(*passed * kDaysPerMonth) - 1)));
}

} // namespace fairlead
