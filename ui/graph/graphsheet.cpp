#include "ui/graph/graphsheet.h"

#include "models/facts/facts.h"
#include "models/fields/valuetext.h"
#include "models/lens.h"
#include "models/rows/claim.h"
#include "models/rows/deal.h"
#include "models/rows/scenario.h"
#include "models/rows/source.h"
#include "models/rowtitle.h"
#include "ui/graph/graphfinding.h"
#include "ui/graph/graphpainter.h"
#include "ui/graph/graphtexts.h"
#include "ui/graph/strandwidths.h"
#include "ui/theme.h"
#include "ui/widgets/picturesheet.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/printfont.h"

#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <set>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphSheet)
};

constexpr double kMargin = 36;
constexpr double kPointSize = 9;
constexpr double kLeastScale = 1.2;
constexpr double kGrowth = 1.25;
constexpr int kMostGrowth = 8;
constexpr double kLeastWidth = 900;
constexpr double kColumnGap = 24; // between columns of notes
constexpr double kHeads = 30;     // of the columns, with the room over the first bars

QFont sheetFont()
{
    QFont font = printFont();
    font.setPointSizeF(kPointSize);
    return font;
}

/// Where everything of a sheet is, before it is painted.
class SheetLayout
{
public:
    SheetLayout(const GraphSheet &sheet, QPaintDevice &device)
        : m_sheet(sheet)
        , m_font(sheetFont(), &device)
        , m_fonts(m_font)
    {
        growUntilAllIsNamed();
        const auto [left, right] = labelMargins(m_picture, m_fonts);
        m_origin = QPointF(kMargin + left, 0) - m_picture.bounds.topLeft() * m_scale;
        const double graph = m_picture.bounds.width() * m_scale + left + right;
        m_amounts = amountsWithoutRoom();
        m_sourceColumn = columnOf(m_sheet.sources);
        m_amountColumn = columnOf(m_amounts);
        const double text = std::max({m_sourceColumn, m_amountColumn, titleWidth()});
        m_width = std::max({kLeastWidth, graph + 2 * kMargin, text + 2 * kMargin});
        const QFontMetricsF metrics(m_font, &device);
        m_line = metrics.height() * 1.25;
        m_top = kMargin + 3.6 * m_line + legendHeight();
        m_origin.ry() += m_top + kHeads;
        const double graphHeight = m_picture.bounds.height() * m_scale + kHeads + kMargin;
        m_notesTop = m_top + graphHeight;
        m_height = m_notesTop + kMargin + (sourceRows() + 1.5) * m_line
                   + double(m_sheet.hiddenNotes.size()) * m_line + amountsHeight();
    }

    QSizeF size() const { return {std::ceil(m_width), std::ceil(m_height)}; }

    void paint(QPainter &painter)
    {
        const Theme &paper = themeOf(false);
        painter.fillRect(QRectF({0, 0}, size()), paper.surface);
        paintHead(painter, paper);
        paintLegend(painter, paper);
        GraphPainter graph(painter, paper, m_font);
        graph.setView(m_origin, m_scale,
                      QRectF(kMargin / 2, m_top, m_width - kMargin, m_notesTop - m_top));
        graph.drawHeads(m_picture, m_top);
        graph.drawStrands(m_picture);
        graph.drawBars(m_picture);
        graph.drawLabels(m_picture, m_labels, {});
        paintNotes(painter, paper);
    }

private:
    /// The larger it is drawn, the more names find room.
    void growUntilAllIsNamed()
    {
        m_scale = kLeastScale;
        for (int step = 0;; ++step) {
            m_picture = pictureOf(m_sheet.graph, m_sheet.places, m_sheet.scale, 1.15);
            m_labels = placeLabels(m_picture, m_scale, m_fonts);
            const auto named = std::ranges::count_if(
                m_labels, [](const GraphLabel &label) { return label.node >= 0; });
            if (named == std::ssize(m_picture.nodes) || step == kMostGrowth)
                return;
            m_scale *= kGrowth;
        }
    }

    std::vector<EdgeFamily> families() const
    {
        std::set<EdgeFamily> found;
        for (const GraphEdge &edge : m_sheet.graph.edges)
            found.insert(edge.family);
        return {found.begin(), found.end()};
    }

    double legendHeight() const { return 2.4 * m_line; }

    double rowsOf(const QStringList &texts, double column) const
    {
        const int columns = std::max(1, int((m_width - 2 * kMargin) / column));
        return std::ceil(double(texts.size()) / double(columns));
    }

    double sourceRows() const { return rowsOf(m_sheet.sources, m_sourceColumn); }

    double amountsHeight() const
    {
        return m_amounts.isEmpty() ? 0 : (rowsOf(m_amounts, m_amountColumn) + 1.7) * m_line;
    }

    /// What would stand on an edge if there were room, with the edge.
    QStringList amountsWithoutRoom() const
    {
        std::set<int> placed;
        for (const GraphLabel &label : m_labels)
            placed.insert(label.edge);
        QStringList texts;
        for (size_t at = 0; at < m_picture.edges.size(); ++at) {
            const GraphEdge &edge = m_sheet.graph.edges[at];
            if (!m_picture.edges[at].label.isEmpty() && !placed.contains(int(at))) {
                texts += Text::tr("%1 → %2, %3: %4")
                             .arg(singleLine(nodeName(m_sheet.graph, edge.from)),
                                  singleLine(nodeName(m_sheet.graph, edge.to)), familyText(edge),
                                  m_picture.edges[at].label);
            }
        }
        return texts;
    }

    double titleWidth() const
    {
        return QFontMetricsF(titleFont(m_font)).horizontalAdvance(m_sheet.title);
    }

    static QString numbered(const QStringList &texts, qsizetype at)
    {
        return Text::tr("%1. %2").arg(QLocale().toString(at + 1), texts[at]);
    }

    double columnOf(const QStringList &texts) const
    {
        const QFontMetricsF metrics(captionFont(m_font));
        double widest = 0;
        for (qsizetype at = 0; at < texts.size(); ++at)
            widest = std::max(widest, metrics.horizontalAdvance(numbered(texts, at)));
        return widest + kColumnGap;
    }

    void paintHead(QPainter &painter, const Theme &paper)
    {
        painter.setPen(paper.text);
        painter.setFont(titleFont(m_font));
        painter.drawText(QRectF(kMargin, kMargin, m_width - 2 * kMargin, 2 * m_line),
                         int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), m_sheet.title);
        painter.setFont(m_font);
        painter.setPen(paper.muted);
        painter.drawText(QRectF(kMargin, kMargin + 2 * m_line, m_width - 2 * kMargin, m_line),
                         int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip),
                         m_sheet.lensLine);
    }

    void paintLegend(QPainter &painter, const Theme &paper)
    {
        double x = kMargin;
        double y = kMargin + 3.3 * m_line;
        const QFontMetricsF metrics(m_font);
        const auto entry = [&](const QPen &pen, const QString &text) {
            painter.setPen(pen);
            painter.drawLine(QPointF(x, y + m_line / 2), QPointF(x + 26, y + m_line / 2));
            painter.setPen(paper.text);
            painter.setFont(m_font);
            const double width = metrics.horizontalAdvance(text);
            painter.drawText(QRectF(x + 32, y, width, m_line),
                             int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), text);
            x += 32 + width + 20;
        };
        for (const EdgeFamily family : families())
            entry(QPen(edgeColour(family, paper), 3.5, Qt::SolidLine, Qt::FlatCap),
                  edgeFamilyText(family));
        x = kMargin;
        y += 1.1 * m_line;
        QPen pen(paper.muted, 1.8, Qt::SolidLine, Qt::FlatCap);
        entry(pen, strandStateText(StrandState::Settled));
        pen.setDashPattern({3.6, 2.2});
        entry(pen, strandStateText(StrandState::Conditional));
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.1, 2.2});
        entry(pen, strandStateText(StrandState::Announced));
        for (const double billions : {10.0, 100.0, 250.0}) {
            entry(
                QPen(paper.muted, widthOfBillions(billions) * m_scale, Qt::SolidLine, Qt::FlatCap),
                Text::tr("$%1 B").arg(QLocale().toString(billions, 'f', 0)));
        }
    }

    void paintNotes(QPainter &painter, const Theme &paper)
    {
        double y = m_notesTop;
        painter.setFont(m_font);
        painter.setPen(paper.muted);
        const int flags = int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip);
        for (const QString &note : m_sheet.hiddenNotes) {
            painter.drawText(QRectF(kMargin, y, m_width - 2 * kMargin, m_line), flags, note);
            y += m_line;
        }
        paintList(painter, paper, y, Text::tr("Amounts that find no room on their edge"), m_amounts,
                  m_amountColumn);
        paintList(painter, paper, y + amountsHeight(), Text::tr("Sources"), m_sheet.sources,
                  m_sourceColumn);
    }

    void paintList(QPainter &painter, const Theme &paper, double y, const QString &head,
                   const QStringList &texts, double column)
    {
        if (texts.isEmpty())
            return;
        const int flags = int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip);
        painter.setFont(strongFont(m_font));
        painter.setPen(paper.text);
        painter.drawText(QRectF(kMargin, y, m_width - 2 * kMargin, m_line), flags, head);
        y += 1.2 * m_line;
        painter.setFont(captionFont(m_font));
        const auto rows = qsizetype(rowsOf(texts, column));
        for (qsizetype at = 0; at < texts.size(); ++at) {
            const double x = kMargin + double(at / rows) * column;
            painter.drawText(QRectF(x, y + double(at % rows) * m_line, column, m_line), flags,
                             numbered(texts, at));
        }
    }

    const GraphSheet &m_sheet;
    QFont m_font;
    GraphFonts m_fonts;
    GraphPicture m_picture;
    std::vector<GraphLabel> m_labels;
    double m_scale = 1;
    QPointF m_origin;
    double m_width = 0;
    double m_height = 0;
    double m_line = 16;
    double m_top = 0;
    double m_notesTop = 0;
    QStringList m_amounts; ///< of edges
    double m_sourceColumn = 0;
    double m_amountColumn = 0;
};

/// Paints a layout that is made here, and lives as long as the sheet.
PictureSheet pictureOf(const GraphSheet &sheet)
{
    QImage device = sheetDevice();
    const auto layout = std::make_shared<SheetLayout>(sheet, device);
    return {.title = sheet.title,
            .description = sheet.lensLine,
            .size = layout->size(),
            .paint = [layout](QPainter &painter) { layout->paint(painter); }};
}

/// What runs within a node is an edge of no sentence.
QStringList hiddenEdgeNotes(const MarketGraph &graph, const MarketGraph &filtered,
                            const GraphArrangement &arrangement)
{
    GraphFilter filter = arrangement.lines;
    filter.hiddenNodes = arrangement.hidden;
    std::map<HiddenBy, int> hidden = hiddenEdges(graph, filter);
    const int unverified = hidden[HiddenBy::Unverified];
    const int elsewhere = hidden[HiddenBy::Elsewhere];
    const int ended = hidden[HiddenBy::Ended];
    const auto all = std::ranges::count_if(
        graph.edges, [](const GraphEdge &edge) { return edge.from != edge.to; });
    const auto byFilter = all - std::ssize(filtered.edges) - unverified - elsewhere - ended;
    QStringList notes;
    if (unverified > 0)
        notes +=
            Text::tr("%n edges are not drawn: no source of them was read.", nullptr, unverified);
    if (elsewhere > 0)
        notes += Text::tr("%n edges are not drawn: other deals hold their amounts already.",
                          nullptr, elsewhere);
    if (ended > 0)
        notes += Text::tr("%n edges are not drawn: they have ended, lapsed or been replaced.",
                          nullptr, ended);
    if (byFilter > 0)
        notes += Text::tr("%n edges are left out by the filter.", nullptr, int(byFilter));
    return notes;
}

} // namespace

GraphSheet graphSheet(const Workspace &workspace, const Lens &lens)
{
    const GraphArrangement arrangement = graphArrangement(workspace);
    const auto rolled = [&](const MarketGraph &graph) {
        return rolledUp(workspace, graph, arrangement.rollUp, lens, arrangement.expanded);
    };
    const MarketGraph today = marketGraph(workspace, lens);
    GraphFilter filter = arrangement.lines;
    filter.hiddenNodes = arrangement.hidden;
    const MarketGraph graph = rolled(today);
    const MarketGraph whole =
        drawable(rolled(graphOfAllDays(workspace, lens, today)), graph, filter);
    const LayoutRequest request = layoutRequest(whole, arrangement.kind, arrangement.pins, {},
                                                {.basis = MoneyBasis::Headline});
    const MarketGraph kept = filtered(graph, filter);
    const MarketGraph shown = arrangement.isBundled ? inBundles(workspace, kept) : kept;
    const QString finding = graphFinding(shown, lens.basis).value(0);
    return {.graph = shown,
            .places = placesOf(whole, request, layOut(request, {})),
            .scale = {.basis = lens.basis},
            .title = finding.isEmpty() ? Text::tr("Graph") : finding,
            .lensLine = lensLine(workspace, lens),
            .hiddenNotes = hiddenNotes(graph, kept, arrangement),
            .sources = sourcesOf(workspace, shown)};
}

QStringList hiddenNotes(const MarketGraph &graph, const MarketGraph &filtered,
                        const GraphArrangement &arrangement)
{
    QStringList notes;
    if (arrangement.isBundled)
        notes += Text::tr("All that runs between two nodes in one direction is one line.");
    notes += hiddenEdgeNotes(graph, filtered, arrangement);
    const auto hidden = std::ranges::count_if(
        graph.nodes, [&](const GraphNode &node) { return arrangement.hidden.contains(node.row); });
    if (hidden > 0)
        notes += Text::tr("%n nodes are hidden.", nullptr, int(hidden));
    const auto alone = std::ssize(graph.nodes) - std::ssize(filtered.nodes) - hidden;
    if (alone > 0)
        notes +=
            Text::tr("%n nodes have no edge that is drawn, and are left out.", nullptr, int(alone));
    if (const int undated = countsOf(filtered).undated; undated > 0)
        notes += Text::tr("%n edges have a part of unknown beginning, which is there on every day "
                          "until it ends.",
                          nullptr, undated);
    return notes;
}

QString lensLine(const Workspace &workspace, const Lens &lens,
                 const std::optional<QDate> &believedOn)
{
    QStringList parts{Text::tr("As of %1").arg(QLocale().toString(lens.asOf, QLocale::LongFormat)),
                      Text::tr("basis: %1").arg(labelOf(lens.basis))};
    if (believedOn)
        parts +=
            Text::tr("as believed on %1").arg(QLocale().toString(*believedOn, QLocale::LongFormat));
    if (!lens.scenario.isNull())
        parts += Text::tr("scenario: %1").arg(rowTitle(workspace, lens.scenario));
    parts += Text::tr("amounts in billions of US dollars, own spend a month");
    return parts.join(u" · "_s);
}

QStringList sourcesOf(const Workspace &workspace, const MarketGraph &graph)
{
    std::set<QString> deals;
    for (const GraphEdge &edge : graph.edges) {
        for (const Id<Deal> &deal : edge.deals)
            deals.insert(deal.text);
    }
    std::set<QString> ids;
    for (const QString &deal : deals) {
        const Row *row = workspace.find(RowRef{TableId::Deal, deal});
        if (!row)
            continue;
        for (const ClaimGroup &group : claimGroupsFor(workspace, *row)) {
            for (const Claim *claim : group)
                ids.insert(claim->source.text);
        }
    }
    std::set<QString> found;
    for (const QString &id : ids) {
        const Source *source = workspace.find(Id<Source>{id});
        if (!source)
            continue;
        QString text = source->publisher.isEmpty()
                           ? source->title
                           : Text::tr("%1: %2").arg(source->publisher, source->title);
        if (source->publishedOn)
            text = Text::tr("%1, %2").arg(text, dateText(*source->publishedOn, QLocale()));
        found.insert(singleLine(text));
    }
    return {found.begin(), found.end()};
}

QByteArray graphSvg(const GraphSheet &sheet)
{
    return svgOf(pictureOf(sheet));
}

QByteArray graphPdf(const GraphSheet &sheet)
{
    return pdfOf(pictureOf(sheet));
}

QByteArray graphPng(const GraphSheet &sheet, double scale)
{
    return pngOf(pictureOf(sheet), scale);
}

Result<QByteArray> graphFile(const GraphSheet &sheet, const QString &name, double pngScale)
{
    return pictureFile(pictureOf(sheet), name, pngScale);
}

} // namespace fairlead
