#pragma once

#include "models/bills/billfindings.h"
#include "models/bills/billtally.h"

namespace fairlead {

/// Decimals of the finest minor unit: amounts that do not fit 64 bits of it are in no bill.
constexpr int kMostMinorDigits = 3;

/// What the user may decide before a bill is read; the rest follows from the file.
struct BillQuestions
{
    std::vector<std::string> tagKeys; ///< tags that rows are grouped by, the most important first
    bool tagsOfAllServices = false;   ///< else only AI services are grouped by tags
    QString currency;                 ///< of a bill that does not say it
    bool isDayFirst = false;          ///< of dates with slashes that fit both ways

    bool operator==(const BillQuestions &) const = default;
};

/// A bill as it was understood, before anything is done with it.
struct Bill
{
    QString fileName;
    QString format; ///< "FOCUS 1.2 cost and usage"
    BillSummary summary;
    std::array<QString, kCostKinds> costColumns; ///< name of the column behind each CostKind
    BillFindings findings;
    QStringList notes; ///< what is odd about the file as a whole, sentences
    QStringList usedColumns;
    QStringList ignoredColumns;
    RejectedRows rejected;
    bool lacksCurrency = false;
    bool hasUnclearDates = false; ///< such as 01/05/2026, and none that shows the order
};

/// The tags that bills are grouped by when nobody says otherwise.
std::vector<std::string> usualTagKeys();

} // namespace fairlead
