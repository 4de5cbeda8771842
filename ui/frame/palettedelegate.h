#pragma once

#include <QStyledItemDelegate>

namespace fairlead {

/// Draws a line of the palette: what was found, and on the right what it is.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< QString: what it is, or its shortcut
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace fairlead
