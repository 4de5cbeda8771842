#include "ui/timeline/labelplaces.h"

#include <algorithm>

namespace fairlead {

bool LabelPlaces::isFree(double left, double right) const
{
    return std::ranges::none_of(m_taken, [&](const Range &range) {
        return range.left < right + m_gap && range.right + m_gap > left;
    });
}

void LabelPlaces::take(double left, double right)
{
    m_taken.insert(std::ranges::upper_bound(m_taken, left, {}, &Range::left), {left, right});
}

double LabelPlaces::freeFrom(double right) const
{
    double free = kEverywhere.right;
    for (const Range &range : m_taken) {
        if (range.right > right + 1e-6 && range.left < free)
            free = range.left <= right - 1e-6 ? right : range.left;
    }
    return free;
}

double LabelPlaces::freeBefore(double left) const
{
    double free = kEverywhere.left;
    for (const Range &range : m_taken) {
        if (range.left < left - 1e-6 && range.right > free)
            free = range.right >= left + 1e-6 ? left : range.right;
    }
    return free;
}

namespace {

void put(TimelineMark &mark, const QString &text, double left, double width)
{
    mark.label = text;
    mark.labelArea = QRectF(left, mark.area.top(), width, mark.area.height());
}

} // namespace

void placeBeside(TimelineMark &mark, const QStringList &texts, LabelPlaces &row,
                 const LabelWidth &widthOf, LabelPlaces::Range sight)
{
    const double gap = row.gap();
    const double right = std::min(row.freeFrom(mark.area.right()), sight.right + gap);
    const double left = std::max(row.freeBefore(mark.area.left()), sight.left - gap);
    for (const QString &text : texts) {
        const double width = widthOf(text);
        const double after = mark.area.right() + gap;
        const double before = mark.area.left() - gap - width;
        if (after >= sight.left && after + width + gap <= right) {
            put(mark, text, after, width);
        } else if (before + width <= sight.right && before >= left + gap) {
            put(mark, text, before, width);
        } else {
            continue;
        }
        row.take(mark.labelArea.left(), mark.labelArea.right());
        return;
    }
}

bool placeInside(TimelineMark &mark, const QStringList &texts, const LabelPlaces &covered,
                 LabelPlaces::Range sight, const LabelWidth &widthOf)
{
    const double gap = covered.gap();
    const double end = std::min(mark.area.right(), sight.right);
    // The widest stretch that nothing covers, the first of equals.
    LabelPlaces::Range best{0, 0};
    double begin = std::max(mark.area.left(), sight.left);
    const auto offer = [&](double to) {
        if (to - begin > best.right - best.left)
            best = {begin, to};
    };
    for (const LabelPlaces::Range &range : covered.taken()) {
        if (range.right <= begin || range.left >= end)
            continue;
        offer(range.left);
        begin = std::max(begin, range.right);
    }
    offer(end);
    for (const QString &text : texts) {
        const double width = widthOf(text);
        if (width + 2 * gap > best.right - best.left)
            continue;
        put(mark, text, best.left + gap, width);
        return true;
    }
    return false;
}

} // namespace fairlead
