#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <functional>

class QImage;
class QPainter;

namespace fairlead {

/// A picture that leaves the program whole, on one sheet of its own size.
struct PictureSheet
{
    QString title;
    QString description;
    QSizeF size; ///< in units of 1/96 inch
    std::function<void(QPainter &)> paint;
};

inline constexpr double kSheetResolution = 96; ///< units to the inch
inline constexpr double kUsualPngScale = 2;

/// What fonts of a sheet are measured on.
QImage sheetDevice();

QByteArray svgOf(const PictureSheet &sheet);
QByteArray pdfOf(const PictureSheet &sheet);               ///< one page
QByteArray pngOf(const PictureSheet &sheet, double scale); ///< pixels for each unit of the sheet

/// The format by the ending of the name: .svg, .pdf or .png. Errors: another ending.
Result<QByteArray> pictureFile(const PictureSheet &sheet, const QString &name,
                               double pngScale = kUsualPngScale);

} // namespace fairlead
