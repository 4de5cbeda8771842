#pragma once

#include "ui/details/detailssection.h"

namespace fairlead {

/// How complete the row is and which fields are empty.
class GapsSection : public DetailsSection
{
    Q_OBJECT

public:
    GapsSection(const Context &context, QWidget *parent);

    void showRow(const Row &row) override;
};

} // namespace fairlead
