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
constexpr int kValueCharacters = 24;

} // namespace

RangeChart::RangeChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"rangeChart"_s);
}

void RangeChart::showAlternatives(const ContractAlternatives &alternatives)
{
    m_alternatives = alternatives;
    m_rows.clear();
    const double today = alternatives.yearlyToday;
    m_rows.push_back({tr("Paid today"), today, today, today, false, alternatives.isBound});
    if (const auto risen = alternatives.yearlyRisen) {
        m_rows.push_back(
            {tr("After the assumed rise"), *risen, *risen, *risen, false, alternatives.isBound});
    }
    const int term = alternatives.termMonths;
    for (const ContractAlternative &way : alternatives.ways) {
        const double rest = way.oneTime - way.range.p50; // what is stranded has no range
        m_rows.push_back(
            {tr("Leave for %1").arg(way.name),
             12 * way.monthly + 12 * (rest + way.range.p10) / term, way.reservationPrice(term),
             12 * way.monthly + 12 * (rest + way.range.p90) / term, true, !way.missing.isEmpty()});
    }
    QStringList texts;
    for (const Row &row : m_rows)
        texts += tr("%1: %2 a year").arg(row.name, boundText(row.value, row.isBound));
    setAccessibleName(finding());
    setAccessibleDescription(texts.join(u". "_s));
    updateGeometry();
    update();
}

QString RangeChart::finding() const
{
    const ContractAlternative *best = m_alternatives.best();
    if (!best)
        return tr("No workload of this contract can leave yet");
    const double price = best->reservationPrice(m_alternatives.termMonths);
    const QString text = boundText(price, !best->missing.isEmpty());
    if (!m_alternatives.yearlyRisen)
        return tr("We leave above %1 a year").arg(text);
    if (price > *m_alternatives.yearlyRisen)
        return tr("Even after the assumed rise staying is cheaper: we leave above %1 a year")
            .arg(text);
    return tr("We leave above %1 a year; the assumed rise goes beyond it").arg(text);
}

QSize RangeChart::sizeHint() const
{
    return {400,
            std::max(kRow, fontMetrics().height() + 6) * int(std::max<size_t>(2, m_rows.size()))
                + metrics::kSmall};
}

void RangeChart::paintEvent(QPaintEvent *)
{
    if (m_rows.empty())
        return;
    const Theme &colours = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int row = std::max(kRow, fontMetrics().height() + 6);
    const int label = int(width() * kLabelShare);
    const int values = fontMetrics().averageCharWidth() * kValueCharacters;
    const double left = label + metrics::kSmall;
    const double room = std::max(40.0, width() - left - values);
    double most = 1;
    for (const Row &each : m_rows)
        most = std::max({most, each.high, each.value});
    const auto x = [&](double usd) { return left + usd / most * room; };
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const Row &each = m_rows[at];
        const QRect line(0, int(at) * row, width(), row);
        const double middle = line.center().y() + 0.5;
        painter.setPen(colours.text);
        painter.drawText(QRect(0, line.top(), label, row), int(Qt::AlignLeft | Qt::AlignVCenter),
                         fontMetrics().elidedText(each.name, Qt::ElideRight, label));
        painter.setPen(QPen(colours.line, 1));
        painter.drawLine(QPointF(left, middle), QPointF(left + room, middle));
        if (each.isWay) {
            painter.fillRect(QRectF(x(each.low), middle - kBar / 2.0,
                                    std::max(2.0, x(each.high) - x(each.low)), kBar),
                             colours.series);
            const QPointF tip(x(each.value), middle);
            painter.setPen(QPen(colours.surface, 1));
            painter.setBrush(colours.text);
            painter.drawPolygon(QPolygonF{tip + QPointF(0, -6), tip + QPointF(5, 0),
                                          tip + QPointF(0, 6), tip + QPointF(-5, 0)});
        } else {
            painter.setPen(QPen(colours.text, 2));
            painter.drawLine(QPointF(x(each.value), middle - 8),
                             QPointF(x(each.value), middle + 8));
        }
        painter.setPen(colours.muted);
        const QString text = each.isWay ? tr("%1 (%2)").arg(boundText(each.value, each.isBound),
                                                            rangeText(each.low, each.high))
                                        : boundText(each.value, each.isBound);
        painter.drawText(
            QRectF(left + room + metrics::kSmall, line.top(), values - metrics::kSmall, row),
            int(Qt::AlignRight | Qt::AlignVCenter), text);
    }
    // The price of today goes through all ways.
    painter.setPen(QPen(colours.muted, 1, Qt::DotLine));
    const double today = x(m_alternatives.yearlyToday);
    painter.drawLine(QPointF(today, row), QPointF(today, double(m_rows.size()) * row));
}

} // namespace fairlead
