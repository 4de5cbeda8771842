#include "models/overview/overviewfigures.h"

#include "models/concentration/spendconcentration.h"
#include "models/exposure/exposure.h"
#include "models/exposure/trend.h"
#include "models/fields/percenttext.h"
#include "models/fields/valuetext.h"
#include "models/graph/marketgraph.h"
#include "models/overview/overview.h"
#include "models/rowtitle.h"
#include "models/switching/planedits.h"
#include "models/timeline/timelinetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

constexpr double kSame = 1e-9;
constexpr double kVisiblePoints = 0.05;  ///< percentage points: what one decimal shows
constexpr double kVisibleShare = 0.0005; ///< of what was: likewise

QString dollarsText(double usd)
{
    return estimateText(usd, Currency::usd());
}

OverviewFigure figureOf(KeyMeasure kind, const QString &measure, const QString &unit)
{
    OverviewFigure figure;
    figure.kind = kind;
    figure.measure = measure;
    figure.unit = unit;
    return figure;
}

const SpendConcentration *largestSpend(const OverviewBase &base)
{
    const auto &currencies = base.concentrations.currencies;
    return currencies.empty() ? nullptr : &currencies.front();
}

OverviewFigure annualSpend(const OverviewBase &base)
{
    const SpendConcentration *spend = largestSpend(base);
    OverviewFigure figure = figureOf(KeyMeasure::AnnualSpend, u"annual_spend"_s,
                                     spend ? spend->total.currency.code() : u"USD"_s);
    figure.link = {.place = OverviewPlace::Exposure, .rows = {}};
    const int workloads = int(base.workspace.rows<Workload>().size());
    figure.note = Text::tr("%n workload(s)", nullptr, workloads);
    if (!spend) {
        figure.unknownBecause = Text::tr("No workload says what it costs.");
        return figure;
    }
    const auto &routes = spend->level(ConcentrationLevel::AccessRoute).shares;
    figure.value = spend->total.units();
    figure.note =
        Text::tr("%1, %2").arg(figure.note, Text::tr("%n route(s)", nullptr, int(routes.size())));
    QStringList why{Text::tr("Twelve times what workloads are stated to cost a month.")};
    if (const int missing = int(base.concentrations.withoutAmount.size())) {
        figure.isBound = true;
        why += Text::tr("%n workload(s) do not say what they cost and are not in it.", nullptr,
                        missing);
    }
    for (size_t other = 1; other < base.concentrations.currencies.size(); ++other)
        why += Text::tr("Beside it: %1 a year.")
                   .arg(moneyText(base.concentrations.currencies[other].total, QLocale()));
    figure.why = why.join(u' ');
    return figure;
}

/// What others bill and the party hosts, as a share of all spend.
double hostedForOthers(const SpendConcentration &spend, const Id<Party> &party)
{
    double share = 0;
    for (const SpendFlow &flow : spend.hostFlows)
        share += flow.party == party && !flow.isDirect ? flow.share : 0;
    return share;
}

OverviewFigure largestParent(const OverviewBase &base)
{
    OverviewFigure figure =
        figureOf(KeyMeasure::LargestParent, u"largest_parent_share"_s, u"fraction"_s);
    figure.link = {.place = OverviewPlace::Exposure, .rows = {}};
    const SpendConcentration *spend = largestSpend(base);
    const UltimateShare *largest = nullptr;
    if (spend) {
        for (const UltimateShare &share : spend->ultimate) {
            if (!share.party.isNull() && (!largest || share.direct > largest->direct))
                largest = &share;
        }
    }
    if (!largest) {
        figure.unknownBecause = Text::tr("Whom the spend is paid to is not known.");
        return figure;
    }
    const QString name = rowTitle(base.workspace, largest->party);
    const double hosted = hostedForOthers(*spend, largest->party);
    figure.value = largest->direct;
    figure.second = largest->direct + hosted;
    figure.note =
        hosted > 0 ? Text::tr("%1, + %2 through others").arg(name, percentText(hosted)) : name;
    figure.why =
        Text::tr(
            "Of all stated spend, %1 is billed by %2 or a company of it, and %3 more is billed "
            "by others and hosted by it.")
            .arg(percentText(largest->direct), name, percentText(hosted));
    figure.link.rows = {refOf(largest->party)};
    return figure;
}

/// Who hosts most of the spend; null: nobody is known.
const VendorExposure *largestHost(const OverviewBase &base)
{
    const auto &vendors = base.exposure.vendors;
    const auto found = std::ranges::find(vendors, ExitRole::HostOperator, &VendorExposure::role);
    return found == vendors.end() ? nullptr : &*found;
}

/// Moves of all workloads that can leave, each to its cheapest permitted alternative.
std::vector<Move> movesAwayFrom(const OverviewBase &base, const VendorExposure &vendor)
{
    std::vector<WorkloadMove> moves;
    for (const Id<Workload> &id : vendor.workloads) {
        const WorkloadExposure *exposure = base.exposure.find(id);
        moves.push_back({id, exposure->exits[size_t(vendor.role)].exit.alternative});
    }
    return asMoves(moves);
}

void addStayers(const OverviewBase &base, const VendorExposure &vendor, QStringList &why)
{
    QStringList stay;
    for (const auto *ids : {&vendor.captives, &vendor.unknown}) {
        for (const Id<Workload> &id : *ids)
            stay += rowTitle(base.workspace, id);
    }
    if (!stay.isEmpty())
        why += Text::tr("Not in it, because they cannot leave or what they cost is not known: %1.")
                   .arg(stay.join(u", "_s));
}

bool hasMissing(const OverviewBase &base, const VendorExposure &vendor)
{
    return std::ranges::any_of(vendor.workloads, [&](const Id<Workload> &id) {
        return !base.exposure.find(id)->exits[size_t(vendor.role)].missing.isEmpty();
    });
}

/// quant.md sections 8 and 12: the one-time cost of the joint departure, from the simulation; what
/// it strands of commitments is certain and stands in both.
OverviewFigure cheapestExit(const OverviewBase &base)
{
    OverviewFigure figure = figureOf(KeyMeasure::CheapestExit, u"cheapest_exit_p50"_s, u"USD"_s);
    figure.link = {.place = OverviewPlace::Exposure, .rows = {}};
    const VendorExposure *vendor = largestHost(base);
    if (!vendor) {
        figure.unknownBecause = Text::tr("Where workloads run is not known.");
        return figure;
    }
    const QString name = rowTitle(base.workspace, vendor->party);
    figure.link.rows = {refOf(vendor->party)};
    figure.note = Text::tr("from %1").arg(name);
    QStringList why;
    if (vendor->workloads.empty()) {
        why = {Text::tr("No workload that %1 hosts can leave it.").arg(name)};
        addStayers(base, *vendor, why);
        figure.unknownBecause = why.join(u' ');
        return figure;
    }
    const std::vector<Move> moves = movesAwayFrom(base, *vendor);
    const CostRange range = base.model.range(moves, kFullIterations);
    const PlanAssessment together = base.model.assess(moves);
    const double commitments = std::max(0.0, together.stranded + together.lostTier);
    figure.value = range.p50 + commitments;
    figure.second = range.p90 + commitments;
    figure.isBound = !vendor->unknown.empty() || hasMissing(base, *vendor);
    figure.note = Text::tr("from %1; P90 %2").arg(name, dollarsText(*figure.second));
    why += Text::tr("%n workload(s) that %1 hosts, each to its cheapest permitted place: half of "
                    "the simulated costs are below this, nine of ten below %2.",
                    nullptr, int(vendor->workloads.size()))
               .arg(name, dollarsText(*figure.second));
    if (commitments > 0)
        why += Text::tr("Of it, %1 is lost from commitments.").arg(dollarsText(commitments));
    addStayers(base, *vendor, why);
    figure.why = why.join(u' ');
    return figure;
}

/// The year of a commitment that runs now, with its forecast.
struct RunningYear
{
    const TimelineEvent *event;
    double shortfall; ///< US dollars
    double headroom;  ///< US dollars; negative: short of the floor
};

struct RunningYears
{
    std::vector<RunningYear> years;
    int unknown = 0; ///< years without a forecast in US dollars
};

RunningYears runningYears(const Timeline &timeline)
{
    RunningYears running;
    for (const TimelineEvent &event : timeline.events) {
        if (event.kind != TimelineKind::CommitmentYear || event.status != TimelineStatus::Current
            || !event.burnDown)
            continue;
        const TimelineBurnDown &burnDown = *event.burnDown;
        const auto shortfall = burnDown.planShortfall ? burnDown.planShortfall : burnDown.shortfall;
        const auto forecast = burnDown.planForecast ? burnDown.planForecast : burnDown.forecast;
        if (shortfall && forecast && burnDown.floor.currency == Currency::usd())
            running.years.push_back({&event, *shortfall, *forecast - burnDown.floor.units()});
        else
            ++running.unknown;
    }
    return running;
}

OverviewFigure shortfall(const OverviewBase &base)
{
    OverviewFigure figure = figureOf(KeyMeasure::Shortfall, u"commitment_shortfall"_s, u"USD"_s);
    figure.link = {.place = OverviewPlace::Timeline, .rows = {}};
    const auto [years, unknown] = runningYears(base.timeline);
    if (years.empty()) {
        figure.unknownBecause = base.workspace.rows<Commitment>().size() > 0
                                    ? Text::tr("No commitment year that runs now has a forecast.")
                                    : Text::tr("No commitment of ours is entered.");
        figure.note = base.workspace.rows<Commitment>().size() > 0 ? Text::tr("no forecast")
                                                                   : Text::tr("no commitments");
        return figure;
    }
    double sum = 0;
    QStringList why{Text::tr("What is missing to the floors of the commitment years that run now, "
                             "if use goes on as it is.")};
    for (const RunningYear &year : years) {
        sum += year.shortfall;
        if (year.shortfall > 0)
            why += Text::tr("%1: %2.").arg(year.event->title, dollarsText(year.shortfall));
    }
    if (unknown > 0) {
        figure.isBound = true;
        why += Text::tr("%n commitment year(s) without a forecast in US dollars are not in it.",
                        nullptr, unknown);
    }
    const auto tightest =
        std::ranges::min_element(years, {}, [](const RunningYear &year) { return year.headroom; });
    figure.value = sum;
    figure.note = sum > 0 ? tightest->event->title
                          : Text::tr("headroom %1: %2")
                                .arg(dollarsText(tightest->headroom), tightest->event->title);
    figure.why = why.join(u' ');
    figure.link.rows = {tightest->event->row};
    return figure;
}

OverviewFigure nextNotice(const OverviewBase &base)
{
    OverviewFigure figure = figureOf(KeyMeasure::NextNotice, u"next_notice_days"_s, u"days"_s);
    figure.link = {.place = OverviewPlace::Timeline, .rows = {}};
    for (const int index : base.timeline.deadlines) {
        const TimelineEvent &event = base.timeline.events[size_t(index)];
        if (event.kind != TimelineKind::NoticeDeadline)
            continue;
        figure.value = event.daysLeft;
        figure.note = event.title;
        figure.on = event.first();
        figure.why = event.reason;
        figure.link = {.place = OverviewPlace::Timeline, .rows = {event.row}};
        return figure;
    }
    figure.unknownBecause = Text::tr("No contract has a notice deadline ahead.");
    figure.note = Text::tr("no deadline known");
    return figure;
}

bool isComparable(const OverviewFigure &figure)
{
    return figure.kind != KeyMeasure::NextNotice; // days pass whatever anybody does
}

using KeptDay = std::pair<QDate, SnapshotFigures>;

/// What snapshots kept of it.
void compare(const OverviewBase &base, const std::vector<KeptDay> &days, OverviewFigure &figure)
{
    if (!isComparable(figure))
        return;
    const bool isOfSpend = figure.kind == KeyMeasure::AnnualSpend;
    const ExposureFigure asked{.measure = figure.measure,
                               .subject = {},
                               .unit = figure.unit,
                               .value = figure.value,
                               .currency = isOfSpend ? figure.unit : QString()};
    for (const auto &[day, kept] : days) {
        figure.before = kept.valueOf(asked);
        if (figure.before)
            figure.series.emplace_back(day, *figure.before);
    }
    if (figure.value && !figure.series.empty())
        figure.series.emplace_back(base.lens.asOf, *figure.value);
}

} // namespace

std::optional<double> OverviewFigure::change() const
{
    return value && before ? std::optional(*value - *before) : std::nullopt;
}

bool OverviewFigure::hasChanged() const
{
    const double by = std::abs(change().value_or(0));
    if (unit == u"fraction"_s)
        return by >= kVisiblePoints / 100;
    if (by <= kSame * std::max(1.0, std::abs(before.value_or(0))))
        return false;
    return kind != KeyMeasure::AnnualSpend || *before <= 0 || by >= kVisibleShare * *before;
}

std::vector<OverviewFigure> overviewFigures(const OverviewBase &base)
{
    std::vector<OverviewFigure> figures{annualSpend(base), largestParent(base), cheapestExit(base),
                                        shortfall(base), nextNotice(base)};
    std::vector<KeptDay> days;
    for (const Snapshot &snapshot : comparableSnapshots(base.workspace, base.lens))
        days.emplace_back(snapshot.asOf.last(), SnapshotFigures(base.workspace, snapshot.id));
    for (OverviewFigure &figure : figures)
        compare(base, days, figure);
    return figures;
}

std::vector<ExposureFigure> keptFigures(const std::vector<OverviewFigure> &figures)
{
    std::vector<ExposureFigure> kept;
    for (const OverviewFigure &figure : figures) {
        // The first two are among the figures of exposure.
        if (figure.kind == KeyMeasure::AnnualSpend || figure.kind == KeyMeasure::LargestParent)
            continue;
        const auto add = [&](const QString &measure, const std::optional<double> &value) {
            kept.push_back({.measure = measure,
                            .subject = {},
                            .unit = figure.unit,
                            .value = value,
                            .currency = {}});
        };
        add(figure.measure, figure.value);
        if (figure.kind == KeyMeasure::CheapestExit)
            add(u"cheapest_exit_p90"_s, figure.second);
    }
    return kept;
}

QString keyMeasureText(KeyMeasure kind)
{
    switch (kind) {
    case KeyMeasure::AnnualSpend:
        return Text::tr("Annual AI spend");
    case KeyMeasure::LargestParent:
        return Text::tr("Largest ultimate parent");
    case KeyMeasure::CheapestExit:
        return Text::tr("Cheapest feasible exit");
    case KeyMeasure::Shortfall:
        return Text::tr("Commitment shortfall");
    case KeyMeasure::NextNotice:
        return Text::tr("Next notice deadline");
    }
    Q_UNREACHABLE();
}

QString FigureParts::whole() const
{
    return suffix.isEmpty() ? prefix + number : prefix + number + QChar(QChar::Nbsp) + suffix;
}

namespace {

/// To three digits that mean something: "4.51", "M".
FigureParts scaled(double size, const Currency &currency)
{
    const QLocale locale;
    const auto digits = [](double part) { return part < 9.995 ? 2 : part < 99.95 ? 1 : 0; };
    FigureParts parts{.prefix = currency.symbol(), .number = {}, .suffix = {}};
    if (size < 999.5) {
        parts.number = locale.toString(size, 'f', 0);
    } else if (size < 999'500) {
        parts.number = locale.toString(size / 1e3, 'f', size < 99'950 ? 1 : 0);
        parts.suffix = Text::tr("k");
    } else {
        const bool isBillion = size >= 999.5e6;
        const double part = size / (isBillion ? 1e9 : 1e6);
        parts.number = locale.toString(part, 'f', digits(part));
        parts.suffix = isBillion ? Text::tr("B") : Text::tr("M");
    }
    return parts;
}

FigureParts partsOf(const OverviewFigure &figure, double size)
{
    if (figure.unit == u"fraction"_s)
        return {.prefix = {},
                .number = QLocale().toString(size * 100, 'f', 0),
                .suffix = QLocale().percent()};
    if (figure.unit == u"days"_s)
        return {.prefix = {},
                .number = QLocale().toString(int(size)),
                .suffix = Text::tr("day(s)", nullptr, int(size))};
    return scaled(size, Currency::fromCode(figure.unit).value_or(Currency::usd()));
}

} // namespace

FigureParts figureParts(const OverviewFigure &figure)
{
    if (!figure.value)
        return {.prefix = {}, .number = u"–"_s, .suffix = {}};
    FigureParts parts = partsOf(figure, *figure.value);
    if (figure.isBound)
        parts.prefix.prepend(u"≥"_s + QChar(QChar::Nbsp));
    return parts;
}

QString changeText(const OverviewFigure &figure)
{
    const auto change = figure.change();
    if (!change)
        return {};
    if (!figure.hasChanged())
        return Text::tr("no change");
    const QString arrow = *change > 0 ? u"▲"_s : u"▼"_s;
    QString size;
    if (figure.unit == u"fraction"_s) {
        const double points = std::abs(*change) * 100;
        size = Text::tr("%1 points").arg(QLocale().toString(points, 'f', points < 9.95 ? 1 : 0));
    } else if (figure.kind == KeyMeasure::AnnualSpend && *figure.before > 0) {
        const double percent = std::abs(*change) / *figure.before;
        size = percent < 0.0995 ? Text::tr("%1 %").arg(QLocale().toString(percent * 100, 'f', 1))
                                : percentText(percent);
    } else {
        size = partsOf(figure, std::abs(*change)).whole();
    }
    QString text = arrow + u' ' + size;
    return text.replace(u' ', QChar(QChar::Nbsp));
}

} // namespace fairlead
