#include "ui/briefing/figuresheet.h"

#include "ui/briefing/blocklayout.h"
#include "ui/briefing/pagemetrics.h"
#include "ui/briefing/pagepainter.h"

#include <QPainter>

#include <memory>

namespace fairlead {

namespace {

constexpr qreal kMargin = 24;
constexpr qreal kFooter = 20;

} // namespace

PictureSheet figureSheet(const Figure &figure, const Briefing &briefing)
{
    auto strips = std::make_shared<Strips>(layoutBlock(figure.block));
    qreal height = 0;
    for (const Strip &strip : *strips)
        height += strip.gap + strip.height;
    Strip footer{.height = kFooter, .gap = kFooter / 2, .marks = {}};
    const QStringList words{briefing.owner, briefing.edition, briefing.snapshotId};
    addText(footer, TextBox(words.join(QStringLiteral(" · ")), style::footer(), page::kTextWidth),
            {page::kMargin, 0});
    height += footer.gap + footer.height;
    strips->push_back(std::move(footer));
    return {.title = figure.title,
            .description = briefing.edition,
            .size = {page::kTextWidth + 2 * kMargin, height + 2 * kMargin},
            .paint = [strips, height](QPainter &painter) {
                painter.fillRect(QRectF(0, 0, page::kTextWidth + 2 * kMargin, height + 2 * kMargin),
                                 Qt::white);
                painter.scale(1.0 / page::kUnitsPerPixel, 1.0 / page::kUnitsPerPixel);
                paintStrips(painter, *strips, {kMargin - page::kMargin, kMargin});
            }};
}

} // namespace fairlead
