#pragma once

#include "models/row.h"
#include "ui/context.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fairlead {

class FieldEditor;

/// The fields of one row as a form made from their descriptions. Each change is one edit; what is
/// no value stays in its field, with the reason below.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    enum class Extent {
        First, ///< the first fields, and a button for the rest
        All,
    };

    FieldForm(const Context &context, Extent extent, QWidget *parent);

    void showRow(const Row &row);
    void takeFocus();

private:
    void build(const TableInfo &table);
    void addField(const Field &field, int line);
    void addMoreButton();
    struct Line
    {
        FieldEditor *editor;
        QLabel *problem; ///< below the editor, while its input is no value
    };

    void commit(const Line &line);
    void setValue(const Line &line, const Row &row);
    void showProblem(const Line &line);
    void reportUntaken();
    void followReadOnly();
    void fill(const Row &row);

    Context m_context;
    Extent m_extent;
    RowRef m_row;
    const TableInfo *m_table = nullptr;
    QGridLayout *m_grid;
    QVBoxLayout *m_lines;
    QPushButton *m_more = nullptr;
    std::vector<Line> m_editors;
};

} // namespace fairlead
