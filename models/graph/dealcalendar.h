#pragma once

#include "models/workspace.h"

#include <QDate>

#include <optional>
#include <vector>

namespace fairlead {

/// How many deals were announced when. A deal of a year or a half counts in its first quarter.
struct DealCalendar
{
    struct Quarter
    {
        QDate first; ///< day
        int deals = 0;

        QDate last() const { return first.addMonths(3).addDays(-1); }
        bool operator==(const Quarter &) const = default;
    };

    std::vector<Quarter> quarters; ///< without a gap; whole years; may be empty
    int before = 0;                ///< deals announced before the first of them
    int undated = 0;
    std::optional<QDate> readUntil; ///< last day that a dataset with deals covers; null: none

    int shown() const; ///< deals in the quarters
    bool operator==(const DealCalendar &) const = default;
};

/// From four years before the day, or the first deal when that is later, to the year of the day or
/// of the last deal.
DealCalendar dealCalendar(const Workspace &workspace, const QDate &today);

QDate quarterStart(const QDate &day);

} // namespace fairlead
