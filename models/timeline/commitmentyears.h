#pragma once

#include "models/rows/commitment.h"
#include "models/workspace.h"

#include <QDate>

#include <optional>
#include <vector>

namespace fairlead {

/// A contract year of a commitment, or its whole term when it is settled as one sum.
struct CommitmentPeriod
{
    QDate startsOn;
    QDate endsOn;               ///< last day; never before startsOn
    std::optional<Money> floor; ///< null: unknown

    bool operator==(const CommitmentPeriod &) const = default;
};

/// The stretches of time that a commitment is counted in, in order: its years as they are entered;
/// for one that is settled as one sum the whole term, with the sum of the years or the committed
/// amount. Without years, a commitment that is settled every year has the anniversaries of its
/// start (of 29 February the 28th in common years), and any other its whole period; their floors
/// are unknown. Empty when no start is known.
std::vector<CommitmentPeriod> commitmentPeriods(const Workspace &workspace,
                                                const Commitment &commitment);

/// The part of what has been consumed that falls into a period, if it was consumed evenly from the
/// start of the commitment on; up to the day it was counted or @p today, the earlier one. In whole
/// units of the currency; null: unknown, or the period has not begun by then.
struct CommitmentUse
{
    double amount = 0;
    QDate until; ///< not after the end of the period

    bool operator==(const CommitmentUse &) const = default;
};
std::optional<CommitmentUse> commitmentUse(const Commitment &commitment,
                                           const CommitmentPeriod &period, QDate today);

} // namespace fairlead
