#include "ui/overview/keyfiguretile.h"

#include "models/fields/valuetext.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/wrappedlines.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNumberScale = 2;
constexpr int kTrendWidth = 50;
constexpr int kTrendHeight = 26;
constexpr int kSoonDays = 60;
constexpr int kNoteWidth = 220; ///< from which a note has room in one line

QFont numberFont(QFont base)
{
    base.setPointSizeF(base.pointSizeF() * kNumberScale);
    base.setWeight(QFont::DemiBold);
    return base;
}

/// Number and unit beside each other.
int numberWidth(const FigureParts &parts, const QFont &font)
{
    return QFontMetrics(numberFont(font)).horizontalAdvance(parts.prefix + parts.number)
           + metrics::kTiny + QFontMetrics(font).horizontalAdvance(parts.suffix);
}

/// More spend, more on one party, a dearer exit, a larger shortfall: all of them are worse.
QColor changeColour(const OverviewFigure &figure)
{
    const Theme &colours = theme();
    if (figure.kind == KeyMeasure::NextNotice)
        return figure.value && *figure.value <= kSoonDays ? colours.bad : colours.muted;
    const double change = figure.hasChanged() ? *figure.change() : 0;
    return change > 0 ? colours.warn : change < 0 ? colours.good : colours.muted;
}

} // namespace

void drawSparkline(QPainter &painter, const QRectF &area,
                   const std::vector<std::pair<QDate, double>> &series)
{
    if (series.size() < 2)
        return;
    const auto [low, high] =
        std::ranges::minmax_element(series, {}, [](const auto &point) { return point.second; });
    const double least = low->second;
    const double span = std::max(high->second - least, 1e-12);
    const qint64 days = std::max<qint64>(series.front().first.daysTo(series.back().first), 1);
    QPainterPath path;
    QPointF last;
    for (const auto &[day, value] : series) {
        last = {area.left()
                    + area.width() * double(series.front().first.daysTo(day)) / double(days),
                area.bottom() - area.height() * (value - least) / span};
        path.elementCount() == 0 ? path.moveTo(last) : path.lineTo(last);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().strong, 1.5));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().text);
    painter.drawEllipse(last, 2.5, 2.5);
}

KeyFigureTile::KeyFigureTile(KeyMeasure kind, QWidget *parent)
    : QAbstractButton(parent)
{
    m_figure.kind = kind;
    setObjectName(u"keyFigure%1"_s.arg(int(kind)));
    setAccessibleName(keyMeasureText(kind));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void KeyFigureTile::showFigure(const OverviewFigure &figure, const QString &comparedWith)
{
    m_figure = figure;
    m_isKnown = true;
    const QString change = changeText(figure);
    QStringList spoken{keyMeasureText(figure.kind), figureParts(figure).whole(), change,
                       figure.note};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
    QStringList why{figure.value ? figure.why : figure.unknownBecause};
    if (!change.isEmpty() && !comparedWith.isEmpty())
        why += comparedWith;
    setAccessibleDescription(why.join(u' '));
    setToolTip(plainToolTip(why.join(u'\n')));
    update();
}

QSize KeyFigureTile::sizeHint() const
{
    return {172, heightForWidth(172)};
}

int KeyFigureTile::noteLines(int width)
{
    return width < kNoteWidth ? 2 : 1;
}

/// Of any figure: nothing moves when one comes.
int KeyFigureTile::heightForWidth(int width) const
{
    const int number = QFontMetrics(numberFont(font())).height();
    const int notes = noteLines(width) * QFontMetrics(captionFont(font())).height();
    return number + 2 * fontMetrics().height() + notes + 2 * metrics::kSmall;
}

QSize KeyFigureTile::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void KeyFigureTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void KeyFigureTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void KeyFigureTile::paintEvent(QPaintEvent *)
{
    const Theme &colours = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = hasFocus();
    painter.setPen(QPen(isLit ? colours.accent : colours.line, isLit ? 2 : 1));
    painter.setBrush(underMouse() ? colours.hover : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::kRadius,
                            metrics::kRadius);
    const QRect area =
        rect().adjusted(metrics::kMedium, metrics::kSmall, -metrics::kMedium, -metrics::kSmall);
    const int line = fontMetrics().height();
    const int number = QFontMetrics(numberFont(font())).height();
    const auto write = [&](int top, const QFont &font, const QColor &colour, const QString &text) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(area.left(), top, area.width(), line),
                         int(Qt::AlignLeft | Qt::AlignVCenter),
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
    };
    write(area.top(), font(), colours.muted, keyMeasureText(m_figure.kind));
    if (!m_isKnown)
        return;
    const bool hasTrend =
        m_figure.series.size() > 1
        && numberWidth(figureParts(m_figure), font()) + kTrendWidth + metrics::kSmall
               <= area.width(); // it gives way to the number
    const int room = hasTrend ? kTrendWidth + metrics::kSmall : 0;
    paintNumber(painter, {area.left(), area.top() + line, area.width() - room, number});
    if (hasTrend)
        drawSparkline(painter,
                      QRectF(area.right() - kTrendWidth + 1,
                             area.top() + line + (number - kTrendHeight) / 2.0 + 3, kTrendWidth - 4,
                             kTrendHeight - 6),
                      m_figure.series);
    const bool isDated = m_figure.kind == KeyMeasure::NextNotice;
    QString change = changeText(m_figure);
    if (isDated)
        change = m_figure.on ? dateText(PartialDate(*m_figure.on), QLocale()) : QString();
    else if (change.isEmpty())
        change = tr("nothing to compare with");
    write(area.top() + line + number, captionFont(strongFont(font())), changeColour(m_figure),
          change);
    const QFont caption = captionFont(font());
    int top = area.top() + 2 * line + number;
    for (const QString &note :
         wrappedLines(m_figure.note, caption, area.width(), noteLines(width()))) {
        write(top, caption, colours.muted, note);
        top += QFontMetrics(caption).height();
    }
}

void KeyFigureTile::paintNumber(QPainter &painter, const QRect &area) const
{
    const Theme &colours = theme();
    const FigureParts parts = figureParts(m_figure);
    const QString number = parts.prefix + parts.number;
    QFont large = numberFont(font());
    const int unit = fontMetrics().horizontalAdvance(parts.suffix) + metrics::kTiny;
    const int needed = QFontMetrics(large).horizontalAdvance(number);
    if (needed > area.width() - unit) // a figure is never cut
        large.setPointSizeF(large.pointSizeF() * (area.width() - unit) / needed);
    painter.setFont(large);
    painter.setPen(m_figure.value ? colours.text : colours.muted);
    const QFontMetrics measured(large);
    painter.drawText(area, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), number);
    const int width = measured.horizontalAdvance(number) + metrics::kTiny;
    painter.setFont(font());
    painter.setPen(colours.muted);
    const int baseline = area.top() + (area.height() + measured.ascent() - measured.descent()) / 2;
    painter.drawText(area.left() + width, baseline, parts.suffix);
}

} // namespace fairlead
