#pragma once

#include "models/rows/deal.h"
#include "models/rows/party.h"
#include "models/workspace.h"

#include <QDate>

#include <vector>

namespace fairlead {

/// What a part of a deal between vendors is about.
enum class DealType {
    Equity,
    ComputeCommitment,
    Distribution,
    Exclusivity,
    Capacity,
    Acquisition,
    Other,
};

/// How much of it is certain.
enum class DealTranche {
    Closed,     ///< all of it is paid or firm
    Contingent, ///< all of it depends on something
    Mixed,
};

/// How far a deal has come.
enum class DealStage {
    Rumoured,
    Announced,
    Closed,
};

template<>
const Enumeration &enumeration<DealType>();
template<>
const Enumeration &enumeration<DealTranche>();
template<>
const Enumeration &enumeration<DealStage>();

/// Whether a party sells AI or what it runs on.
bool isVendor(const Party &party);

/// A part of a deal that runs on a day. Points into the workspace.
struct DealPart
{
    const Deal *deal = nullptr;
    QList<Id<Party>> vendors; ///< parties that sell AI or what it runs on, each once
    DealType type = DealType::Other;
    std::optional<DealTranche> tranche; ///< null: unknown
    DealStage stage = DealStage::Announced;
};

/// The parts of all deals that were known by @p day and are neither over nor totals of others. The
/// exclusive right to distribute is a part of its own.
std::vector<DealPart> dealParts(const Workspace &workspace, QDate day);

} // namespace fairlead
