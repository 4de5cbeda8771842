#include "models/edit.h"

namespace fairlead {

Edit Edit::inverted() const
{
    Edit back{.label = label, .changes = {}};
    back.changes.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        back.changes.push_back({.before = change->after, .after = change->before});
    return back;
}

std::vector<RowRef> Edit::refs() const
{
    std::vector<RowRef> all;
    all.reserve(changes.size());
    for (const RowChange &change : changes)
        all.push_back(change.ref());
    return all;
}

} // namespace fairlead
