#include "ui/overview/overviewpage.h"

#include "models/fields/valuetext.h"
#include "models/liveworkspace.h"
#include "ui/board/plancard.h"
#include "ui/commands/editor.h"
#include "ui/dialogs.h"
#include "ui/lensmodel.h"
#include "ui/overview/agendastrip.h"
#include "ui/overview/firststeps.h"
#include "ui/overview/keepsnapshot.h"
#include "ui/overview/keyfiguretile.h"
#include "ui/overview/overviewlinedelegate.h"
#include "ui/overview/overviewpanel.h"
#include "ui/overview/overviewtables.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/lensline.h"
#include "ui/widgets/pageaction.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/worknote.h"

#include <QAction>
#include <QActionGroup>
#include <QBoxLayout>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

OverviewPage::OverviewPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_state(new OverviewState(context, this))
    , m_lead(new ElidedLabel({}, u"muted"_s, this))
    , m_work(new WorkNote(WorkNote::Stop::Impossible, this))
    , m_strip(new AgendaStrip(this))
    , m_agenda(new OverviewLinesModel(this))
    , m_agendaList(createList(m_agenda, u"agendaList"_s, tr("Dates of the next months")))
    , m_findings(new OverviewLinesModel(this))
    , m_findingsList(createList(m_findings, u"findingsList"_s, tr("Findings")))
    , m_kinds(new QToolButton(this))
    , m_kindMenu(new QMenu(this))
    , m_panel(new OverviewPanel(*m_state, this))
    , m_steps(new FirstSteps(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"overviewPage"_s);
    m_panel->hide();
    m_agendaCard = new PlanCard(u"agendaCard"_s, createAgenda(), this);
    m_findingsCard = new PlanCard(u"findingsCard"_s, m_findingsList, this);
    for (PlanCard *card : {m_agendaCard, m_findingsCard})
        card->showFinding({}, {});
    createFilter();
    createActions();
    m_body = createBody();
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_steps);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kLarge, metrics::kSmall, metrics::kLarge, metrics::kSmall);
    layout->setSpacing(metrics::kSmall);
    layout->addWidget(createHead());
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_agendaList);
    connectSignals();
    refresh();
}

QWidget *OverviewPage::createHead()
{
    auto *head = new QWidget(this);
    QLabel *title = plainLabel(tr("Overview"), {}, head);
    title->setObjectName(u"pageTitle"_s);
    title->setFont(titleFont(font()));
    m_lead->setObjectName(u"overviewLead"_s);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::kLarge);
    line->addWidget(title);
    line->addWidget(m_lead, 1);
    line->addWidget(m_work);
    return head;
}

QWidget *OverviewPage::createBody()
{
    auto *body = new QWidget(this);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(metrics::kSmall);
    QList<QWidget *> parts;
    for (int kind = 0; kind < kKeyMeasureCount; ++kind) {
        m_tiles[size_t(kind)] = new KeyFigureTile(KeyMeasure(kind), body);
        tiles->addWidget(m_tiles[size_t(kind)], 1);
        parts += m_tiles[size_t(kind)];
    }
    auto *cards = new QGridLayout;
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(metrics::kSmall);
    cards->addWidget(m_agendaCard, 0, 0);
    cards->addWidget(m_findingsCard, 0, 1);
    cards->setColumnStretch(0, 520);
    cards->setColumnStretch(1, 368);
    for (PlanCard *card : {m_agendaCard, m_findingsCard})
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kSmall);
    layout->addLayout(tiles);
    layout->addLayout(cards, 1);
    setTabParts(body, parts + QList<QWidget *>{m_agendaList, m_kinds, m_findingsList});
    return body;
}

QWidget *OverviewPage::createAgenda()
{
    auto *agenda = new QWidget(this);
    auto *layout = new QVBoxLayout(agenda);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kTiny);
    layout->addWidget(m_strip);
    layout->addWidget(m_agendaList, 1);
    return agenda;
}

QListView *OverviewPage::createList(OverviewLinesModel *model, const QString &name,
                                    const QString &label)
{
    auto *list = new QListView(this);
    list->setObjectName(name);
    list->setAccessibleName(label);
    list->setModel(model);
    list->setItemDelegate(new OverviewLineDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setResizeMode(QListView::Adjust); // lines are as high as their width makes them
    list->setMouseTracking(true);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

void OverviewPage::createFilter()
{
    m_kinds->setObjectName(u"findingKinds"_s);
    m_kinds->setAccessibleName(tr("Kinds of findings"));
    m_kinds->setToolTip(tr("Which kinds of findings the list shows"));
    m_kinds->setPopupMode(QToolButton::InstantPopup);
    m_kinds->setFocusPolicy(Qt::TabFocus);
    m_kinds->setProperty("role", u"lens"_s);
    m_kindMenu->setObjectName(u"findingKindMenu"_s);
    m_kinds->setMenu(m_kindMenu);
    m_findingsCard->addToHead(m_kinds);
}

void OverviewPage::createActions()
{
    addPageAction(*this, tr("Take a &snapshot"), {}, u"overviewSnapshot"_s,
                  [this] { keepSnapshot(m_context); });
    addPageAction(*this, tr("&Keep the page as PDF, SVG, PNG or CSV …"), {}, u"overviewExport"_s,
                  [this] { exportPage(); });
    addPageAction(*this, tr("&Copy"), QKeySequence::Copy, u"copy"_s, [this] { copyPage(); });
}

/// The chosen line of a list, else the whole page.
void OverviewPage::copyPage()
{
    const QListView *list = m_agendaList->hasFocus()     ? m_agendaList
                            : m_findingsList->hasFocus() ? m_findingsList
                                                         : nullptr;
    if (list && list->selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setMimeData(clipboardData(copiedLines(*list)).release());
    else if (m_state->hasOverview())
        QGuiApplication::clipboard()->setMimeData(
            clipboardData(copiedOverview(m_state->overview())).release());
}

void OverviewPage::connectSignals()
{
    connect(m_state, &OverviewState::changed, this, [this] {
        refresh();
        chooseAgain();
    });
    connect(m_state, &OverviewState::workMoved, this, &OverviewPage::showWork);
    connect(&m_context.live, &LiveWorkspace::changed, this, &OverviewPage::refresh);
    connect(&m_context.live, &LiveWorkspace::wasReset, this, &OverviewPage::refresh);
    connect(m_strip, &AgendaStrip::chosen, this, [this](int item) {
        m_agendaList->setFocus();
        m_agendaList->setCurrentIndex(m_agenda->index(item));
        chooseItem(item);
    });
    const auto connectList = [this](QListView *list, void (OverviewPage::*choose)(int),
                                    void (OverviewPage::*follow)(int)) {
        // Not the current line: a list that gets the focus has one that nobody chose.
        connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                [this, choose](const QItemSelection &chosen) {
                    if (!chosen.isEmpty())
                        (this->*choose)(chosen.indexes().front().row());
                });
        connect(list, &QListView::clicked, this,
                [this, choose](const QModelIndex &index) { (this->*choose)(index.row()); });
        connect(list, &QListView::activated, this,
                [this, follow](const QModelIndex &index) { (this->*follow)(index.row()); });
        connect(static_cast<OverviewLineDelegate *>(list->itemDelegate()),
                &OverviewLineDelegate::linkClicked, this, follow);
    };
    connectList(m_agendaList, &OverviewPage::chooseItem, &OverviewPage::followItem);
    connectList(m_findingsList, &OverviewPage::chooseFinding, &OverviewPage::followFinding);
    for (int figure = 0; figure < kKeyMeasureCount; ++figure)
        connect(m_tiles[size_t(figure)], &KeyFigureTile::clicked, this,
                [this, figure] { chooseFigure(figure); });
    connect(m_panel, &OverviewPanel::linkChosen, this, &OverviewPage::linkChosen);
    connect(m_panel, &OverviewPanel::closed, this, [this] { m_agendaList->setFocus(); });
    connect(m_steps, &FirstSteps::importRequested, this, &OverviewPage::importRequested);
    connect(m_steps, &FirstSteps::rowRequested, this, &OverviewPage::rowRequested);
    const auto followReadOnly = [this] { m_steps->setReadOnly(m_context.editor.readOnlyReason()); };
    connect(&m_context.editor, &Editor::readOnlyChanged, this, followReadOnly);
    followReadOnly();
}

/// There is nothing of ours that the page could tell of.
bool OverviewPage::isEmpty() const
{
    const Workspace &present = m_context.live.workspace();
    return present.rows(TableId::Workload).isEmpty() && present.rows(TableId::Contract).isEmpty();
}

void OverviewPage::refresh()
{
    m_stack->setCurrentWidget(isEmpty() ? static_cast<QWidget *>(m_steps) : m_body);
    setFocusProxy(isEmpty() ? static_cast<QWidget *>(m_steps) : m_agendaList);
    m_lead->setText(tr("What needs a decision"));
    if (isEmpty() || !m_state->hasOverview())
        return;
    const Overview &overview = m_state->overview();
    const QString compared =
        overview.comparedWith ? tr("changes since the snapshot of %1")
                                    .arg(dateText(PartialDate(*overview.comparedWith), QLocale()))
                              : tr("nothing to compare with: take a snapshot");
    m_lead->setText(tr("What needs a decision · %1").arg(compared));
    for (size_t figure = 0; figure < overview.figures.size(); ++figure)
        m_tiles[figure]->showFigure(overview.figures[figure], compared);
    showAgenda();
    refreshFilter();
    showFindings();
}

void OverviewPage::showWork()
{
    if (isVisible() && !isEmpty() && m_state->isBusy())
        m_work->showWork(tr("The figures are being reckoned …"));
    else
        m_work->clear();
}

void OverviewPage::showAgenda()
{
    const auto &agenda = m_state->overview().agenda;
    std::vector<OverviewLine> lines;
    for (const AgendaItem &item : agenda)
        lines.push_back(lineOf(item));
    m_agendaCard->showFinding(agendaFinding(agenda), {});
    m_strip->showAgenda(m_state->measured().lens().asOf, agenda);
    m_agenda->showLines(std::move(lines));
}

void OverviewPage::showFindings()
{
    const auto &findings = m_state->overview().findings;
    std::vector<OverviewLine> lines;
    m_shownFindings.clear();
    for (size_t number = 0; number < findings.size(); ++number) {
        if (m_kind && findings[number].kind != *m_kind)
            continue;
        m_shownFindings.push_back(number);
        lines.push_back(lineOf(findings[number]));
    }
    m_findingsCard->showFinding(findingsFinding(findings), {});
    m_findings->showLines(std::move(lines));
    m_kinds->setText(m_kind ? tr("%1 (%2 of %3)")
                                  .arg(labelOf(*m_kind),
                                       QLocale().toString(int(m_shownFindings.size())),
                                       QLocale().toString(int(findings.size())))
                            : tr("All kinds"));
    m_kinds->setAccessibleName(tr("Kinds: %1").arg(m_kinds->text()));
}

/// How many there are of each kind. What is chosen stays on the menu, with none as well.
void OverviewPage::refreshFilter()
{
    m_kindMenu->clear();
    delete m_kindGroup;
    m_kindGroup = new QActionGroup(this);
    const auto &findings = m_state->overview().findings;
    const auto add = [this](const QString &text, int value, const std::optional<CareKind> &kind) {
        QAction *action = m_kindMenu->addAction(text);
        action->setObjectName(u"findingKind%1"_s.arg(value));
        action->setCheckable(true);
        m_kindGroup->addAction(action);
        action->setChecked(m_kind == kind);
        connect(action, &QAction::triggered, this, [this, kind] {
            m_kind = kind;
            showFindings();
        });
    };
    add(tr("All kinds (%1)").arg(QLocale().toString(int(findings.size()))), -1, {});
    for (const Choice &choice : enumeration<CareKind>().choices()) {
        const auto kind = CareKind(choice.value);
        const auto count = std::ranges::count(findings, kind, &OverviewFinding::kind);
        if (count > 0 || m_kind == kind)
            add(tr("%1 (%2)").arg(labelOf(kind), QLocale().toString(int(count))), choice.value,
                kind);
    }
}

const OverviewFinding &OverviewPage::findingAt(int row) const
{
    return m_state->overview().findings[m_shownFindings[size_t(row)]];
}

// What is behind a line

void OverviewPage::select(const OverviewLink &link)
{
    if (!link.rows.empty())
        m_context.lens.select(link.rows.front());
}

void OverviewPage::offer(const OverviewLink &link)
{
    emit detailsOffered(m_panel);
    if (!m_panel->isVisible())
        emit linkChosen(link);
}

void OverviewPage::chooseItem(int item)
{
    if (!isVisible())
        return; // the link of the line has led elsewhere
    const AgendaItem &chosen = m_state->overview().agenda[size_t(item)];
    m_chosen = chosen.id;
    m_findingsList->clearSelection();
    m_strip->choose(item);
    m_context.lens.select(chosen.row);
    m_panel->showItem(chosen);
    emit detailsOffered(m_panel);
}

void OverviewPage::chooseFinding(int row)
{
    if (!isVisible())
        return; // the link of the line has led elsewhere
    m_chosen = findingAt(row);
    m_agendaList->clearSelection();
    m_strip->choose(-1);
    select(findingAt(row).link);
    m_panel->showFinding(findingAt(row));
    emit detailsOffered(m_panel);
}

/// What was chosen is gone.
void OverviewPage::chooseNothing()
{
    m_chosen.reset();
    m_strip->choose(-1);
    emit detailsOffered(nullptr);
}

/// What was chosen is shown as it is now, wherever it stands in its list.
void OverviewPage::chooseAgain()
{
    if (!m_panel->isVisible() || !m_chosen)
        return;
    const Overview &overview = m_state->overview();
    if (const auto *id = std::get_if<QString>(&*m_chosen)) {
        const auto item = std::ranges::find(overview.agenda, *id, &AgendaItem::id);
        if (item == overview.agenda.end())
            return chooseNothing();
        const int row = int(item - overview.agenda.begin());
        m_agendaList->setCurrentIndex(m_agenda->index(row));
        chooseItem(row);
    } else if (const auto *finding = std::get_if<OverviewFinding>(&*m_chosen)) {
        for (size_t row = 0; row < m_shownFindings.size(); ++row) {
            const OverviewFinding &each = findingAt(int(row));
            if (each.kind != finding->kind || each.link.rows != finding->link.rows)
                continue;
            m_findingsList->setCurrentIndex(m_findings->index(int(row)));
            chooseFinding(int(row));
            return;
        }
        if (std::ranges::none_of(overview.findings, [&](const OverviewFinding &each) {
                return each.kind == finding->kind && each.link.rows == finding->link.rows;
            }))
            chooseNothing();
    } else if (const auto *kind = std::get_if<KeyMeasure>(&*m_chosen)) {
        m_panel->showFigure(overview.figures[size_t(*kind)]);
    }
}

void OverviewPage::chooseFigure(int figure)
{
    if (!m_state->hasOverview())
        return;
    const OverviewFigure &chosen = m_state->overview().figures[size_t(figure)];
    m_chosen = chosen.kind;
    for (QListView *list : {m_agendaList, m_findingsList})
        list->clearSelection();
    m_strip->choose(-1);
    select(chosen.link);
    m_panel->showFigure(chosen);
    offer(chosen.link);
}

void OverviewPage::followItem(int item)
{
    emit linkChosen(m_state->overview().agenda[size_t(item)].link);
}

void OverviewPage::followFinding(int row)
{
    emit linkChosen(findingAt(row).link);
}

// Files

QString OverviewPage::lensText() const
{
    return lensLine(m_state->workspace(), m_state->measured().lens(),
                    {LensPart::Basis, LensPart::Scenario, LensPart::Plan, LensPart::Organisation},
                    {tr("costs are estimates in US dollars")});
}

void OverviewPage::exportPage()
{
    if (!m_state->hasOverview())
        return;
    const QString path = m_context.dialogs.savePath(
        this,
        {tr("Overview"), tr("Pictures and tables (*.pdf *.svg *.png *.csv)"), u"overview.pdf"_s});
    if (path.isEmpty())
        return;
    const Overview &overview = m_state->overview();
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        QByteArray content = csvOf(figuresTable(overview), tr("Overview"), lensText());
        content +=
            "\r\n" + csvOf(agendaTable(overview), agendaFinding(overview.agenda), lensText());
        content +=
            "\r\n" + csvOf(findingsTable(overview), findingsFinding(overview.findings), lensText());
        emit fileMade(path, content);
        return;
    }
    const auto content =
        pictureFile(overviewSheet(overview, m_state->measured().lens().asOf, lensText()), path);
    if (content)
        emit fileMade(path, *content);
    else
        m_context.editor.refuse(content.error().message);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_state->catchUp();
    refresh();
    showWork();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit detailsOffered(nullptr);
}

} // namespace fairlead
