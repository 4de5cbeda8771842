#pragma once

#include "models/result.h"
#include "models/timeline/timelinefilter.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace fairlead {

/// A timeline as it leaves the program: every event of its range, no lane folded up, every label
/// whole.
struct TimelineSheet
{
    Timeline timeline;
    QDate first; ///< of the range, both days included
    QDate last;
    QString title;
    QString lensLine;
    QStringList notes; ///< what the filter leaves out, one sentence each
};

/// What of a timeline goes on a sheet.
struct SheetPart
{
    TimelineFilter filter;
    LaneArrangement arrangement; ///< without its folds
    std::optional<QDate> first;  ///< null: from the first event on
    std::optional<QDate> last;   ///< null: to the last event
};

/// The sheet of a timeline of the workspace under the lens; its title is what is due next.
TimelineSheet timelineSheet(const Workspace &workspace, const Lens &lens, const Timeline &whole,
                            SheetPart part);

/// Pages in landscape format: the picture, two years a page, with the names of the lanes on each;
/// then every event in words. Stretches of time in which nothing begins or ends are left out and
/// named.
QByteArray timelinePdf(const TimelineSheet &sheet);
QByteArray timelineSvg(const TimelineSheet &sheet); ///< one sheet, as large as it needs
QByteArray timelinePng(const TimelineSheet &sheet,
                       double scale); ///< pixels for each of the sheet's

/// The format by the ending of the name: .svg, .pdf or .png. Errors: another ending.
Result<QByteArray> timelineFile(const TimelineSheet &sheet, const QString &name,
                                double pngScale = 1.5);

} // namespace fairlead
