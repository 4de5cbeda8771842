#pragma once

#include "ui/details/detailssection.h"

namespace fairlead {

/// The rows that belong to the selected one: tranches of a deal with their bar, commitments of a
/// contract, and so on, with a way to add one.
class PartsSection : public DetailsSection
{
    Q_OBJECT

public:
    PartsSection(const Context &context, QWidget *parent);

    void showRow(const Row &row) override;

private:
    void showTranches(const Row &deal);
    void showChildren(const Row &row);
    void addPart();

    RowRef m_row;
    std::optional<TableId> m_childTable; ///< the table that Add adds to
};

} // namespace fairlead
