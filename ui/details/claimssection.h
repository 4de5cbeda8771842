#pragma once

#include "models/facts/facts.h"
#include "ui/details/detailssection.h"

namespace fairlead {

/// Why the row says what it says: the claims on each of its attributes, which one is preferred and
/// why, and where sources disagree. Choosing another claim asks for the reason.
class ClaimsSection : public DetailsSection
{
    Q_OBJECT

public:
    ClaimsSection(const Context &context, QWidget *parent);

    void showRow(const Row &row) override;

private:
    void addGroup(const ClaimGroup &claims);
    void addClaim(const Claim &claim, bool canChoose);
    void addConflicts(const ClaimGroup &claims);
    void prefer(const QString &claim);

    RowRef m_row;
};

} // namespace fairlead
