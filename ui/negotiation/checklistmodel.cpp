#include "ui/negotiation/checklistmodel.h"

#include "models/fields/valuetext.h"
#include "models/negotiation/conditionwords.h"
#include "models/negotiation/stakes.h"
#include "ui/board/figures.h"
#include "ui/commands/editor.h"
#include "ui/negotiation/negotiationstate.h"
#include "ui/negotiation/pointtexts.h"
#include "ui/widgets/plaintext.h"

#include <QMimeData>
#include <QTimer>
#include <QWidget>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

const QString kMimeType = u"application/x-fairlead-checklist-point"_s;

QString countText(ItemStatus status, int count)
{
    switch (status) {
    case ItemStatus::Agreed:
        return ChecklistModel::tr("%n agreed", nullptr, count);
    case ItemStatus::Raised:
        return ChecklistModel::tr("%n raised", nullptr, count);
    case ItemStatus::Refused:
        return ChecklistModel::tr("%n refused", nullptr, count);
    default:
        return ChecklistModel::tr("%n not raised", nullptr, count);
    }
}

QString countText(PointLevel level, int count)
{
    switch (level) {
    case PointLevel::High:
        return ChecklistModel::tr("%n high", nullptr, count);
    case PointLevel::Medium:
        return ChecklistModel::tr("%n medium", nullptr, count);
    case PointLevel::Low:
        return ChecklistModel::tr("%n low", nullptr, count);
    }
    Q_UNREACHABLE();
}

bool canMove(ChecklistBlock block)
{
    return block == ChecklistBlock::Rights || block == ChecklistBlock::MustHaves
           || block == ChecklistBlock::Negotiate || block == ChecklistBlock::Trade;
}

} // namespace

ChecklistModel::ChecklistModel(NegotiationState &state, QObject *parent)
    : QAbstractItemModel(parent)
    , m_state(state)
{
}

bool ChecklistModel::passes(const ChecklistPoint &point) const
{
    if (m_filter.isEmpty())
        return true;
    for (const QString &text : {point.title(), categoryText(point), point.owner(), point.ask(),
                                labelOf(point.status()), labelOf(point.stance)}) {
        if (text.contains(m_filter, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

std::vector<ChecklistModel::Block> ChecklistModel::read() const
{
    std::vector<Block> blocks;
    const ContractChecklist *list = m_state.checklist();
    if (!list)
        return blocks;
    for (const Choice &choice : enumeration<ChecklistBlock>().choices()) {
        Block block{.block = ChecklistBlock(choice.value), .lines = {}};
        for (const ChecklistPoint *point : list->in(block.block)) {
            ++block.count;
            if (passes(*point))
                block.lines.push_back({point->id(), block.count});
        }
        blocks.push_back(std::move(block));
    }
    return blocks;
}

void ChecklistModel::refresh()
{
    std::vector<Block> blocks = read();
    if (blocks != m_blocks) {
        beginResetModel();
        m_blocks = std::move(blocks);
        endResetModel();
        return;
    }
    for (int row = 0; row < int(m_blocks.size()); ++row) {
        const QModelIndex block = index(row, 0);
        emit dataChanged(block, block.siblingAtColumn(ColumnCount - 1));
        if (const int last = rowCount(block) - 1; last >= 0)
            emit dataChanged(index(0, 0, block), index(last, ColumnCount - 1, block));
    }
}

void ChecklistModel::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    refresh();
}

int ChecklistModel::shownCount() const
{
    int count = 0;
    for (const Block &block : m_blocks)
        count += int(block.lines.size());
    return count;
}

int ChecklistModel::pointCount() const
{
    int count = 0;
    for (const Block &block : m_blocks)
        count += block.count;
    return count;
}

QModelIndex ChecklistModel::indexOf(const QString &pointId, Column column) const
{
    for (int row = 0; row < int(m_blocks.size()); ++row) {
        const std::vector<Line> &lines = m_blocks[size_t(row)].lines;
        const auto found = std::ranges::find(lines, pointId, &Line::id);
        if (found != lines.end())
            return index(int(found - lines.begin()), column, index(row, 0));
    }
    return {};
}

QModelIndex ChecklistModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // 0 for blocks; for points one more than the place of their block.
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex ChecklistModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int ChecklistModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_blocks.size());
    const bool isBlock = parent.internalId() == 0 && parent.column() == 0;
    return isBlock ? int(m_blocks[size_t(parent.row())].lines.size()) : 0;
}

int ChecklistModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ChecklistModel::blockNote(const Block &block) const
{
    const ContractChecklist *list = m_state.checklist();
    if (!list)
        return {};
    const auto points = list->in(block.block);
    QStringList parts;
    const auto countOf = [&](ItemStatus status) {
        return std::ranges::count_if(
            points, [status](const ChecklistPoint *point) { return point->status() == status; });
    };
    const auto levelCount = [&](PointLevel level) {
        return std::ranges::count_if(
            points, [level](const ChecklistPoint *point) { return point->level == level; });
    };
    switch (block.block) {
    case ChecklistBlock::Rights:
    case ChecklistBlock::MustHaves:
        for (const ItemStatus status :
             {ItemStatus::Agreed, ItemStatus::Raised, ItemStatus::Refused, ItemStatus::NotRaised}) {
            if (const auto count = countOf(status); count > 0)
                parts += countText(status, int(count));
        }
        return parts.join(u" · "_s);
    case ChecklistBlock::Negotiate:
        for (const PointLevel level : {PointLevel::High, PointLevel::Medium, PointLevel::Low}) {
            if (const auto count = levelCount(level); count > 0)
                parts += countText(level, int(count));
        }
        return parts.join(u" · "_s);
    case ChecklistBlock::Trade:
        return tr("what we can give");
    case ChecklistBlock::NeedsData:
        return points.empty() ? QString() : tr("facts are missing");
    case ChecklistBlock::NotApplicable:
        return tr("with reasons");
    }
    return {};
}

QVariant ChecklistModel::blockData(const Block &block, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Issue ? labelOf(block.block) : QString();
    case Qt::AccessibleTextRole:
        return tr("%1, %n point(s), %2", nullptr, block.count)
            .arg(labelOf(block.block), blockNote(block));
    case SecondRole:
        return blockNote(block);
    case BlockRole:
        return int(block.block);
    case CountRole:
        return block.count;
    default:
        return {};
    }
}

QString ChecklistModel::statusText(const ChecklistPoint &point) const
{
    if (point.block == ChecklistBlock::NeedsData)
        return tr("%n fact(s) missing", nullptr, int(point.missing.size()));
    if (point.block == ChecklistBlock::NotApplicable)
        return {};
    return labelOf(point.status());
}

/// As it was entered, as precise as that; else by the plan.
QString ChecklistModel::dueText(const ChecklistPoint &point) const
{
    const QLocale locale;
    if (point.item && point.item->dueOn)
        return tr("by %1").arg(dateText(*point.item->dueOn, locale));
    const auto due = m_state.dueOf(point);
    return due ? tr("by %1").arg(dateText(*due, locale)) : QString();
}

QVariant ChecklistModel::pointData(const Line &line, int column, int role) const
{
    const ChecklistPoint *point = m_state.point(line.id);
    if (!point)
        return {};
    const PointWorth *worth = m_state.worthOf(line.id);
    const QLocale locale;
    const bool isOnTable = fairlead::isOnTable(*point);
    switch (role) {
    case IdRole:
        return line.id;
    case BlockRole:
        return int(point->block);
    case NumberRole:
        return line.number;
    case StatusRole:
        return int(point->status());
    case StaleRole:
        return point->isStale;
    case Qt::AccessibleTextRole:
        if (column == Issue)
            return tr("%1, %2").arg(point->title(), categoryText(*point));
        break;
    case Qt::ToolTipRole:
        if (column == Score)
            return plainToolTip(scoreText(*point));
        if (column == Worth && worth)
            return plainToolTip(worth->sentence);
        return plainToolTip(reasonSentence(*point));
    case SecondRole:
        if (column == Issue)
            return categoryText(*point);
        if (column == Status && isOnTable)
            return dueText(*point);
        return {};
    default:
        break;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Issue:
        return point->title();
    case Score:
        return isOnTable ? locale.toString(point->score.total(), 'f', 1) : QString();
    case Worth:
        return !isOnTable ? QString() : worth ? boundMoney(worth->usd, worth->missing) : u"–"_s;
    default:
        return statusText(*point);
    }
}

QVariant ChecklistModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return blockData(m_blocks[size_t(index.row())], index.column(), role);
    const Block &block = m_blocks[size_t(index.internalId() - 1)];
    return pointData(block.lines[size_t(index.row())], index.column(), role);
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Score || section == Worth;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Issue:
        return u"  "_s + tr("Issue"); // over the numbers of the points
    case Score:
        return tr("Score");
    case Worth: {
        const PointPrices *prices = m_state.prices();
        return prices ? tr("Value, %n mo", nullptr, prices->horizonMonths()) : tr("Value");
    }
    default:
        return tr("Status");
    }
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto block = ChecklistBlock(index.data(BlockRole).toInt());
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (canMove(block))
        flags |= Qt::ItemIsDropEnabled;
    if (canMove(block) && index.internalId() != 0)
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList ChecklistModel::mimeTypes() const
{
    return {kMimeType};
}

QMimeData *ChecklistModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    for (const QModelIndex &index : indexes) {
        const QString id = index.data(IdRole).toString();
        if (!id.isEmpty())
            data->setData(kMimeType, id.toUtf8());
    }
    return data;
}

/// On a point: before it. On a block, or after its last point: at its end. The view takes nothing
/// away afterwards, because the edit moves the line.
bool ChecklistModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                  const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(kMimeType) || !parent.isValid())
        return false;
    const QString id = QString::fromUtf8(data->data(kMimeType));
    const bool isOnPoint = parent.internalId() != 0;
    const QModelIndex block = isOnPoint ? parent.parent() : parent.siblingAtColumn(0);
    const int at = isOnPoint ? parent.row() : row;
    const auto target = ChecklistBlock(block.data(BlockRole).toInt());
    const ChecklistPoint *point = m_state.point(id);
    if (!point)
        return false;
    if (point->block == target) {
        const QModelIndex before = at >= 0 ? index(at, 0, block) : QModelIndex();
        const QString beforeId = before.data(IdRole).toString();
        if (beforeId != id)
            m_state.rankBefore(id, beforeId);
    } else if (target == ChecklistBlock::MustHaves) {
        // Asks perhaps; not while the drag is still under way.
        QTimer::singleShot(0, &m_state, [this, id] {
            m_state.makeMustHave(id, qobject_cast<QWidget *>(QObject::parent()));
        });
    } else if (point->block == ChecklistBlock::MustHaves) {
        m_state.dropMustHave(id);
    } else {
        m_state.context().editor.refuse(
            tr("A point goes to the must-haves and back; other blocks follow from the "
               "rules."));
    }
    return false;
}

} // namespace fairlead
