#include "models/fields/valuetext.h"
#include "models/switching/finance.h"
#include "models/switching/switchingcontent.h"
#include "models/values/months.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

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

/// Names what makes waiting until a month worth most, and what makes the months after that worth
/// more still where that ends before.
QString SwitchingModel::Content::reasonToWait(const ReckonedMove &move, int month) const
{
    const Wait first = waitBetween(move, 0, month);
    if (first.until >= month)
        return first.reason;
    return Text::tr("%1 %2").arg(first.reason, waitBetween(move, first.until, month).reason);
}

SwitchingModel::Content::Wait SwitchingModel::Content::waitBetween(const ReckonedMove &move,
                                                                   int from, int to) const
{
    ReckonedMove earlier = move;
    earlier.month = from;
    ReckonedMove later = move;
    later.month = to;
    const SwitchingCost now = cost(earlier);
    const SwitchingCost then = cost(later);
    const std::vector<SpendMove> others = made(move.state->row.id);
    const SpendMove spendNow = spendMove(earlier);
    const SpendMove spendThen = spendMove(later);
    const double reservation =
        now.of(OtherLine::StrandedReservation) - then.of(OtherLine::StrandedReservation);
    const double egress = now.of(OtherLine::Egress) - then.of(OtherLine::Egress);
    const double floors = ledger->cost(others, std::span(&spendNow, 1))
                          - ledger->cost(others, std::span(&spendThen, 1));
    const double running =
        (annuityFactor(rate, to) - annuityFactor(rate, from)) * (spendNow.after - spendNow.before);
    const double most = std::max({reservation, egress, floors, running});
    const auto dayOf = [&](double month) {
        return lens.asOf.addDays(qRound(month * kDaysPerMonth));
    };
    const QString day = dayText(dayOf(to));
    if (most <= 0)
        return {Text::tr("Waiting until %1 only puts the expense off.").arg(day), to};
    if (most == reservation)
        return {Text::tr("The reservation has less time left on %1.").arg(day), to};
    if (most == egress) {
        const double month = double(lens.asOf.daysTo(freeSwitchingFrom())) / kDaysPerMonth;
        return {Text::tr("From %1 on, moving data out is free of charge in the EU.")
                    .arg(dayText(freeSwitchingFrom())),
                std::clamp(int(std::ceil(month)), from + 1, to)};
    }
    if (most == running) {
        return {
            Text::tr("The target costs more a month, so that every month until %1 saves.").arg(day),
            to};
    }
    const std::vector<double> ends = ledger->strandedEnds(others, std::span(&spendNow, 1));
    const auto passed = std::find_if(ends.rbegin(), ends.rend(),
                                     [&](double end) { return end > from && end <= to + 0.5; });
    if (passed == ends.rend())
        return {Text::tr("Until %1 the spend still counts towards our commitments.").arg(day), to};
    return {Text::tr("Until %1 the spend counts towards a minimum that would be missed without it.")
                .arg(dayText(dayOf(*passed).addDays(-1))),
            std::clamp(int(std::ceil(*passed)), from + 1, to)};
}

} // namespace fairlead
