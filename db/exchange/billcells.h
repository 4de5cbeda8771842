#pragma once

#include "models/bills/billfindings.h"
#include "models/bills/billrow.h"

#include <string>
#include <string_view>
#include <vector>

/// Reads single cells of bills, in all the spellings that vendors and spreadsheets use.
namespace fairlead {

/// How numbers are written in one file; decided once, from its first rows.
enum class NumberStyle { DecimalPoint, DecimalComma };

/// In which order a date with slashes is written; one decision a file, never one a cell.
enum class DateOrder { Unknown, MonthFirst, DayFirst };

/// Whether a cell holds nothing: it is empty, or says NULL.
inline bool isNullCell(std::string_view cell)
{
    return cell.empty() || cell == "NULL" || cell == "null";
}

/// An amount, with what was odd in it; empty when it is no number.
std::optional<ExactDecimal> readAmount(std::string_view cell, NumberStyle style,
                                       BillFindings &findings, qint64 line);

/// A day as year, month, day, and how its time was written.
struct BillTime
{
    int year = 0;
    int month = 0;
    int day = 0;
    bool hasSlashes = false;
    bool hasBlank = false; ///< where T belongs
    bool hasTime = false;
    bool hasSeconds = true;
    bool hasZone = true;

    BillMonth billMonth() const { return year * 12 + month - 1; }
};

/// Reads "2026-05-01T00:00:00Z", "2026-05-01 07:00:00 UTC", "9/2/2023", "5/1/25", "202605"; empty
/// on anything else, and on a date with slashes that does not fit the order.
std::optional<BillTime> readTime(std::string_view cell, DateOrder order);

/// What a date with slashes says about the order; Unknown when both are possible.
DateOrder orderShownBy(std::string_view cell);

/// The first of @p keys, in their order, that the tags of a row have: a JSON object, or Azure's
/// text without braces. Keys are compared without case and without "user:" or "user_".
struct FoundTag
{
    std::string_view key; ///< as in @p keys
    std::string value;
};
std::optional<FoundTag> findTag(std::string_view tags, const std::vector<std::string> &keys,
                                BillFindings &findings, qint64 line);

/// The value of one key of a flat JSON object; empty when it has none.
std::string valueInMap(std::string_view map, std::string_view key);

/// Whether two tag keys are the same apart from case and the marks of AWS.
bool isSameTagKey(std::string_view written, std::string_view wanted);

} // namespace fairlead
