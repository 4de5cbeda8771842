#pragma once

#include "models/row.h"
#include "models/rows/assumption.h"

#include <QString>

#include <optional>
#include <vector>

namespace fairlead {

/// One number that went into a result, and where it comes from.
struct TraceInput
{
    QString id;                  ///< "hours.prompt", "workload.prompts"
    QString name;                ///< what a reader calls it
    std::optional<double> value; ///< null: unknown, taken as nothing
    QString unit;
    std::optional<double> low;
    std::optional<double> high;
    QString source; ///< title of the source, or where the figure was entered; empty: none
    std::optional<PartialDate> asOf;
    std::optional<Grade> grade;
    std::optional<RowRef> row; ///< whose field it is: the way to edit it
    QString field;             ///< its name; empty: it follows from several

    bool operator==(const TraceInput &) const = default;
};

/// The run costs can be traced like lines of the one-time cost.
inline constexpr QLatin1StringView kMonthlyBeforeLine{"monthly_before"};
inline constexpr QLatin1StringView kMonthlyAfterLine{"monthly_after"};

/// The answer to "why?": a formula with its numbers in it, and its inputs (quant.md section 2).
struct Trace
{
    QString lineId;
    QString formula; ///< "60 × 4 h × 0.35 × $130 × 1.2"
    std::vector<TraceInput> inputs;
    double result = 0;

    bool operator==(const Trace &) const = default;
};

} // namespace fairlead
