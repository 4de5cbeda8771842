#include "ui/timeline/burndownchart.h"

#include "models/fields/valuetext.h"
#include "models/timeline/timelinetext.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 132;
constexpr double kHeadroom = 1.12; // above the largest amount
constexpr double kMark = 14;       // pixels

} // namespace

/// One picture of a year: time to the right, use upwards.
class BurnDownChart::Drawing
{
public:
    Drawing(QPainter &painter, const TimelineEvent &year, const QSizeF &size, const QFont &font);

    void drawFloor();
    void drawUsed();
    void drawForecast(double amount, const QColor &colour);
    void nameForecasts();
    void nameDays();

private:
    QPointF at(double day, double amount) const;
    void write(const QPointF &point, Qt::Alignment alignment, const QString &text,
               const QColor &colour);

    QPainter &m_painter;
    const TimelineEvent &m_year;
    const TimelineBurnDown &m_burnDown;
    const Theme &m_colours = theme();
    QFontMetricsF m_words;
    double m_width;
    QRectF m_area;
    double m_begin; ///< in days
    double m_end;
    double m_most; ///< amount at the upper edge
    std::optional<QPointF> m_now;
};

BurnDownChart::Drawing::Drawing(QPainter &painter, const TimelineEvent &year, const QSizeF &size,
                                const QFont &font)
    : m_painter(painter)
    , m_year(year)
    , m_burnDown(*year.burnDown)
    , m_words(font)
    , m_width(size.width())
    , m_area(2, m_words.height(), size.width() - 4, size.height() - 2 * m_words.height() - 4)
    , m_begin(double(year.first().toJulianDay()))
    , m_end(double(year.last().toJulianDay()) + 1)
    , m_most(
          kHeadroom
          * std::max({m_burnDown.floor.units(), m_burnDown.used.value_or(0),
                      m_burnDown.forecast.value_or(0), m_burnDown.planForecast.value_or(0), 1.0}))
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
}

QPointF BurnDownChart::Drawing::at(double day, double amount) const
{
    return {m_area.left() + (day - m_begin) / (m_end - m_begin) * m_area.width(),
            m_area.bottom() - amount / m_most * m_area.height()};
}

void BurnDownChart::Drawing::write(const QPointF &point, Qt::Alignment alignment,
                                   const QString &text, const QColor &colour)
{
    const double width = m_words.horizontalAdvance(text);
    const double left = alignment.testFlag(Qt::AlignRight) ? point.x() - width : point.x();
    m_painter.setPen(colour);
    m_painter.drawText(QRectF(std::clamp(left, 0.0, std::max(0.0, m_width - width)),
                              point.y() - m_words.height(), width, m_words.height()),
                       int(Qt::AlignCenter | Qt::TextDontClip), text);
}

void BurnDownChart::Drawing::drawFloor()
{
    m_painter.setPen(QPen(m_colours.line, 1));
    m_painter.drawLine(m_area.bottomLeft(), m_area.bottomRight());
    const double floor = m_burnDown.floor.units();
    m_painter.setPen(QPen(m_colours.bad, 1.5));
    m_painter.drawLine(at(m_begin, floor), at(m_end, floor));
    write(at(m_begin, floor), Qt::AlignLeft,
          tr("floor %1").arg(moneyText(m_burnDown.floor, QLocale())), m_colours.bad);
}

void BurnDownChart::Drawing::drawUsed()
{
    if (!m_burnDown.used || !m_burnDown.usedOn)
        return;
    m_now = at(double(m_burnDown.usedOn->toJulianDay()) + 1, *m_burnDown.used);
    m_painter.setPen(QPen(m_colours.text, 2));
    m_painter.drawLine(at(m_begin, 0), *m_now);
    m_painter.setBrush(m_colours.text);
    m_painter.drawEllipse(*m_now, 3, 3);
    write(*m_now + QPointF(-6, 0), Qt::AlignRight,
          tr("%1 used").arg(estimateText(*m_burnDown.used, m_burnDown.floor.currency)),
          m_colours.text);
}

/// From what was used; where that is not known, a mark at the end alone.
void BurnDownChart::Drawing::drawForecast(double amount, const QColor &colour)
{
    const QPointF end = at(m_end, amount);
    QPen pen(colour, 2);
    if (m_now)
        pen.setDashPattern({3, 2});
    m_painter.setPen(pen);
    m_painter.drawLine(m_now ? *m_now : end - QPointF(kMark, 0), end);
}

void BurnDownChart::Drawing::nameForecasts()
{
    const Currency &currency = m_burnDown.floor.currency;
    if (m_burnDown.forecast)
        write(m_area.bottomRight() - QPointF(0, 2), Qt::AlignRight,
              tr("forecast %1").arg(estimateText(*m_burnDown.forecast, currency)), m_colours.muted);
    const bool isOther =
        m_burnDown.planForecast
        && std::abs(*m_burnDown.planForecast - m_burnDown.forecast.value_or(-1)) >= 0.5;
    if (isOther)
        write(m_area.bottomRight() - QPointF(0, m_words.height() + 2), Qt::AlignRight,
              tr("with the plan %1").arg(estimateText(*m_burnDown.planForecast, currency)),
              m_colours.accent);
}

void BurnDownChart::Drawing::nameDays()
{
    const double below = m_area.bottom() + m_words.height() + 2;
    write({m_area.left(), below}, Qt::AlignLeft, dateText(m_year.begins, QLocale()),
          m_colours.muted);
    write({m_area.right(), below}, Qt::AlignRight,
          dateText(m_year.ends ? *m_year.ends : m_year.begins, QLocale()), m_colours.muted);
}

BurnDownChart::BurnDownChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"burnDownChart"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BurnDownChart::sizeHint() const
{
    return {200, std::max(kHeight, fontMetrics().height() * 8)};
}

void BurnDownChart::showYear(const TimelineEvent &year)
{
    m_year = year;
    setAccessibleName(burnDownFinding(*year.burnDown));
    setAccessibleDescription(year.reason);
    update();
}

void BurnDownChart::paintEvent(QPaintEvent *)
{
    if (!m_year.burnDown)
        return;
    const TimelineBurnDown &burnDown = *m_year.burnDown;
    QPainter painter(this);
    Drawing drawing(painter, m_year, size(), captionFont(font()));
    drawing.drawFloor();
    drawing.drawUsed();
    if (burnDown.forecast)
        drawing.drawForecast(*burnDown.forecast, theme().muted);
    if (burnDown.planForecast)
        drawing.drawForecast(*burnDown.planForecast, theme().accent);
    drawing.nameForecasts();
    drawing.nameDays();
}

} // namespace fairlead
