#pragma once

#include "models/row.h"
#include "ui/context.h"

#include <QWidget>

class QLabel;

namespace fairlead {

/// What the selected row is, and its key figures in one line.
class RowHeading : public QWidget
{
    Q_OBJECT

public:
    RowHeading(const Context &context, QWidget *parent);

    void showRow(const Row &row);
    void showNothing();

private:
    QString figures(const Row &row) const;

    Context m_context;
    QLabel *m_kind;
    QLabel *m_title;
    QLabel *m_figures;
};

} // namespace fairlead
