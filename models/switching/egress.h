#pragma once

#include <QDate>

#include <span>

namespace fairlead {

/// A price for the part of a volume below a bound and above the bound of the tier before.
struct PriceTier
{
    double boundGb = 0; ///< cumulative; infinite in a last tier without end
    double price = 0;   ///< US dollars a GB

    bool operator==(const PriceTier &) const = default;
};

/// What moving data out costs at once (quant.md section 6.2), US dollars. Tiers are in the order of
/// their bounds. A volume on a bound belongs to the lower tier; what exceeds the last bound has no
/// known price and adds nothing.
double egressCost(double gb, std::span<const PriceTier> tiers);

bool hasPrice(double gb, std::span<const PriceTier> tiers); ///< of all the volume

enum class EgressPurpose { Switching, ParallelUse };

struct EgressCase
{
    QDate date;
    EgressPurpose purpose = EgressPurpose::Switching;
    bool euScope = false;           ///< the Data Act applies
    bool fullExit = false;          ///< the provider is left altogether
    bool providerProgramme = false; ///< the provider waives egress on a full exit
};

/// From this day switching is free of charge in the EU (Regulation 2023/2854, Article 29).
QDate freeSwitchingFrom();

/// Whether the provider may charge nothing for the data (quant.md section 6.3).
bool isEgressWaived(const EgressCase &egress);

} // namespace fairlead
