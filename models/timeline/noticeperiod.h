#pragma once

#include "models/rows/contract.h"
#include "models/rows/noticeterm.h"
#include "models/timeline/workingdays.h"

#include <QDate>

#include <optional>

namespace fairlead {

/// How long before the end of a term notice must be served, and what happens on a day off.
struct NoticePeriod
{
    qint64 length = 0; ///< not negative
    NoticeUnit unit = NoticeUnit::Days;
    NoticeRoll roll = NoticeRoll::Stays;

    bool operator==(const NoticePeriod &) const = default;
};

/// Ten years in a unit: no papers ask for more notice, so that more is a slip of the pen.
qint64 longestNotice(NoticeUnit unit);

/// By the contract's notice term (of several the first by id), else by its days. Null: unknown, or
/// longer than longestNotice().
std::optional<NoticePeriod> noticePeriodOf(const Workspace &workspace, const Contract &contract);

/// "60 days", "3 months".
QString noticePeriodText(const NoticePeriod &period);

/// The last day to serve notice of a term that ends on @p end, its last day: a whole period lies
/// after it and up to the end. Months are counted back from the day after the end, so that one
/// month before 28 February is the whole of February; a day that a month does not have is its last
/// one, which never makes a deadline later. The period is not longer than longestNotice().
QDate noticeDeadline(QDate end, const NoticePeriod &period, const WorkingDays &workingDays);

} // namespace fairlead
