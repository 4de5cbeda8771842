#include "ui/negotiation/negotiationstate.h"

#include "models/fields/inputtext.h"
#include "models/fields/valuetext.h"
#include "models/liveworkspace.h"
#include "models/negotiation/checklistedits.h"
#include "models/negotiation/duedates.h"
#include "models/negotiation/negotiationplan.h"
#include "models/negotiation/stakes.h"
#include "ui/commands/editor.h"
#include "ui/dialogs.h"
#include "ui/lensmodel.h"
#include "ui/measures.h"

#include <QHash>

namespace fairlead {

using namespace Qt::StringLiterals;

/// Everything that is read of one workspace at once. Its parts point into each other.
struct NegotiationState::Reading
{
    Reading(Workspace from, const Lens &lens, SwitchingModel reckoned)
        : workspace(std::move(from))
        , situations(workspace, lens)
        , rules(readRules(workspace))
        , model(std::move(reckoned))
    {
        for (const DataProblem &problem : rules.problems)
            problems += problem.message;
    }

    Workspace workspace;
    Situations situations;
    Rulebook rules;
    SwitchingModel model;
    QStringList problems;
    std::optional<ContractChecklist> list;
    std::optional<PointPrices> prices;
    std::optional<ContractAlternatives> alternatives; ///< made when first asked for
    std::optional<std::optional<DecisionPlan>> plan;  ///< the same
    QHash<QString, PointWorth> worths;
    ScenarioReckoning::Worths scenarioWorths; ///< null: not asked for, or under way
};

NegotiationState::NegotiationState(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_scenarios(new ScenarioReckoning(this))
    , m_signal(this, [this] { emit changed(); })
{
    connect(&context.live, &LiveWorkspace::changed, this, &NegotiationState::invalidate);
    connect(&context.live, &LiveWorkspace::wasReset, this, &NegotiationState::invalidate);
    connect(&context.lens, &LensModel::changed, this, &NegotiationState::invalidate);
    connect(m_scenarios, &ScenarioReckoning::reckoned, this, &NegotiationState::scenariosReckoned);
}

NegotiationState::~NegotiationState() = default;

const NegotiationState::Reading &NegotiationState::reading() const
{
    if (m_reading)
        return *m_reading;
    m_reading = std::make_unique<Reading>(m_context.live.workspace(), m_context.lens.lens(),
                                          m_context.measures.model());
    Reading &reading = *m_reading;
    const Contract *contract = reading.workspace.find(m_contract);
    if (!contract)
        return reading;
    reading.list = checklistOf(*contract, reading.situations, reading.rules);
    reading.prices.emplace(reading.workspace, reading.model, reading.list->situation);
    reading.worths = worthsOf(*reading.list, *reading.prices);
    settleTies(*reading.list, reading.worths);
    return reading;
}

void NegotiationState::invalidate()
{
    m_reading.reset();
    if (!m_context.live.workspace().find(m_contract))
        m_contract = {};
    if (m_contract.isNull()) {
        if (const auto all = contracts(); !all.empty())
            setContract(all.front());
    }
    m_signal.ask();
}

const Workspace &NegotiationState::workspace() const
{
    return reading().workspace;
}

const Lens &NegotiationState::lens() const
{
    return m_context.lens.lens();
}

std::vector<Id<Contract>> NegotiationState::contracts() const
{
    const Workspace &workspace = m_context.live.workspace();
    const QDate day = lens().asOf;
    std::vector<std::tuple<QDate, QString, Id<Contract>>> all;
    for (const Contract &contract : workspace.rows<Contract>()) {
        const auto term = termOn(workspace, contract, day);
        const bool isAhead = term && term->noticeDeadline && *term->noticeDeadline >= day;
        all.emplace_back(isAhead ? *term->noticeDeadline : QDate(9999, 12, 31), contract.name,
                         contract.id);
    }
    std::sort(all.begin(), all.end());
    std::vector<Id<Contract>> ids;
    for (const auto &[deadline, name, id] : all)
        ids.push_back(id);
    return ids;
}

void NegotiationState::setContract(const Id<Contract> &contract)
{
    if (m_contract == contract)
        return;
    m_contract = contract;
    invalidate();
}

const ContractChecklist *NegotiationState::checklist() const
{
    return reading().list ? &*reading().list : nullptr;
}

bool NegotiationState::hasRules() const
{
    return !reading().rules.rules.empty() || !reading().rules.unused.empty();
}

const QStringList &NegotiationState::problems() const
{
    return reading().problems;
}

const ChecklistPoint *NegotiationState::point(const QString &id) const
{
    return checklist() ? checklist()->find(id) : nullptr;
}

const PointPrices *NegotiationState::prices() const
{
    return reading().prices ? &*reading().prices : nullptr;
}

const ContractAlternatives *NegotiationState::alternatives() const
{
    if (!checklist())
        return nullptr;
    if (!m_reading->alternatives) {
        m_reading->alternatives =
            contractAlternatives(workspace(), m_reading->model, checklist()->situation);
    }
    return &*m_reading->alternatives;
}

const PointWorth *NegotiationState::worthOf(const QString &id) const
{
    const auto found = reading().worths.constFind(id);
    return found == reading().worths.cend() ? nullptr : &*found;
}

const std::optional<DecisionPlan> &NegotiationState::plan() const
{
    static const std::optional<DecisionPlan> kNone;
    if (!checklist())
        return kNone;
    if (!m_reading->plan)
        m_reading->plan = decisionPlanOf(workspace(), lens(), checklist()->situation);
    return *m_reading->plan;
}

std::optional<QDate> NegotiationState::dueOf(const ChecklistPoint &point) const
{
    if (point.item && point.item->dueOn)
        return point.item->dueOn->last();
    return plan() ? dueByPlan(point, *plan(), lens().asOf) : std::nullopt;
}

PriceRange NegotiationState::priceRange() const
{
    const ContractAlternatives *ways = alternatives();
    return ways ? priceRangeOf(*ways, checklist()->range) : PriceRange{};
}

const std::vector<ScenarioWorth> *NegotiationState::scenarioWorthOf(const QString &id) const
{
    static const std::vector<ScenarioWorth> kNone;
    if (!checklist())
        return &kNone;
    ScenarioReckoning::Worths &worths = m_reading->scenarioWorths;
    if (!worths)
        worths = m_scenarios->worthsOf(workspace(), m_reading->model, lens(), *checklist());
    if (!worths)
        return nullptr;
    const auto found = worths->find(id);
    return found == worths->end() ? &kNone : &found->second;
}

// Verbs

std::optional<ChecklistDesk> NegotiationState::desk() const
{
    if (!checklist())
        return {};
    return ChecklistDesk{workspace(), *checklist(), lens().asOf, newRowId};
}

bool NegotiationState::apply(const Result<Edit> &edit)
{
    if (!edit) {
        m_context.editor.refuse(edit.error().message);
        return false;
    }
    return edit->isEmpty() || m_context.editor.apply(*edit);
}

bool NegotiationState::edit(
    const QString &id,
    const std::function<Result<Edit>(const ChecklistDesk &, const ChecklistPoint &)> &make)
{
    const auto at = desk();
    const ChecklistPoint *about = point(id);
    return at && about && apply(make(*at, *about));
}

/// What is lost, given or waived asks for the reason; what is agreed shows what it changes in the
/// contract, and what is taken back which of that stays.
bool NegotiationState::setStatus(const QString &id, ItemStatus status, QWidget *parent)
{
    const ChecklistPoint *about = point(id);
    if (!about || about->status() == status)
        return false;
    const QString title = about->title();
    if (!confirmFields(*about, status, parent))
        return false;
    QString reason;
    if (needsReason(status)) {
        const auto answer = m_context.dialogs.askText(
            parent, {.title = labelOf(status),
                     .text = tr("“%1” becomes “%2”. Why? The reason is kept with it.")
                                 .arg(title, labelOf(status)),
                     .details = {},
                     .action = tr("&Keep")});
        if (!answer)
            return false;
        reason = *answer;
    }
    return edit(id, [&](const ChecklistDesk &at, const ChecklistPoint &found) {
        return fairlead::setStatus(at, found, status, reason);
    });
}

/// Whether the user goes ahead with what the status does to the fields of the contract.
bool NegotiationState::confirmFields(const ChecklistPoint &point, ItemStatus status,
                                     QWidget *parent)
{
    const bool isWon = status == ItemStatus::Agreed;
    if (!isWon && point.status() != ItemStatus::Agreed)
        return true;
    QStringList lines;
    const QLocale locale;
    for (const WonField &won : fieldsWon(*checklist()->situation.contract, point)) {
        const QString after = displayText(workspace(), *won.field, won.after, locale);
        if (isWon && won.isChange()) {
            lines += tr("%1: %2 → %3")
                         .arg(won.field->label(),
                              displayText(workspace(), *won.field, won.before, locale), after);
        } else if (!isWon && !won.isChange()) {
            lines += tr("%1: %2").arg(won.field->label(), after);
        }
    }
    if (lines.isEmpty())
        return true;
    const QString text =
        isWon ? tr("“%1” is agreed. The contract takes over:").arg(point.title())
              : tr("“%1” is agreed no more. What the contract took over stays in it until you "
                   "change it there:")
                    .arg(point.title());
    return m_context.dialogs.confirm(parent, {.title = labelOf(status),
                                              .text = text,
                                              .details = lines,
                                              .action = isWon ? tr("&Agreed") : tr("&Take back"),
                                              .canUndo = true});
}

bool NegotiationState::setFieldFromInput(const Field &field, const QString &input,
                                         const std::function<bool(const Value &)> &set)
{
    const auto value = valueFromInput(workspace(), field, input, QLocale());
    if (!value) {
        m_context.editor.refuse(value.error().message);
        return false;
    }
    return set(*value);
}

bool NegotiationState::setItemField(const QString &id, const Field &field, const QString &input)
{
    return setFieldFromInput(field, input, [&](const Value &value) {
        return edit(id, [&](const ChecklistDesk &at, const ChecklistPoint &found) {
            return fairlead::setItemField(at, found, field, value);
        });
    });
}

bool NegotiationState::setHeld(const QString &id, const QString &evidence, bool isHeld)
{
    return edit(id, [&](const ChecklistDesk &at, const ChecklistPoint &found) {
        return Result<Edit>(fairlead::setHeld(at, found, evidence, isHeld));
    });
}

bool NegotiationState::setInPackage(const QString &id, const QString &package, bool isIn)
{
    return edit(id, [&](const ChecklistDesk &at, const ChecklistPoint &found) {
        return Result<Edit>(fairlead::setInPackage(at, found, package, isIn));
    });
}

/// The eighth must-have asks which of the seven goes.
bool NegotiationState::makeMustHave(const QString &id, QWidget *parent)
{
    const ContractChecklist *list = checklist();
    const ChecklistPoint *about = point(id);
    if (!list || !about || about->block == ChecklistBlock::MustHaves)
        return false;
    QString goes;
    // Only copies: while the question is open the list may be read anew.
    QStringList ids;
    QStringList titles;
    for (const ChecklistPoint *each : list->in(ChecklistBlock::MustHaves)) {
        ids += each->id();
        titles += each->title();
    }
    if (ids.size() >= kMostMustHaves) {
        const auto chosen = m_context.dialogs.choose(
            parent,
            {.title = tr("Make it a must-have"),
             .text = tr("There are %n must-haves already. Which one makes room for “%1”?", nullptr,
                        kMostMustHaves)
                         .arg(about->title()),
             .details = {},
             .action = tr("&Exchange")},
            titles);
        if (!chosen)
            return false;
        goes = ids[*chosen];
    }
    return edit(id, [&](const ChecklistDesk &at, const ChecklistPoint &found) {
        return fairlead::makeMustHave(at, found, goes.isEmpty() ? nullptr : at.list.find(goes));
    });
}

bool NegotiationState::dropMustHave(const QString &id)
{
    return edit(id, [&](const ChecklistDesk &at, const ChecklistPoint &found) {
        return Result<Edit>(fairlead::dropMustHave(at, found));
    });
}

bool NegotiationState::rankBefore(const QString &id, const QString &before)
{
    return edit(id, [&](const ChecklistDesk &at, const ChecklistPoint &found) {
        return fairlead::rankBefore(at, found, before.isEmpty() ? nullptr : at.list.find(before));
    });
}

bool NegotiationState::clearRanks(ChecklistBlock block)
{
    const auto at = desk();
    return at && apply(fairlead::clearRanks(*at, block));
}

bool NegotiationState::addOwnPoint(QWidget *parent)
{
    if (!checklist())
        return false;
    const Id<Contract> contract = m_contract;
    const auto title = m_context.dialogs.askText(parent, {.title = tr("Add a point"),
                                                          .text = tr("What is it about?"),
                                                          .details = {},
                                                          .action = tr("&Add")});
    if (!title || contract != m_contract)
        return false;
    const auto at = desk(); // not before: the list may be read anew while the question is open
    return at && apply(fairlead::addOwnPoint(*at, *title));
}

bool NegotiationState::setChecklistField(const Field &field, const QString &input)
{
    return setFieldFromInput(field, input, [&](const Value &value) {
        const auto at = desk();
        return at && apply(fairlead::setChecklistField(*at, field, value));
    });
}

bool NegotiationState::setOutcomeField(const Field &field, const QString &input)
{
    return setFieldFromInput(field, input, [&](const Value &value) {
        const auto at = desk();
        return at && apply(fairlead::setOutcomeField(*at, field, value));
    });
}

bool NegotiationState::setRangeField(const Field &field, const QString &input)
{
    return setFieldFromInput(field, input, [&](const Value &value) {
        const auto at = desk();
        return at && apply(fairlead::setRangeField(*at, field, value));
    });
}

} // namespace fairlead
