#pragma once

#include "ui/graph/graphpicture.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>

namespace fairlead {

/// How wide texts are in a font. It measures each text once; for one thread.
class TextWidths
{
public:
    explicit TextWidths(const QFont &font)
        : m_metrics(font)
        , m_ink(m_metrics.tightBoundingRect(QStringLiteral("Q(gjy$|")).height())
    {
    }

    double of(const QString &text) const;
    double height() const { return m_metrics.height(); }
    double ink() const { return m_ink; } ///< how high the letters of a line reach, all told

private:
    QFontMetricsF m_metrics;
    double m_ink;
    mutable QHash<QString, double> m_widths;
};

/// The fonts of a graph. They keep their size at every zoom.
struct GraphFonts
{
    explicit GraphFonts(const QFont &base);

    QFont name;
    QFont caption;
    QFont head; ///< of columns
    TextWidths names;
    TextWidths captions;
    TextWidths strongs; ///< captions that are set off
};

/// A text that found room. Pixels of the screen, from where the picture's origin is drawn.
struct GraphLabel
{
    int node = -1; ///< number in the picture; -1: of an edge
    int edge = -1;
    QRectF area;
    QString text;
    QString caption;       ///< empty: there is no room or nothing to say
    bool isInline = false; ///< the caption stands behind the text, else under it
    Qt::Alignment alignment = Qt::AlignLeft;
};

inline constexpr int kLabelSwatch = 9; ///< party colour before a name
inline constexpr int kLabelGap = 5;

/// Places the names of nodes and the amounts of edges where they meet nothing else, those with the
/// most of our own money first, then the heaviest; what finds no room is left out until there is
/// more zoom. Nothing is ever cut.
std::vector<GraphLabel> placeLabels(const GraphPicture &picture, double scale,
                                    const GraphFonts &fonts);

/// Whether a node's name stands before its bar, behind it, or over it.
enum class LabelSide { Before, Behind, Over };
LabelSide labelSide(const GraphPicture &picture, const PictureNode &node);

/// What the widest names take on the left and on the right of the picture.
std::pair<double, double> labelMargins(const GraphPicture &picture, const GraphFonts &fonts);

/// Parties have a colour of their own; routes and workloads do not.
bool hasSwatch(const PictureNode &node);

} // namespace fairlead
