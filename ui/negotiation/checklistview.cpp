#include "ui/negotiation/checklistview.h"

#include "models/negotiation/contractchecklist.h"
#include "ui/negotiation/checklistdelegate.h"
#include "ui/negotiation/checklistmodel.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QScrollBar>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kScoreCharacters = 7;
constexpr int kWorthCharacters = 12;
constexpr int kStatusCharacters = 16;

} // namespace

ChecklistView::ChecklistView(ChecklistModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(u"checklistView"_s);
    setAccessibleName(tr("Points by block"));
    setProperty("role", u"plain"_s);
    setModel(model);
    setItemDelegate(new ChecklistDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setMouseTracking(true);
    QHeaderView *heads = header();
    heads->setStretchLastSection(false);
    heads->setSectionsMovable(false);
    heads->setSectionResizeMode(ChecklistModel::Issue, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    heads->resizeSection(ChecklistModel::Score, character * kScoreCharacters);
    heads->resizeSection(ChecklistModel::Worth, character * kWorthCharacters);
    heads->resizeSection(ChecklistModel::Status, character * kStatusCharacters);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ChecklistView::keepPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &ChecklistView::restorePlace);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const QModelIndex first = index.siblingAtColumn(0);
        const QString point = first.data(ChecklistModel::IdRole).toString();
        if (point.isEmpty())
            setExpanded(first, !isExpanded(first));
        else
            emit pointChosen(point); // also when it was current already
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit pointChosen(currentPoint()); });
    openBlocks(false);
}

QString ChecklistView::currentPoint() const
{
    return currentIndex().siblingAtColumn(0).data(ChecklistModel::IdRole).toString();
}

void ChecklistView::showPoint(const QString &pointId)
{
    const QModelIndex index = m_model->indexOf(pointId);
    if (!index.isValid())
        return;
    expand(index.parent());
    if (currentIndex() == index)
        emit pointChosen(pointId);
    setCurrentIndex(index);
    scrollTo(index);
}

void ChecklistView::openBlocks(bool all)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex block = m_model->index(row, 0);
        const int kind = block.data(ChecklistModel::BlockRole).toInt();
        setFirstColumnSpanned(row, {}, true);
        setExpanded(block, all || kind == int(ChecklistBlock::MustHaves));
    }
}

void ChecklistView::keepPlace()
{
    m_kept = currentPoint();
    m_scrolled = verticalScrollBar()->value();
    m_open.clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex block = m_model->index(row, 0);
        if (isExpanded(block))
            m_open += block.data(ChecklistModel::BlockRole).toInt();
    }
}

void ChecklistView::restorePlace()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex block = m_model->index(row, 0);
        setFirstColumnSpanned(row, {}, true);
        setExpanded(block, m_open.contains(block.data(ChecklistModel::BlockRole).toInt()));
    }
    const QModelIndex kept = m_model->indexOf(m_kept);
    if (kept.isValid()) {
        expand(kept.parent());
        setCurrentIndex(kept);
    }
    verticalScrollBar()->setValue(m_scrolled);
    emit pointChosen(currentPoint());
}

} // namespace fairlead
