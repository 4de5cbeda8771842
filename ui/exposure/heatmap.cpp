#include "ui/exposure/heatmap.h"

#include "models/switching/board.h"
#include "ui/exposure/heatmapaccessible.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

HeatMap::HeatMap(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installHeatMapAccessibility(); // before anybody asks who this is
    setObjectName(u"heatMap"_s);
    setAccessibleName(tr("Lock-in by workload and layer"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

HeatMapPainter HeatMap::painterOf() const
{
    return {font(), theme(), double(viewport()->width())};
}

QSize HeatMap::minimumSizeHint() const
{
    constexpr int kLeastRows = 4;
    return {320, int(painterOf().rowHeight() * kLeastRows)};
}

void HeatMap::showRows(std::vector<HeatMapRow> rows)
{
    m_rows = std::move(rows);
    updateScrollBar();
    viewport()->update();
}

int HeatMap::currentRow() const
{
    const auto found = std::ranges::find(m_rows, m_chosen, &HeatMapRow::workload);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void HeatMap::choose(int row, int layer)
{
    if (row < 0 || row >= int(m_rows.size()))
        return;
    m_chosen = m_rows[size_t(row)].workload;
    m_layer = m_rows[size_t(row)].note.isEmpty() ? layer : -1;
    ensureVisible(row);
    viewport()->update();
    if (hasFocus()) {
        QAccessibleEvent focused(this, QAccessible::Focus);
        focused.setChild(row * (kExposureLayerCount + 1) + m_layer + 1);
        QAccessible::updateAccessibility(&focused);
    }
    emit cellChosen(m_chosen, m_layer);
}

void HeatMap::chooseWorkload(const Id<Workload> &workload)
{
    const auto found = std::ranges::find(m_rows, workload, &HeatMapRow::workload);
    if (found == m_rows.end() || workload == m_chosen)
        return;
    m_chosen = workload;
    m_layer = -1;
    ensureVisible(int(found - m_rows.begin()));
    viewport()->update();
}

double HeatMap::topOf(int row) const
{
    const HeatMapPainter painter = painterOf();
    return painter.headHeight() + row * painter.rowHeight() - verticalScrollBar()->value();
}

QRect HeatMap::cellOnViewport(int row, int layer) const
{
    const HeatMapPainter painter = painterOf();
    const double top = topOf(row);
    return layer < 0 ? QRectF(0, top, viewport()->width(), painter.rowHeight()).toAlignedRect()
                     : painter.cell(layer, top).toAlignedRect();
}

std::pair<int, int> HeatMap::cellAt(const QPoint &onViewport) const
{
    const HeatMapPainter painter = painterOf();
    if (onViewport.y() < painter.headHeight())
        return {-1, -1};
    const int row = int((onViewport.y() - topOf(0)) / painter.rowHeight());
    if (row < 0 || row >= int(m_rows.size()))
        return {-1, -1};
    return {row, painter.layerAt(onViewport.x())};
}

QString HeatMap::describe(int row, int layer) const
{
    const HeatMapRow &shown = m_rows[size_t(row)];
    if (!shown.note.isEmpty())
        return shown.index
                   ? tr("%1: index %2. %3")
                         .arg(shown.name, QLocale().toString(qRound(*shown.index)), shown.note)
                   : tr("%1: %2").arg(shown.name, shown.note);
    if (layer < 0)
        return tr("%1: index %2, %3")
            .arg(shown.name, QLocale().toString(qRound(*shown.index)),
                 lockInBandText(lockInBand(*shown.index)));
    return tr("%1, %2: %3 of %4 points")
        .arg(shown.name, labelOf(ExposureLayer(layer)),
             QLocale().toString(shown.points[size_t(layer)], 'f', 1),
             QLocale().toString(*shown.index, 'f', 1));
}

void HeatMap::updateScrollBar()
{
    const HeatMapPainter painter = painterOf();
    const int room = int(viewport()->height() - painter.headHeight());
    const int whole = int(std::ceil(double(m_rows.size()) * painter.rowHeight()));
    verticalScrollBar()->setRange(0, std::max(0, whole - room));
    verticalScrollBar()->setPageStep(std::max(1, room));
    verticalScrollBar()->setSingleStep(int(painter.rowHeight()));
}

int HeatMap::pageRows() const
{
    return std::max(1, int(verticalScrollBar()->pageStep() / painterOf().rowHeight()) - 1);
}

void HeatMap::ensureVisible(int row)
{
    const HeatMapPainter painter = painterOf();
    const double top = row * painter.rowHeight();
    const int room = verticalScrollBar()->pageStep();
    QScrollBar *bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(int(top));
    else if (top + painter.rowHeight() > bar->value() + room)
        bar->setValue(int(std::ceil(top + painter.rowHeight())) - room);
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const HeatMapPainter heat = painterOf();
    const int current = currentRow();
    painter.save();
    painter.setClipRect(QRectF(0, heat.headHeight(), viewport()->width(), viewport()->height()));
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const double top = topOf(row);
        if (top + heat.rowHeight() < 0 || top > viewport()->height())
            continue;
        heat.drawRow(painter, m_rows[size_t(row)], top,
                     {.isSelected = row == current,
                      .layer = row == current ? m_layer : -1,
                      .hasFocus = row == current && hasFocus()});
    }
    painter.restore();
    heat.drawHead(painter, 0);
}

void HeatMap::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_rows.size()) - 1;
    const int row = std::max(0, currentRow());
    const int page = pageRows();
    switch (event->key()) {
    case Qt::Key_Up:
        choose(std::max(0, row - 1), m_layer);
        break;
    case Qt::Key_Down:
        choose(std::min(last, currentRow() + 1), m_layer);
        break;
    case Qt::Key_PageUp:
        choose(std::max(0, row - page), m_layer);
        break;
    case Qt::Key_PageDown:
        choose(std::min(last, row + page), m_layer);
        break;
    case Qt::Key_Left:
        choose(row, std::max(-1, m_layer - 1));
        break;
    case Qt::Key_Right:
        choose(row, std::min(kExposureLayerCount - 1, m_layer + 1));
        break;
    case Qt::Key_Home:
        event->modifiers() & Qt::ControlModifier ? choose(0, m_layer) : choose(row, -1);
        break;
    case Qt::Key_End:
        event->modifiers() & Qt::ControlModifier ? choose(last, m_layer)
                                                 : choose(row, kExposureLayerCount - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentRow() >= 0)
            emit opened();
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    const auto [row, layer] = cellAt(event->pos());
    if (event->button() == Qt::LeftButton)
        choose(row, layer);
}

void HeatMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && cellAt(event->pos()).first >= 0)
        emit opened();
}

void HeatMap::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HeatMap::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool HeatMap::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto [row, layer] = cellAt(help->pos());
    if (row < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(describe(row, layer)), viewport());
    return true;
}

} // namespace fairlead
