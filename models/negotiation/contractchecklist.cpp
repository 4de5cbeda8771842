#include "models/negotiation/contractchecklist.h"

#include "models/negotiation/conditionfields.h"
#include "models/negotiation/conditionwords.h"
#include "models/switching/dollars.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ContractChecklist)
};

const Checklist *newestOf(const Workspace &workspace, const Id<Contract> &contract)
{
    const Checklist *newest = nullptr;
    const auto dayOf = [](const Checklist &checklist) {
        return checklist.generatedOn ? checklist.generatedOn->last() : QDate();
    };
    for (const Checklist &checklist : workspace.rows<Checklist>()) {
        if (checklist.contract == contract && (!newest || dayOf(checklist) >= dayOf(*newest)))
            newest = &checklist;
    }
    return newest;
}

/// Notes beside rows of a checklist, each kind by what it is about; of several the last by id.
template<class T, class Owner>
QHash<QString, const T *> notesBeside(const Workspace &workspace, Id<Owner> T::*owner)
{
    QHash<QString, const T *> notes;
    for (const T &note : workspace.rows<T>())
        notes.insert((note.*owner).text, &note);
    return notes;
}

std::vector<const ChecklistItem *> itemsOf(const Workspace &workspace, const Checklist *checklist)
{
    std::vector<const ChecklistItem *> items;
    for (const ChecklistItem &item : workspace.rows<ChecklistItem>()) {
        if (checklist && item.checklist == checklist->id)
            items.push_back(&item);
    }
    return items;
}

/// Whether we brought the point to the table ourselves, whatever the rule says.
bool isWanted(const ChecklistItem *item)
{
    if (!item)
        return false;
    const bool isOpen = item->status == ItemStatus::NotRaised || item->status == ItemStatus::Waived;
    return !isOpen || item->mustHave.value_or(false);
}

double urgencyOf(const ContractSituation &situation)
{
    if (!situation.term || situation.term->isOver)
        return 1;
    int days = situation.term->daysToNotice(situation.day).value_or(-1);
    if (days < 0)
        days = situation.term->daysToEnd(situation.day);
    if (days <= 180)
        return 1.5;
    return days <= 365 ? 1.25 : 1;
}

double factorOf(PointLevel level)
{
    switch (level) {
    case PointLevel::High:
        return 3;
    case PointLevel::Medium:
        return 2;
    case PointLevel::Low:
        return 1;
    }
    Q_UNREACHABLE();
}

bool isStale(const Rule &rule, const ContractSituation &situation)
{
    const bool restsOnVendor =
        !rule.vendorDefault.isEmpty() || rule.category == RuleCategory::Listing;
    const int limit = restsOnVendor ? kVendorFactDays : kLawFactDays;
    if (rule.checkedOn && rule.checkedOn->last().addDays(limit) < situation.day)
        return true;
    const bool restsOnListing = rule.category == RuleCategory::Listing;
    return restsOnListing && situation.listing && situation.listing->isStale;
}

/// Sets the level, and what could raise it.
void setLevel(ChecklistPoint &point, const ReadRule &rule, const Facts &facts)
{
    const auto answer = [&](const std::optional<Condition> &condition) {
        if (!condition)
            return Truth::False;
        const Truth truth = evaluate(*condition, facts);
        if (truth == Truth::Unknown) {
            for (const MissingFact &missing : missingFor(*condition, facts)) {
                std::vector<MissingFact> &all = point.levelMissing;
                if (std::find(all.begin(), all.end(), missing) == all.end())
                    all.push_back(missing);
            }
        }
        return truth;
    };
    if (answer(rule.high) == Truth::True)
        point.level = PointLevel::High;
    else if (answer(rule.medium) == Truth::True)
        point.level = PointLevel::Medium;
}

/// A legal minimum is one only where its law applies; elsewhere it is a core point.
void setStance(ChecklistPoint &point, const ReadRule &rule, const Facts &facts)
{
    point.stance = rule.rule->stance;
    if (point.stance != Stance::LegalMinimum)
        return;
    const Truth applies = rule.lawApplies ? evaluate(*rule.lawApplies, facts) : Truth::False;
    if (applies == Truth::True) {
        point.reasons += reasonsFor(*rule.lawApplies, facts);
        return;
    }
    point.stance = Stance::Core;
    if (applies == Truth::Unknown)
        point.lawMissing = missingFor(*rule.lawApplies, facts);
}

ChecklistBlock blockOf(const ChecklistPoint &point)
{
    if (point.stance == Stance::LegalMinimum)
        return ChecklistBlock::Rights;
    return point.stance == Stance::Trade ? ChecklistBlock::Trade : ChecklistBlock::Negotiate;
}

/// Marks the workloads that make a condition hold, in their order; none if it holds whatever they
/// are.
void markWorkloads(const Condition &condition, const Facts &facts, std::vector<bool> &marks)
{
    if (condition.op == Condition::Operator::Any && condition.scope == FactScope::Workload) {
        const std::vector<FactEntry> &entries = facts.list(FactScope::Workload);
        marks.resize(entries.size());
        for (size_t at = 0; at < entries.size(); ++at) {
            if (!marks[at])
                marks[at] =
                    evaluate(condition.operands.front(), facts, entries[at].facts) == Truth::True;
        }
        return;
    }
    if (condition.op != Condition::Operator::And && condition.op != Condition::Operator::Or)
        return;
    for (const Condition &operand : condition.operands)
        markWorkloads(operand, facts, marks);
}

/// Of the workloads that a rule is about; of all where it is about the contract.
double spendConcerned(const ReadRule &rule, const Facts &facts, const ContractSituation &situation)
{
    std::vector<bool> marks;
    markWorkloads(rule.trigger, facts, marks);
    const bool isAboutAll = std::ranges::find(marks, true) == marks.end();
    double spend = 0;
    for (size_t at = 0; at < situation.workloads.size(); ++at) {
        if (isAboutAll || marks[at])
            spend += dollars(situation.workloads[at]->monthlySpend).value_or(0);
    }
    return spend;
}

ChecklistPoint pointOf(const ReadRule &rule, const ChecklistItem *item, const Facts &facts,
                       const ContractSituation &situation)
{
    ChecklistPoint point{.rule = rule.rule, .item = item, .stance = rule.rule->stance};
    point.isStale = isStale(*rule.rule, situation);
    const Truth fires = evaluate(rule.trigger, facts);
    if (fires != Truth::True && !isWanted(item)) {
        if (fires == Truth::Unknown)
            point.missing = missingFor(rule.trigger, facts);
        point.block =
            fires == Truth::Unknown ? ChecklistBlock::NeedsData : ChecklistBlock::NotApplicable;
        point.reasons = reasonsFor(rule.trigger, facts);
        return point;
    }
    point.reasons = fires == Truth::True ? reasonsFor(rule.trigger, facts)
                                         : QStringList{Text::tr("We put it on the list.")};
    setStance(point, rule, facts);
    setLevel(point, rule, facts);
    if (point.reasons.isEmpty())
        point.reasons += Text::tr("It belongs into every contract.");
    point.block = blockOf(point);
    point.stake.spend = spendConcerned(rule, facts, situation);
    return point;
}

ChecklistPoint ownPoint(const ChecklistItem &item)
{
    const bool isMust = item.mustHave.value_or(false);
    ChecklistPoint point{.item = &item, .block = ChecklistBlock::Negotiate};
    point.stance = isMust ? Stance::Core : Stance::Standard;
    point.level = isMust ? PointLevel::High : PointLevel::Medium;
    point.reasons += Text::tr("A point of our own.");
    return point;
}

void setScore(ChecklistPoint &point, const ContractSituation &situation)
{
    point.score.weight = weightOf(point.stance);
    if (point.rule && point.rule->weight)
        point.score.weight = *point.rule->weight;
    if (point.item && point.item->weight)
        point.score.weight = *point.item->weight;
    point.score.level = factorOf(point.level);
    point.score.urgency = urgencyOf(situation);
    point.score.exposure = 1 + 0.5 * situation.dependence.vendorShare.value_or(0);
    if (point.item && point.item->value)
        point.stake.worth = dollars(point.item->value).value_or(0);
}

bool ranksBefore(const ChecklistPoint &left, const ChecklistPoint &right)
{
    const auto key = [](const ChecklistPoint &point) {
        const QDate never(9999, 12, 31);
        const bool isDated = point.item && point.item->dueOn;
        const qint64 rank = point.progress && point.progress->rank
                                ? *point.progress->rank
                                : std::numeric_limits<qint64>::max();
        return std::tuple(point.block, rank, -point.score.total(),
                          isDated ? point.item->dueOn->first() : never, -point.stake.worth,
                          -point.stake.spend, point.id());
    };
    return key(left) < key(right);
}

/// Whether a point may be a must-have without our saying so.
bool isCandidate(const ChecklistPoint &point)
{
    const bool isLeftOut = point.item && point.item->mustHave == false;
    return point.block == ChecklistBlock::Negotiate && point.level == PointLevel::High && !isLeftOut
           && !point.stake.isNothing && point.status() != ItemStatus::Waived;
}

/// Our own must-haves first, then the highest of the rest, up to the limit.
void chooseMustHaves(ContractChecklist &checklist)
{
    int chosen = 0;
    int left = 0;
    const auto choose = [&](ChecklistPoint &point) {
        if (chosen == kMostMustHaves) {
            ++left;
            return;
        }
        point.block = ChecklistBlock::MustHaves;
        ++chosen;
    };
    for (ChecklistPoint &point : checklist.points) {
        const bool isOnTable =
            point.block == ChecklistBlock::Negotiate || point.block == ChecklistBlock::Trade;
        if (isOnTable && point.item && point.item->mustHave.value_or(false))
            choose(point);
    }
    if (left > 0) {
        checklist.findings += Text::tr(
            "There are at most seven must-haves; %n more stand(s) under Negotiate.", nullptr, left);
    }
    for (ChecklistPoint &point : checklist.points) {
        if (isCandidate(point))
            choose(point);
    }
}

void findWaivedWithoutReason(ContractChecklist &checklist)
{
    for (const ChecklistPoint &point : checklist.points) {
        if (point.status() == ItemStatus::Waived
            && (point.item->reason.isEmpty() || point.item->owner.isEmpty())) {
            checklist.findings +=
                Text::tr("“%1” is waived without a reason or a name.").arg(point.title());
        }
    }
}

/// The item's own text, or the rule's.
QString ownOr(const ChecklistPoint &point, QString ChecklistItem::*own, QString Rule::*shipped)
{
    if (point.item && !(point.item->*own).isEmpty())
        return point.item->*own;
    return point.rule ? point.rule->*shipped : QString();
}

} // namespace

template<>
const Enumeration &enumeration<ChecklistBlock>()
{
    static const Enumeration kEnumeration(
        "ChecklistBlock",
        {
            {int(ChecklistBlock::Rights), "rights",
             QT_TRANSLATE_NOOP("ChecklistBlock", "Rights we already have")},
            {int(ChecklistBlock::MustHaves), "must_haves",
             QT_TRANSLATE_NOOP("ChecklistBlock", "Must-haves")},
            {int(ChecklistBlock::Negotiate), "negotiate",
             QT_TRANSLATE_NOOP("ChecklistBlock", "Negotiate")},
            {int(ChecklistBlock::Trade), "trade", QT_TRANSLATE_NOOP("ChecklistBlock", "Trade")},
            {int(ChecklistBlock::NeedsData), "needs_data",
             QT_TRANSLATE_NOOP("ChecklistBlock", "Needs data")},
            {int(ChecklistBlock::NotApplicable), "not_applicable",
             QT_TRANSLATE_NOOP("ChecklistBlock", "Not applicable")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<PointLevel>()
{
    static const Enumeration kEnumeration(
        "PointLevel",
        {
            {int(PointLevel::High), "high", QT_TRANSLATE_NOOP("PointLevel", "High")},
            {int(PointLevel::Medium), "medium", QT_TRANSLATE_NOOP("PointLevel", "Medium")},
            {int(PointLevel::Low), "low", QT_TRANSLATE_NOOP("PointLevel", "Low")},
        });
    return kEnumeration;
}

QString ChecklistPoint::id() const
{
    return rule ? rule->id.text : item->id.text;
}

QString ChecklistPoint::title() const
{
    return ownOr(*this, &ChecklistItem::title, &Rule::title);
}

QString ChecklistPoint::ask() const
{
    return ownOr(*this, &ChecklistItem::ask, &Rule::ask);
}

QString ChecklistPoint::fallback() const
{
    return ownOr(*this, &ChecklistItem::fallback, &Rule::fallback);
}

QString ChecklistPoint::redLine() const
{
    return ownOr(*this, &ChecklistItem::redLine, &Rule::redLine);
}

QString ChecklistPoint::give() const
{
    return ownOr(*this, &ChecklistItem::give, &Rule::give);
}

QString ChecklistPoint::owner() const
{
    return ownOr(*this, &ChecklistItem::owner, &Rule::owner);
}

QStringList ChecklistPoint::evidence() const
{
    return rule ? rule->evidence : QStringList();
}

bool ChecklistPoint::isHeld(const QString &evidence) const
{
    return progress && progress->evidenceHeld.contains(evidence);
}

const ChecklistPoint *ContractChecklist::find(const QString &pointId) const
{
    const auto found = std::ranges::find(points, pointId, &ChecklistPoint::id);
    return found == points.end() ? nullptr : &*found;
}

std::vector<const ChecklistPoint *> ContractChecklist::in(ChecklistBlock block) const
{
    std::vector<const ChecklistPoint *> found;
    for (const ChecklistPoint &point : points) {
        if (point.block == block)
            found.push_back(&point);
    }
    return found;
}

ContractChecklist checklistOf(const Contract &contract, const Situations &situations,
                              const Rulebook &rules)
{
    ContractChecklist checklist{.situation = situations.of(contract)};
    const Facts facts = factsOf(checklist.situation, situations.workspace());
    checklist.checklist = newestOf(situations.workspace(), contract.id);
    QHash<QString, const ChecklistItem *> byRule;
    for (const ChecklistItem *item : itemsOf(situations.workspace(), checklist.checklist)) {
        if (item->rule.isEmpty())
            checklist.points.push_back(ownPoint(*item));
        else
            byRule.insert(item->rule, item);
    }
    for (const ReadRule &rule : rules.rules) {
        checklist.points.push_back(
            pointOf(rule, byRule.take(rule.rule->id.text), facts, checklist.situation));
    }
    for (const Rule *rule : rules.unused) {
        ChecklistPoint point{.rule = rule, .item = byRule.take(rule->id.text)};
        point.stance = rule->stance;
        point.reasons += Text::tr("The rule is switched off.");
        checklist.points.push_back(point);
    }
    // A rule may have gone since; what we decided about it stays.
    for (const ChecklistItem *item : std::as_const(byRule))
        checklist.points.push_back(ownPoint(*item));

    const auto progress = notesBeside<ItemProgress>(situations.workspace(), &ItemProgress::item);
    for (ChecklistPoint &point : checklist.points) {
        setScore(point, checklist.situation);
        point.progress = point.item ? progress.value(point.item->id.text) : nullptr;
    }
    if (checklist.checklist) {
        checklist.outcome =
            notesBeside<TalksOutcome>(situations.workspace(), &TalksOutcome::checklist)
                .value(checklist.checklist->id.text);
        checklist.range = notesBeside<TalksRange>(situations.workspace(), &TalksRange::checklist)
                              .value(checklist.checklist->id.text);
    }
    rankPoints(checklist);
    return checklist;
}

void rankPoints(ContractChecklist &checklist)
{
    checklist.findings.clear();
    for (ChecklistPoint &point : checklist.points) {
        if (point.block == ChecklistBlock::MustHaves)
            point.block = blockOf(point);
    }
    std::sort(checklist.points.begin(), checklist.points.end(), ranksBefore);
    chooseMustHaves(checklist);
    std::sort(checklist.points.begin(), checklist.points.end(), ranksBefore);
    findWaivedWithoutReason(checklist);
}

} // namespace fairlead
