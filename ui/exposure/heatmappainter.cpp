#include "ui/exposure/heatmappainter.h"

#include "models/rowtitle.h"
#include "models/switching/board.h"
#include "ui/board/figures.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(HeatMap)
};

constexpr double kLeastCell = 34;
constexpr double kMostCell = 64;
constexpr double kNameShare = 0.26; ///< of the width, before cells grow
constexpr double kSpend = 42;
constexpr double kIndexBar = 28;
constexpr double kIndexNumber = 26;
constexpr double kGap = 6;
constexpr double kLeastShown = 0.5; ///< points that round to a whole one

const ExposedExit &exitOf(const WorkloadExposure &each, const std::optional<ExitRole> &role)
{
    return role ? each.exits[size_t(*role)] : each.tightest();
}

HeatMapRow rowOf(const Workspace &workspace, const WorkloadExposure &each,
                 const std::optional<ExitRole> &role)
{
    HeatMapRow row{.workload = each.workload,
                   .name = rowTitle(workspace, each.workload),
                   .spend = each.isSpendKnown ? thousandsText(each.monthlySpend, 1) : u"–"_s,
                   .index = {},
                   .note = {}};
    if (!each.isKnown()) {
        row.note = each.unknownBecause;
        return row;
    }
    const ExposedExit &exposed = exitOf(each, role);
    row.index = exposed.exit.index;
    if (exposed.captivity) {
        const QString why = exposed.captivity->gates.empty()
                                ? exposed.captivity->reason
                                : gateBrief(exposed.captivity->gates.front());
        row.note = Text::tr("Captive: %1").arg(why);
        return row;
    }
    for (size_t layer = 0; layer < row.points.size(); ++layer)
        row.points[layer] = exposed.cells[layer].points;
    return row;
}

} // namespace

std::vector<HeatMapRow> heatMapRows(const Workspace &workspace, const Exposure &exposure,
                                    const std::optional<ExitRole> &role)
{
    std::vector<HeatMapRow> rows;
    for (const WorkloadExposure &each : exposure.workloads)
        rows.push_back(rowOf(workspace, each, role));
    std::ranges::stable_sort(rows, std::ranges::greater(),
                             [](const HeatMapRow &row) { return row.index.value_or(-1); });
    return rows;
}

QString layerHead(ExposureLayer layer)
{
    switch (layer) {
    case ExposureLayer::Api:
        return Text::tr("API");
    case ExposureLayer::Agents:
        return Text::tr("Agents");
    case ExposureLayer::Data:
        return Text::tr("Data");
    case ExposureLayer::Governance:
        return Text::tr("Gov.");
    case ExposureLayer::Commercial:
        return Text::tr("Com.");
    case ExposureLayer::Silicon:
        return Text::tr("Chip");
    case ExposureLayer::People:
        return Text::tr("People");
    }
    Q_UNREACHABLE();
}

int heatStep(double points)
{
    const double rounded = std::round(points);
    if (rounded < 1)
        return -1;
    return rounded < 5 ? 0 : rounded < 10 ? 1 : rounded < 20 ? 2 : 3;
}

HeatMapPainter::HeatMapPainter(const QFont &font, const Theme &theme, double width)
    : m_font(gridFont(font))
    , m_strong(strongFont(gridFont(font)))
    , m_caption(captionFont(font))
    , m_theme(theme)
    , m_width(width)
{
    const double fixed = kSpend + kIndexBar + kIndexNumber + 2 * kGap;
    m_cell =
        std::clamp((width * (1 - kNameShare) - fixed) / kExposureLayerCount, kLeastCell, kMostCell);
    m_rowHeight = std::ceil(QFontMetricsF(m_font).height()) + 5;
}

double HeatMapPainter::cellsLeft() const
{
    return m_width - kIndexBar - kIndexNumber - kGap - kExposureLayerCount * m_cell;
}

QRectF HeatMapPainter::cell(int layer, double top) const
{
    return {cellsLeft() + layer * m_cell, top, m_cell, m_rowHeight};
}

int HeatMapPainter::layerAt(double x) const
{
    const double at = (x - cellsLeft()) / m_cell;
    return at < 0 || at >= kExposureLayerCount ? -1 : int(at);
}

QColor HeatMapPainter::textOn(int step) const
{
    const bool isSevere = step == 3;
    if (m_theme.isDark)
        return isSevere ? m_theme.window : m_theme.text;
    return isSevere ? m_theme.surface : m_theme.text;
}

void HeatMapPainter::drawHead(QPainter &painter, double top) const
{
    painter.setFont(m_caption);
    painter.setPen(m_theme.muted);
    const double left = cellsLeft();
    painter.drawText(QRectF(0, top, left - kSpend, m_rowHeight),
                     int(Qt::AlignLeft | Qt::AlignVCenter), Text::tr("workload"));
    painter.drawText(QRectF(left - kSpend - kGap, top, kSpend, m_rowHeight),
                     int(Qt::AlignRight | Qt::AlignVCenter), Text::tr("$k /mo"));
    for (int layer = 0; layer < kExposureLayerCount; ++layer)
        painter.drawText(cell(layer, top).adjusted(-3, 0, 3, 0), int(Qt::AlignCenter),
                         layerHead(ExposureLayer(layer)));
    painter.drawText(
        QRectF(m_width - kIndexNumber - kIndexBar, top, kIndexNumber + kIndexBar, m_rowHeight),
        int(Qt::AlignRight | Qt::AlignVCenter), Text::tr("index"));
}

void HeatMapPainter::drawRow(QPainter &painter, const HeatMapRow &row, double top,
                             const Marks &marks) const
{
    if (marks.isSelected)
        painter.fillRect(QRectF(0, top, m_width, m_rowHeight), m_theme.selected);
    const double left = cellsLeft();
    painter.setPen(m_theme.text);
    painter.setFont(marks.isSelected ? m_strong : m_font);
    const QRectF name(4, top, left - kSpend - 2 * kGap - 4, m_rowHeight);
    painter.drawText(
        name, int(Qt::AlignLeft | Qt::AlignVCenter),
        QFontMetricsF(painter.font()).elidedText(row.name, Qt::ElideRight, name.width()));
    painter.setFont(m_font);
    painter.setPen(m_theme.muted);
    painter.drawText(QRectF(left - kSpend - kGap, top, kSpend, m_rowHeight),
                     int(Qt::AlignRight | Qt::AlignVCenter), row.spend);
    if (row.note.isEmpty()) {
        drawPoints(painter, row, top);
    } else {
        const QRectF whole(left + 4, top, kExposureLayerCount * m_cell - 8, m_rowHeight);
        painter.drawText(whole, int(Qt::AlignLeft | Qt::AlignVCenter),
                         QFontMetricsF(m_font).elidedText(row.note, Qt::ElideRight, whole.width()));
    }
    drawIndex(painter, row, top);
    if (marks.layer >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.accent, marks.hasFocus ? 2 : 1.5));
        painter.drawRect(cell(marks.layer, top).adjusted(1, 1, -1, -1));
    } else if (marks.hasFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawRect(QRectF(0, top, m_width, m_rowHeight).adjusted(1, 1, -1, -1));
    }
}

void HeatMapPainter::drawPoints(QPainter &painter, const HeatMapRow &row, double top) const
{
    const QLocale locale;
    for (int layer = 0; layer < kExposureLayerCount; ++layer) {
        const double points = row.points[size_t(layer)];
        const QRectF area = cell(layer, top).adjusted(1, 1, -1, -1);
        const int step = heatStep(points);
        if (step < 0) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_theme.line, 1));
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
        } else {
            painter.fillRect(area, m_theme.lockIn[size_t(step)]);
        }
        if (points > 0) {
            painter.setPen(step < 0 ? m_theme.muted : textOn(step));
            painter.drawText(area, int(Qt::AlignCenter),
                             points < kLeastShown ? u"<1"_s
                                                  : locale.toString(int(std::round(points))));
        }
    }
}

void HeatMapPainter::drawIndex(QPainter &painter, const HeatMapRow &row, double top) const
{
    const double left = m_width - kIndexNumber - kIndexBar;
    if (row.index) {
        const QRectF bar(left, top + 5, std::max(2.0, kIndexBar * *row.index / 100),
                         m_rowHeight - 10);
        const auto band = size_t(lockInBand(*row.index));
        painter.fillRect(bar, m_theme.lockIn[band]);
        if (band == 0) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_theme.strong, 1));
            painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
        }
    }
    painter.setFont(m_strong);
    painter.setPen(m_theme.text);
    painter.drawText(QRectF(m_width - kIndexNumber, top, kIndexNumber, m_rowHeight),
                     int(Qt::AlignRight | Qt::AlignVCenter),
                     row.index ? QLocale().toString(int(std::round(*row.index))) : u"–"_s);
    painter.setFont(m_font);
}

} // namespace fairlead
