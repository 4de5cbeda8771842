#include "models/switching/commitmentledger.h"

#include "models/rows/commitmenteligibility.h"
#include "models/rows/commitmenttier.h"
#include "models/switching/dollars.h"
#include "models/switching/finance.h"
#include "models/timeline/commitmentyears.h"
#include "models/values/months.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(CommitmentLedger)
};

/// Months of [begin, end] that lie in [from, to].
double overlap(double begin, double end, double from, double to)
{
    return std::max(0.0, std::min(end, to) - std::max(begin, from));
}

/// What has been consumed, and at which pace.
struct Past
{
    double begin = 0; ///< months from today, not positive
    double end = 0;   ///< months from today; use is forecast from here
    double pace = 0;  ///< US dollars a month
};

std::optional<Past> pastOf(const Commitment &commitment, QDate today)
{
    const auto consumed = dollars(commitment.consumed);
    if (!consumed || !commitment.periodStart)
        return std::nullopt;
    const QDate until = commitment.consumedAsOf ? commitment.consumedAsOf->last() : today;
    Past past{.begin = calendarMonths(today, commitment.periodStart->first()),
              .end = calendarMonths(today, until),
              .pace = 0};
    if (past.end <= past.begin)
        return std::nullopt;
    past.pace = *consumed / (past.end - past.begin);
    return past;
}

} // namespace

double calendarMonths(QDate from, QDate to)
{
    const int whole = (to.year() - from.year()) * 12 + to.month() - from.month();
    return whole + (to.day() - from.day()) / kDaysPerMonth;
}

CommitmentLedger::CommitmentLedger(const Workspace &workspace, QDate today, double rate,
                                   std::span<const Spend> spends)
    : m_rate(rate)
{
    for (const Commitment &commitment : workspace.rows<Commitment>()) {
        const bool isOnUse = commitment.category == CommitmentCategory::Usage
                             || commitment.kind == CommitmentKind::ProvisionedThroughput
                             || commitment.kind == CommitmentKind::GpuReservation;
        if (!isOnUse)
            add(workspace, commitment, today, spends);
    }
}

std::vector<CommitmentLedger::Year> CommitmentLedger::yearsOf(const Workspace &workspace,
                                                              const Commitment &commitment,
                                                              QDate today) const
{
    std::vector<Year> years;
    for (const CommitmentPeriod &period : commitmentPeriods(workspace, commitment)) {
        if (const auto floor = dollars(period.floor)) {
            years.push_back({.startsOn = period.startsOn,
                             .endsOn = period.endsOn,
                             .floor = *floor,
                             .begin = calendarMonths(today, period.startsOn),
                             .end = calendarMonths(today, period.endsOn.addDays(1))});
        }
    }
    return years;
}

void CommitmentLedger::add(const Workspace &workspace, const Commitment &commitment, QDate today,
                           std::span<const Spend> spends)
{
    Entry entry{.commitment = commitment.id,
                .isTerm = commitment.settlement == Settlement::Term,
                .rollover = commitment.rollover == true ? Rollover::Carried : Rollover::Lost,
                .years = yearsOf(workspace, commitment, today),
                .tiers = {},
                .shares = {}};
    for (const CommitmentTier &tier : workspace.rows<CommitmentTier>()) {
        const auto threshold = dollars(std::optional(tier.threshold));
        if (tier.commitment == commitment.id && threshold)
            entry.tiers.push_back({*threshold, tier.discount});
    }
    for (const CommitmentEligibility &row : workspace.rows<CommitmentEligibility>()) {
        if (row.commitment == commitment.id)
            entry.shares.insert(row.route.text, row.share);
    }
    if (entry.years.empty()) {
        m_missing += Text::tr("Yearly minimum of %1 in US dollars").arg(commitment.name);
        return;
    }
    if (entry.shares.isEmpty())
        m_missing += Text::tr("Eligible routes of %1").arg(commitment.name);

    double rate = 0; // of our workloads, a month
    for (const auto &[route, spend] : spends)
        rate += spend * entry.shares.value(route.text, 0);
    const auto past = pastOf(commitment, today);
    if (!past)
        m_missing += Text::tr("Use of %1 so far").arg(commitment.name);
    const double other = past ? std::max(0.0, past->pace - rate) : 0;
    const double turn = past ? std::min(past->end, 0.0) : entry.years.front().begin;
    for (Year &year : entry.years) {
        const double before = past ? overlap(year.begin, year.end, past->begin, turn) : 0;
        const double after = overlap(year.begin, year.end, turn, year.end);
        year.usage = before * (past ? past->pace : 0) + after * (rate + other);
    }
    m_entries.push_back(std::move(entry));
}

void CommitmentLedger::addMove(const Entry &entry, const SpendMove &move,
                               std::vector<double> &usage)
{
    const double change = entry.shares.value(move.to.text, 0) * move.after
                          - entry.shares.value(move.from.text, 0) * move.before;
    for (size_t i = 0; i < usage.size() && change != 0; ++i) {
        const Year &year = entry.years[i];
        const double months = overlap(year.begin, year.end, std::max(0.0, move.month), year.end);
        usage[i] = std::max(0.0, usage[i] + change * months);
    }
}

std::vector<double> CommitmentLedger::shortfall(const Entry &entry, std::span<const double> usage)
{
    if (entry.isTerm)
        return {termShortfall(entry.years.front().floor, usage)};
    std::vector<double> floors;
    for (const Year &year : entry.years)
        floors.push_back(year.floor);
    return annualShortfall(floors, usage, entry.rollover);
}

bool CommitmentLedger::isTouched(const Entry &entry, std::span<const SpendMove> moves)
{
    return std::any_of(moves.begin(), moves.end(), [&](const SpendMove &move) {
        return entry.shares.value(move.to.text, 0) * move.after
               != entry.shares.value(move.from.text, 0) * move.before;
    });
}

CommitmentEffect CommitmentLedger::effect(const Entry &entry, std::span<const SpendMove> made,
                                          std::span<const SpendMove> moves) const
{
    std::vector<double> before;
    for (const Year &year : entry.years)
        before.push_back(year.usage);
    for (const SpendMove &move : made)
        addMove(entry, move, before);
    std::vector<double> after = before;
    for (const SpendMove &move : moves)
        addMove(entry, move, after);
    const std::vector<double> shortBefore = shortfall(entry, before);
    const std::vector<double> shortAfter = shortfall(entry, after);

    CommitmentEffect effect{.commitment = entry.commitment, .isTerm = entry.isTerm, .years = {}};
    for (size_t i = 0; i < entry.years.size(); ++i) {
        const Year &year = entry.years[i];
        effect.years.push_back({.startsOn = year.startsOn,
                                .endsOn = year.endsOn,
                                .floor = year.floor,
                                .usageBefore = before[i],
                                .usageAfter = after[i],
                                .shortfallBefore = shortBefore[i],
                                .shortfallAfter = shortAfter[i]});
        if (year.end <= 0)
            continue;
        const double present = discountFactor(m_rate, year.end);
        effect.stranded += present * (shortAfter[i] - shortBefore[i]);
        if (!entry.isTerm && after[i] != before[i])
            effect.lostTier += present * lostTierAnnual(before[i], after[i], entry.tiers);
    }
    return effect;
}

std::vector<CommitmentEffect> CommitmentLedger::effects(std::span<const SpendMove> made,
                                                        std::span<const SpendMove> moves,
                                                        Which which) const
{
    std::vector<CommitmentEffect> effects;
    for (const Entry &entry : m_entries) {
        if (which == Which::All || isTouched(entry, moves))
            effects.push_back(effect(entry, made, moves));
    }
    return effects;
}

std::vector<double> CommitmentLedger::strandedEnds(std::span<const SpendMove> made,
                                                   std::span<const SpendMove> moves) const
{
    std::vector<double> ends;
    for (const Entry &entry : m_entries) {
        const CommitmentEffect changed = effect(entry, made, moves);
        for (size_t i = 0; i < entry.years.size(); ++i) {
            const CommitmentYearEffect &year = changed.years[i];
            if (entry.years[i].end > 0 && year.shortfallAfter > year.shortfallBefore)
                ends.push_back(entry.years[i].end);
        }
    }
    std::sort(ends.begin(), ends.end());
    return ends;
}

double CommitmentLedger::cost(std::span<const SpendMove> made,
                              std::span<const SpendMove> moves) const
{
    double cost = 0;
    for (const Entry &entry : m_entries) {
        if (isTouched(entry, moves)) {
            const CommitmentEffect changed = effect(entry, made, moves);
            cost += changed.stranded + changed.lostTier;
        }
    }
    return cost;
}

} // namespace fairlead
