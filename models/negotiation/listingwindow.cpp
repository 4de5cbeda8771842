#include "models/negotiation/listingwindow.h"

#include "models/facts/facts.h"
#include "models/rows/party.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(const ListingStep &step)
{
    return step.occursOn ? step.occursOn->first() : QDate();
}

bool isLater(const ListingStep &left, const ListingStep &right)
{
    return dayOf(left) != dayOf(right) ? dayOf(left) > dayOf(right) : left.state > right.state;
}

bool isFact(const ListingStep &step)
{
    return step.status != FactStatus::Planned && step.status != FactStatus::Rumoured;
}

const ListingStep *lastStep(const Workspace &workspace, const Party &vendor, QDate day)
{
    const ListingStep *last = nullptr;
    for (const ListingStep &step : workspace.rows<ListingStep>()) {
        const bool hasHappened = !step.occursOn || step.occursOn->first() <= day;
        if (step.party == vendor.id && isFact(step) && hasHappened
            && (!last || isLater(step, *last)))
            last = &step;
    }
    return last;
}

/// Whether the state that the vendor's row names came about only after the day.
bool isStateLater(const Workspace &workspace, const Party &vendor, QDate day)
{
    bool isIt = false;
    for (const ListingStep &step : workspace.rows<ListingStep>())
        isIt = isIt || (step.party == vendor.id && isFact(step) && dayOf(step) > day);
    return isIt;
}

QList<Id<Source>> sourcesOf(const Workspace &workspace, const RowRef &subject,
                            QStringView attribute)
{
    QList<Id<Source>> sources;
    for (const Claim *claim : claimsAbout(workspace, subject)) {
        const bool isAbout = attribute.isEmpty() || claim->attribute == attribute;
        if (isAbout && !claim->source.isNull() && !sources.contains(claim->source))
            sources += claim->source;
    }
    return sources;
}

std::optional<bool> isOpen(const ListingWindow &window, QDate day, int horizonMonths)
{
    switch (window.state.value_or(ListingState::Private)) {
    case ListingState::FiledConfidential:
    case ListingState::FiledPublic:
    case ListingState::Priced:
        return true;
    case ListingState::Listed:
    case ListingState::LockupEnded:
    case ListingState::Subsidiary:
        return false;
    case ListingState::Private:
        break;
    }
    if (!window.expected)
        return std::nullopt;
    return window.expected->first() <= day.addMonths(horizonMonths);
}

} // namespace

ListingWindow listingWindow(const Workspace &workspace, const Party &vendor, QDate day,
                            int horizonMonths)
{
    ListingWindow window{.expected = vendor.listingExpected};
    if (!isStateLater(workspace, vendor, day))
        window.state = vendor.listingState;
    if (const ListingStep *step = lastStep(workspace, vendor, day)) {
        window.state = step->state;
        window.since = step->occursOn;
        window.checkedOn = step->checkedOn;
        window.sources = sourcesOf(workspace, {TableId::ListingStep, step->id.text}, {});
    } else if (window.state) {
        window.checkedOn = vendor.checkedOn;
        window.sources = sourcesOf(workspace, {TableId::Party, vendor.id.text}, u"listing_state"_s);
    }
    window.isOpen = isOpen(window, day, horizonMonths);
    window.isStale = !window.checkedOn || window.checkedOn->last().addDays(kVendorFactDays) < day;
    return window;
}

} // namespace fairlead
