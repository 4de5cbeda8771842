#pragma once

#include "models/timeline/decisionplan.h"
#include "models/timeline/modelretirements.h"

namespace fairlead {

class TimelineBuilder;
struct Contract;

/// What may stand near a notice deadline, read once for all contracts: laws that apply to us, ends
/// of models in use, years of commitments, expected listings.
class NearbyDates
{
public:
    explicit NearbyDates(const TimelineBuilder &builder);

    std::vector<NearbyDate> of(const Contract &contract) const;

private:
    const Workspace &m_workspace;
    QDate m_day;
    std::vector<NearbyDate> m_laws;
    std::vector<ModelRetirement> m_retirements;
};

} // namespace fairlead
