#include "models/rows/commitment.h"
#include "models/rowtitle.h"
#include "models/switching/finance.h"
#include "models/switching/switchingcontent.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SwitchingTiming)
};

constexpr double kDaysPerMonth = 30.4375;

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

} // namespace

BestMonth SwitchingModel::Content::bestMonth(const ReckonedMove &move) const
{
    const std::vector<SpendMove> others = made(move.state->row.id);
    const auto line = onboarding(*move.state, move.to.route);
    ReckonedMove later = move;
    std::vector<double> costs;
    for (int month = 0; month < horizon; ++month) {
        later.month = month;
        const SpendMove spend = spendMove(later);
        // What commitments cost is a present value already; the formula discounts all it gets.
        costs.push_back(cost(later).total() + (line ? line->usd : 0)
                        + ledger->cost(others, std::span(&spend, 1)) / discountFactor(rate, month));
    }
    const SpendMove spend = spendMove(move);
    const MoveTiming timing = bestMoveMonth(spend.before, spend.after, costs, rate, horizon);
    BestMonth best{.values = timing.values,
                   .best = timing.month,
                   .saving = timing.values.front() - timing.values[size_t(timing.month)],
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
    const auto end = std::find_if(ledger->yearEnds().begin(), ledger->yearEnds().end(),
                                  [&](double months) { return std::abs(months - month) <= 1; });
    if (end == ledger->yearEnds().end())
        return Text::tr("Until %1 the spend still counts towards our commitments.").arg(day);
    return Text::tr("A year of our commitments ends on %1; until then the spend counts towards it.")
        .arg(dayText(lens.asOf.addDays(qRound(*end * kDaysPerMonth) - 1)));
}

} // namespace fairlead
