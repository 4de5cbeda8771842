#pragma once

#include "ui/details/detailssection.h"

namespace fairlead {

/// Who changed the row, when, and what.
class HistorySection : public DetailsSection
{
    Q_OBJECT

public:
    HistorySection(const Context &context, QWidget *parent);

    void showRow(const Row &row) override;

private:
    void addEntries(const std::vector<HistoryEntry> &entries, const RowRef &row);
    void addEntry(const HistoryEntry &entry, const RowRef &row);
};

} // namespace fairlead
