#include "models/organisation.h"

#include <algorithm>

namespace fairlead {

const Organisation *organisationOf(const Workspace &workspace)
{
    const auto rows = workspace.rows<Organisation>();
    return rows.size() == 0 ? nullptr : &*rows.begin();
}

int horizonMonths(const Workspace &workspace)
{
    constexpr qint64 kUsual = 36;
    const Organisation *organisation = organisationOf(workspace);
    const qint64 months = organisation ? organisation->horizonMonths.value_or(kUsual) : kUsual;
    return int(std::clamp<qint64>(months, 12, 84));
}

} // namespace fairlead
