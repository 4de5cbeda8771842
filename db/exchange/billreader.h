#pragma once

#include "db/exchange/billlayout.h"
#include "db/exchange/csvstart.h"
#include "models/bills/bill.h"

namespace fairlead {

/// Reads a bill in CSV whose header was found. The first rows are gone through twice: once to
/// decide how numbers and dates are written, once to read. Rows that make no sense are rejected
/// with line and reason; fails when the file itself cannot be read, or was cancelled.
Result<Bill> readBill(const QString &path, const CsvStart &start, const BillLayout &layout,
                      const BillQuestions &questions, const ReadProgress &progress);

} // namespace fairlead
