#include "ui/widgets/certaintymark.h"

#include "ui/theme.h"
#include "ui/widgets/marks.h"

#include <QPainter>

namespace fairlead {

namespace {

constexpr int kGap = 6;

} // namespace

CertaintyMark::CertaintyMark(Certainty certainty, QWidget *parent)
    : QWidget(parent)
    , m_certainty(certainty)
    , m_text(labelInSentence(certainty))
{
    setAccessibleName(m_text);
}

QSize CertaintyMark::sizeHint() const
{
    return {kCertaintyWidth + kGap + fontMetrics().horizontalAdvance(m_text),
            fontMetrics().height()};
}

void CertaintyMark::paintEvent(QPaintEvent *)
{
    const Theme &colours = theme();
    QPainter painter(this);
    drawCertainty(painter, QRectF(0, 0, kCertaintyWidth, height()), m_certainty, colours);
    painter.setPen(colours.text);
    painter.drawText(rect().adjusted(kCertaintyWidth + kGap, 0, 0, 0), Qt::AlignVCenter, m_text);
}

} // namespace fairlead
