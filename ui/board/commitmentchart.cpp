#include "ui/board/commitmentchart.h"

#include "ui/board/figures.h"
#include "ui/board/valueaxis.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kAxis = 46;
constexpr qreal kTop = 18;
constexpr qreal kYears = 20;
constexpr qreal kKey = 22;
constexpr qreal kWidestBar = 36;
constexpr double kNoticeable = 0.5; ///< US dollars

QString yearText(const QDate &start)
{
    if (start.month() == 1)
        return QString::number(start.year());
    return QString::number(start.year()) + u'/' + QString::number(start.year() + 1).right(2);
}

double largestGap(const CommitmentEffect &effect)
{
    double gap = 0;
    for (const CommitmentYearEffect &year : effect.years)
        gap = std::max(gap, year.shortfallBefore);
    return gap;
}

double added(const CommitmentYearEffect &year)
{
    return std::max(0.0, year.shortfallAfter - year.shortfallBefore);
}

} // namespace

const CommitmentEffect *worstEffect(const std::vector<CommitmentEffect> &effects)
{
    const auto worst = std::ranges::max_element(effects, {}, [](const CommitmentEffect &effect) {
        return std::pair(effect.stranded + effect.lostTier, largestGap(effect));
    });
    return worst == effects.end() ? nullptr : &*worst;
}

CommitmentChart::CommitmentChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"commitmentChart"_s);
    setMinimumHeight(140);
}

void CommitmentChart::showEffect(const std::optional<CommitmentEffect> &effect,
                                 const QString &party)
{
    m_effect = effect;
    m_colour = partyColour(party);
    QStringList words;
    if (effect) {
        for (const CommitmentYearEffect &year : effect->years)
            words += tr("from %1: floor %2, use before %3, short by %4; use after %5, short by %6")
                         .arg(yearText(year.startsOn), shortMoney(year.floor),
                              shortMoney(year.usageBefore), shortMoney(year.shortfallBefore),
                              shortMoney(year.usageAfter), shortMoney(year.shortfallAfter));
    }
    setAccessibleName(effect ? words.join(u"; "_s) : tr("No commitment binds"));
    setToolTip(words.join(u'\n'));
    update();
}

QString CommitmentChart::finding() const
{
    if (!m_effect)
        return tr("No commitment binds");
    int years = 0;
    double most = 0;
    for (const CommitmentYearEffect &year : m_effect->years) {
        years += added(year) >= kNoticeable ? 1 : 0;
        most = std::max(most, added(year));
    }
    const double gap = largestGap(*m_effect);
    if (m_effect->isTerm && (years > 0 || gap >= kNoticeable))
        return termFinding(most, gap);
    const bool isEvery = years > 1 && years == int(m_effect->years.size());
    if (years == 0 && gap >= kNoticeable)
        return tr("Up to %1 short a year as it is").arg(shortMoney(gap));
    if (years == 0 && m_effect->lostTier >= kNoticeable)
        return tr("The floor is met, but discounts of %1 are lost")
            .arg(shortMoney(m_effect->lostTier));
    if (years == 0)
        return tr("The floor is met in every year");
    if (gap >= kNoticeable)
        return isEvery
                   ? tr("Up to %1 more short in every year").arg(shortMoney(most))
                   : tr("Up to %1 more short in %n years", nullptr, years).arg(shortMoney(most));
    return isEvery ? tr("Up to %1 short in every year").arg(shortMoney(most))
                   : tr("Up to %1 short in %n years", nullptr, years).arg(shortMoney(most));
}

/// Of a commitment that is settled once, at the end of its term.
QString CommitmentChart::termFinding(double added, double gap) const
{
    if (added < kNoticeable)
        return tr("%1 short over the term as it is").arg(shortMoney(gap));
    return gap >= kNoticeable ? tr("%1 more short over the term").arg(shortMoney(added))
                              : tr("%1 short over the term").arg(shortMoney(added));
}

QString CommitmentChart::present() const
{
    const double gap = m_effect ? largestGap(*m_effect) : 0;
    const bool adds = m_effect && std::ranges::any_of(m_effect->years, [](const auto &year) {
                          return added(year) >= kNoticeable;
                      });
    return adds && gap >= kNoticeable ? tr("up to %1 short already").arg(shortMoney(gap))
                                      : QString();
}

void CommitmentChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(captionFont(font()));
    if (!m_effect || m_effect->years.empty()) {
        painter.setPen(theme().muted);
        painter.drawText(rect(), int(Qt::AlignCenter | Qt::TextWordWrap),
                         tr("No commitment of ours counts what these workloads spend."));
        return;
    }
    double high = 0;
    for (const CommitmentYearEffect &year : m_effect->years)
        high = std::max({high, year.floor, year.usageBefore, year.usageAfter});
    ValueAxis axis(0, high);
    const QRectF plot = QRectF(rect()).adjusted(kAxis, kTop, -4, -kYears - kKey);
    axis.setArea(plot);
    axis.draw(painter);
    const qreal pitch = plot.width() / qreal(m_effect->years.size());
    for (size_t at = 0; at < m_effect->years.size(); ++at)
        drawYear(painter, m_effect->years[at],
                 {plot.left() + qreal(at) * pitch, plot.top(), pitch, plot.height()}, axis);
    drawKey(painter);
}

void CommitmentChart::drawYear(QPainter &painter, const CommitmentYearEffect &year,
                               const QRectF &column, const ValueAxis &axis)
{
    const Theme &colours = theme();
    const qreal width = std::min(kWidestBar, column.width() * 0.36);
    const qreal middle = std::round(column.center().x());
    const auto bar = [&](qreal left, double value) {
        return QRectF(QPointF(left, axis.y(value)), QPointF(left + width, axis.y(0)));
    };
    const QRectF before = bar(middle - width - 2, year.usageBefore);
    const QRectF after = bar(middle + 2, year.usageAfter);
    painter.fillRect(before, colours.strong);
    painter.fillRect(after, m_colour);
    painter.setPen(QPen(colours.warn, 1));
    painter.setBrush(QBrush(colours.warn, Qt::BDiagPattern));
    for (const auto &[area, usage] :
         {std::pair(before, year.usageBefore), std::pair(after, year.usageAfter)}) {
        if (usage < year.floor)
            painter.drawRect(QRectF(QPointF(area.left(), axis.y(year.floor)), area.topRight()));
    }
    painter.setPen(QPen(colours.text, 1.5));
    const qreal floor = axis.y(year.floor);
    painter.drawLine(QPointF(column.left(), floor), QPointF(column.right(), floor));
    painter.setFont(captionFont(font()));
    const auto figure = [&](const QRectF &area, double value) {
        painter.drawText(
            QRectF(area.left() - 14, std::min(area.top(), floor) - 17, area.width() + 28, 16),
            int(Qt::AlignCenter), thousandsText(value, 0));
    };
    painter.setPen(colours.muted);
    figure(before, year.usageBefore);
    painter.setPen(colours.text);
    figure(after, year.usageAfter);
    painter.setPen(colours.muted);
    painter.drawText(QRectF(column.left(), column.bottom() + 2, column.width(), kYears),
                     int(Qt::AlignHCenter | Qt::AlignTop), yearText(year.startsOn));
}

void CommitmentChart::drawKey(QPainter &painter)
{
    const Theme &colours = theme();
    constexpr qreal kSquare = 9;
    const qreal middle = height() - kKey / 2;
    qreal x = 0;
    const auto word = [&](const QString &text) {
        painter.setPen(colours.text);
        painter.drawText(QRectF(x, middle - 10, 200, 20), int(Qt::AlignLeft | Qt::AlignVCenter),
                         text);
        x += painter.fontMetrics().horizontalAdvance(text) + metrics::kMedium;
    };
    const auto square = [&](const QBrush &brush, const QColor &edge) {
        painter.setPen(edge);
        painter.setBrush(brush);
        painter.drawRect(QRectF(x + 0.5, middle - kSquare / 2, kSquare, kSquare));
        x += kSquare + metrics::kTiny + 1;
    };
    square(colours.strong, colours.strong);
    word(tr("before"));
    square(m_colour, m_colour);
    word(tr("after"));
    painter.setPen(QPen(colours.text, 1.5));
    painter.drawLine(QPointF(x, middle), QPointF(x + 14, middle));
    x += 14 + metrics::kTiny;
    word(tr("floor"));
    square(QBrush(colours.warn, Qt::BDiagPattern), colours.warn);
    word(tr("short"));
}

} // namespace fairlead
