#pragma once

#include "models/imports/importplan.h"

#include <QDate>

#include <set>

namespace fairlead {

/// A row of a file that was left out, and why.
struct RejectedRow
{
    qint64 line = 0; ///< on which the row begins, from 1
    QString reason;  ///< a sentence
};

/// Rows of a file that were left out: how many, and the first of them.
struct RejectedRows
{
    static constexpr size_t kMostKept = 1000;

    qint64 count = 0;
    std::vector<RejectedRow> first;

    void add(qint64 line, QString reason)
    {
        ++count;
        if (first.size() < kMostKept)
            first.push_back({line, std::move(reason)});
    }
};

/// Something odd in a file that was read nevertheless.
struct ImportFinding
{
    QString text; ///< a sentence
    qint64 count = 0;
    qint64 line = 0; ///< of the first occurrence; 0 when it is about the whole file
};

/// What one cost column adds up to, exactly, in one currency.
struct ColumnSum
{
    QString column;   ///< as the file calls it
    QString currency; ///< code; empty when the file does not say it
    QString sum;      ///< plain decimal, to the last decimal of the file
};

/// What a file was recognised as.
enum class ImportKind { Workspace, Bill, PriceList, Table };

/// What a file leaves open, so that it is read by a guess or not at all until the user says it.
enum class OpenPoint {
    Currency,  ///< of a bill
    DateOrder, ///< of dates that fit both ways
    PriceDay,  ///< on which a price list was taken
    Table,     ///< that a CSV file holds
};

/// Everything that a preview shows of a file before it is imported, and that stays in the report
/// afterwards. Lists of a million entries are cut off; the counts are whole.
struct ImportReport
{
    ImportKind kind = ImportKind::Workspace;
    QString format;
    std::set<OpenPoint> open;
    QDate priceDay;  ///< of a price list; invalid: not known, or another kind of file
    QString table;   ///< key of the table of a CSV file; empty: not known, or another kind of file
    qint64 rows = 0; ///< that were understood
    RejectedRows rejected;
    std::vector<ColumnSum> sums;
    QString costColumn;   ///< which column the workloads' spend is taken from
    QStringList warnings; ///< sentences; what may be wrong with the figures
    std::vector<ImportFinding> findings;
    QStringList matchedColumns; ///< "Monthly spend ← Cost/month"
    QStringList ignoredColumns; ///< of the file
    QStringList news;           ///< what the import says beyond rows, one line each
    ImportPlan plan;
};

} // namespace fairlead
