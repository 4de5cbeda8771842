#pragma once

#include "models/overview/overview.h"
#include "ui/exposure/figuretable.h"
#include "ui/widgets/copytable.h"
#include "ui/widgets/picturesheet.h"

namespace fairlead {

// What leaves the Overview as a file.

FigureTable figuresTable(const Overview &overview);
FigureTable agendaTable(const Overview &overview);
FigureTable findingsTable(const Overview &overview);

/// Figures, agenda and findings, for the clipboard.
std::vector<CopiedTable> copiedOverview(const Overview &overview);

/// The whole page on one sheet, every date and finding in it.
PictureSheet overviewSheet(const Overview &overview, const QDate &today, const QString &lensLine);

} // namespace fairlead
