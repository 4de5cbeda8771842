#include "models/briefing/owndraft.h"

#include "models/fields/valuetext.h"
#include "models/negotiation/plansections.h"
#include "models/negotiation/pointprices.h"
#include "models/negotiation/stakes.h"
#include "models/rows/party.h"
#include "models/rows/scenario.h"
#include "models/rowtitle.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

constexpr double kSmallShare = 0.0995; ///< below it a percentage has a digit more

} // namespace

struct OwnDraft::Parts
{
    std::optional<SwitchingModel> model;
    std::optional<Exposure> exposure;
    std::optional<SpendConcentrations> spread;
    std::optional<SpendTrace> trace;
    std::optional<Timeline> timeline;
    std::optional<Situations> situations;
    std::optional<Rulebook> rules;
    std::optional<std::vector<BriefedContract>> contracts;
    std::optional<std::vector<BriefedScenario>> scenarios;
};

OwnDraft::OwnDraft(Draft &m, Audience a)
    : market(m)
    , workspace(m.workspace)
    , lens(m.lens)
    , locale(m.locale)
    , audience(a)
    , m_parts(std::make_shared<Parts>())
{
}

bool OwnDraft::isThere() const
{
    return workspace.rows<Workload>().size() > 0 || workspace.rows<Contract>().size() > 0;
}

const SwitchingModel &OwnDraft::model() const
{
    if (!m_parts->model)
        m_parts->model.emplace(workspace, lens);
    return *m_parts->model;
}

const Exposure &OwnDraft::exposure() const
{
    if (!m_parts->exposure)
        m_parts->exposure = exposureOf(workspace, model(), lens);
    return *m_parts->exposure;
}

const SpendConcentrations &OwnDraft::spread() const
{
    if (!m_parts->spread)
        m_parts->spread = spendConcentrations(workspace, lens);
    return *m_parts->spread;
}

const SpendConcentration *OwnDraft::mainSpend() const
{
    return spread().currencies.empty() ? nullptr : &spread().currencies.front();
}

const SpendTrace &OwnDraft::trace() const
{
    if (!m_parts->trace)
        m_parts->trace = traceSpend(workspace, lens, {});
    return *m_parts->trace;
}

const Timeline &OwnDraft::timeline() const
{
    if (!m_parts->timeline)
        m_parts->timeline = timelineEvents(workspace, lens);
    return *m_parts->timeline;
}

const std::vector<BriefedContract> &OwnDraft::contracts() const
{
    if (m_parts->contracts)
        return *m_parts->contracts;
    m_parts->situations.emplace(workspace, lens);
    m_parts->rules = readRules(workspace);
    std::vector<BriefedContract> all;
    for (const Contract &contract : workspace.rows<Contract>()) {
        ContractChecklist list = checklistOf(contract, *m_parts->situations, *m_parts->rules);
        settleTies(list, worthsOf(list, PointPrices(workspace, model(), list.situation)));
        all.push_back({workspace.find(contract.id), std::move(list)});
    }
    const auto deadline = [](const BriefedContract &each) {
        const auto &term = each.list.situation.term;
        return term && term->noticeDeadline ? *term->noticeDeadline : QDate(9999, 1, 1);
    };
    std::ranges::stable_sort(all, {}, deadline);
    m_parts->contracts = std::move(all);
    return *m_parts->contracts;
}

const std::vector<BriefedScenario> &OwnDraft::scenarios() const
{
    if (m_parts->scenarios)
        return *m_parts->scenarios;
    std::set<Id<Scenario>> shocked;
    for (const Shock &shock : workspace.rows<Shock>())
        shocked.insert(shock.scenario);
    std::vector<BriefedScenario> all;
    for (const Scenario &scenario : workspace.rows<Scenario>()) {
        if (shocked.contains(scenario.id))
            all.push_back(
                {workspace.find(scenario.id), stressTest(workspace, model(), lens, scenario.id)});
    }
    std::ranges::stable_sort(all, std::ranges::greater(),
                             [](const BriefedScenario &each) { return each.result.loss; });
    m_parts->scenarios = std::move(all);
    return *m_parts->scenarios;
}

QString OwnDraft::dollars(double usd) const
{
    return estimateText(usd, locale).replace(u' ', QChar(QChar::Nbsp));
}

QString OwnDraft::atLeast(double usd, bool isBound) const
{
    return isBound ? u"≥\u00a0"_s + dollars(usd) : dollars(usd);
}

QString OwnDraft::percent(double share) const
{
    const int digits = std::abs(share) < kSmallShare && share != 0 ? 1 : 0; // quant.md section 2
    return number(share * 100, digits) + QChar(QChar::Nbsp) + locale.percent();
}

QString OwnDraft::number(double value, int digits) const
{
    return locale.toString(value, 'f', digits);
}

QString OwnDraft::months(const std::optional<double> &months) const
{
    if (!months)
        return u"–"_s;
    return std::isfinite(*months) ? Text::tr("%1\u00a0months").arg(number(*months, 1))
                                  : Text::tr("no staff assigned");
}

QString OwnDraft::day(QDate date) const
{
    return market.date(PartialDate(date));
}

QString OwnDraft::name(const RowRef &row) const
{
    return printedName(rowTitle(workspace, row));
}

QString OwnDraft::place(const Placement &to) const
{
    return to.model.isNull() ? name(to.route)
                             : Text::tr("%1, %2").arg(name(to.route), name(to.model));
}

Citation OwnDraft::records()
{
    return {market.sources.number(Id<Source>{QString(kOwnRecordsSource)}), {}};
}

Citation OwnDraft::estimates()
{
    return {market.sources.number(Id<Source>{QString(kEstimateSource)}), {}};
}

std::vector<NoticeDate> noticeDates(const OwnDraft &draft)
{
    std::vector<NoticeDate> dates;
    for (const BriefedContract &each : draft.contracts()) {
        const auto &term = each.list.situation.term;
        if (!term || term->isOver || !term->noticeDeadline
            || *term->noticeDeadline < draft.lens.asOf)
            continue;
        dates.push_back({&each, *term->noticeDeadline,
                         term->serveBy.value_or(*term->noticeDeadline),
                         int(draft.lens.asOf.daysTo(*term->noticeDeadline))});
    }
    return dates;
}

std::optional<LargestPayee> largestPayee(const OwnDraft &draft)
{
    const SpendShares *shares = mainShares(draft.trace());
    if (!shares)
        return {};
    const UltimateShare *largest = nullptr;
    for (const UltimateShare &share : shares->ultimate) {
        if (!share.party.isNull() && share.direct > 0
            && (!largest || share.direct > largest->direct))
            largest = &share;
    }
    if (!largest)
        return {};
    return LargestPayee{largest->party, largest->direct, directAmount(*shares, *largest)};
}

bool isCritical(const Workload *workload)
{
    return workload
           && (workload->criticality == Criticality::Critical
               || workload->criticality == Criticality::Important);
}

Id<Party> topParent(const Workspace &workspace, Id<Party> party)
{
    std::set<Id<Party>> seen;
    for (const Party *row = workspace.find(party);
         row && !row->parent.isNull() && seen.insert(party).second; row = workspace.find(party))
        party = row->parent;
    return party;
}

} // namespace fairlead
