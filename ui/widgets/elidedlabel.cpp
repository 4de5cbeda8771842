#include "ui/widgets/elidedlabel.h"

#include "ui/widgets/plaintext.h"
#include "ui/widgets/wrappedlines.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace fairlead {

ElidedLabel::ElidedLabel(const QString &text, const QString &role, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTexts({text});
    if (!role.isEmpty())
        setProperty("role", role);
}

void ElidedLabel::setTexts(const QStringList &texts)
{
    m_shorter = texts.mid(1);
    QLabel::setText(singleLine(texts.value(0)));
    setToolTip(plainToolTip(texts.value(0)));
    fitHeight();
    update();
}

void ElidedLabel::setMostLines(int most)
{
    m_mostLines = most;
    fitHeight();
    update();
}

QStringList ElidedLabel::shownLines() const
{
    return wrappedLines(text(), font(), contentsRect().width(), m_mostLines);
}

/// Not by the height for a width: a layout would then take the whole card for one that grows.
void ElidedLabel::fitHeight()
{
    if (m_mostLines > 1)
        setFixedHeight(std::max(1, int(shownLines().size())) * fontMetrics().height());
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fitHeight();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 3, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    if (m_mostLines > 1) {
        const QRect area = contentsRect();
        const int height = fontMetrics().height();
        int top = area.top();
        for (const QString &line : shownLines()) {
            painter.drawText(QRect(area.left(), top, area.width(), height),
                             int(alignment() | Qt::TextSingleLine), line);
            top += height;
        }
        return;
    }
    const int room = contentsRect().width();
    QString shown = text();
    for (const QString &shorter : m_shorter) {
        if (fontMetrics().horizontalAdvance(shown) > room)
            shown = shorter;
    }
    painter.drawText(contentsRect(), int(alignment() | Qt::TextSingleLine),
                     fontMetrics().elidedText(shown, Qt::ElideRight, room));
}

} // namespace fairlead
