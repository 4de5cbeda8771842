#pragma once

#include "models/row.h"
#include "ui/context.h"

#include <QDialog>

class QLabel;

namespace fairlead {

class FieldEditor;

/// Asks for what a new row cannot be without. Deletes itself when it is done.
class NewRowDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p preset: values that follow from where the row is added, such as what it belongs to.
    NewRowDialog(const Context &context, const TableInfo &table, QWidget *parent,
                 const QList<std::pair<const Field *, Value>> &preset = {});

    void accept() override;

signals:
    void added(const fairlead::RowRef &row);

private:
    void addEditors();
    Result<Row> rowFromInputs() const;

    Context m_context;
    const TableInfo &m_table;
    Row m_blank;
    std::vector<FieldEditor *> m_editors;
    QLabel *m_problem;
};

} // namespace fairlead
