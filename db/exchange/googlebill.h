#pragma once

#include "db/exchange/textsource.h"
#include "models/bills/bill.h"

namespace fairlead {

/// Whether a line is a row of Google's billing export in JSON lines.
bool isGoogleBillLine(std::string_view line);

/// Reads Google's detailed billing export, one JSON object a line. Credits are nested negative
/// amounts beside the cost; billed and effective cost are the cost less its credits.
Result<Bill> readGoogleBill(const QString &path, const BillQuestions &questions,
                            const ReadProgress &progress);

} // namespace fairlead
