#pragma once

#include <QStringList>

#include <initializer_list>

namespace fairlead {

class Workspace;
struct Lens;

/// What of the lens changes a picture, and so is named on it.
enum class LensPart {
    Basis,
    Scenario,
    Plan,
    Organisation, ///< says so when it is the sample organisation
};

/// What a picture or table is seen through, as its files print it: the day, the named parts as far
/// as they are set, and what else the page has to say.
QString lensLine(const Workspace &workspace, const Lens &lens,
                 std::initializer_list<LensPart> parts, const QStringList &more);

} // namespace fairlead
