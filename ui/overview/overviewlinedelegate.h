#pragma once

#include <QStyledItemDelegate>

namespace fairlead {

struct OverviewLine;

/// Draws the lines of the Overview's lists, as high as their texts need in the width that there
/// is; a click on a link at the right follows it.
class OverviewLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OverviewLineDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    void linkClicked(int row);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace fairlead
