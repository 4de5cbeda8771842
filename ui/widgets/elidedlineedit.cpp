#include "ui/widgets/elidedlineedit.h"

#include "ui/widgets/plaintext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QToolTip>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextIndent = 2; ///< between the frame and the text, as QLineEdit has it

} // namespace

QRect ElidedLineEdit::textRect() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    return style()
        ->subElementRect(QStyle::SE_LineEditContents, &option, this)
        .marginsRemoved(textMargins())
        .adjusted(kTextIndent, 0, -kTextIndent, 0);
}

bool ElidedLineEdit::isCut() const
{
    return !hasFocus() && fontMetrics().horizontalAdvance(text()) > textRect().width();
}

bool ElidedLineEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isCut()) {
        const QString whole = plainToolTip(text());
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           toolTip().isEmpty() ? whole : whole + u"<hr>"_s + toolTip(), this);
        return true;
    }
    return QLineEdit::event(event);
}

void ElidedLineEdit::paintEvent(QPaintEvent *event)
{
    if (!isCut()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    const QRect room = textRect();
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room, int(alignment() | Qt::AlignVCenter | Qt::TextSingleLine),
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace fairlead
