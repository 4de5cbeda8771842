#include "ui/records/frozencolumn.h"

#include "ui/records/gridheader.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace fairlead {

using namespace Qt::StringLiterals;

FrozenColumn::FrozenColumn(QTableView &grid)
    : QTableView(&grid)
    , m_grid(grid)
{
    setObjectName(u"frozenColumn"_s);
    setProperty("role", u"frozen"_s);
    setAccessibleName(tr("First column, kept in sight"));
    auto *header = new GridHeader(this);
    header->setSectionsMovable(false);
    header->setContextMenuPolicy(Qt::NoContextMenu);
    setHorizontalHeader(header);
    setModel(grid.model());
    setSelectionModel(grid.selectionModel());
    setItemDelegate(grid.itemDelegate());
    disconnect(grid.itemDelegate(), nullptr, this, nullptr); // its editors are the grid's
    setFont(grid.font());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setFocusPolicy(Qt::NoFocus);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(grid.selectionMode());
    setSelectionBehavior(grid.selectionBehavior());
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::NoContextMenu);
    connect(grid.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, grid.verticalScrollBar(),
            &QScrollBar::setValue);
    connect(grid.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::follow);
    connect(grid.horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::follow);
    connect(grid.horizontalHeader(), &QHeaderView::sectionMoved, this, &FrozenColumn::follow);
    connect(grid.horizontalHeader(), &QHeaderView::sortIndicatorChanged, header,
            &QHeaderView::setSortIndicator);
    connect(header, &QHeaderView::sectionClicked, grid.horizontalHeader(), [&grid](int column) {
        const QHeaderView *heads = grid.horizontalHeader();
        const bool isAscending = heads->sortIndicatorSection() == column
                                 && heads->sortIndicatorOrder() == Qt::AscendingOrder;
        grid.horizontalHeader()->setSortIndicator(column, isAscending ? Qt::DescendingOrder
                                                                      : Qt::AscendingOrder);
    });
    hide();
}

void FrozenColumn::follow()
{
    const int frozen = m_grid.horizontalHeader()->logicalIndex(0);
    const int width = frozen < 0 ? 0 : m_grid.columnWidth(frozen);
    // Where it would leave no room for the others, it scrolls away with them.
    const bool isWanted = m_grid.horizontalScrollBar()->value() > 0 && width > 0
                          && width < m_grid.viewport()->width() / 2;
    setVisible(isWanted);
    if (!isWanted)
        return;
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnHidden(column, column != frozen);
    setColumnWidth(frozen, width);
    verticalHeader()->setDefaultSectionSize(m_grid.verticalHeader()->defaultSectionSize());
    horizontalHeader()->setFixedHeight(m_grid.horizontalHeader()->height());
    const QRect place = m_grid.viewport()->geometry();
    const int top = m_grid.horizontalHeader()->y();
    setGeometry(place.left(), top, width + 1, place.bottom() - top + 1);
    verticalScrollBar()->setValue(m_grid.verticalScrollBar()->value());
    raise();
}

void FrozenColumn::mouseDoubleClickEvent(QMouseEvent *event)
{
    // Edited in the grid itself, which scrolls back to it.
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid())
        return;
    m_grid.setFocus();
    m_grid.setCurrentIndex(index);
    m_grid.scrollTo(index);
    m_grid.edit(index);
}

void FrozenColumn::wheelEvent(QWheelEvent *event)
{
    QApplication::sendEvent(m_grid.viewport(), event);
}

} // namespace fairlead
