#pragma once

#include <QTableView>

namespace fairlead {

/// The look of a table that compares plans: no frame, hairlines, names of measures at the left.
class PlanTable : public QTableView
{
    Q_OBJECT

public:
    PlanTable(QAbstractItemModel *model, const QString &name, QWidget *parent);

    void setDense(); ///< rows as low as their text, where all of them have to fit on a card
};

} // namespace fairlead
