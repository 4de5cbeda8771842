#include "ui/widgets/elidedlabel.h"

#include "ui/widgets/plaintext.h"

#include <QPainter>

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
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 3, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
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
