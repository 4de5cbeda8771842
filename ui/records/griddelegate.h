#pragma once

#include <QStyledItemDelegate>

namespace fairlead {

class FieldEditor;
class RowsModel;
class Workspace;
struct Theme;

/// Draws the cells of a grid and edits them in place.
class GridDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    GridDelegate(const Workspace &workspace, RowsModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void inputRefused(const QString &sentence) const; ///< the editor stays open

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index, bool isRowSelected) const;
    int paintMark(QPainter &painter, const QRect &area, const QModelIndex &index,
                  const Theme &theme) const;
    QRect paintFlags(QPainter &painter, const QRect &area, const QModelIndex &index) const;

    const Workspace &m_workspace;
    RowsModel &m_model;
};

} // namespace fairlead
