#pragma once

#include "models/timeline/timelineclusters.h"

#include <QStringList>

namespace fairlead {

/// What people read of events, by the locale of the program; null amounts are left out.

/// "after 20 Apr 2026, no date", "from 1 Jun 2026", "1 Feb 2024 – 31 Jan 2027", "Q2 2026".
QString whenText(const TimelineEvent &event);
QString daysLeftText(const TimelineEvent &event); ///< "in 12 days", "today", "3 days ago"

/// Each amount with its certainty: "$5 B Firm · $20 B up to".
QString amountsText(const TimelineEvent &event);
QString capacityText(const TimelineCapacity &capacity); ///< "1.2 – 2 GW"; "GW, not published"

/// The two sums of what is counted, never added, and how much of it has no known amount:
/// "$15 B firm, up to $35 B, 2 without an amount". Empty without money.
QString sumsText(const TimelineCluster &cluster);

/// "75 % of $3.2 M used". Empty when the use is not known.
QString usedText(const TimelineBurnDown &burnDown);

/// How a commitment year ends, as a finding: below or above its floor, and what a plan changes.
QString burnDownFinding(const TimelineBurnDown &burnDown);

/// Whole units of a currency; "–" where no such amount can be meant.
QString unitsText(double units, const Currency &currency);
/// … to two digits, as an estimate is shown (quant.md section 2).
QString estimateText(double units, const Currency &currency);

/// What a label in a lane says, the longest first; each is whole by itself.
QStringList labelTexts(const TimelineEvent &event);
QStringList labelTexts(const Timeline &timeline, const TimelineCluster &cluster);

/// What is due next, as a finding: the head of a page, the longest first. Empty when nothing is.
QStringList timelineFindings(const Timeline &timeline);

} // namespace fairlead
