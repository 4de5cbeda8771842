#pragma once

#include "ui/details/detailssection.h"

namespace fairlead {

struct Claim;

/// Why the row says what it says: the claims on each of its attributes, which one is preferred and
/// why, and where sources disagree. Choosing another claim asks for the reason.
class ClaimsSection : public DetailsSection
{
    Q_OBJECT

public:
    ClaimsSection(const Context &context, QWidget *parent);

    void showRow(const Row &row) override;

private:
    using Claims = std::vector<const Claim *>;

    std::vector<Claims> groupsFor(const Row &row) const;
    void addGroup(const Claims &claims);
    void addClaim(const Claim &claim, bool canChoose);
    void addConflicts(const Claims &claims);
    void prefer(const QString &claim);

    RowRef m_row;
};

} // namespace fairlead
