#pragma once

#include <QStyledItemDelegate>

namespace fairlead {

/// Draws the first column of a table of levers in two lines: the lever, and the workload, which
/// stands in the second column and is hidden.
class LeverDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace fairlead
