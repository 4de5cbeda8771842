#pragma once

#include "ui/briefing/textbox.h"

#include <QImage>
#include <QLineF>
#include <QPainterPath>
#include <QUrl>

#include <variant>
#include <vector>

/// A briefing is laid out as strips from top to bottom; pages are made by placing strips. All
/// measures are in pixels of 1/96 inch.
namespace fairlead {

struct TextMark
{
    std::shared_ptr<QTextLayout> layout;
    int line = 0;
    QPointF offset; ///< of the whole layout
    QRectF rect;    ///< of the line
    QColor color;
};

struct LineMark
{
    QLineF line;
    QColor color;
    qreal width = 1;
};

struct FillMark
{
    QRectF rect;
    QColor color;
};

enum class BarStyle {
    Solid,
    Hatched,
    Outline,
    OpenOutline, ///< without an end
};

struct BarMark
{
    QRectF rect;
    QColor color;
    BarStyle style = BarStyle::Solid;
};

/// A curve, a dot or a flag.
struct PathMark
{
    QPainterPath path;
    QColor stroke = {}; ///< invalid: none
    qreal width = 1;
    Qt::PenStyle style = Qt::SolidLine;
    QColor fill = {}; ///< invalid: none
};

/// A picture that came from outside: a logo.
struct ImageMark
{
    QRectF rect;
    QImage image;
};

/// Leads to the entry of a source, or to an address.
struct LinkMark
{
    QRectF rect;
    std::variant<int, QUrl> target;
};

/// Where the entry of a source begins.
struct SourceMark
{
    int source = 0;
};

struct BookmarkMark
{
    QString title;
    int level = 0;
};

using Mark = std::variant<TextMark, LineMark, FillMark, BarMark, PathMark, ImageMark, LinkMark,
                          SourceMark, BookmarkMark>;

/// A piece of a page that is never broken.
struct Strip
{
    qreal height = 0;
    qreal gap = 0;             ///< above it, unless it is the first on its page
    bool keepWithNext = false; ///< stays on the page of the next strip
    bool startsPage = false;
    int head = -1; ///< the strip to repeat when this one comes first on a page; -1: none
    std::vector<Mark> marks;
};

using Strips = std::vector<Strip>;

enum class Align { Left, Right };

/// Adds the lines of a text to a strip, with links on its citations. Returns their height.
qreal addText(Strip &strip, const TextBox &box, QPointF at, Align align = Align::Left,
              qreal width = 0);

/// The same as strips of a line each, never leaving one line of several alone on a page.
Strips lineStrips(const TextBox &box, qreal left, qreal gap);

/// Cuts a strip that is higher than @p limit where no text is cut.
Strips cutStrip(Strip strip, qreal limit);

/// Adds strips whose heads are counted from their own beginning.
void append(Strips &all, Strips more);

/// Adds the rows of a table that begins with its head.
void appendRows(Strips &table, Strips rows);

} // namespace fairlead
