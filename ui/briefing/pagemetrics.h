#pragma once

#include "models/briefing/briefingsettings.h"

#include <QtGlobal>

/// Measures of a printed page in pixels of 1/96 inch. Everything is laid out on A4; other paper
/// takes the same lines, moved to its middle, and has room for more or fewer of them.
namespace fairlead::page {

inline constexpr qreal kWidth = 793.7;
inline constexpr qreal kHeight = 1122.5;
inline constexpr qreal kMargin = 64; ///< left and right: 17 mm
inline constexpr qreal kTextWidth = kWidth - 2 * kMargin;
inline constexpr qreal kHeaderTop = 49;
inline constexpr qreal kHeaderLine = 70.5;
inline constexpr qreal kBodyTop = 86;
inline constexpr qreal kBodyBottom = 1058;
inline constexpr qreal kBodyHeight = kBodyBottom - kBodyTop;
inline constexpr qreal kFooterLine = 1068.5;
inline constexpr qreal kFooterTop = 1074;
inline constexpr qreal kFooterStep = 15;
inline constexpr qreal kHighestBlock = kBodyHeight * 0.85; ///< fits on any paper
inline constexpr qreal kGutter = 30;                       ///< between findings and chart
inline constexpr qreal kCellGap = 12;

/// Layout and painting count in these, so that glyphs are not rounded to whole pixels.
inline constexpr int kUnitsPerPixel = 10;
inline constexpr int kUnitsPerInch = 96 * kUnitsPerPixel;

/// A sheet of paper, upright.
struct Sheet
{
    qreal width = kWidth;
    qreal height = kHeight;

    qreal shift() const { return (width - kWidth) / 2; } ///< to the right
    qreal lift() const { return kHeight - height; }      ///< of what stands at the foot
    qreal bodyHeight() const { return kBodyHeight - lift(); }
};

constexpr Sheet sheetOf(PaperFormat paper)
{
    return paper == PaperFormat::Letter ? Sheet{816, 1056} : Sheet{};
}

} // namespace fairlead::page
