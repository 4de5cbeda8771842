#include "ui/negotiation/negotiationpage.h"

#include "models/fields/valuetext.h"
#include "models/negotiation/negotiationplan.h"
#include "models/rowtitle.h"
#include "ui/briefing/documentfile.h"
#include "ui/commands/editor.h"
#include "ui/dialogs.h"
#include "ui/lensmodel.h"
#include "ui/negotiation/checklistmodel.h"
#include "ui/negotiation/checklistview.h"
#include "ui/negotiation/decisionscreen.h"
#include "ui/negotiation/negotiationstate.h"
#include "ui/negotiation/pointpanel.h"
#include "ui/negotiation/positionscreen.h"
#include "ui/negotiation/tradescreen.h"
#include "ui/negotiation/worthbar.h"
#include "ui/records/emptynote.h"
#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pageaction.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/tabrow.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListWidth = 560;
constexpr int kPanelWidth = 644;
constexpr int kUrgentDays = 60;
constexpr int kContractCharacters = 26;
constexpr int kFilterCharacters = 28;

} // namespace

NegotiationPage::NegotiationPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_state(new NegotiationState(context, this))
    , m_contracts(new QComboBox(this))
    , m_deadline(plainLabel({}, {}, this))
    , m_facts(new ElidedLabel({}, u"muted"_s, this))
    , m_listing(plainLabel({}, u"warn"_s, this))
    , m_filter(new QLineEdit(this))
    , m_count(plainLabel({}, u"muted"_s, this))
    , m_model(new ChecklistModel(*m_state, this))
    , m_view(new ChecklistView(m_model, this))
    , m_worth(new WorthBar(this))
    , m_panel(new PointPanel(*m_state, this))
    , m_empty(new EmptyNote(this))
    , m_tabs(new TabRow(this))
    , m_export(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_body(new QStackedWidget(this))
{
    setObjectName(u"negotiationPage"_s);
    setFocusProxy(m_view);
    createActions();
    auto *whole = new QWidget(this);
    auto *wholeLayout = new QVBoxLayout(whole);
    wholeLayout->setContentsMargins(0, 0, 0, 0);
    wholeLayout->setSpacing(0);
    wholeLayout->addWidget(createHead());
    wholeLayout->addWidget(m_stack, 1);
    createScreens();
    m_body->addWidget(whole);
    m_body->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_body);
    connectSignals();
    showScreen(0);
}

void NegotiationPage::createScreens()
{
    addScreen(tr("Checklist"), u"checklistTab"_s,
              {createChecklist(), [this] { refreshChecklist(); }});
    auto *trade = new TradeScreen(*m_state, this);
    connect(trade, &TradeScreen::pointAsked, this, &NegotiationPage::showPointInList);
    addScreen(tr("Trade and packages"), u"tradeTab"_s, {trade, [trade] { trade->refresh(); }});
    auto *position = new PositionScreen(*m_state, this);
    addScreen(tr("Alternatives and dates"), u"positionTab"_s,
              {position, [position] { position->refresh(); }});
    auto *decision = new DecisionScreen(*m_state, this);
    addScreen(tr("Mandate and decision"), u"decisionTab"_s,
              {decision, [decision] { decision->refresh(); }});
}

void NegotiationPage::addScreen(const QString &title, const QString &name, const Screen &screen)
{
    m_tabs->add(title, name);
    m_screens.push_back(screen);
    m_stack->addWidget(screen.widget);
}

void NegotiationPage::showScreen(int number)
{
    m_tabs->setCurrent(number);
    m_stack->setCurrentIndex(number);
    m_filter->setVisible(number == 0);
    m_count->setVisible(number == 0);
    refresh();
}

void NegotiationPage::showPointInList(const QString &pointId)
{
    showScreen(0);
    m_filter->clear();
    m_view->showPoint(pointId);
    m_view->setFocus();
}

QAction *NegotiationPage::addPageAction(const QString &text, const QKeySequence &shortcut,
                                        const QString &name, void (NegotiationPage::*act)())
{
    QAction *action =
        fairlead::addPageAction(*this, text, shortcut, name, [this, act] { (this->*act)(); });
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

void NegotiationPage::createActions()
{
    addPageAction(tr("&Find points"), QKeySequence::Find, u"findPoints"_s,
                  &NegotiationPage::findPoints);
    addPageAction(tr("&Must-have or not"), Qt::CTRL | Qt::Key_M, u"toggleMustHave"_s,
                  &NegotiationPage::toggleMustHave);
    addPageAction(tr("Rank &higher"), Qt::ALT | Qt::Key_Up, u"rankHigher"_s,
                  &NegotiationPage::moveUp);
    addPageAction(tr("Rank &lower"), Qt::ALT | Qt::Key_Down, u"rankLower"_s,
                  &NegotiationPage::moveDown);
    addPageAction(tr("Rank the block by &score"), {}, u"rankByScore"_s,
                  &NegotiationPage::rankByScore);
    addPageAction(tr("&Add a point …"), Qt::CTRL | Qt::Key_Plus, u"addPoint"_s,
                  &NegotiationPage::addPoint);
    auto *menu = new QMenu(m_export);
    menu->setObjectName(u"exportPlanMenu"_s);
    menu->addAction(addPageAction(tr("Export the plan for our &team …"), {}, u"exportForTeam"_s,
                                  &NegotiationPage::exportForTeam));
    menu->addAction(addPageAction(tr("Export the points to show the &vendor …"), {},
                                  u"exportForVendor"_s, &NegotiationPage::exportForVendor));
    m_export->setMenu(menu);
}

void NegotiationPage::exportForTeam()
{
    exportPlan(PlanEdition::Team);
}

void NegotiationPage::exportForVendor()
{
    exportPlan(PlanEdition::VendorSafe);
}

/// By the ending of the file: pages, text, or the matrix of issues.
void NegotiationPage::exportPlan(PlanEdition edition)
{
    if (!m_state->checklist())
        return;
    const bool isForTeam = edition == PlanEdition::Team;
    const QString path = m_context.dialogs.savePath(
        this, {isForTeam ? tr("Export the plan for our team")
                         : tr("Export the points to show the vendor"),
               isForTeam ? tr("PDF documents (*.pdf);;Texts to go on with (*.odt);;Markdown "
                              "(*.md);;Workbooks of issues (*.xlsx);;Tables of issues (*.csv)")
                         : tr("PDF documents (*.pdf);;Texts to go on with (*.odt);;Markdown "
                              "(*.md)"),
               isForTeam ? u"negotiation-plan.pdf"_s : u"points-for-the-talks.pdf"_s});
    if (path.isEmpty())
        return;
    const PlanBasis basis{m_state->workspace(), m_state->lens(), *m_state->checklist(),
                          *m_state->prices(), *m_state->alternatives()};
    const bool isMatrix = isTableName(path);
    if (isMatrix && !isForTeam) {
        m_context.editor.refuse(tr("The table of issues is for our team only; nothing was "
                                   "written."));
        return;
    }
    const auto content = isMatrix ? tableFile(issueMatrix(basis), path)
                                  : documentFile(negotiationPlan(basis, edition, QLocale()), path);
    if (content)
        emit fileMade(path, *content);
    else
        m_context.editor.refuse(content.error().message);
}

QWidget *NegotiationPage::createHead()
{
    auto *head = new QWidget(this);
    QLabel *title = plainLabel(tr("Negotiation"), {}, head);
    title->setObjectName(u"pageTitle"_s);
    title->setFont(titleFont(font()));
    m_contracts->setObjectName(u"contractChooser"_s);
    m_contracts->setAccessibleName(tr("Contract that is prepared"));
    m_contracts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_contracts->setMinimumContentsLength(kContractCharacters);
    m_deadline->setObjectName(u"deadlineFact"_s);
    m_facts->setObjectName(u"contractFacts"_s);
    m_listing->setObjectName(u"listingFact"_s);
    m_filter->setObjectName(u"pointFilter"_s);
    m_filter->setPlaceholderText(tr("Find points"));
    m_filter->setAccessibleName(tr("Find points by any part of title, category, owner or ask"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themeIcon(u"edit-find"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_count->setObjectName(u"pointCount"_s);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * kFilterCharacters);
    m_export->setObjectName(u"exportPlan"_s);
    m_export->setProperty("role", u"menu"_s);
    m_export->setText(tr("Export the plan"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setFocusPolicy(Qt::TabFocus);
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::kMedium);
    first->addWidget(title);
    first->addWidget(m_contracts);
    first->addWidget(m_tabs);
    first->addStretch();
    first->addWidget(m_export);
    auto *second = new QHBoxLayout;
    second->setSpacing(metrics::kMedium);
    second->addWidget(m_deadline);
    second->addWidget(m_facts, 1);
    second->addWidget(m_listing);
    second->addWidget(m_filter);
    second->addWidget(m_count);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(metrics::kLarge, metrics::kSmall, metrics::kLarge, metrics::kTiny);
    layout->setSpacing(metrics::kTiny);
    layout->addLayout(first);
    layout->addLayout(second);
    return head;
}

QWidget *NegotiationPage::createChecklist()
{
    auto *left = new QWidget(this);
    auto *card = new QFrame(left);
    card->setProperty("role", u"card"_s);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->setSpacing(0);
    cardLayout->addWidget(m_view, 1);
    cardLayout->addWidget(m_worth);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(metrics::kLarge, metrics::kTiny, metrics::kMedium, metrics::kSmall);
    layout->addWidget(card, 1);
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->setObjectName(u"negotiationSplitter"_s);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(left);
    parts->addWidget(m_panel);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setSizes({kListWidth + metrics::kLarge + metrics::kMedium, kPanelWidth});
    return parts;
}

void NegotiationPage::connectSignals()
{
    connect(m_state, &NegotiationState::changed, this, &NegotiationPage::refresh);
    connect(m_contracts, &QComboBox::activated, this,
            [this] { m_state->setContract(Id<Contract>{m_contracts->currentData().toString()}); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QScopedValueRollback reading(m_isReading, true);
        m_model->setFilter(text);
        m_view->openBlocks(!text.isEmpty());
        showCount();
    });
    connect(m_view, &ChecklistView::pointChosen, this, &NegotiationPage::showChosen);
    connect(m_tabs, &TabRow::chosen, this, &NegotiationPage::showScreen);
    connect(m_empty, &EmptyNote::actionChosen, this, &NegotiationPage::recordsRequested);
}

void NegotiationPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

/// What is not seen is not worked out.
void NegotiationPage::refresh()
{
    if (!isVisible())
        return;
    if (m_state->contract().isNull()) {
        if (const auto all = m_state->contracts(); !all.empty())
            m_state->setContract(all.front());
    }
    fillContracts();
    const bool isEmpty = !m_state->checklist() || !m_state->hasRules();
    m_body->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty) {
        showEmptyNote();
        return;
    }
    showFacts();
    m_screens[size_t(m_stack->currentIndex())].refresh();
}

void NegotiationPage::refreshChecklist()
{
    const QScopedValueRollback reading(m_isReading, true);
    m_model->refresh();
    if (std::exchange(m_listed, m_state->contract()) != m_state->contract()) {
        m_view->openBlocks(!m_filter->text().isEmpty());
        const auto first = m_state->checklist()->in(ChecklistBlock::MustHaves);
        if (!first.empty())
            m_view->showPoint(first.front()->id());
    }
    showCount();
    m_worth->showSums(*m_state);
    showChosen(m_view->currentPoint());
}

void NegotiationPage::fillContracts()
{
    m_contracts->clear();
    for (const Id<Contract> &id : m_state->contracts())
        m_contracts->addItem(rowTitle(m_state->workspace(), id), id.text);
    m_contracts->setCurrentIndex(m_contracts->findData(m_state->contract().text));
}

void NegotiationPage::showEmptyNote()
{
    if (m_state->contracts().empty())
        m_empty->showTexts(tr("No contract to prepare"),
                           tr("Each contract of yours has a checklist here: what to ask for before "
                              "the next signature, and why."),
                           tr("&Enter a contract"));
    else
        m_empty->showTexts(tr("No rules yet"),
                           tr("The checklist is made from rules, and this workspace holds none. "
                              "Import the shipped ones, or enter your own in the records."),
                           tr("&Open the records"));
}

void NegotiationPage::showFacts()
{
    const ContractSituation &situation = m_state->checklist()->situation;
    const QLocale locale;
    const auto &term = situation.term;
    const auto days = term ? term->daysToNotice(situation.day) : std::nullopt;
    const bool isUrgent = days && *days <= kUrgentDays;
    m_deadline->setText(!days       ? tr("no notice deadline known")
                        : *days < 0 ? tr("notice deadline passed")
                                    : tr("%n day(s) to notice", nullptr, *days));
    setRole(m_deadline, isUrgent ? u"bad"_s : u"muted"_s);
    m_deadline->setFont(isUrgent ? strongFont(font()) : font());
    m_deadline->setToolTip(term && term->noticeDeadline
                               ? plainToolTip(tr("Notice by %1; the term ends on %2.")
                                                  .arg(dateText(*term->noticeDeadline, locale),
                                                       dateText(term->end, locale)))
                               : QString());
    QStringList facts;
    if (situation.contract->annualValue)
        facts += tr("%1 a year").arg(moneyText(*situation.contract->annualValue, locale));
    if (situation.listing && situation.listing->state)
        facts += tr("Listing: %1").arg(labelOf(*situation.listing->state));
    const auto &alternatives = situation.dependence.alternatives;
    facts += !alternatives        ? tr("no way out tested")
             : *alternatives == 0 ? tr("no way out tested for a year")
                                  : tr("%n way(s) out tested", nullptr, int(*alternatives));
    facts += m_state->problems();
    facts += m_state->checklist()->findings;
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setToolTip(plainToolTip(facts.join(u" · "_s)));
    const bool isStale = situation.listing && situation.listing->isStale;
    m_listing->setVisible(isStale);
    if (isStale) {
        m_listing->setText(
            situation.listing->checkedOn
                ? tr("checked %1").arg(dateText(*situation.listing->checkedOn, locale))
                : tr("never checked"));
        m_listing->setToolTip(tr("The listing state of the vendor is old: terms before a listing "
                                 "rest on it."));
    }
}

void NegotiationPage::showCount()
{
    const QLocale locale;
    const QString all = locale.toString(m_model->pointCount());
    m_count->setText(m_filter->text().trimmed().isEmpty()
                         ? tr("%1 points").arg(all)
                         : tr("%1 of %2 points").arg(locale.toString(m_model->shownCount()), all));
}

void NegotiationPage::showChosen(const QString &pointId)
{
    // The head of a block is no point: the last one stays in sight.
    m_panel->showPoint(pointId.isEmpty() ? m_panel->point() : pointId);
    // Looking at the page chooses nothing: other pages keep what they have selected.
    if (m_isReading || !isVisible() || !m_state->checklist())
        return;
    // The record behind the page: what we decided, else the rule.
    if (const ChecklistPoint *point = m_state->point(pointId)) {
        m_context.lens.select(point->item ? RowRef{TableId::ChecklistItem, point->item->id.text}
                                          : RowRef{TableId::Rule, point->rule->id.text});
    }
}

void NegotiationPage::moveChosen(const QString &pointId, int step)
{
    const ChecklistPoint *point = m_state->point(pointId);
    if (!point)
        return;
    const auto block = m_state->checklist()->in(point->block);
    const auto at = std::ranges::find(block, point) - block.begin();
    const auto to = at + step;
    if (to < 0 || to >= std::ptrdiff_t(block.size()))
        return;
    // Down: before the one after the next.
    const auto before = step < 0 ? to : to + 1;
    m_state->rankBefore(pointId, before < std::ptrdiff_t(block.size()) ? block[size_t(before)]->id()
                                                                       : QString());
}

void NegotiationPage::moveUp()
{
    moveChosen(m_view->currentPoint(), -1);
}

void NegotiationPage::moveDown()
{
    moveChosen(m_view->currentPoint(), 1);
}

void NegotiationPage::toggleMustHave()
{
    const ChecklistPoint *point = m_state->point(m_view->currentPoint());
    if (point && point->block == ChecklistBlock::MustHaves)
        m_state->dropMustHave(point->id());
    else if (point)
        m_state->makeMustHave(point->id(), this);
}

void NegotiationPage::addPoint()
{
    m_state->addOwnPoint(this);
}

void NegotiationPage::rankByScore()
{
    if (const ChecklistPoint *point = m_state->point(m_view->currentPoint()))
        m_state->clearRanks(point->block);
}

void NegotiationPage::findPoints()
{
    showScreen(0);
    m_filter->setFocus();
    m_filter->selectAll();
}

} // namespace fairlead
