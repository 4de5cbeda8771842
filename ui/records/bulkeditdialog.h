#pragma once

#include "models/row.h"
#include "ui/context.h"

#include <QDialog>

class QComboBox;
class QVBoxLayout;

namespace fairlead {

class FieldEditor;

/// Sets one field of several rows. Deletes itself when it is done.
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    BulkEditDialog(const Context &context, std::vector<RowRef> rows, const Field *field,
                   QWidget *parent);

    void accept() override;

private:
    void showEditor();

    Context m_context;
    std::vector<RowRef> m_rows;
    QComboBox *m_fields;
    QVBoxLayout *m_place;
    FieldEditor *m_editor = nullptr;
};

} // namespace fairlead
