#pragma once

#include "models/timeline/timeline.h"

#include <QByteArray>

namespace fairlead {

/// The events as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read it right):
/// one line an event and currency, dates as ISO text, numbers with a point. Amounts stand in a
/// column for each certainty, ceilings in one of their own. A text that a spreadsheet would take
/// for a formula gets an apostrophe.
QByteArray timelineCsv(const Workspace &workspace, const Timeline &timeline,
                       const std::vector<int> &events);

/// All events of a timeline, for what takes a selection of them.
std::vector<int> allEvents(const Timeline &timeline);

} // namespace fairlead
