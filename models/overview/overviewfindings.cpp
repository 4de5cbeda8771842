#include "models/overview/overviewfindings.h"

#include "models/concentration/spendconcentration.h"
#include "models/exposure/exposure.h"
#include "models/facts/disagreement.h"
#include "models/fields/percenttext.h"
#include "models/fields/valuetext.h"
#include "models/graph/marketgraph.h"
#include "models/overview/overview.h"
#include "models/records/rowquality.h"
#include "models/rows/contract.h"
#include "models/rows/workload.h"
#include "models/rowtitle.h"
#include "models/timeline/modelretirements.h"
#include "models/timeline/timelinetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace fairlead {

using namespace Qt::StringLiterals;

template<>
const Enumeration &enumeration<CareKind>()
{
    static const Enumeration kEnumeration(
        "CareKind",
        {
            {int(CareKind::Deadline), "deadline", QT_TRANSLATE_NOOP("CareKind", "Deadlines")},
            {int(CareKind::Fallback), "fallback",
             QT_TRANSLATE_NOOP("CareKind", "Untested fallbacks")},
            {int(CareKind::Captive), "captive", QT_TRANSLATE_NOOP("CareKind", "Captive workloads")},
            {int(CareKind::Threshold), "threshold",
             QT_TRANSLATE_NOOP("CareKind", "Thresholds exceeded")},
            {int(CareKind::Commitment), "commitment",
             QT_TRANSLATE_NOOP("CareKind", "Commitments missed")},
            {int(CareKind::Retirement), "retirement",
             QT_TRANSLATE_NOOP("CareKind", "Retiring models")},
            {int(CareKind::Conflict), "conflict",
             QT_TRANSLATE_NOOP("CareKind", "Sources that disagree")},
            {int(CareKind::Data), "data", QT_TRANSLATE_NOOP("CareKind", "Missing data")},
            {int(CareKind::Stale), "stale", QT_TRANSLATE_NOOP("CareKind", "Stale facts")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<CareRank>()
{
    static const Enumeration kEnumeration(
        "CareRank", {
                        {int(CareRank::Today), "today", QT_TRANSLATE_NOOP("CareRank", "Today")},
                        {int(CareRank::Soon), "soon", QT_TRANSLATE_NOOP("CareRank", "Soon")},
                        {int(CareRank::Later), "later", QT_TRANSLATE_NOOP("CareRank", "Later")},
                    });
    return kEnumeration;
}

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

constexpr int kSoonDays = 60; ///< a decision or an owner that is missing is pressing
constexpr int kRetirementDays = 365;
constexpr double kReady = 0.5; ///< below it a fallback counts as untested
constexpr qsizetype kNamed = 3;

QString dollarsText(double usd)
{
    return estimateText(usd, Currency::usd());
}

/// "A, B, C and 4 more".
QString namesText(const QStringList &names)
{
    const QString first = names.first(std::min(kNamed, names.size())).join(u", "_s);
    return names.size() <= kNamed
               ? first
               : Text::tr("%1 and %n more", nullptr, int(names.size() - kNamed)).arg(first);
}

class FindingsBuilder
{
public:
    FindingsBuilder(const OverviewBase &base, const std::vector<AgendaItem> &agenda)
        : m_base(base)
        , m_agenda(agenda)
    {
    }

    std::vector<OverviewFinding> findings();

private:
    void add(OverviewFinding finding) { m_findings.push_back(std::move(finding)); }
    void addDeadlines();
    void addMissed();
    void addFallback(const Workload &workload, const WorkloadExposure &exposure);
    void addCaptive(const Workload &workload, const WorkloadExposure &exposure);
    void addWorkloads();
    void addThresholds();
    void addShortfalls();
    void addRetirements();
    void addConflicts();
    void addUnmeasured();
    void addUndated();
    void addStale();
    QString workloadText(const WorkloadExposure &exposure) const;

    const OverviewBase &m_base;
    const std::vector<AgendaItem> &m_agenda;
    std::vector<OverviewFinding> m_findings;
};

void FindingsBuilder::addDeadlines()
{
    for (const AgendaItem &item : m_agenda) {
        const QString when = Text::tr("%1, %2").arg(
            dateText(item.on, QLocale()), item.daysLeft <= 1
                                              ? daysText(item.daysLeft)
                                              : Text::tr("in %1").arg(daysText(item.daysLeft)));
        const bool isInWindow =
            !item.windowBegins.isNull() && item.windowBegins <= m_base.lens.asOf;
        if (item.kind == TimelineKind::NoticeDeadline && item.isDecision
            && (isInWindow || item.daysLeft <= kSoonDays)) {
            add({.kind = CareKind::Deadline,
                 .rank = isInWindow ? CareRank::Today : CareRank::Soon,
                 .title = Text::tr("Notice is undecided"),
                 .text = Text::tr("%1: %2, %3")
                             .arg(rowTitle(m_base.workspace, item.row), when, item.consequence),
                 .action = Text::tr("Prepare"),
                 .due = item.on.first(),
                 .link = item.link});
        }
        if (item.isDecision && !item.unowned.empty()) {
            add({.kind = CareKind::Deadline,
                 .rank = item.daysLeft <= kSoonDays ? CareRank::Today : CareRank::Soon,
                 .title = Text::tr("Deadline without owner"),
                 .text = Text::tr("%1: %2").arg(item.title, when),
                 .action = Text::tr("Assign"),
                 .due = item.on.first(),
                 .link = {.place = OverviewPlace::Records, .rows = item.unowned}});
        }
    }
}

/// Talks that should be under way, while notice can still be given.
void FindingsBuilder::addMissed()
{
    for (const int index : m_base.timeline.missed) {
        const TimelineEvent &event = m_base.timeline.events[size_t(index)];
        if (event.status != TimelineStatus::Missed
            || (event.kind != TimelineKind::TalksBy && event.kind != TimelineKind::ChecklistItem))
            continue;
        const bool isTalks = event.kind == TimelineKind::TalksBy;
        const auto notice = std::ranges::find_if(m_agenda, [&](const AgendaItem &item) {
            return item.kind == TimelineKind::NoticeDeadline && item.row == event.row;
        });
        if (isTalks && (notice == m_agenda.end() || !notice->isDecision))
            continue;
        add({.kind = CareKind::Deadline,
             .rank = CareRank::Soon,
             .title =
                 isTalks ? Text::tr("Talks are late") : Text::tr("A negotiation point is late"),
             .text = Text::tr("%1: due %2").arg(event.title, dateText(event.begins, QLocale())),
             .action = isTalks ? Text::tr("Prepare") : Text::tr("Open"),
             .due = event.first(),
             .link = isTalks
                         ? OverviewLink{.place = OverviewPlace::Negotiation, .rows = {event.row}}
                         : OverviewLink{.place = OverviewPlace::Records, .rows = {event.row}}});
    }
}

/// "Fraud triage: $39,800 a month, critical, index 81".
QString FindingsBuilder::workloadText(const WorkloadExposure &exposure) const
{
    const Workload &workload = *m_base.workspace.find(exposure.workload);
    QStringList parts;
    if (exposure.isSpendKnown)
        parts += Text::tr("%1 a month").arg(dollarsText(exposure.monthlySpend));
    if (workload.criticality)
        parts += labelInSentence(*workload.criticality);
    if (exposure.isKnown())
        parts += Text::tr("index %1").arg(qRound(exposure.headline));
    return u"%1: %2"_s.arg(workload.name, parts.join(u", "_s));
}

void FindingsBuilder::addFallback(const Workload &workload, const WorkloadExposure &exposure)
{
    const bool isCritical = workload.criticality == Criticality::Critical;
    const bool isReady = exposure.fallback && exposure.fallback->readiness >= kReady;
    if (isReady || !workload.criticality || *workload.criticality == Criticality::Standard)
        return;
    QString title = Text::tr("No fallback is named");
    if (exposure.fallback)
        title = exposure.fallback->testedOn ? Text::tr("The fallback was tested too long ago")
                                            : Text::tr("No tested fallback");
    add({.kind = CareKind::Fallback,
         .rank = isCritical ? CareRank::Today : CareRank::Soon,
         .title = title,
         .text = workloadText(exposure),
         .action = exposure.fallback ? Text::tr("Enter a test") : Text::tr("Name one"),
         .due = {},
         .weight = exposure.monthlySpend,
         .link = {.place = OverviewPlace::Records, .rows = {refOf(workload.id)}}});
}

void FindingsBuilder::addCaptive(const Workload &workload, const WorkloadExposure &exposure)
{
    if (!exposure.isCaptive())
        return;
    add({.kind = CareKind::Captive,
         .rank = CareRank::Soon,
         .title = Text::tr("No way out"),
         .text = Text::tr("%1: %2").arg(workload.name, exposure.tightest().captivity->reason),
         .action = Text::tr("Why"),
         .due = {},
         .weight = exposure.monthlySpend,
         .link = {.place = OverviewPlace::Exposure, .rows = {refOf(workload.id)}}});
}

void FindingsBuilder::addWorkloads()
{
    for (const WorkloadExposure &exposure : m_base.exposure.workloads) {
        const Workload &workload = *m_base.workspace.find(exposure.workload);
        addFallback(workload, exposure);
        addCaptive(workload, exposure);
    }
}

void FindingsBuilder::addThresholds()
{
    for (const SpendConcentration &spend : m_base.concentrations.currencies) {
        for (const LevelConcentration &level : spend.levels) {
            // A route belongs to its operator, and a family to its lab: those say it already.
            if (level.level == ConcentrationLevel::AccessRoute
                || level.level == ConcentrationLevel::ModelFamily
                || level.level == ConcentrationLevel::Region || !level.isAbove()
                || level.shares.empty())
                continue;
            const LevelShare &largest = level.shares.front();
            std::vector<RowRef> rows;
            if (!largest.party.isNull())
                rows.push_back(refOf(largest.party));
            add({.kind = CareKind::Threshold,
                 .rank = CareRank::Soon,
                 .title = Text::tr("Too much on one: %1").arg(labelInSentence(level.level)),
                 .text = Text::tr("%1 has %2 of the spend; the threshold is %3")
                             .arg(largest.name, percentText(largest.share),
                                  percentText(level.threshold)),
                 .action = Text::tr("Look"),
                 .due = {},
                 .weight = spend.total.currency == Currency::usd()
                               ? largest.share * spend.total.units() / 12
                               : 0,
                 .link = {.place = OverviewPlace::Exposure, .rows = rows}});
        }
    }
}

void FindingsBuilder::addShortfalls()
{
    for (const AgendaItem &item : m_agenda) {
        if (item.kind != TimelineKind::CommitmentEnd || item.state != AgendaState::Loss)
            continue;
        add({.kind = CareKind::Commitment,
             .rank = CareRank::Soon,
             .title = Text::tr("A commitment falls short"),
             .text =
                 Text::tr("%1: %2, %3")
                     .arg(rowTitle(m_base.workspace, item.row), item.consequence, item.stateText),
             .action = Text::tr("Look"),
             .due = item.on.first(),
             .link = item.link});
    }
}

void FindingsBuilder::addRetirements()
{
    for (const ModelRetirement &retirement : modelRetirements(m_base.workspace)) {
        const QDate day = retirement.endsOn.first();
        const bool isOver = retirement.endsOn.last() < m_base.lens.asOf;
        if (retirement.workloads.empty() || m_base.lens.asOf.daysTo(day) > kRetirementDays)
            continue;
        double spend = 0;
        QStringList names;
        std::vector<RowRef> rows;
        for (const Id<Workload> &id : retirement.workloads) {
            spend += m_base.model.monthlySpend(id);
            names += rowTitle(m_base.workspace, id);
            rows.push_back(refOf(id));
        }
        const QString model = rowTitle(m_base.workspace, retirement.model);
        const QString when = dateText(retirement.endsOn, QLocale());
        add({.kind = CareKind::Retirement,
             .rank = isOver ? CareRank::Today : CareRank::Soon,
             .title =
                 isOver ? Text::tr("A model in use has ended") : Text::tr("A model in use ends"),
             .text = Text::tr("%1, %2: %3, %4 a month")
                         .arg(model, when, namesText(names), dollarsText(spend)),
             .action = Text::tr("Move"),
             .due = day,
             .weight = spend,
             .link = {.place = OverviewPlace::Workloads, .rows = rows}});
    }
}

void FindingsBuilder::addConflicts()
{
    for (const Conflict &conflict : m_base.workspace.rows<Conflict>()) {
        if (!isOpen(m_base.workspace, conflict.id))
            continue;
        add({.kind = CareKind::Conflict,
             .rank = CareRank::Later,
             .title = Text::tr("Sources disagree"),
             .text = conflict.title.isEmpty() ? conflict.question : conflict.title,
             .action = Text::tr("Decide"),
             .due = {},
             .link = {.place = OverviewPlace::Conflicts, .rows = {refOf(conflict.id)}}});
    }
}

/// What has no index, and what has only a lower bound.
void FindingsBuilder::addUnmeasured()
{
    for (const WorkloadExposure &exposure : m_base.exposure.workloads) {
        const Workload &workload = *m_base.workspace.find(exposure.workload);
        QString text = exposure.unknownBecause;
        if (exposure.isKnown()) {
            const QStringList &missing = exposure.tightest().missing;
            if (missing.isEmpty())
                continue;
            text =
                Text::tr("the cost of leaving is a lower bound without %1").arg(namesText(missing));
        }
        add({.kind = CareKind::Data,
             .rank = CareRank::Later,
             .title = exposure.isKnown() ? Text::tr("Needs data") : Text::tr("Cannot be measured"),
             .text = Text::tr("%1: %2").arg(workload.name, text),
             .action = Text::tr("Fill in"),
             .due = {},
             .weight = exposure.monthlySpend,
             .link = {.place = OverviewPlace::Records, .rows = {refOf(workload.id)}}});
    }
}

/// Contracts of which nobody can say when notice is due, and broken references.
void FindingsBuilder::addUndated()
{
    for (const Contract &contract : m_base.workspace.rows<Contract>()) {
        const bool isDated =
            std::ranges::any_of(m_base.timeline.events, [&](const TimelineEvent &event) {
                return event.row == refOf(contract.id)
                       && event.kind == TimelineKind::NoticeDeadline;
            });
        const bool isOver = contract.endsOn && contract.endsOn->last() < m_base.lens.asOf
                            && contract.autoRenew == false;
        if (isDated || isOver)
            continue;
        add({.kind = CareKind::Data,
             .rank = CareRank::Soon,
             .title = Text::tr("No notice deadline is known"),
             .text = Text::tr("%1: its end or its notice period is missing").arg(contract.name),
             .action = Text::tr("Fill in"),
             .due = {},
             .link = {.place = OverviewPlace::Records, .rows = {refOf(contract.id)}}});
    }
}

/// One line a table: stale facts come in crowds.
void FindingsBuilder::addStale()
{
    for (const TableInfo &table : allTables()) {
        std::vector<std::pair<qint64, RowRef>> stale;
        for (const Row &row : m_base.workspace.rows(table.id)) {
            if (isStale(row, m_base.lens.asOf))
                stale.emplace_back(-ageInDays(row, m_base.lens.asOf).value_or(0), row.ref());
        }
        if (stale.empty())
            continue;
        std::ranges::sort(stale);
        std::vector<RowRef> rows;
        for (const auto &[age, row] : stale)
            rows.push_back(row);
        const QDate oldest = m_base.lens.asOf.addDays(stale.front().first);
        add({.kind = CareKind::Stale,
             .rank = CareRank::Later,
             .title = Text::tr("Facts older than %n day(s)", nullptr, kStaleDays),
             .text = Text::tr("%1: %2, the oldest checked %3")
                         .arg(table.plural(), Text::tr("%n row(s)", nullptr, int(rows.size())),
                              dateText(PartialDate(oldest), QLocale())),
             .action = Text::tr("Review"),
             .due = {},
             .link = {.place = OverviewPlace::Records, .rows = rows}});
    }
}

std::vector<OverviewFinding> FindingsBuilder::findings()
{
    addDeadlines();
    addMissed();
    addWorkloads();
    addThresholds();
    addShortfalls();
    addRetirements();
    addConflicts();
    addUnmeasured();
    addUndated();
    addStale();
    std::ranges::stable_sort(m_findings, {}, [](const OverviewFinding &each) {
        return std::tuple(each.rank, each.due.value_or(QDate(9999, 12, 31)), each.kind,
                          -each.weight);
    });
    return std::move(m_findings);
}

} // namespace

std::vector<OverviewFinding> overviewFindings(const OverviewBase &base,
                                              const std::vector<AgendaItem> &agenda)
{
    return FindingsBuilder(base, agenda).findings();
}

QString findingsFinding(const std::vector<OverviewFinding> &findings)
{
    const int all = int(findings.size());
    const int today = int(std::ranges::count(findings, CareRank::Today, &OverviewFinding::rank));
    if (all == 0)
        return Text::tr("Nothing needs care");
    const QString count = Text::tr("%n finding(s)", nullptr, all);
    return today > 0
               ? Text::tr("%1, %2").arg(count, Text::tr("%n need(s) you today", nullptr, today))
               : count;
}

} // namespace fairlead
