#pragma once

#include "db/exchange/billcells.h"
#include "db/exchange/billlayout.h"
#include "db/exchange/csvstart.h"
#include "models/bills/bill.h"

namespace fairlead {

/// How numbers and dates are written, as far as the first rows tell.
struct BillHabits
{
    NumberStyle numbers = NumberStyle::DecimalPoint;
    DateOrder dates = DateOrder::Unknown;
    bool areDatesUnclear = false; ///< the rows show dates with slashes, but not their order
};

/// Looks at the first rows below the header. Fails when the file cannot be read.
Result<BillHabits> habitsOf(const QString &path, const CsvStart &start, const BillLayout &layout,
                            const BillQuestions &questions);

} // namespace fairlead
