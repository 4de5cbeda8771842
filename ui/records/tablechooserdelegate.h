#pragma once

#include <QStyledItemDelegate>

namespace fairlead {

/// Draws the chooser: headings, names, counts and the sign of care.
class TableChooserDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        TableRole = Qt::UserRole, ///< int of TableId; invalid for headings
        CountRole,
        CareRole, ///< bool
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace fairlead
