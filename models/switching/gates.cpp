#include "models/switching/gates.h"

#include "models/fields/valuetext.h"
#include "models/rows/attestation.h"
#include "models/rows/contract.h"
#include "models/rows/party.h"
#include "models/rowtitle.h"
#include "models/switching/changefactors.h"
#include "models/switching/destinations.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Gates)
};

QString dayText(QDate day)
{
    return dateText(PartialDate(day), QLocale());
}

bool isInForce(const Attestation &attestation, QDate day)
{
    return !attestation.validTo || day <= attestation.validTo->last();
}

/// What a route or a host as a whole has been attested for.
bool covers(const Attestation &attestation, const Placement &to)
{
    if (!attestation.route.isNull())
        return attestation.route == to.route;
    return attestation.offering.isNull() && !attestation.host.isNull()
           && attestation.host == to.host;
}

QString useKey(const Id<Route> &route, const Id<Model> &model, const QString &area)
{
    return route.text + u'\n' + model.text + u'\n' + area;
}

bool hasEnded(const Contract &contract, QDate day)
{
    return contract.endsOn && contract.endsOn->last() < day && contract.autoRenew != true;
}

} // namespace

Gates::Gates(const Workspace &workspace, const Market &market, QDate day)
    : m_workspace(workspace)
    , m_market(market)
    , m_day(day)
{
    for (const Attestation &attestation : workspace.rows<Attestation>())
        m_attestations[attestation.regime.toLower()].push_back(&attestation);
    for (const Contract &contract : workspace.rows<Contract>()) {
        for (const Id<Route> &route : contract.routes)
            m_contracts[route.text].push_back(&contract);
    }
    for (const Workload &workload : workspace.rows<Workload>())
        m_users[useKey(workload.route, workload.model, areaOf(workload.region))].push_back(
            &workload);
}

std::vector<Gate> Gates::of(const Workload &workload, const Placement &to) const
{
    std::vector<Gate> gates;
    if (changeBetween(placementOf(workload), to).isNone())
        return gates;
    const auto add = [&](GateKind kind, Verdict verdict, const QString &subject = {}) {
        gates.push_back({kind, verdict.outcome, std::move(verdict.reason), subject});
    };
    for (const QString &name : workload.requiredRegimes)
        add(GateKind::Regime, regime(workload, to, name), name);
    for (const QString &area : requiredAreas(workload))
        add(GateKind::Region, region(workload, to, area), area.toUpper());
    const ModelFamily *family = m_workspace.find(to.family);
    add(GateKind::Lab, lab(workload, to), family ? rowTitle(m_workspace, family->lab) : QString());
    add(GateKind::Model, model(workload, to), rowTitle(m_workspace, to.model));
    add(GateKind::Quality, quality(workload, to));
    add(GateKind::Capacity, capacity(workload, to));
    add(GateKind::Contract, contract(workload, to));
    add(GateKind::MustStay, mustStay(workload));
    std::stable_sort(gates.begin(), gates.end(), [](const Gate &left, const Gate &right) {
        return left.outcome < right.outcome;
    });
    return gates;
}

bool Gates::isPossible(const Workload &workload, const Placement &to) const
{
    if (labState(workload, to) == LabState::Forbidden)
        return false;
    if (modelState(workload, to) >= ModelState::NotOffered)
        return false;
    const bool isElsewhere = to.route != workload.route || to.host != workload.host;
    for (const QString &name : workload.requiredRegimes) {
        if (isElsewhere && regimeOn(name, to).state == RegimeState::Ended)
            return false;
    }
    for (const QString &area : requiredAreas(workload)) {
        if (regionOn(workload, to, area).state == RegionState::Elsewhere)
            return false;
    }
    return true;
}

Gates::RegimeFinding Gates::regimeOn(const QString &regime, const Placement &to) const
{
    RegimeFinding finding;
    const auto found = m_attestations.constFind(regime.toLower());
    if (found == m_attestations.cend())
        return finding;
    for (const Attestation *attestation : *found) {
        const Offering *offering = m_workspace.find(attestation->offering);
        const bool isOfOffering =
            offering && offering->route == to.route && offering->model == to.model;
        if (!isOfOffering && !covers(*attestation, to))
            continue;
        const bool isByTerms = attestation->kind == AttestationKind::Eligibility
                               || attestation->kind == AttestationKind::LegalRegime;
        const RegimeState one = !isInForce(*attestation, m_day) ? RegimeState::Ended
                                : isByTerms                     ? RegimeState::ByTerms
                                                                : RegimeState::Held;
        if (one < finding.state)
            finding = {one, attestation};
    }
    return finding;
}

QStringList Gates::missingRegimes(const Workload &workload, const Id<Route> &route) const
{
    Placement to;
    to.route = route;
    if (const Route *row = m_workspace.find(route); row && row->insideHostBoundary != false)
        to.host = row->host;
    QStringList missing;
    for (const QString &regime : workload.requiredRegimes) {
        if (regimeOn(regime, to).state >= RegimeState::Ended)
            missing += regime;
    }
    return missing;
}

Gates::Verdict Gates::regime(const Workload &workload, const Placement &to,
                             const QString &regime) const
{
    const QString route = rowTitle(m_workspace, to.route);
    if (to.route == workload.route && to.host == workload.host)
        return {GateOutcome::Passed,
                Text::tr("%1 is required, and the workload stays on %2.").arg(regime, route)};
    const RegimeFinding finding = regimeOn(regime, to);
    switch (finding.state) {
    case RegimeState::Held:
        return {GateOutcome::Passed,
                Text::tr("%1 is required, and recorded for %2.").arg(regime, route)};
    case RegimeState::ByTerms:
        return {GateOutcome::Open,
                Text::tr("%1 holds on %2 only by contract terms; check them.").arg(regime, route)};
    case RegimeState::Ended:
        return {GateOutcome::Blocked,
                Text::tr("%1 is required, but on %2 it ended on %3.")
                    .arg(regime, route, dayText(finding.proof->validTo->last()))};
    case RegimeState::Unknown:
        break;
    }
    return {GateOutcome::Open,
            Text::tr("%1 is required; whether %2 holds it is not recorded.").arg(regime, route)};
}

const Workload *Gates::precedent(const Workload &workload, const Placement &to,
                                 const QString &area) const
{
    const auto found = m_users.constFind(useKey(to.route, to.model, area));
    if (found == m_users.cend())
        return nullptr;
    const auto other = std::find_if(found->begin(), found->end(),
                                    [&](const Workload *user) { return user->id != workload.id; });
    return other == found->end() ? nullptr : *other;
}

Gates::RegionFinding Gates::regionOn(const Workload &workload, const Placement &to,
                                     const QString &area) const
{
    if (to.route == workload.route && to.model == workload.model && to.host == workload.host)
        return {RegionState::Kept};
    bool isElsewhereOnly = false;
    if (const Offer *offer = m_market.offer(to.route, to.model)) {
        isElsewhereOnly = !offer->offerings.empty();
        for (const QString &there : offer->areas) {
            if (there == area)
                return {RegionState::Offered};
            isElsewhereOnly &= isKnownArea(there);
        }
    }
    if (const Workload *other = precedent(workload, to, area))
        return {RegionState::Precedent, other};
    if (const Host *host = m_workspace.find(to.host); host && to.host != workload.host) {
        const auto isThere = [&](const QString &name) { return areaOf(name) == area; };
        isElsewhereOnly |= !host->regions.isEmpty()
                           && std::none_of(host->regions.begin(), host->regions.end(), isThere);
    }
    return {isElsewhereOnly && isKnownArea(area) ? RegionState::Elsewhere : RegionState::Unknown};
}

Gates::Verdict Gates::region(const Workload &workload, const Placement &to,
                             const QString &area) const
{
    const QString route = rowTitle(m_workspace, to.route);
    const QString model = rowTitle(m_workspace, to.model);
    const QString region = area.toUpper();
    const RegionFinding finding = regionOn(workload, to, area);
    switch (finding.state) {
    case RegionState::Kept:
        return {GateOutcome::Passed,
                Text::tr("Processing in %1 is required, and the workload stays on %2.")
                    .arg(region, route)};
    case RegionState::Offered:
        return {GateOutcome::Passed, Text::tr("%1 offers %2 in %3.").arg(route, model, region)};
    case RegionState::Precedent:
        return {GateOutcome::Passed,
                Text::tr("%1 runs on %2 in %3 already.")
                    .arg(finding.precedent->name, route, finding.precedent->region)};
    case RegionState::Elsewhere:
        return {GateOutcome::Blocked,
                Text::tr("%1 does not offer %2 in %3.").arg(route, model, region)};
    case RegionState::Unknown:
        break;
    }
    return {GateOutcome::Open,
            Text::tr("Processing in %1 is required; whether %2 offers it for %3 is not recorded.")
                .arg(region, route, model)};
}

Gates::LabState Gates::labState(const Workload &workload, const Placement &to) const
{
    if (workload.permittedLabs.isEmpty())
        return LabState::Any;
    const ModelFamily *family = m_workspace.find(to.family);
    if (!family || family->lab.isNull())
        return LabState::Unknown;
    return isPermittedLab(workload, family->lab) ? LabState::Permitted : LabState::Forbidden;
}

Gates::Verdict Gates::lab(const Workload &workload, const Placement &to) const
{
    const ModelFamily *family = m_workspace.find(to.family);
    const QString lab = family ? rowTitle(m_workspace, family->lab) : QString();
    switch (labState(workload, to)) {
    case LabState::Any:
        return {GateOutcome::Passed, Text::tr("Any lab is permitted.")};
    case LabState::Permitted:
        return {GateOutcome::Passed, Text::tr("%1 is a permitted lab.").arg(lab)};
    case LabState::Forbidden:
        return {GateOutcome::Blocked,
                Text::tr("%1 is not among the labs permitted for %2.").arg(lab, workload.name)};
    case LabState::Unknown:
        break;
    }
    return {GateOutcome::Open,
            Text::tr("Only some labs are permitted, and the lab of the model is not recorded.")};
}

Gates::ModelState Gates::modelState(const Workload &workload, const Placement &to) const
{
    if (to.model.isNull())
        return ModelState::NotChosen;
    const bool isInUse = to.route == workload.route && to.model == workload.model;
    const Offer *offer = m_market.offer(to.route, to.model);
    if (!offer)
        return isInUse ? ModelState::InUse : ModelState::NotOffered;
    if (!offer->isAvailable())
        return ModelState::Ended;
    if (offer->endsOn)
        return ModelState::Leaving;
    if (offer->stage == ModelStage::Preview)
        return ModelState::Preview;
    return offer->isCurrent() ? ModelState::Offered : ModelState::Old;
}

Gates::Verdict Gates::model(const Workload &workload, const Placement &to) const
{
    const QString route = rowTitle(m_workspace, to.route);
    const QString model = rowTitle(m_workspace, to.model);
    const Offer *offer = m_market.offer(to.route, to.model);
    const QString end = offer && offer->endsOn ? dayText(*offer->endsOn) : QString();
    switch (modelState(workload, to)) {
    case ModelState::Offered:
        return {GateOutcome::Passed, Text::tr("%1 is on offer on %2.").arg(model, route)};
    case ModelState::InUse:
        return {GateOutcome::Passed, Text::tr("%1 is in use on %2 today.").arg(model, route)};
    case ModelState::Leaving:
        return {GateOutcome::Open, Text::tr("%1 leaves %2 on %3.").arg(model, route, end)};
    case ModelState::Preview:
        return {GateOutcome::Open, Text::tr("%1 is only a preview on %2.").arg(model, route)};
    case ModelState::Old:
        return {GateOutcome::Open, Text::tr("%1 is on its way out on %2.").arg(model, route)};
    case ModelState::NotChosen:
        return {GateOutcome::Open, Text::tr("No model has been chosen.")};
    case ModelState::NotOffered:
        return {GateOutcome::Blocked, Text::tr("%1 is not on offer on %2.").arg(model, route)};
    case ModelState::Ended:
        break;
    }
    return {GateOutcome::Blocked,
            end.isEmpty()
                ? Text::tr("%1 is no longer, or not yet, on offer on %2.").arg(model, route)
                : Text::tr("%1 left %2 on %3.").arg(model, route, end)};
}

Gates::Verdict Gates::quality(const Workload &workload, const Placement &to) const
{
    const QString family = rowTitle(m_workspace, to.family);
    if (!to.family.isNull() && to.family == workload.family)
        return {GateOutcome::Passed, Text::tr("The model family stays %1.").arg(family)};
    return {GateOutcome::Open,
            Text::tr("Nobody has signed off %1 for %2.").arg(family, workload.name)};
}

Gates::Verdict Gates::capacity(const Workload &workload, const Placement &to) const
{
    const QString route = rowTitle(m_workspace, to.route);
    if (to.route == workload.route)
        return {GateOutcome::Passed, Text::tr("The load stays on %1.").arg(route)};
    if (workload.fallbackRoute == to.route && workload.fallbackTestedOn) {
        const double share = workload.fallbackCapacity.value_or(0);
        const QString day = dayText(workload.fallbackTestedOn->first());
        if (share >= 1)
            return {GateOutcome::Passed,
                    Text::tr("%1 took the whole load in the test of %2.").arg(route, day)};
        return {GateOutcome::Open, Text::tr("%1 took %2 % of the load in the test of %3.")
                                       .arg(route, QLocale().toString(qRound(share * 100)), day)};
    }
    return {GateOutcome::Open, Text::tr("Capacity on %1 is not confirmed.").arg(route)};
}

Gates::Verdict Gates::contract(const Workload &workload, const Placement &to) const
{
    const QString route = rowTitle(m_workspace, to.route);
    if (to.route == workload.route)
        return {GateOutcome::Passed, Text::tr("The workload stays on %1.").arg(route)};
    const auto found = m_contracts.constFind(to.route.text);
    if (found == m_contracts.cend())
        return {GateOutcome::Open, Text::tr("No contract of ours covers %1.").arg(route)};
    const auto valid = std::find_if(found->begin(), found->end(), [&](const Contract *contract) {
        return !hasEnded(*contract, m_day);
    });
    if (valid == found->end())
        return {GateOutcome::Open, Text::tr("The contract “%1”, which covered %2, has ended.")
                                       .arg(found->front()->name, route)};
    return {GateOutcome::Passed,
            Text::tr("The contract “%1” covers %2.").arg((*valid)->name, route)};
}

Gates::Verdict Gates::mustStay(const Workload &workload) const
{
    if (!workload.mustStay)
        return {GateOutcome::Open,
                Text::tr("Whether %1 may be moved is not recorded.").arg(workload.name)};
    if (*workload.mustStay)
        return {GateOutcome::Blocked,
                Text::tr("%1 is marked as staying where it is.").arg(workload.name)};
    return {GateOutcome::Passed, Text::tr("%1 may be moved.").arg(workload.name)};
}

} // namespace fairlead
