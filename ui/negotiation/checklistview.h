#pragma once

#include <QTreeView>

namespace fairlead {

class ChecklistModel;

/// The list of points by block.
class ChecklistView : public QTreeView
{
    Q_OBJECT

public:
    ChecklistView(ChecklistModel *model, QWidget *parent);

    QString currentPoint() const;           ///< id; empty on a block or when there is none
    void showPoint(const QString &pointId); ///< opens its block
    void openBlocks(bool all);              ///< all of them, or those that are open at first

signals:
    void pointChosen(const QString &pointId); ///< empty: a block, or none

protected:
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}

private:
    void keepPlace();
    void restorePlace();

    ChecklistModel *m_model;
    QString m_kept; ///< the chosen point while the model is read anew
    QList<int> m_open;
    int m_scrolled = 0;
};

} // namespace fairlead
