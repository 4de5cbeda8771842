#pragma once

#include "models/result.h"
#include "ui/graph/graphpicture.h"
#include "ui/widgets/picturesheet.h"

#include <QStringList>

class QPainter;

namespace fairlead {

class Workspace;
struct Lens;

/// The whole graph on one sheet, whatever of it is in sight: title, the line of the lens, the
/// legend, every label whole, and the sources of what is shown.
struct GraphSheet
{
    MarketGraph graph;
    GraphPlaces places;
    StrandScale scale;
    QString title;
    QString lensLine;
    QStringList hiddenNotes; ///< what the filter leaves out, one sentence each
    QStringList sources;     ///< in the order of their titles
};

/// The graph as a workspace is arranged to show it: filtered, rolled up and pinned as on its page.
/// Works out the layout, and waits for it.
GraphSheet graphSheet(const Workspace &workspace, const Lens &lens);

/// What a picture leaves out of a graph and why, and what in it has no date, one sentence each.
/// @p filtered is the graph as it is shown before anything is bundled.
QStringList hiddenNotes(const MarketGraph &graph, const MarketGraph &filtered,
                        const GraphArrangement &arrangement);

/// The sentence that says through which lens something is seen, and of which day's file.
QString lensLine(const Workspace &workspace, const Lens &lens,
                 const std::optional<QDate> &believedOn = {});

/// Of the claims about the deals of a graph; each once.
QStringList sourcesOf(const Workspace &workspace, const MarketGraph &graph);

QByteArray graphSvg(const GraphSheet &sheet);
QByteArray graphPdf(const GraphSheet &sheet);               ///< one page, as large as it needs
QByteArray graphPng(const GraphSheet &sheet, double scale); ///< pixels for each of the sheet's

/// The format by the ending of the name: .svg, .pdf or .png. Errors: another ending.
Result<QByteArray> graphFile(const GraphSheet &sheet, const QString &name,
                             double pngScale = kUsualPngScale);

} // namespace fairlead
