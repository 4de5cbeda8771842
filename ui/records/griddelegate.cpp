#include "ui/records/griddelegate.h"

#include "models/workspace.h"
#include "ui/records/rowsmodel.h"
#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kInset = 6;
constexpr int kPercentBar = 38;
constexpr int kPercentBarHeight = 6;

bool isRowSelected(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !view->selectionModel())
        return option.state & QStyle::State_Selected;
    return view->currentIndex().row() == index.row()
           || view->selectionModel()->rowIntersectsSelection(index.row(), {});
}

} // namespace

GridDelegate::GridDelegate(const Workspace &workspace, RowsModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_workspace(workspace)
    , m_model(model)
{
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &colours = theme();
    const bool isChosen = isRowSelected(option, index);
    painter->save();
    paintGround(*painter, option, index, isChosen);

    const GridColumn &column = m_model.column(index.column());
    const QString text = index.data().toString();
    QRect area = option.rect.adjusted(kInset, 0, -kInset, 0);
    area.setLeft(area.left() + paintMark(*painter, area, index, colours));
    area = paintFlags(*painter, area, index);

    const bool isStale = index.data(RowsModel::StaleRole).toBool();
    const bool isMuted = text == u"–" || (column.field && column.field->kind == FieldKind::Choice)
                         || column.kind == GridColumn::Kind::DealKind;
    painter->setPen(isStale ? colours.warn : isMuted ? colours.muted : colours.text);
    const bool isStrong =
        isStale || (isChosen && index.column() == 0 && option.state & QStyle::State_Active);
    painter->setFont(isStrong ? strongFont(option.font) : option.font);
    const QString line = singleLine(text);
    const Qt::Alignment alignment = column.isNumber() ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(area, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                      QFontMetrics(painter->font()).elidedText(line, Qt::ElideRight, area.width()));
    painter->restore();
}

void GridDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, bool isRowSelected) const
{
    const Theme &colours = theme();
    const QRect &area = option.rect;
    painter.fillRect(area, isRowSelected ? colours.selected : colours.surface);
    painter.setPen(colours.line);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (isRowSelected && index.column() == 0)
        painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), colours.accent);
    const bool isCell = option.state & QStyle::State_Selected;
    if (isCell && !(option.state & QStyle::State_HasFocus)) {
        QColor tint = colours.accent;
        tint.setAlphaF(0.12f);
        painter.fillRect(area, tint);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(area.adjusted(1, 1, -1, -1));
    }
}

int GridDelegate::paintMark(QPainter &painter, const QRect &area, const QModelIndex &index,
                            const Theme &colours) const
{
    const QVariant certainty = index.data(RowsModel::CertaintyRole);
    if (certainty.isValid()) {
        const int key = certainty.toInt();
        drawCertainty(painter, QRect(area.left(), area.top(), kCertaintyWidth, area.height()),
                      key < 0 ? std::nullopt : std::optional(Certainty(key)), colours);
        return kCertaintyWidth + 6;
    }
    const QVariant percent = index.data(RowsModel::PercentRole);
    if (percent.isValid()) {
        drawPercentBar(painter,
                       QRect(area.left(), area.center().y() - kPercentBarHeight / 2 + 1,
                             kPercentBar, kPercentBarHeight),
                       percent.toInt(), colours);
        return kPercentBar;
    }
    const QString party = index.data(RowsModel::PartyRole).toString();
    if (party.isEmpty())
        return 0;
    drawPartySwatch(painter, QPointF(area.left(), area.center().y() + 0.5), party);
    return kSwatch + 6;
}

QRect GridDelegate::paintFlags(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    static const QIcon kContested = themeIcon(u"vcs-branch"_s, Tone::Bad);
    static const QIcon kUnverified = themeIcon(u"question"_s, Tone::Warn);
    QRect rest = area;
    const auto paintIcon = [&](const QIcon &icon) {
        const QRect place(rest.right() - metrics::kSmallIcon + 4,
                          rest.center().y() - metrics::kSmallIcon / 2 + 1, metrics::kSmallIcon,
                          metrics::kSmallIcon);
        icon.paint(&painter, place);
        rest.setRight(place.left() - metrics::kTiny);
    };
    if (index.data(RowsModel::ContestedRole).toBool())
        paintIcon(kContested);
    if (index.data(RowsModel::UnverifiedRole).toBool())
        paintIcon(kUnverified);
    return rest;
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const GridColumn &column = m_model.column(index.column());
    int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + metrics::kHuge;
    if (column.kind == GridColumn::Kind::Complete)
        width += kPercentBar;
    return {width, metrics::kRow};
}

QWidget *GridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const Field *field = m_model.column(index.column()).field;
    if (!field)
        return nullptr;
    FieldEditor *editor = makeFieldEditor(*field, m_workspace, EditorPlace::Cell, parent);
    editor->setAutoFillBackground(true);
    // The base class filters the editor itself; keys arrive at the control inside it.
    for (QWidget *inner = editor->focusProxy(); inner; inner = inner->focusProxy())
        inner->installEventFilter(const_cast<GridDelegate *>(this));
    return editor;
}

void GridDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *fieldEditor = qobject_cast<FieldEditor *>(editor);
    const Row *row = m_model.rowAt(index.row());
    if (fieldEditor && row && !fieldEditor->isChanged())
        fieldEditor->setValue(row->value(fieldEditor->field()));
}

void GridDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    const auto *fieldEditor = qobject_cast<FieldEditor *>(editor);
    if (fieldEditor && fieldEditor->isChanged())
        model->setData(index, fieldEditor->input());
}

void GridDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

bool GridDelegate::eventFilter(QObject *watched, QEvent *event)
{
    QObject *target = watched;
    while (target && !qobject_cast<FieldEditor *>(target))
        target = target->parent();
    auto *editor = qobject_cast<FieldEditor *>(target);
    if (!editor)
        return false;
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isDone = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab
                            || key == Qt::Key_Backtab;
        // The control inside has seen the key already; it must not reach the grid as well.
        if (watched == editor)
            return isDone || key == Qt::Key_Escape;
        const QString problem = isDone && editor->isChanged() ? editor->problem() : QString();
        if (!problem.isEmpty()) {
            emit inputRefused(problem);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace fairlead
