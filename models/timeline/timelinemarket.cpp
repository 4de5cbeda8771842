#include "models/timeline/timelinebuilder.h"

#include "models/negotiation/dealparts.h"
#include "models/rows/marketevent.h"
#include "models/rows/party.h"
#include "models/rows/source.h"
#include "models/rowtitle.h"
#include "models/timeline/listingbands.h"
#include "models/timeline/modelretirements.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

TimelineKind kindOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Regulation:
        return TimelineKind::Regulation;
    case EventKind::Listing:
        return TimelineKind::Listing;
    case EventKind::Lifecycle:
        return TimelineKind::Lifecycle;
    case EventKind::Review:
        return TimelineKind::Review;
    case EventKind::Policy:
    case EventKind::Market:
        return TimelineKind::MarketEvent;
    }
    Q_UNREACHABLE();
}

TimelineStatus statusOn(const PartialDate &date, QDate day, bool isVerified)
{
    if (date.last() < day)
        return TimelineStatus::Past;
    return isVerified ? TimelineStatus::Due : TimelineStatus::Expected;
}

int regulationLane(TimelineBuilder &builder, std::optional<Jurisdiction> jurisdiction)
{
    const QString key = jurisdiction ? keyOf(*jurisdiction) : u"all"_s;
    return builder.lane(
        {.id = u"regulation:"_s + key,
         .group = LaneGroup::Regulation,
         .title = jurisdiction ? labelOf(*jurisdiction) : Text::tr("No jurisdiction named"),
         .isOurs = !jurisdiction || builder.appliesToUs({*jurisdiction})},
        jurisdiction ? int(*jurisdiction) : int(Jurisdiction::Other) + 1);
}

std::vector<int> vendorLanes(TimelineBuilder &builder, const MarketEvent &event)
{
    std::vector<int> lanes;
    for (const Id<Party> &party : event.parties) {
        const Party *found = builder.workspace().find(party);
        if (found && isVendor(*found))
            lanes.push_back(builder.vendorLane(party));
    }
    if (lanes.empty())
        lanes.push_back(builder.lane({.id = u"vendor:"_s,
                                      .group = LaneGroup::Vendors,
                                      .title = Text::tr("Market"),
                                      .subtitle = Text::tr("events without a vendor")}));
    return lanes;
}

std::vector<int> lanesOf(TimelineBuilder &builder, const MarketEvent &event)
{
    const bool isLaw = event.kind == EventKind::Regulation || event.kind == EventKind::Review;
    if (event.kind == EventKind::Lifecycle)
        return {builder.lane({.id = u"lifecycle"_s,
                              .group = LaneGroup::Retirements,
                              .title = Text::tr("Launches and ends"),
                              .subtitle = Text::tr("as vendors announce them"),
                              .isOurs = true},
                             1)};
    if (!isLaw)
        return vendorLanes(builder, event);
    std::vector<int> lanes;
    for (const Jurisdiction jurisdiction : event.jurisdictions)
        lanes.push_back(regulationLane(builder, jurisdiction));
    if (lanes.empty())
        lanes.push_back(regulationLane(builder, std::nullopt));
    return lanes;
}

/// Whether we have to act on it when it comes.
bool concernsUs(const TimelineBuilder &builder, const MarketEvent &event)
{
    const bool touchesVendor =
        std::any_of(event.parties.begin(), event.parties.end(),
                    [&](const Id<Party> &party) { return builder.isOurVendor(party); });
    switch (event.kind) {
    case EventKind::Regulation:
        return builder.appliesToUs(event.jurisdictions);
    case EventKind::Lifecycle:
    case EventKind::Policy:
        return touchesVendor;
    case EventKind::Listing:
    case EventKind::Review:
    case EventKind::Market:
        return false;
    }
    Q_UNREACHABLE();
}

/// Whether people knew of an event to come on the day that is looked at. Its source tells: news of
/// it came on or after its day. Laws and launches are announced long before most of what is
/// written about them.
bool isKnown(const TimelineBuilder &builder, const MarketEvent &row)
{
    if (row.occursOn->first() <= builder.day())
        return true;
    const Source *source = builder.workspace().find(row.source);
    const bool isForeseen = row.kind == EventKind::Regulation || row.kind == EventKind::Lifecycle;
    if (!source || !source->publishedOn) {
        // What we plan ourselves we know, and what the dataset said before it happened.
        const bool wasSaid = row.checkedOn && row.checkedOn->first() <= builder.day();
        return isForeseen || wasSaid || row.origin != Origin::Market;
    }
    const QDate published = source->publishedOn->first();
    if (isForeseen)
        return published <= builder.day() || published < row.occursOn->first();
    return published <= builder.day();
}

void addMarketEvent(TimelineBuilder &builder, const MarketEvent &row)
{
    const RowRef ref{TableId::MarketEvent, row.id.text};
    if (!row.occursOn) {
        builder.addUndated(ref);
        return;
    }
    if (!isKnown(builder, row))
        return;
    builder.add({.id = u"event:"_s + row.id.text,
                 .row = ref,
                 .kind = kindOf(row.kind),
                 .status = statusOn(*row.occursOn, builder.day(), row.verified),
                 .lanes = lanesOf(builder, row),
                 .title = row.title,
                 .reason = row.meaning,
                 .begins = *row.occursOn,
                 .isVerified = row.verified,
                 .isDeadline = row.occursOn->last() >= builder.day() && concernsUs(builder, row)},
                {row.source});
}

TimelineStatus statusOf(const ListingBand &band, QDate day)
{
    if (band.isExpected)
        return TimelineStatus::Expected;
    const bool isOver = band.until && *band.until < day;
    return isOver ? TimelineStatus::Past : TimelineStatus::Current;
}

QString idOf(const ListingBand &band)
{
    if (band.row.table == TableId::Party)
        return u"listing_expected:"_s + band.row.id;
    return (band.isComputed ? u"lock_up:"_s : u"listing:"_s) + band.row.id;
}

void addListings(TimelineBuilder &builder, const Party &party)
{
    for (const ListingBand &band : listingBands(builder.workspace(), party, builder.day())) {
        builder.add({.id = idOf(band),
                     .row = band.row,
                     .kind = TimelineKind::Listing,
                     .shape = TimelineShape::Span,
                     .status = statusOf(band, builder.day()),
                     .lanes = {builder.vendorLane(party.id)},
                     .title = labelOf(band.state),
                     .reason = band.isComputed
                                   ? Text::tr("Early holders may customarily sell %n day(s) after "
                                              "the listing.",
                                              nullptr, kLockUpDays)
                                   : QString(),
                     .begins = band.since,
                     .ends = band.until ? std::optional(PartialDate(*band.until)) : std::nullopt,
                     .isComputed = band.isComputed,
                     .isVerified = band.isVerified,
                     .listingState = band.state});
    }
}

int retirementLane(TimelineBuilder &builder, const ModelRetirement &retirement)
{
    if (retirement.route.isNull())
        return builder.lane({.id = u"retirement:"_s,
                             .group = LaneGroup::Retirements,
                             .title = Text::tr("Any route")});
    return builder.lane({.id = u"retirement:"_s + retirement.route.text,
                         .group = LaneGroup::Retirements,
                         .title = rowTitle(builder.workspace(), retirement.route),
                         .row = RowRef{TableId::Route, retirement.route.text},
                         .isOurs = builder.isOurRoute(retirement.route)});
}

/// How the date comes about, and whom it hits.
QString reasonFor(const Workspace &workspace, const ModelRetirement &retirement)
{
    QStringList reasons;
    if (retirement.isOfModel() && !retirement.route.isNull())
        reasons += Text::tr("The route names no date of its own; this is the model's.");
    QStringList users;
    for (const Id<Workload> &workload : retirement.workloads)
        users += rowTitle(workspace, workload);
    if (!users.isEmpty())
        reasons += Text::tr("Runs there today: %1.").arg(users.join(u", "_s));
    return reasons.join(u' ');
}

void addRetirement(TimelineBuilder &builder, const ModelRetirement &retirement)
{
    const Workspace &workspace = builder.workspace();
    const QString model = rowTitle(workspace, retirement.model);
    const bool isEverywhere = retirement.route.isNull();
    builder.add(
        {.id = u"retirement:%1:%2"_s.arg(retirement.model.text, retirement.route.text),
         .row = retirement.row,
         .kind = TimelineKind::Retirement,
         .status = statusOn(retirement.endsOn, builder.day(), true),
         .lanes = {retirementLane(builder, retirement)},
         .title = isEverywhere
                      ? Text::tr("%1 ends").arg(model)
                      : Text::tr("%1 ends on %2").arg(model, rowTitle(workspace, retirement.route)),
         .reason = reasonFor(workspace, retirement),
         .begins = retirement.endsOn,
         .isVerified = isEverywhere || !retirement.isOfModel(),
         .isDeadline = !retirement.workloads.empty()});
}

} // namespace

void addMarketEvents(TimelineBuilder &builder)
{
    for (const MarketEvent &event : builder.workspace().rows<MarketEvent>())
        addMarketEvent(builder, event);
    for (const Party &party : builder.workspace().rows<Party>())
        addListings(builder, party);
    for (const ModelRetirement &retirement : modelRetirements(builder.workspace()))
        addRetirement(builder, retirement);
}

} // namespace fairlead
