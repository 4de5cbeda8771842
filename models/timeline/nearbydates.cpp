#include "models/timeline/nearbydates.h"

#include "models/rows/commitment.h"
#include "models/rows/contract.h"
#include "models/rows/marketevent.h"
#include "models/rows/party.h"
#include "models/rowtitle.h"
#include "models/timeline/commitmentyears.h"
#include "models/timeline/listingbands.h"
#include "models/timeline/timelinebuilder.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

} // namespace

NearbyDates::NearbyDates(const TimelineBuilder &builder)
    : m_workspace(builder.workspace())
    , m_day(builder.day())
    , m_retirements(modelRetirements(m_workspace))
{
    for (const MarketEvent &event : m_workspace.rows<MarketEvent>()) {
        const bool isDay =
            event.occursOn && event.occursOn->precision() == PartialDate::Precision::Day;
        if (event.kind == EventKind::Regulation && isDay && event.verified
            && builder.appliesToUs(event.jurisdictions))
            m_laws.push_back({event.occursOn->first(), event.title});
    }
}

std::vector<NearbyDate> NearbyDates::of(const Contract &contract) const
{
    std::vector<NearbyDate> dates = m_laws;
    for (const ModelRetirement &retirement : m_retirements) {
        const bool isOurs = std::any_of(
            retirement.workloads.begin(), retirement.workloads.end(), [&](const auto &workload) {
                return m_workspace.find(workload)->contract == contract.id;
            });
        if (isOurs)
            dates.push_back({retirement.endsOn.first(),
                             Text::tr("%1 ends").arg(rowTitle(m_workspace, retirement.model))});
    }
    for (const Commitment &commitment : m_workspace.rows<Commitment>()) {
        if (commitment.contract != contract.id)
            continue;
        for (const CommitmentPeriod &period : commitmentPeriods(m_workspace, commitment))
            dates.push_back({period.endsOn, Text::tr("a year of %1 ends").arg(commitment.name)});
    }
    if (const Party *vendor = m_workspace.find(contract.vendor)) {
        for (const ListingBand &band : listingBands(m_workspace, *vendor, m_day)) {
            if (band.isExpected)
                dates.push_back(
                    {band.since.first(), u"%1: %2"_s.arg(vendor->name, labelOf(band.state))});
        }
    }
    return dates;
}

} // namespace fairlead
