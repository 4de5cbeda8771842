#include "models/negotiation/negotiationplan.h"

#include "models/briefing/draft.h"
#include "models/briefing/snapshotid.h"
#include "models/fields/valuetext.h"
#include "models/negotiation/plansections.h"
#include "models/negotiation/stakes.h"
#include "models/rowtitle.h"
#include "models/timeline/nearbydates.h"
#include "models/timeline/timelinebuilder.h"
#include "models/values/datepattern.h"

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(NegotiationPlan)
};

std::vector<Section> teamSections(PlanDraft &draft)
{
    std::vector<Section> sections{planCover(draft), mustHavesSection(draft),
                                  situationSection(draft)};
    const auto add = [&](std::optional<Section> section) {
        if (section)
            sections.push_back(std::move(*section));
    };
    add(tiesOfVendorSection(draft));
    sections.push_back(alternativesSection(draft));
    sections.push_back(issueMatrixSection(draft));
    add(tradesSection(draft));
    add(offersSection(draft));
    add(planTimelineSection(draft));
    add(evidenceSection(draft));
    add(outcomeSection(draft));
    add(planSourcesSection(draft));
    return sections;
}

std::vector<Section> vendorSections(PlanDraft &draft)
{
    std::vector<Section> sections{vendorCover(draft)};
    for (Section &section : vendorPointSections(draft))
        sections.push_back(std::move(section));
    if (auto sources = vendorSourcesSection(draft))
        sections.push_back(std::move(*sources));
    return sections;
}

/// What a function makes of the contract's checklist; null: there is no such contract.
template<class Make>
auto withBasis(const Workspace &workspace, const Lens &lens, const Id<Contract> &contract,
               Make make) -> std::optional<std::invoke_result_t<Make, const PlanBasis &>>
{
    const Contract *found = workspace.find(contract);
    if (!found)
        return {};
    const Situations situations(workspace, lens);
    const Rulebook rules = readRules(workspace);
    const SwitchingModel model(workspace, lens);
    ContractChecklist list = checklistOf(*found, situations, rules);
    const PointPrices prices(workspace, model, list.situation);
    settleTies(list, worthsOf(list, prices));
    const ContractAlternatives alternatives =
        contractAlternatives(workspace, model, list.situation);
    return make({workspace, lens, list, prices, alternatives});
}

} // namespace

template<>
const Enumeration &enumeration<PlanEdition>()
{
    static const Enumeration kEnumeration(
        "PlanEdition",
        {
            {int(PlanEdition::Team), "team", QT_TRANSLATE_NOOP("PlanEdition", "For our team")},
            {int(PlanEdition::VendorSafe), "vendor-safe",
             QT_TRANSLATE_NOOP("PlanEdition", "To show the vendor")},
        });
    return kEnumeration;
}

QString estimateText(double usd, const QLocale &locale)
{
    const double size = std::abs(usd);
    const QString sign = usd < 0 ? u"–"_s : QString();
    if (size < 1000)
        return sign + u"$"_s + locale.toString(size, 'f', 0);
    // Two digits that count, as estimates have.
    const double scale = std::pow(10, std::floor(std::log10(size)) - 1);
    const double rounded = std::round(size / scale) * scale;
    if (rounded < 1e6)
        return sign
               + Text::tr("$%1k").arg(locale.toString(rounded / 1e3, 'f', rounded < 1e4 ? 1 : 0));
    return sign + Text::tr("$%1 M").arg(locale.toString(rounded / 1e6, 'f', rounded < 1e7 ? 1 : 0));
}

QString PlanDraft::money(const std::optional<Money> &amount) const
{
    return amount ? moneyText(*amount, locale) : u"–"_s;
}

QString PlanDraft::dollars(double usd) const
{
    return estimateText(usd, locale);
}

QString PlanDraft::atLeast(double usd, bool isBound) const
{
    return isBound ? Text::tr("at least %1").arg(dollars(usd)) : dollars(usd);
}

QString PlanDraft::day(QDate date) const
{
    return dateText(date, locale);
}

QString PlanDraft::worth(const ChecklistPoint &point) const
{
    const auto worth = basis.prices.worthOf(point);
    if (!worth)
        return u"–"_s;
    const QString amount = atLeast(worth->usd, !worth->missing.isEmpty());
    return worth->when == WorthWhen::Staying ? amount
                                             : Text::tr("%1 %2").arg(amount, labelOf(worth->when));
}

QString PlanDraft::worth(const WorthSum &sum) const
{
    return sum.isKnown ? atLeast(sum.usd, sum.isBound) : u"–"_s;
}

std::vector<Citation> PlanDraft::cited(const ChecklistPoint &point)
{
    std::vector<Citation> citations;
    if (!point.rule)
        return citations;
    for (const Id<Source> &source : point.rule->sources) {
        if (basis.workspace.find(source))
            citations.push_back({sources.number(source), {}});
    }
    return citations;
}

std::vector<const ChecklistPoint *> pointsOnTable(const ContractChecklist &list)
{
    std::vector<const ChecklistPoint *> points;
    for (const ChecklistPoint &point : list.points) {
        if (isOnTable(point))
            points.push_back(&point);
    }
    return points;
}

Briefing negotiationPlan(const PlanBasis &basis, PlanEdition edition, const QLocale &locale)
{
    PlanDraft draft{.basis = basis, .locale = locale, .sources = {}};
    const Organisation *owner = basis.list.situation.organisation;
    const QString kind = edition == PlanEdition::Team ? Text::tr("Negotiation plan")
                                                      : Text::tr("Points for the talks");
    Briefing plan{
        .title = {},
        .owner = owner ? printedName(owner->name) : u"Fairlead"_s,
        .edition = u"%1 · %2"_s.arg(
            kind, locale.toString(basis.lens.asOf, datePattern(locale, u"d MMMM yyyy"_s))),
        .footer = {},
        .language = Text::tr("en", "code of the language this is translated to"),
        .snapshotId = snapshotId(basis.workspace, basis.lens),
        .asOf = basis.lens.asOf,
        .sections = edition == PlanEdition::Team ? teamSections(draft) : vendorSections(draft)};
    plan.title = plan.sections.front().title;
    QStringList origin{u"Fairlead"_s};
    if (owner && owner->origin == Origin::Sample)
        origin += Text::tr("sample organisation");
    origin += Text::tr("supports counsel and does not replace it");
    plan.footer = {
        Text::tr("Snapshot %1 · %2").arg(basis.lens.asOf.toString(Qt::ISODate), plan.snapshotId),
        origin.join(u" · "_s)};
    return plan;
}

std::optional<Briefing> negotiationPlan(const Workspace &workspace, const Lens &lens,
                                        const Id<Contract> &contract, PlanEdition edition,
                                        const QLocale &locale)
{
    return withBasis(workspace, lens, contract, [&](const PlanBasis &basis) {
        return negotiationPlan(basis, edition, locale);
    });
}

std::optional<Workbook> issueMatrix(const Workspace &workspace, const Lens &lens,
                                    const Id<Contract> &contract)
{
    return withBasis(workspace, lens, contract,
                     [](const PlanBasis &basis) { return issueMatrix(basis); });
}

std::optional<DecisionPlan> decisionPlanOf(const Workspace &workspace, const Lens &lens,
                                           const ContractSituation &situation)
{
    if (!situation.term || !situation.term->noticeDeadline)
        return {};
    const TimelineBuilder builder(workspace, lens);
    return decisionPlan(*situation.term->noticeDeadline, situation.contract->annualValue,
                        NearbyDates(builder).of(*situation.contract));
}

} // namespace fairlead
