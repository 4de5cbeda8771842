#include "ui/board/boardpainter.h"

#include "models/switching/movepreview.h"
#include "ui/board/figures.h"
#include "ui/theme.h"
#include "ui/widgets/marks.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Board)
};

constexpr qreal kStripe = 8;
constexpr qreal kCardText = 15;
constexpr qreal kInset = 9;
constexpr qreal kThirdLineFrom = 58;
constexpr qreal kMeterCell = 7;
constexpr qreal kMeterHeight = 8;
constexpr qreal kMeterGap = 2;
constexpr qreal kMeterWidth = kLockInBandCount * (kMeterCell + kMeterGap);
constexpr qreal kNumberWidth = 24;
constexpr qreal kDimmed = 0.55;
constexpr int kShadowRings = 10;

bool isDimmed(ColumnState state)
{
    return state == ColumnState::Blocked || state == ColumnState::Refused;
}

} // namespace

QString spendText(double monthlySpend, bool isKnown)
{
    return isKnown ? Text::tr("$%1 /mo").arg(shortMoney(monthlySpend)) : Text::tr("– /mo");
}

BoardPainter::BoardPainter(QPainter &painter, const Theme &theme, const QFont &font, qreal scale)
    : m_painter(painter)
    , m_theme(theme)
    , m_body(gridFont(font))
    , m_strong(strongFont(font))
    , m_caption(gridFont(font))
    , m_title(strongFont(font))
    , m_scale(scale)
{
    m_title.setPointSizeF(font.pointSizeF() * 1.1);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void BoardPainter::drawText(const QRectF &area, const QString &text, const QFont &font,
                            const QColor &colour, Qt::Alignment alignment)
{
    m_painter.setFont(font);
    m_painter.setPen(colour);
    const QFontMetricsF metrics(font);
    m_painter.drawText(area, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                       metrics.elidedText(text, Qt::ElideRight, area.width()));
}

void BoardPainter::drawColumn(const QRectF &area, ColumnState state)
{
    const bool isTarget = state == ColumnState::Target;
    const bool isRefused = state == ColumnState::Refused;
    const bool isUnder = isTarget || isRefused;
    m_painter.setPen(QPen(isTarget    ? m_theme.accent
                          : isRefused ? m_theme.bad
                                      : m_theme.line,
                          isUnder ? 2 : 1));
    m_painter.setBrush(isTarget ? m_theme.selected : isRefused ? m_theme.badFill : m_theme.window);
    const qreal inset = isUnder ? 1 : 0.5;
    m_painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), metrics::kRadius,
                              metrics::kRadius);
}

void BoardPainter::drawHead(const QRectF &area, const BoardColumn &column, ColumnState state)
{
    const qreal line = area.height() / 3;
    const QRectF text = area.adjusted(kInset, 0, -kInset, 0);
    const QRectF first(text.left(), text.top(), text.width(), line);
    const QColor quiet = m_theme.muted;
    const QColor loud = isDimmed(state) ? m_theme.muted : m_theme.text;
    const QString lab = column.labs.isEmpty() ? QString() : column.labs.first();
    QString caption = column.cloud;
    if (column.labs.size() == 1 && (caption.isEmpty() || caption == lab))
        caption = lab;
    else if (column.labs.size() == 1)
        caption = Text::tr("%1 · %2").arg(caption, lab);
    else if (column.labs.size() > 1 && caption.isEmpty())
        caption = Text::tr("%n labs", nullptr, int(column.labs.size()));
    else if (column.labs.size() > 1)
        caption = Text::tr("%1 · %n labs", nullptr, int(column.labs.size())).arg(caption);
    if (!column.isUnplaced()) {
        drawPartySwatch(m_painter, {first.left(), first.center().y()}, column.party.text);
        drawText(first.adjusted(kSwatch + 6, 0, 0, 0), caption, m_caption, quiet);
    } else {
        drawText(first, Text::tr("Say where they run"), m_caption, quiet);
    }
    drawText(first.translated(0, line), column.shortTitle, m_title, loud);
    const QRectF third = first.translated(0, 2 * line);
    drawMoney(third, column.monthlySpend, true);
    drawText(third, Text::tr("%1 of spend").arg(percentText(column.share)), m_caption, quiet,
             Qt::AlignRight);
}

void BoardPainter::drawMoney(const QRectF &area, double monthlySpend, bool isKnown)
{
    const QString amount = isKnown ? u'$' + shortMoney(monthlySpend) : u"–"_s;
    drawText(area, amount, m_strong, m_theme.text);
    const qreal width = QFontMetricsF(m_strong).horizontalAdvance(amount);
    drawText(area.adjusted(width + 4, 0, 0, 0), Text::tr("/mo"), m_caption, m_theme.muted);
}

void BoardPainter::drawStrip(const QRectF &area, const BoardColumn &column, ColumnState state,
                             const MovePreview *preview)
{
    m_painter.setPen(QPen(m_theme.line, 1));
    m_painter.drawLine(area.topLeft() + QPointF(1, 0.5), area.topRight() + QPointF(-1, 0.5));
    m_painter.drawLine(area.bottomLeft() + QPointF(1, -0.5),
                       area.bottomRight() + QPointF(-1, -0.5));
    const QRectF text = area.adjusted(kInset, 0, -kInset, 0);
    if (!preview) {
        const auto count = int(column.cards.size());
        QString words = Text::tr("%n workloads", nullptr, count);
        if (column.hiddenCards > 0)
            words = Text::tr("%1 of %2 workloads").arg(count).arg(count + column.hiddenCards);
        drawText(text, words, m_caption, m_theme.muted);
    } else if (preview->isBlocked()) {
        drawText(text, Text::tr("✕ %1").arg(preview->blockedBrief()), m_caption, m_theme.bad);
    } else if (preview->isThere || preview->isHome) {
        drawText(text,
                 preview->isHome ? Text::tr("where it runs now")
                                 : Text::tr("where the plan has it"),
                 m_caption, m_theme.muted);
    } else {
        const QString lead = Text::tr("move here ");
        const qreal width = QFontMetricsF(m_caption).horizontalAdvance(lead);
        const QString cost = boundMoney(preview->oneTime, preview->missing);
        drawText(text, lead, m_caption, m_theme.muted);
        drawText(text.adjusted(width, 0, 0, 0), cost, m_strong,
                 state == ColumnState::Target ? m_theme.accent : m_theme.text);
        drawText(text, hoursText(preview->hours), m_caption, m_theme.muted, Qt::AlignRight);
    }
}

void BoardPainter::drawMeter(const QPointF &topLeft, double lockIn)
{
    const int filled = int(lockInBand(lockIn)) + 1;
    const QColor fill = m_theme.lockIn[size_t(filled - 1)];
    const QColor edge = m_theme.isDark ? m_theme.strong : m_theme.lockIn[2];
    for (int cell = 0; cell < kLockInBandCount; ++cell) {
        const QRectF rect(topLeft.x() + cell * (kMeterCell + kMeterGap) + 0.5, topLeft.y() + 0.5,
                          kMeterCell - 1, kMeterHeight - 1);
        m_painter.setPen(QPen(cell < filled ? edge : m_theme.strong, 1));
        m_painter.setBrush(cell < filled ? QBrush(fill) : QBrush(Qt::NoBrush));
        m_painter.drawRect(rect);
    }
}

void BoardPainter::drawCard(const QRectF &area, const BoardCard &card, CardState state,
                            bool isCurrent)
{
    if (state == CardState::Held) {
        // A soft shadow without an effect, which would draw the card twice on every move.
        m_painter.setPen(Qt::NoPen);
        for (int ring = kShadowRings; ring > 0; --ring) {
            m_painter.setBrush(QColor(0, 0, 0, m_theme.isDark ? 14 : 7));
            m_painter.drawRoundedRect(area.translated(0, 4).adjusted(-ring, -ring, ring, ring),
                                      metrics::kRadius + ring, metrics::kRadius + ring);
        }
    }
    const bool isMarked = state == CardState::Selected || isCurrent || state == CardState::Held;
    QPainterPath outline;
    const qreal inset = isMarked && state != CardState::Held ? 1 : 0.5;
    outline.addRoundedRect(area.adjusted(inset, inset, -inset, -inset), metrics::kRadius,
                           metrics::kRadius);
    m_painter.fillPath(outline, state == CardState::Held       ? m_theme.raised
                                : state == CardState::Selected ? m_theme.selected
                                                               : m_theme.surface);
    if (card.hasLockIn()) {
        m_painter.save();
        m_painter.setClipPath(outline, Qt::IntersectClip);
        m_painter.fillRect(QRectF(area.left(), area.top(), kStripe, area.height()),
                           m_theme.lockIn[size_t(lockInBand(card.lockIn))]);
        m_painter.restore();
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(isMarked ? m_theme.accent : m_theme.line,
                          isMarked && state != CardState::Held ? 2 : 1,
                          card.isPlanned && !isMarked ? Qt::DashLine : Qt::SolidLine));
    m_painter.drawPath(outline);

    const qreal line = 18 * m_scale;
    const QRectF name(area.left() + kCardText, area.top() + 4 * m_scale,
                      area.width() - kCardText - 6, line);
    drawText(name, card.name, m_strong, m_theme.text);
    const QRectF second = name.translated(0, line);
    const QString amount = card.isSpendKnown ? shortMoney(card.monthlySpend) : u"–"_s;
    drawText(second, amount, m_body, m_theme.text);
    const qreal width = QFontMetricsF(m_body).horizontalAdvance(amount);
    drawText(second.adjusted(width + 4, 0, 0, 0), Text::tr("/mo"), m_body, m_theme.muted);
    if (card.hasLockIn()) {
        // In the hand a card says what its place would do to it.
        const bool hasBefore = state == CardState::Held && card.lockIn != card.lockInToday;
        QString lockIn = QString::number(qRound(card.lockIn));
        if (hasBefore)
            lockIn = Text::tr("%1 → %2").arg(QString::number(qRound(card.lockInToday)), lockIn);
        drawText(second, lockIn, hasBefore ? m_strong : m_body, m_theme.text, Qt::AlignRight);
        const qreal number = hasBefore
                                 ? QFontMetricsF(m_strong).horizontalAdvance(lockIn) + kMeterGap * 2
                                 : kNumberWidth * m_scale;
        const qreal meter = std::round(second.right() - number - kMeterWidth);
        if (!hasBefore || meter > second.left() + width + kMeterWidth)
            drawMeter({meter, std::round(second.center().y() - kMeterHeight / 2)}, card.lockIn);
    }
    if (area.height() >= kThirdLineFrom * m_scale)
        drawText(second.translated(0, line),
                 card.isPlanned && !card.homeName.isEmpty() ? Text::tr("from %1").arg(card.homeName)
                                                            : card.modelName,
                 m_body, m_theme.muted);
}

void BoardPainter::drawOrigin(const QRectF &area, const BoardCard &card)
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.strong, 1, Qt::DashLine));
    m_painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadius,
                              metrics::kRadius);
    const qreal line = 16 * m_scale;
    const QRectF name(area.left() + kCardText, area.top() + 5 * m_scale,
                      area.width() - kCardText - 6, line);
    drawText(name, card.name, m_body, m_theme.muted);
    drawText(name.translated(0, line),
             Text::tr("%1 leaves").arg(spendText(card.monthlySpend, card.isSpendKnown)), m_body,
             m_theme.muted);
}

void BoardPainter::drawSlot(const QRectF &area)
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.accent, 2, Qt::DashLine));
    m_painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), metrics::kRadius, metrics::kRadius);
}

void BoardPainter::drawWay(const QPointF &from, const QPointF &to)
{
    const qreal reach = (to.x() - from.x()) / 2;
    QPainterPath way(from);
    way.cubicTo(from + QPointF(reach, 0), to - QPointF(reach, 0), to);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.accent, 1.5, Qt::DashLine));
    m_painter.drawPath(way);
    m_painter.setBrush(m_theme.accent);
    m_painter.setPen(Qt::NoPen);
    m_painter.drawEllipse(from, 3, 3);
}

void BoardPainter::drawGroup(const QRectF &area, const QString &owner)
{
    drawText(area, owner.isEmpty() ? Text::tr("No owner named") : owner, m_caption, m_theme.muted);
}

void BoardPainter::drawCount(const QRectF &card, qsizetype count)
{
    const QString text = QString::number(count);
    const qreal size = QFontMetricsF(m_strong).height() + 4;
    const QRectF badge(card.right() - size * 0.7, card.top() - size * 0.4,
                       std::max(size, QFontMetricsF(m_strong).horizontalAdvance(text) + 10), size);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.accent);
    m_painter.drawRoundedRect(badge, size / 2, size / 2);
    drawText(badge, text, m_strong, m_theme.onAccent, Qt::AlignHCenter);
}

} // namespace fairlead
