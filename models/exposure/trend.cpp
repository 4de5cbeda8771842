#include "models/exposure/trend.h"

#include "models/concentration/spendconcentration.h"
#include "models/exposure/exposure.h"
#include "models/rows/snapshotvalue.h"
#include "models/rows/workload.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace fairlead {

using namespace Qt::StringLiterals;

template<>
const Enumeration &enumeration<TrendCause>()
{
    static const Enumeration kEnumeration(
        "TrendCause",
        {
            {int(TrendCause::Workloads), "workloads",
             QT_TRANSLATE_NOOP("TrendCause", "Workloads that came or went")},
            {int(TrendCause::Spend), "spend", QT_TRANSLATE_NOOP("TrendCause", "Use and spend")},
            {int(TrendCause::Moves), "moves", QT_TRANSLATE_NOOP("TrendCause", "Moves")},
            {int(TrendCause::Inventory), "inventory",
             QT_TRANSLATE_NOOP("TrendCause", "Other fields of workloads")},
            {int(TrendCause::Contracts), "contracts",
             QT_TRANSLATE_NOOP("TrendCause", "Contracts and commitments")},
            {int(TrendCause::Market), "market", QT_TRANSLATE_NOOP("TrendCause", "Market facts")},
            {int(TrendCause::Assumptions), "assumptions",
             QT_TRANSLATE_NOOP("TrendCause", "Assumptions and settings")},
            {int(TrendCause::Time), "time", QT_TRANSLATE_NOOP("TrendCause", "Passing of time")},
        });
    return kEnumeration;
}

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ExposureTrend)
};

constexpr double kSame = 1e-9;
constexpr QLatin1StringView kMonthly{"monthly_spend"};
constexpr QLatin1StringView kTotal{"annual_spend"};
constexpr QLatin1StringView kGapHost{"neutrality_gap"};
constexpr QLatin1StringView kGapCash{"neutrality_gap.cash"};
constexpr QLatin1StringView kLargest{"largest."};
constexpr QLatin1StringView kEffective{"effective_number."};
constexpr QLatin1StringView kRoutes{"effective_routes"};
constexpr QLatin1StringView kInfrastructures{"effective_infrastructures"};
constexpr QLatin1StringView kParentShare{"largest_parent_share"};

QString effectiveMeasure(ConcentrationLevel level)
{
    if (level == ConcentrationLevel::AccessRoute)
        return kRoutes;
    return level == ConcentrationLevel::HostOperator ? QString(kInfrastructures)
                                                     : kEffective + keyOf(level);
}

std::optional<double> largestParent(const SpendConcentration &spend)
{
    std::optional<double> largest;
    for (const UltimateShare &share : spend.ultimate) {
        if (!share.party.isNull())
            largest = std::max(largest.value_or(0), share.direct);
    }
    return largest;
}

void addSpread(const SpendConcentration &spend, std::vector<ExposureFigure> &figures)
{
    const auto add = [&](const QString &measure, const QString &unit,
                         const std::optional<double> &value) {
        figures.push_back({.measure = measure,
                           .subject = {},
                           .unit = unit,
                           .value = value,
                           .currency = spend.total.currency.code()});
    };
    const auto gap = [](const std::optional<Neutrality> &neutrality) {
        return neutrality ? std::optional(neutrality->gap) : std::nullopt;
    };
    for (const LevelConcentration &level : spend.levels) {
        add(kLargest + keyOf(level.level), u"fraction"_s, level.largest());
        add(effectiveMeasure(level.level), u"count"_s,
            level.known ? std::optional(level.known->effectiveNumber) : std::nullopt);
    }
    add(kParentShare, u"fraction"_s, largestParent(spend));
    add(kGapHost, u"fraction"_s, gap(spend.byHost));
    add(kGapCash, u"fraction"_s, gap(spend.byCash));
    add(kTotal, spend.total.currency.code(), spend.total.units());
}

bool isOf(TrendCause cause, TableId table)
{
    static const QSet<TableId> kContracts{TableId::Contract,
                                          TableId::NoticeTerm,
                                          TableId::Commitment,
                                          TableId::CommitmentYear,
                                          TableId::CommitmentEligibility,
                                          TableId::CommitmentTier};
    static const QSet<TableId> kAssumptions{TableId::Assumption, TableId::Setting,
                                            TableId::Organisation};
    switch (cause) {
    case TrendCause::Contracts:
        return kContracts.contains(table);
    case TrendCause::Assumptions:
        return kAssumptions.contains(table);
    case TrendCause::Market:
        return table != TableId::Workload && !kContracts.contains(table)
               && !kAssumptions.contains(table);
    default:
        return false;
    }
}

void takeTable(Workspace &stage, const Workspace &after, TableId table)
{
    for (const QString &id : stage.rows(table).keys()) {
        if (!after.contains({table, id}))
            stage.remove({table, id});
    }
    for (const Row &row : after.rows(table))
        stage.put(row);
}

void takeSpend(Workload &stage, const Workload &after)
{
    stage.monthlySpend = after.monthlySpend;
    stage.inputTokensM = after.inputTokensM;
    stage.cachedShare = after.cachedShare;
    stage.outputTokensM = after.outputTokensM;
    stage.tokenRatio = after.tokenRatio;
    stage.regionalPremium = after.regionalPremium;
    stage.discount = after.discount;
    stage.fixedMonthly = after.fixedMonthly;
    stage.peakTpm = after.peakTpm;
}

void takePlace(Workload &stage, const Workload &after)
{
    stage.route = after.route;
    stage.host = after.host;
    stage.apiProtocol = after.apiProtocol;
    stage.family = after.family;
    stage.model = after.model;
    stage.modelStage = after.modelStage;
    stage.agentFramework = after.agentFramework;
    stage.silicon = after.silicon;
    stage.embeddingModel = after.embeddingModel;
    stage.region = after.region;
}

/// Changes the workloads that are there before and after.
template<class Take>
void changeWorkloads(Workspace &stage, const Workspace &after, Take take)
{
    for (const Workload &row : after.rows<Workload>()) {
        if (const Workload *found = stage.find(row.id)) {
            Workload changed = *found;
            take(changed, row);
            stage.put(Row::of(changed));
        }
    }
}

/// Brings what is of one cause up to date.
void bring(Workspace &stage, const Workspace &after, TrendCause cause)
{
    switch (cause) {
    case TrendCause::Workloads:
        for (const QString &id : stage.rows(TableId::Workload).keys()) {
            if (!after.contains({TableId::Workload, id}))
                stage.remove({TableId::Workload, id});
        }
        for (const Row &row : after.rows(TableId::Workload)) {
            if (!stage.contains(row.ref()))
                stage.put(row);
        }
        return;
    case TrendCause::Spend:
        changeWorkloads(stage, after, takeSpend);
        return;
    case TrendCause::Moves:
        changeWorkloads(stage, after, takePlace);
        return;
    case TrendCause::Inventory:
        changeWorkloads(stage, after,
                        [](Workload &workload, const Workload &now) { workload = now; });
        return;
    case TrendCause::Contracts:
    case TrendCause::Market:
    case TrendCause::Assumptions:
        for (int table = 0; table < kTableCount; ++table) {
            if (isOf(cause, TableId(table)))
                takeTable(stage, after, TableId(table));
        }
        return;
    case TrendCause::Time:
        return; // the lens
    }
    Q_UNREACHABLE();
}

using FigureKey = std::tuple<QString, QString, QString>; // measure, subject, currency

std::map<FigureKey, ExposureFigure> byKey(const Workspace &workspace, const Lens &lens)
{
    std::map<FigureKey, ExposureFigure> figures;
    for (ExposureFigure &figure : exposureFigures(workspace, lens))
        figures.insert({{figure.measure, figure.subject, figure.currency}, std::move(figure)});
    return figures;
}

std::optional<double> valueIn(const std::map<FigureKey, ExposureFigure> &figures,
                              const FigureKey &key)
{
    const auto at = figures.find(key);
    return at == figures.end() ? std::nullopt : at->second.value;
}

bool isSame(const std::optional<double> &left, const std::optional<double> &right)
{
    return left && right ? std::abs(*left - *right) <= kSame * std::max(1.0, std::abs(*left))
                         : left == right;
}

} // namespace

std::vector<ExposureFigure> exposureFigures(const Exposure &exposure,
                                            const SpendConcentrations &spread)
{
    std::vector<ExposureFigure> figures;
    for (const WorkloadExposure &each : exposure.workloads) {
        figures.push_back({.measure = kHeadlineMeasure,
                           .subject = each.workload.text,
                           .unit = u"points"_s,
                           .value = each.isKnown() ? std::optional(each.headline) : std::nullopt});
        figures.push_back(
            {.measure = kMonthly,
             .subject = each.workload.text,
             .unit = u"USD"_s,
             .value = each.isSpendKnown ? std::optional(each.monthlySpend) : std::nullopt});
    }
    if (!spread.currencies.empty())
        addSpread(spread.currencies.front(), figures);
    std::ranges::sort(figures, {}, [](const ExposureFigure &figure) {
        return std::pair(figure.measure, figure.subject);
    });
    return figures;
}

std::vector<ExposureFigure> exposureFigures(const Workspace &workspace, const Lens &lens)
{
    return exposureFigures(exposureOf(workspace, SwitchingModel(workspace, lens), lens),
                           spendConcentrations(workspace, lens));
}

QString measureText(const QString &measure)
{
    const auto levelOf = [](const QString &key) {
        const Choice *level = enumeration<ConcentrationLevel>().find(key);
        return level ? enumeration<ConcentrationLevel>().label(*level) : key;
    };
    if (measure == kHeadlineMeasure)
        return Text::tr("Index");
    if (measure == kMonthly)
        return Text::tr("Spend a month");
    if (measure == kTotal)
        return Text::tr("Spend a year");
    if (measure == kRoutes)
        return Text::tr("Effective number: access routes");
    if (measure == kInfrastructures)
        return Text::tr("Effective number: infrastructures");
    if (measure == kParentShare)
        return Text::tr("Largest share: corporate parent, direct");
    if (measure == kGapHost)
        return Text::tr("Neutrality gap, by host");
    if (measure == kGapCash)
        return Text::tr("Neutrality gap, by last payee");
    if (measure.startsWith(kLargest))
        return Text::tr("Largest share: %1").arg(levelOf(measure.sliced(kLargest.size())));
    if (measure.startsWith(kEffective))
        return Text::tr("Effective number: %1").arg(levelOf(measure.sliced(kEffective.size())));
    return measure;
}

Result<void> mayTakeSnapshot(const Lens &lens)
{
    if (lens.plan.isNull())
        return {};
    return failure(Text::tr("A snapshot keeps what is, and a plan is open: close the plan, then "
                            "take the snapshot."));
}

Result<Edit> takeSnapshot(const std::vector<ExposureFigure> &figures, const Lens &lens,
                          const QString &name, const QDateTime &at, const Id<Snapshot> &id)
{
    if (const auto allowed = mayTakeSnapshot(lens); !allowed)
        return tl::make_unexpected(allowed.error());
    Edit edit{.label = Text::tr("Take snapshot “%1”").arg(name), .changes = {}};
    Snapshot snapshot{.id = id,
                      .name = name,
                      .takenAt = at.toUTC(),
                      .asOf = PartialDate(lens.asOf),
                      .basis = lens.basis,
                      .scenario = lens.scenario};
    edit.changes.push_back({.before = {}, .after = Row::of(snapshot)});
    for (const ExposureFigure &figure : figures) {
        SnapshotValue value{.id = {u"%1.%2.%3"_s.arg(id.text, figure.measure, figure.subject)},
                            .snapshot = id,
                            .measure = figure.measure,
                            .subject = figure.subject,
                            .value = figure.value,
                            .unit = figure.unit};
        edit.changes.push_back({.before = {}, .after = Row::of(value)});
    }
    return edit;
}

std::vector<Snapshot> snapshotsByAge(const Workspace &workspace)
{
    std::vector<Snapshot> snapshots;
    for (const Snapshot &snapshot : workspace.rows<Snapshot>())
        snapshots.push_back(snapshot);
    std::ranges::stable_sort(snapshots, {}, &Snapshot::takenAt);
    return snapshots;
}

std::vector<Snapshot> comparableSnapshots(const Workspace &workspace, const Lens &lens)
{
    if (!lens.plan.isNull())
        return {};
    std::vector<Snapshot> snapshots = snapshotsByAge(workspace);
    std::erase_if(snapshots, [&](const Snapshot &snapshot) {
        return snapshot.basis != lens.basis || snapshot.scenario != lens.scenario
               || snapshot.asOf.last() > lens.asOf;
    });
    std::ranges::stable_sort(snapshots, {}, [](const Snapshot &each) { return each.asOf.last(); });
    return snapshots;
}

std::optional<double> snapshotFigure(const Workspace &workspace, const Id<Snapshot> &snapshot,
                                     const QString &measure, const QString &subject)
{
    for (const SnapshotValue &value : workspace.rows<SnapshotValue>()) {
        if (value.snapshot == snapshot && value.measure == measure && value.subject == subject)
            return value.value;
    }
    return std::nullopt;
}

Lens lensOf(const Snapshot &snapshot)
{
    return {.asOf = snapshot.asOf.first(),
            .basis = snapshot.basis,
            .scenario = snapshot.scenario,
            .plan = {},
            .selection = {}};
}

SnapshotFigures::SnapshotFigures(const Workspace &workspace, const Id<Snapshot> &snapshot)
{
    for (const SnapshotValue &value : workspace.rows<SnapshotValue>()) {
        if (value.snapshot != snapshot)
            continue;
        m_kept[{value.measure, value.subject}] = {.value = value.value, .unit = value.unit};
        if (value.measure == kTotal)
            m_currency = value.unit;
    }
}

std::optional<double> SnapshotFigures::valueOf(const ExposureFigure &now) const
{
    const auto kept = m_kept.find({now.measure, now.subject});
    if (kept == m_kept.end() || kept->second.unit != now.unit)
        return std::nullopt;
    const bool isOther =
        !now.currency.isEmpty() && !m_currency.isEmpty() && now.currency != m_currency;
    return isOther ? std::nullopt : kept->second.value;
}

std::vector<FigureChange> changesSince(const Workspace &workspace, const Id<Snapshot> &snapshot,
                                       const std::vector<ExposureFigure> &now)
{
    const SnapshotFigures kept(workspace, snapshot);
    std::vector<FigureChange> changes;
    for (const ExposureFigure &figure : now) {
        const auto before = kept.valueOf(figure);
        if (before && !isSame(before, figure.value))
            changes.push_back({.measure = figure.measure,
                               .subject = figure.subject,
                               .unit = figure.unit,
                               .currency = figure.currency,
                               .before = before,
                               .after = figure.value,
                               .parts = {}});
    }
    return changes;
}

std::vector<FigureChange> trendBetween(const Workspace &before, const Lens &lensBefore,
                                       const Workspace &after, const Lens &lensAfter)
{
    std::vector<std::map<FigureKey, ExposureFigure>> stages{byKey(before, lensBefore)};
    Workspace stage = before;
    for (int cause = 0; cause < kTrendCauseCount; ++cause) {
        const bool isLast = cause == int(TrendCause::Time);
        const Workspace previous = stage;
        bring(stage, after, TrendCause(cause));
        stages.push_back(!isLast && stage == previous
                             ? stages.back()
                             : byKey(stage, isLast ? lensAfter : lensBefore));
    }
    std::map<FigureKey, QString> keys; // with their units
    for (const auto *ends : {&stages.front(), &stages.back()}) {
        for (const auto &[key, figure] : *ends)
            keys.insert({key, figure.unit});
    }
    std::vector<FigureChange> changes;
    for (const auto &[key, unit] : keys) {
        const auto &[measure, subject, currency] = key;
        FigureChange change{.measure = measure,
                            .subject = subject,
                            .unit = unit,
                            .currency = currency,
                            .before = valueIn(stages.front(), key),
                            .after = valueIn(stages.back(), key),
                            .parts = {}};
        if (isSame(change.before, change.after))
            continue;
        std::array<double, kTrendCauseCount> parts{};
        bool isKnown = true;
        for (size_t cause = 0; cause < parts.size(); ++cause) {
            const auto from = valueIn(stages[cause], key);
            const auto to = valueIn(stages[cause + 1], key);
            isKnown = isKnown && from && to;
            parts[cause] = to.value_or(0) - from.value_or(0);
        }
        if (isKnown)
            change.parts = parts;
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace fairlead
