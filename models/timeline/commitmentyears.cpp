#include "models/timeline/commitmentyears.h"

#include "models/rows/commitmentyear.h"
#include "models/switching/commitmentledger.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr int kMostYears = 100;

std::vector<CommitmentPeriod> enteredYears(const Workspace &workspace, const Commitment &commitment)
{
    std::vector<CommitmentPeriod> years;
    for (const CommitmentYear &row : workspace.rows<CommitmentYear>()) {
        if (row.commitment == commitment.id && row.startsOn.isValid())
            years.push_back({.startsOn = row.startsOn.first(), .endsOn = {}, .floor = row.minimum});
    }
    std::stable_sort(years.begin(), years.end(), [](const auto &left, const auto &right) {
        return left.startsOn < right.startsOn;
    });
    for (size_t i = 0; i < years.size(); ++i) {
        const bool isLast = i + 1 == years.size() || years[i + 1].startsOn == years[i].startsOn;
        const QDate next = isLast ? years[i].startsOn.addYears(1) : years[i + 1].startsOn;
        years[i].endsOn = next.addDays(-1);
    }
    return years;
}

/// Null when an amount is missing or in another currency than the first.
std::optional<Money> sumOf(const std::vector<CommitmentPeriod> &years)
{
    Money sum{.minor = 0, .currency = years.front().floor->currency};
    for (const CommitmentPeriod &year : years) {
        if (year.floor->currency != sum.currency
            || __builtin_add_overflow(sum.minor, year.floor->minor, &sum.minor))
            return std::nullopt;
    }
    return sum;
}

} // namespace

std::vector<CommitmentPeriod> commitmentPeriods(const Workspace &workspace,
                                                const Commitment &commitment)
{
    std::vector<CommitmentPeriod> years = enteredYears(workspace, commitment);
    const bool isTerm = commitment.settlement == Settlement::Term;
    if ((!years.empty() && !isTerm) || !commitment.periodStart)
        return years;

    const QDate start = commitment.periodStart->first();
    const QDate end = commitment.periodEnd ? std::max(commitment.periodEnd->last(), start)
                                           : start.addYears(1).addDays(-1);
    if (commitment.settlement != Settlement::Annual) {
        const auto floor = !isTerm ? std::nullopt : years.empty() ? commitment.cost : sumOf(years);
        return {{.startsOn = start, .endsOn = end, .floor = floor}};
    }
    for (int year = 0; year < kMostYears && start.addYears(year) <= end; ++year) {
        years.push_back({.startsOn = start.addYears(year),
                         .endsOn = std::min(start.addYears(year + 1).addDays(-1), end),
                         .floor = {}});
    }
    return years;
}

std::optional<CommitmentUse> commitmentUse(const Commitment &commitment,
                                           const CommitmentPeriod &period, QDate today)
{
    if (!commitment.consumed || !commitment.periodStart)
        return std::nullopt;
    const QDate begin = commitment.periodStart->first();
    const QDate counted = commitment.consumedAsOf ? commitment.consumedAsOf->last() : today;
    const QDate until = std::min({counted, today, period.endsOn});
    const double whole = calendarMonths(begin, counted);
    if (whole <= 0 || until < period.startsOn)
        return std::nullopt;
    // The last day of a year is used up as well.
    const QDate stop = until == period.endsOn && until < counted ? until.addDays(1) : until;
    const double part = calendarMonths(std::max(begin, period.startsOn), stop);
    return CommitmentUse{.amount = commitment.consumed->units() * std::max(0.0, part) / whole,
                         .until = until};
}

} // namespace fairlead
