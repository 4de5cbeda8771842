#pragma once

#include "models/imports/importreport.h"

#include <array>
#include <string_view>

namespace fairlead {

/// What is odd in bills and was put up with. docs/imports.md says how each is read.
enum class BillOddity {
    NullText,
    TimeWithBlank,
    TimeWithoutZone,
    TimeWithoutSeconds,
    MonthFirstDate,
    DayFirstDate,
    ZoneIsNumber,
    SpellingVariant,
    UnknownCharge,
    LowerCaseCurrency,
    ThousandsMark,
    DecimalComma,
    EffectiveMissing,
    UnusedCommitment,
    RepeatedHeader,
    RepeatedRow,
    ExtraCells,
    TagsWithoutBraces,
    TagKeyWithBlank,
    RepeatedTag,
    FormulaText,
    AmortisedCost,
    CreditsInside,
    Count,
};

/// Counts oddities while a bill is read, with the line of the first and an example of each.
class BillFindings
{
public:
    void note(BillOddity oddity, qint64 line, std::string_view example = {})
    {
        Entry &entry = m_entries[size_t(oddity)];
        if (entry.count++ == 0) {
            entry.line = line;
            entry.example.assign(example.substr(0, 80));
        }
    }
    qint64 count(BillOddity oddity) const { return m_entries[size_t(oddity)].count; }
    std::vector<ImportFinding> list() const; ///< in the order of the enumeration

private:
    struct Entry
    {
        qint64 count = 0;
        qint64 line = 0;
        std::string example;
    };
    std::array<Entry, size_t(BillOddity::Count)> m_entries;
};

} // namespace fairlead
