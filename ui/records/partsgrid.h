#pragma once

#include "models/row.h"
#include "ui/context.h"
#include "ui/records/rowsmodel.h"

#include <QWidget>

class QLabel;

namespace fairlead {

class RowsGrid;

/// A small grid of the rows that belong to one other row, with its heading and a way to add one.
class PartsGrid : public QWidget
{
    Q_OBJECT

public:
    using Preset = QList<std::pair<const Field *, Value>>;

    PartsGrid(const Context &context, TableId table, QWidget *parent);

    /// @p preset: what a row that is added here begins with.
    void show(RowsModel::Scope scope, const Preset &preset);

private:
    void addRow();
    void deleteRows();
    void hideFixedColumns();
    void showCount();

    Context m_context;
    TableId m_table;
    Preset m_preset;
    RowsModel *m_model;
    RowsGrid *m_grid;
    QLabel *m_count;
};

} // namespace fairlead
