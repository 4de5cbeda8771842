#include "ui/graph/graphfit.h"

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

constexpr double kMostZoom = 1.6;
constexpr double kLeastStretch = 0.6;
constexpr double kMostStretch = 3.5;
constexpr double kHeadRoom = 26; // titles of the columns
constexpr double kNameRoom = 17; // over a bar
constexpr double kLineRoom = 13; // of a second line under the name
constexpr double kUsualZoom = 0.8;
constexpr double kFootRoom = 12;
constexpr double kLeastRoom = 50;

/// What the names over the first bars need above the picture.
double roomOver(const GraphPicture &picture)
{
    double room = 4;
    for (const PictureNode &node : picture.nodes) {
        const double free = (node.bar.top() - picture.bounds.top()) * kUsualZoom;
        const double label = kNameRoom + (node.caption.isEmpty() ? 0 : kLineRoom);
        if (labelSide(picture, node) == LabelSide::Over)
            room = std::max(room, label - free);
    }
    return room;
}

/// What labels and titles leave of a widget.
QRectF roomFor(const GraphPicture &picture, const QSizeF &size, const GraphFonts &fonts)
{
    const auto [left, right] = labelMargins(picture, fonts);
    const double top = (picture.columns.empty() ? 0 : kHeadRoom) + roomOver(picture);
    return {left, top, std::max(kLeastRoom, size.width() - left - right),
            std::max(kLeastRoom, size.height() - top - kFootRoom)};
}

double scaleByHeight(const GraphPicture &picture, const QRectF &room)
{
    return std::min(kMostZoom, room.height() / std::max(1.0, picture.bounds.height()));
}

} // namespace

double fittingStretch(const GraphPicture &picture, double stretch, const QSizeF &size,
                      const GraphFonts &fonts)
{
    if (picture.columns.size() < 2)
        return stretch;
    const QRectF room = roomFor(picture, size, fonts);
    const double wide = std::max(1.0, picture.bounds.width() / stretch);
    return std::clamp(room.width() / wide / scaleByHeight(picture, room), kLeastStretch,
                      kMostStretch);
}

GraphFit fitOf(const GraphPicture &picture, const QSizeF &size, const GraphFonts &fonts)
{
    const QRectF room = roomFor(picture, size, fonts);
    const double scale = std::min(scaleByHeight(picture, room),
                                  room.width() / std::max(1.0, picture.bounds.width()));
    return {scale, wholePixels(room.center() - picture.bounds.center() * scale)};
}

QPointF wholePixels(const QPointF &point)
{
    return {std::round(point.x()), std::round(point.y())};
}

} // namespace fairlead
