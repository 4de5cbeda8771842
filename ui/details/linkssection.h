#pragma once

#include "ui/details/detailssection.h"

namespace fairlead {

/// The records that the row refers to, and those that refer to it.
class LinksSection : public DetailsSection
{
    Q_OBJECT

public:
    LinksSection(const Context &context, QWidget *parent);

    void showRow(const Row &row) override;

private:
    void addReferences(const Row &row);
    void addReferrers(const Row &row);
};

} // namespace fairlead
