#include "ui/widgets/picturesheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PictureSheet)
};

} // namespace

QImage sheetDevice()
{
    QImage image(1, 1, QImage::Format_RGB32);
    const int dotsPerMeter = qRound(kSheetResolution / 0.0254);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    return image;
}

QByteArray svgOf(const PictureSheet &sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(int(kSheetResolution));
    svg.setSize(sheet.size.toSize());
    svg.setViewBox(QRectF({0, 0}, sheet.size));
    svg.setTitle(sheet.title.toHtmlEscaped()); // it is written as it stands
    svg.setDescription(sheet.description.toHtmlEscaped());
    QPainter painter(&svg);
    sheet.paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray pdfOf(const PictureSheet &sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(int(kSheetResolution));
    writer.setTitle(sheet.title);
    const QSizeF inches = sheet.size / kSheetResolution;
    writer.setPageLayout(
        QPageLayout(QPageSize(inches, QPageSize::Inch), QPageLayout::Portrait, {}));
    QPainter painter(&writer);
    sheet.paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray pngOf(const PictureSheet &sheet, double scale)
{
    const QImage device = sheetDevice();
    QImage image((sheet.size * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(device.dotsPerMeterX());
    image.setDotsPerMeterY(device.dotsPerMeterY());
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheet.paint(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

Result<QByteArray> pictureFile(const PictureSheet &sheet, const QString &name, double pngScale)
{
    if (name.endsWith(u".svg"_s, Qt::CaseInsensitive))
        return svgOf(sheet);
    if (name.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return pdfOf(sheet);
    if (name.endsWith(u".png"_s, Qt::CaseInsensitive))
        return pngOf(sheet, pngScale);
    return failure(
        Text::tr("“%1” does not say what kind of picture it is: end it with .svg, .pdf or .png.")
            .arg(name));
}

} // namespace fairlead
