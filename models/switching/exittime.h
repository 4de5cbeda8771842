#pragma once

#include "models/switching/moveassessment.h"

namespace fairlead {

/// What decides how long a move takes.
struct ExitEffort
{
    double hours = 0;           ///< of labour
    double fte = 0;             ///< people assigned, full-time equivalents
    double productiveHours = 0; ///< of one of them, a month
    double dataGb = 0;
    double linkGbps = 1;       ///< gigabits a second
    double linkEfficiency = 1; ///< in [0, 1]
    double noticeMonths = 0;
};

/// Months of labour, data transfer and notice (quant.md section 5.4). What can never be done, such
/// as hours without people, takes infinitely long.
MoveTime exitTime(const ExitEffort &effort);

} // namespace fairlead
