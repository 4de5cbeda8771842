#include "ui/briefing/strip.h"

#include <algorithm>
#include <iterator>

namespace fairlead {

namespace {

/// The vertical extent of what may not be cut; empty for the rest.
QRectF solidRect(const Mark &mark)
{
    if (const auto *text = std::get_if<TextMark>(&mark))
        return text->rect;
    if (const auto *bar = std::get_if<BarMark>(&mark))
        return bar->rect;
    if (const auto *path = std::get_if<PathMark>(&mark))
        return path->path.boundingRect();
    if (const auto *image = std::get_if<ImageMark>(&mark))
        return image->rect;
    return {};
}

qreal topOf(const Mark &mark)
{
    if (const auto *line = std::get_if<LineMark>(&mark))
        return line->line.y1();
    if (const auto *link = std::get_if<LinkMark>(&mark))
        return link->rect.top();
    if (const auto *fill = std::get_if<FillMark>(&mark))
        return fill->rect.top();
    return solidRect(mark).top();
}

Mark movedUp(Mark mark, qreal distance)
{
    const QPointF offset(0, -distance);
    if (auto *text = std::get_if<TextMark>(&mark)) {
        text->offset += offset;
        text->rect.translate(offset);
    } else if (auto *line = std::get_if<LineMark>(&mark)) {
        line->line.translate(offset);
    } else if (auto *fill = std::get_if<FillMark>(&mark)) {
        fill->rect.translate(offset);
    } else if (auto *bar = std::get_if<BarMark>(&mark)) {
        bar->rect.translate(offset);
    } else if (auto *path = std::get_if<PathMark>(&mark)) {
        path->path.translate(offset);
    } else if (auto *image = std::get_if<ImageMark>(&mark)) {
        image->rect.translate(offset);
    } else if (auto *link = std::get_if<LinkMark>(&mark)) {
        link->rect.translate(offset);
    }
    return mark;
}

/// The lowest place to cut above @p limit; zero when there is none.
qreal cutAbove(const Strip &strip, qreal limit)
{
    qreal cut = limit;
    for (bool moved = true; moved;) {
        moved = false;
        for (const Mark &mark : strip.marks) {
            const QRectF solid = solidRect(mark);
            if (solid.top() < cut && solid.bottom() > cut) {
                cut = solid.top();
                moved = true;
            }
        }
    }
    return std::max(cut, 0.0);
}

/// Takes what is above @p cut out of a strip.
Strip takeAbove(Strip &strip, qreal cut)
{
    Strip above{.height = cut, .gap = strip.gap, .head = strip.head, .marks = {}};
    std::vector<Mark> below;
    for (const Mark &mark : strip.marks) {
        if (topOf(mark) < cut)
            above.marks.push_back(mark);
        else
            below.push_back(movedUp(mark, cut));
    }
    strip.marks = std::move(below);
    strip.height -= cut;
    strip.gap = 0;
    return above;
}

} // namespace

qreal addText(Strip &strip, const TextBox &box, QPointF at, Align align, qreal width)
{
    for (int line = 0; line < box.lineCount(); ++line) {
        const qreal natural = box.lineWidth(line);
        const qreal shift = align == Align::Right ? std::max(width - natural, 0.0) : 0;
        const QRectF rect(at.x() + shift, at.y() + line * box.lineHeight(), natural,
                          box.lineHeight());
        strip.marks.push_back(
            TextMark{box.layout(), line, at + QPointF(shift, 0), rect, box.color()});
    }
    if (align == Align::Left) {
        for (const CitedSpot &spot : box.citations())
            strip.marks.push_back(LinkMark{spot.rect.translated(at), spot.source});
    }
    return box.height();
}

Strips lineStrips(const TextBox &box, qreal left, qreal gap)
{
    Strips strips;
    const int count = box.lineCount();
    for (int line = 0; line < count; ++line) {
        const qreal top = line * box.lineHeight();
        Strip strip{.height = box.lineHeight(), .gap = line == 0 ? gap : 0, .marks = {}};
        strip.keepWithNext = count > 1 && (line == 0 || line == count - 2);
        strip.marks.push_back(TextMark{box.layout(),
                                       line,
                                       {left, -top},
                                       {left, 0, box.lineWidth(line), box.lineHeight()},
                                       box.color()});
        for (const CitedSpot &spot : box.citations()) {
            if (spot.line == line)
                strip.marks.push_back(LinkMark{spot.rect.translated(left, -top), spot.source});
        }
        strips.push_back(std::move(strip));
    }
    return strips;
}

Strips cutStrip(Strip strip, qreal limit)
{
    Strips pieces;
    while (strip.height > limit) {
        const qreal cut = cutAbove(strip, limit);
        if (cut <= 0)
            break;
        pieces.push_back(takeAbove(strip, cut));
    }
    pieces.push_back(std::move(strip));
    return pieces;
}

void appendRows(Strips &table, Strips rows)
{
    for (Strip &row : rows) {
        row.head = 0;
        table.push_back(std::move(row));
    }
}

void append(Strips &all, Strips more)
{
    for (Strip &strip : more) {
        if (strip.head >= 0)
            strip.head += int(all.size());
    }
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

} // namespace fairlead
