#include "ui/stress/stresssheet.h"

#include "ui/stress/stresstables.h"
#include "ui/stress/swingdelegate.h"
#include "ui/theme.h"
#include "ui/widgets/printfont.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMargin = 36;
constexpr double kWidth = 900;
constexpr double kGap = 22;
constexpr double kPointSize = 9;
constexpr double kName = 250;
constexpr double kBar = 300;
constexpr double kFigure = 80;

double numberIn(const FigureTable::Line &line, int column, double otherwise)
{
    const QVariant &value = line.cells[size_t(column)].value;
    return value.typeId() == QMetaType::Double ? value.toDouble() : otherwise;
}

/// Writes and draws from the top down; without a painter it only measures.
class SheetPen
{
public:
    SheetPen(const StressPicture &picture, const QFont &font, QImage *device, QPainter *painter)
        : m_picture(picture)
        , m_font(font)
        , m_line(std::ceil(QFontMetricsF(font, device).height() * 1.3))
        , m_device(device)
        , m_painter(painter)
    {
    }

    double run()
    {
        m_y = kMargin;
        paragraph(m_picture.title, titleFont(m_font), themeOf(false).text);
        paragraph(m_picture.lensLine, m_font, themeOf(false).muted);
        m_y += kGap / 2;
        for (const QString &sentence : m_picture.sentences)
            paragraph(sentence, m_font, themeOf(false).text);
        bars(m_picture.lossTitle, m_picture.losses, -1, kStressedLossColumn, 0);
        bars(m_picture.inputsTitle, m_picture.inputs, kInputLowColumn, kInputHighColumn,
             m_picture.inputsBase);
        m_y += kGap;
        grid(m_picture.contracts);
        m_y += kGap / 2;
        for (const QString &note : m_picture.notes)
            paragraph(note, captionFont(m_font), themeOf(false).muted);
        return m_y + kMargin;
    }

private:
    void paragraph(const QString &words, const QFont &font, const QColor &colour)
    {
        const QFontMetricsF metrics(font, m_device);
        const QRectF room(kMargin, m_y, kWidth, 10'000);
        const double height =
            metrics.boundingRect(room, int(Qt::AlignLeft | Qt::TextWordWrap), words).height();
        text(words, font, colour, {kMargin, m_y, kWidth, height + 2},
             Qt::AlignLeft | Qt::AlignTop | Qt::Alignment(Qt::TextWordWrap));
        m_y += height + 4;
    }

    void text(const QString &words, const QFont &font, const QColor &colour, const QRectF &area,
              Qt::Alignment alignment)
    {
        if (!m_painter)
            return;
        m_painter->setFont(font);
        m_painter->setPen(colour);
        m_painter->drawText(area, int(alignment), words);
    }

    void bars(const QString &title, const FigureTable &table, int lowColumn, int highColumn,
              double base)
    {
        if (table.lines.empty())
            return;
        m_y += kGap;
        paragraph(title, sectionFont(m_font), themeOf(false).text);
        const SwingScale scale = swingScale(table, lowColumn, highColumn, base);
        for (const FigureTable::Line &line : table.lines) {
            const QRectF row(kMargin, m_y, kWidth, m_line);
            cell(line.cells[0].text, {row.left(), m_y, kName - 8, m_line}, Qt::AlignLeft);
            const double high = numberIn(line, highColumn, base);
            if (m_painter)
                drawSwing(*m_painter, {row.left() + kName, m_y, kBar, m_line},
                          {lowColumn < 0 ? base : numberIn(line, lowColumn, base), high},
                          scale.least, scale.most, base, false);
            double x = row.left() + kName + kBar + 8;
            for (size_t column = 2; column < line.cells.size(); ++column) {
                const bool isLast = column + 1 == line.cells.size() && column == 3 && lowColumn < 0;
                const double width = isLast ? row.right() - x : kFigure;
                cell(line.cells[column].text, {x, m_y, width - 6, m_line},
                     isLast ? Qt::AlignLeft : Qt::AlignRight);
                x += width;
            }
            m_y += m_line;
        }
    }

    void cell(const QString &words, const QRectF &area, Qt::Alignment side)
    {
        const QFontMetricsF metrics(m_font, m_device);
        text(metrics.elidedText(words, Qt::ElideRight, area.width()), m_font, themeOf(false).text,
             area, side | Qt::AlignVCenter);
    }

    void grid(const FigureTable &table)
    {
        if (table.lines.empty())
            return;
        const double wide = kName - 40;
        const double narrow =
            (kWidth - wide) / double(std::max<qsizetype>(1, table.heads.size() - 1));
        const auto line = [&](const auto &textOf, const QFont &font, const QColor &colour) {
            for (int column = 0; column < table.heads.size(); ++column) {
                const double x = kMargin + (column == 0 ? 0 : wide + (column - 1) * narrow);
                const double width = column == 0 ? wide : narrow;
                const QFontMetricsF metrics(font, m_device);
                text(metrics.elidedText(textOf(column), Qt::ElideRight, width - 6), font, colour,
                     {x, m_y, width - 6, m_line},
                     (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            }
            m_y += m_line;
        };
        line([&](int column) { return table.heads[column]; }, strongFont(captionFont(m_font)),
             themeOf(false).muted);
        for (const FigureTable::Line &each : table.lines)
            line([&](int column) { return each.cells[size_t(column)].text; }, m_font,
                 themeOf(false).text);
    }

    const StressPicture &m_picture;
    QFont m_font;
    double m_line;
    QImage *m_device;
    QPainter *m_painter;
    double m_y = 0;
};

QFont sheetFont()
{
    QFont font = printFont();
    font.setPointSizeF(kPointSize);
    return font;
}

} // namespace

SwingScale swingScale(const FigureTable &table, int lowColumn, int highColumn, double base)
{
    SwingScale scale{.least = base, .most = base};
    for (const FigureTable::Line &line : table.lines) {
        for (const int column : {lowColumn, highColumn}) {
            const double value = column < 0 ? base : numberIn(line, column, base);
            scale.least = std::min(scale.least, value);
            scale.most = std::max(scale.most, value);
        }
    }
    if (scale.most <= scale.least)
        scale.most = scale.least + 1;
    return scale;
}

PictureSheet stressSheet(const StressPicture &picture)
{
    const auto shared = std::make_shared<const StressPicture>(picture);
    QImage device = sheetDevice();
    const QFont font(sheetFont(), &device);
    const double height = SheetPen(*shared, font, &device, nullptr).run();
    const QSizeF size(kWidth + 2 * kMargin, std::ceil(height));
    return {.title = picture.title,
            .description = picture.lensLine,
            .size = size,
            .paint = [shared, font, device, size](QPainter &painter) mutable {
                painter.fillRect(QRectF({0, 0}, size), themeOf(false).surface);
                SheetPen(*shared, font, &device, &painter).run();
            }};
}

} // namespace fairlead
