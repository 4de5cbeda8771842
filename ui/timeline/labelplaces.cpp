#include "ui/timeline/labelplaces.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr double kHair = 1e-6; // pixels: nearer than that is the same place

} // namespace

bool LabelPlaces::isFree(double left, double right) const
{
    const auto next = std::ranges::upper_bound(m_taken, left - m_gap, {}, &Range::right);
    return next == m_taken.end() || next->left >= right + m_gap;
}

void LabelPlaces::take(double left, double right)
{
    const auto first = std::ranges::lower_bound(m_taken, left, {}, &Range::right);
    auto end = first;
    for (; end != m_taken.end() && end->left <= right; ++end) {
        left = std::min(left, end->left);
        right = std::max(right, end->right);
    }
    m_taken.insert(m_taken.erase(first, end), {left, right});
}

double LabelPlaces::freeFrom(double right) const
{
    const auto next = std::ranges::upper_bound(m_taken, right + kHair, {}, &Range::right);
    if (next == m_taken.end())
        return kEverywhere.right;
    return next->left <= right - kHair ? right : next->left;
}

double LabelPlaces::freeBefore(double left) const
{
    const auto next = std::ranges::lower_bound(m_taken, left - kHair, {}, &Range::left);
    if (next == m_taken.begin())
        return kEverywhere.left;
    const Range &before = *(next - 1);
    return before.right >= left + kHair ? left : before.right;
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
