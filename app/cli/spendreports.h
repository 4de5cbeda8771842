#pragma once

#include "app/cli/jsonvalues.h"
#include "models/graph/spendtrace.h"

#include <QTextStream>

namespace fairlead {

// What reports print alike of own spend and where it ends; null is unknown.

nlohmann::ordered_json lensJson(const char *report, const Lens &lens);
nlohmann::ordered_json sharesJson(const SpendShares &shares);
/// @p from and @p to are the keys of the two parties.
nlohmann::ordered_json unknownJson(const std::set<UnknownShare> &unknown, const char *from,
                                   const char *to);

template<class T>
nlohmann::ordered_json idsJson(const std::vector<Id<T>> &ids)
{
    auto list = nlohmann::ordered_json::array();
    for (const Id<T> &id : ids)
        list.push_back(id.text.toStdString());
    return list;
}

nlohmann::ordered_json untracedJson(const std::vector<UntracedWorkload> &untraced);
void printUntraced(const Workspace &workspace, const std::vector<UntracedWorkload> &untraced,
                   QTextStream &out); ///< nothing when there is none

QString shownShare(const std::optional<double> &share); ///< "70.7 %", or "–"
QString partyText(const Workspace &workspace, const Id<Party> &party);
void printShares(const Workspace &workspace, const SpendShares &shares, QTextStream &out);
void printUnknown(const Workspace &workspace, const QString &heading,
                  const std::set<UnknownShare> &unknown, QTextStream &out);

} // namespace fairlead
