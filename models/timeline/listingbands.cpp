#include "models/timeline/listingbands.h"

#include <algorithm>

namespace fairlead {

namespace {

bool isOnlyPlanned(const ListingStep &step)
{
    return step.status == FactStatus::Planned || step.status == FactStatus::Rumoured;
}

const ListingBand *bandOf(const std::vector<ListingBand> &bands, ListingState state)
{
    const auto found = std::find_if(bands.begin(), bands.end(),
                                    [&](const ListingBand &band) { return band.state == state; });
    return found == bands.end() ? nullptr : &*found;
}

} // namespace

std::vector<ListingBand> listingBands(const Workspace &workspace, const Party &party, QDate day)
{
    std::vector<ListingBand> bands;
    for (const ListingStep &step : workspace.rows<ListingStep>()) {
        if (step.party != party.id || !step.occursOn)
            continue;
        if (!isOnlyPlanned(step) && step.occursOn->first() > day)
            continue; // nobody knew of it on that day
        bands.push_back({.state = step.state,
                         .since = *step.occursOn,
                         .isExpected = isOnlyPlanned(step),
                         .isVerified = step.status == FactStatus::Confirmed,
                         .row = {TableId::ListingStep, step.id.text}});
    }
    const bool isListed =
        bandOf(bands, ListingState::Listed) || bandOf(bands, ListingState::LockupEnded);
    if (party.listingExpected && !isListed && party.listingState != ListingState::Listed)
        bands.push_back({.state = ListingState::Listed,
                         .since = *party.listingExpected,
                         .isExpected = true,
                         .isVerified = false,
                         .row = {TableId::Party, party.id.text}});
    const ListingBand *listing = bandOf(bands, ListingState::Listed);
    const bool isDay = listing && listing->since.precision() == PartialDate::Precision::Day;
    if (isDay && !bandOf(bands, ListingState::LockupEnded)) {
        const QDate end = listing->since.first().addDays(kLockUpDays);
        bands.push_back({.state = ListingState::LockupEnded,
                         .since = end,
                         .isExpected = listing->isExpected || end > day,
                         .isComputed = true,
                         .isVerified = false,
                         .row = listing->row});
    }

    std::stable_sort(bands.begin(), bands.end(), [](const auto &left, const auto &right) {
        return left.since.first() != right.since.first() ? left.since.first() < right.since.first()
                                                         : left.state < right.state;
    });
    for (size_t i = 0; i + 1 < bands.size(); ++i) {
        // Of a date that is not known to the day, nothing ends before it begins.
        bands[i].until = std::max(bands[i].since.first(), bands[i + 1].since.first().addDays(-1));
    }
    return bands;
}

} // namespace fairlead
