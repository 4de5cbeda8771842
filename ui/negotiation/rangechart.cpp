#include "ui/negotiation/rangechart.h"

#include "ui/board/figures.h"
#include "ui/negotiation/pointtexts.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRow = 26;
constexpr int kBar = 10;
constexpr double kLabelShare = 0.34;
constexpr int kValueCharacters = 26;
constexpr double kAxisStart = 0.9; // of the smallest amount: ranges are compared, not lengths

QString nameOf(const PriceLine &line)
{
    switch (line.kind) {
    case PriceLine::Kind::Today:
        return RangeChart::tr("Paid today");
    case PriceLine::Kind::AfterRise:
        return RangeChart::tr("After the assumed rise");
    case PriceLine::Kind::Ours:
        return RangeChart::tr("We: from opening to walk-away");
    case PriceLine::Kind::Vendors:
        return RangeChart::tr("The vendor: an estimate of ours");
    case PriceLine::Kind::Way:
        return line.isOwn ? RangeChart::tr("Own alternative: %1").arg(line.name)
                          : RangeChart::tr("Leave for %1").arg(line.name);
    }
    Q_UNREACHABLE();
}

QString amountOf(const PriceLine &line)
{
    const QString range = rangeText(line.low, line.high);
    switch (line.kind) {
    case PriceLine::Kind::Today:
    case PriceLine::Kind::AfterRise:
        return boundText(*line.value, line.isBound);
    case PriceLine::Kind::Ours:
        return line.value ? RangeChart::tr("target %1 (%2)").arg(shortMoney(*line.value), range)
                          : range;
    case PriceLine::Kind::Vendors:
        return range;
    case PriceLine::Kind::Way:
        if (shortMoney(line.low) == shortMoney(line.high))
            return boundText(*line.value, line.isBound);
        return RangeChart::tr("%1 (%2)").arg(boundText(*line.value, line.isBound), range);
    }
    Q_UNREACHABLE();
}

bool isMark(const PriceLine &line)
{
    return line.kind == PriceLine::Kind::Today || line.kind == PriceLine::Kind::AfterRise;
}

void paintDiamond(QPainter &painter, const QPointF &at)
{
    painter.setPen(QPen(theme().surface, 1));
    painter.setBrush(theme().text);
    painter.drawPolygon(QPolygonF{at + QPointF(0, -6), at + QPointF(5, 0), at + QPointF(0, 6),
                                  at + QPointF(-5, 0)});
}

} // namespace

/// Where amounts stand: between the names and the values.
class RangeChart::Axis
{
public:
    Axis(const RangeChart &chart)
        : label(int(chart.width() * kLabelShare))
        , values(chart.fontMetrics().averageCharWidth() * kValueCharacters)
        , left(label + metrics::kSmall)
        , room(std::max(40.0, chart.width() - left - values))
        , m_least(chart.m_prices.smallest() * kAxisStart)
        , m_width(std::max(1.0, chart.m_prices.largest() - m_least))
    {
    }

    double x(double usd) const { return left + (usd - m_least) / m_width * room; }

    const int label;
    const int values;
    const double left;
    const double room;

private:
    double m_least;
    double m_width;
};

RangeChart::RangeChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"rangeChart"_s);
}

void RangeChart::showPrices(const PriceRange &prices)
{
    m_prices = prices;
    QStringList texts;
    for (const PriceLine &line : prices.lines)
        texts += tr("%1: %2 a year").arg(nameOf(line), amountOf(line));
    setAccessibleName(finding());
    setAccessibleDescription(texts.join(u". "_s));
    updateGeometry();
    update();
}

QString RangeChart::finding() const
{
    if (!m_prices.reservation)
        return tr("No workload of this contract can leave yet");
    const double price = *m_prices.reservation;
    const QString text = boundText(price, m_prices.isReservationBound);
    if (const auto isOverlapping = m_prices.isOverlapping()) {
        const QString least = shortMoney(*m_prices.vendorLow);
        return *isOverlapping
                   ? tr("By our estimate there is room for a deal between %1 and %2 a year")
                         .arg(least, text)
                   : tr("We leave above %1 a year, and the vendor is thought to take no less than "
                        "%2")
                         .arg(text, least);
    }
    if (!m_prices.risen)
        return tr("We leave above %1 a year").arg(text);
    if (price > *m_prices.risen)
        return tr("Even after the assumed rise staying is cheaper: we leave above %1 a year")
            .arg(text);
    return tr("We leave above %1 a year; the assumed rise goes beyond it").arg(text);
}

int RangeChart::rowHeight() const
{
    return std::max(kRow, fontMetrics().height() + 6);
}

QSize RangeChart::sizeHint() const
{
    return {400, rowHeight() * int(std::max<size_t>(2, m_prices.lines.size())) + metrics::kSmall};
}

void RangeChart::paintEvent(QPaintEvent *)
{
    if (m_prices.lines.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Axis axis(*this);
    paintRoom(painter, axis);
    const int height = rowHeight();
    for (size_t at = 0; at < m_prices.lines.size(); ++at)
        paintLine(painter, m_prices.lines[at], QRect(0, int(at) * height, width(), height), axis);
    // The price of today goes through all others.
    painter.setPen(QPen(theme().muted, 1, Qt::DotLine));
    const double today = axis.x(m_prices.lines.front().high);
    painter.drawLine(QPointF(today, height),
                     QPointF(today, double(m_prices.lines.size()) * height));
}

void RangeChart::paintRoom(QPainter &painter, const Axis &axis) const
{
    if (!m_prices.isOverlapping().value_or(false))
        return;
    const double left = axis.x(*m_prices.vendorLow);
    painter.fillRect(QRectF(left, 0, std::max(2.0, axis.x(*m_prices.reservation) - left),
                            double(m_prices.lines.size()) * rowHeight()),
                     theme().selected);
}

void RangeChart::paintLine(QPainter &painter, const PriceLine &line, const QRect &row,
                           const Axis &axis) const
{
    const Theme &colours = theme();
    const double middle = row.center().y() + 0.5;
    painter.setPen(colours.text);
    painter.drawText(QRect(0, row.top(), axis.label, row.height()),
                     int(Qt::AlignLeft | Qt::AlignVCenter),
                     fontMetrics().elidedText(nameOf(line), Qt::ElideRight, axis.label));
    painter.setPen(QPen(colours.line, 1));
    painter.drawLine(QPointF(axis.left, middle), QPointF(axis.left + axis.room, middle));
    if (isMark(line)) {
        painter.setPen(QPen(colours.text, 2));
        const double at = axis.x(line.high);
        painter.drawLine(QPointF(at, middle - 8), QPointF(at, middle + 8));
    } else {
        const bool isVendors = line.kind == PriceLine::Kind::Vendors;
        const QRectF bar(axis.x(line.low), middle - kBar / 2.0,
                         std::max(2.0, axis.x(line.high) - axis.x(line.low)), kBar);
        painter.setPen(isVendors ? QPen(colours.warn, 1) : QPen(Qt::NoPen));
        painter.setBrush(isVendors ? QBrush(colours.warn, Qt::BDiagPattern)
                         : line.kind == PriceLine::Kind::Ours ? QBrush(colours.good)
                                                              : QBrush(colours.series));
        painter.drawRect(bar);
        if (line.value)
            paintDiamond(painter, {axis.x(*line.value), middle});
    }
    painter.setPen(colours.muted);
    painter.drawText(QRectF(axis.left + axis.room + metrics::kSmall, row.top(),
                            axis.values - metrics::kSmall, row.height()),
                     int(Qt::AlignRight | Qt::AlignVCenter), amountOf(line));
}

} // namespace fairlead
