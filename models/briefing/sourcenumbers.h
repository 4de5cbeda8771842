#pragma once

#include "models/briefing/content.h"
#include "models/rows/source.h"

#include <QHash>
#include <QLocale>

namespace fairlead {

class Workspace;

/// What a document cites that is no row of the workspace: our own records, and what is worked out
/// from them and the assumptions.
inline constexpr QLatin1StringView kOwnRecordsSource{"\x01own-records"};
inline constexpr QLatin1StringView kEstimateSource{"\x01estimate"};

/// Numbers the sources of a document in the order in which they are first mentioned.
class SourceNumbers
{
public:
    int number(const Id<Source> &source); ///< a new one at the first mention
    const std::vector<Id<Source>> &inOrder() const { return m_inOrder; }

private:
    std::vector<Id<Source>> m_inOrder;
    QHash<Id<Source>, int> m_numbers;
};

/// The entries of the sources with the numbers from @p first to @p last.
std::vector<SourceEntry> sourceEntries(const Workspace &workspace, const SourceNumbers &numbers,
                                       int first, int last, const QLocale &locale);

} // namespace fairlead
