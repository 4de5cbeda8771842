#include "ui/board/boardscreen.h"

#include "models/rows/workload.h"
#include "ui/board/boardfooter.h"
#include "ui/board/figures.h"
#include "ui/board/switchingstate.h"
#include "ui/commands/editor.h"
#include "ui/lensmodel.h"
#include "ui/records/emptynote.h"
#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSearchWidth = 132;

/// With blanks as wide as a figure before it.
QString paddedTo(const QString &figures, qsizetype length)
{
    constexpr QChar kFigureSpace(0x2007);
    return figures.rightJustified(length, kFigureSpace);
}

} // namespace

BoardScreen::BoardScreen(SwitchingState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_view(new BoardView([this](const BoardView::Workloads &held) { return hold(held); }, this))
    , m_tools(new QWidget(this))
    , m_search(new QLineEdit(m_tools))
    , m_columns(new QToolButton(m_tools))
    , m_columnsMenu(new QMenu(this))
    , m_footer(new BoardFooter(this))
    , m_empty(new EmptyNote(this))
    , m_body(new QStackedWidget(this))
{
    setObjectName(u"boardScreen"_s);
    setFocusProxy(m_view);
    createTools();
    m_empty->showTexts(tr("No workloads yet"),
                       tr("Each thing that you run on AI becomes a card here: where it runs, what "
                          "it costs a month, how tightly it is tied. Import a bill or a list, or "
                          "add workloads one by one in Records."),
                       tr("Import …"));
    m_body->addWidget(m_view);
    m_body->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kTiny);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_footer);
    connect(m_view, &BoardView::dropped, this, &BoardScreen::drop);
    connect(m_view, &BoardView::columnMoved, this, &BoardScreen::moveColumn);
    connect(m_view, &BoardView::menuRequested, this, &BoardScreen::showCardMenu);
    connect(m_view, &BoardView::openRequested, this, &BoardScreen::openSelected);
    connect(m_empty, &EmptyNote::actionChosen, this, &BoardScreen::importRequested);
}

void BoardScreen::createTools()
{
    m_search->setObjectName(u"boardSearch"_s);
    m_search->setAccessibleName(tr("Search workloads"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setToolTip(tr("Shows the cards whose name, owner or model holds these letters "
                            "(Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(kSearchWidth);
    m_search->setMinimumWidth(kSearchWidth / 2);
    m_tools->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_columns->setObjectName(u"columnsButton"_s);
    m_columns->setText(tr("Columns"));
    m_columns->setProperty("role", u"menu"_s);
    m_columns->setToolTip(tr("Which places are shown, and how cards are grouped"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(m_columnsMenu);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_columnsMenu->setObjectName(u"columnsMenu"_s);
    auto *layout = new QHBoxLayout(m_tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_columns);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_options.search = text.trimmed();
        refresh();
    });
    connect(m_columnsMenu, &QMenu::aboutToShow, this, &BoardScreen::fillColumnsMenu);
}

void BoardScreen::refresh()
{
    const QString search = m_options.search;
    m_options = boardOptions(m_state.workspace());
    m_options.search = search;
    Board board = boardOf(m_state.workspace(), m_state.model(), m_state.planId(), m_options);
    const bool isEmpty = board.workloads == 0;
    m_view->setBoard(std::move(board), m_options.isGroupedByOwner);
    m_footer->showBoard(m_view->board(), m_view->boardLayout().dollarsPerPixel());
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    m_footer->setVisible(!isEmpty);
    m_tools->setEnabled(!isEmpty);
}

std::unique_ptr<HeldCards> BoardScreen::hold(const BoardView::Workloads &workloads) const
{
    return std::make_unique<HeldCards>(m_state.workspace(), m_state.model(), m_state.planId(),
                                       m_view->board(), workloads);
}

void BoardScreen::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

void BoardScreen::drop(const std::vector<WorkloadMove> &moves)
{
    m_state.addMoves(moves);
}

void BoardScreen::takeOut()
{
    m_state.takeOut(m_view->selection());
}

bool BoardScreen::doSelectedStay() const
{
    const auto &selection = m_view->selection();
    return !selection.empty() && std::ranges::all_of(selection, [this](const Id<Workload> &id) {
        const Workload *workload = m_state.workspace().find(id);
        return workload && workload->mustStay.value_or(false);
    });
}

void BoardScreen::toggleStay()
{
    if (!m_view->selection().empty())
        m_state.setMustStay(m_view->selection(), !doSelectedStay());
}

void BoardScreen::openSelected()
{
    const CardIndex current = m_view->current();
    if (current.isValid())
        m_state.context().lens.reveal({TableId::Workload, m_view->cardAt(current).workload.text});
}

// Menus

void BoardScreen::moveTo()
{
    const CardIndex current = m_view->current();
    if (!current.isValid())
        return;
    if (m_view->selection().empty())
        m_view->selectOnly(current);
    QMenu menu(this);
    menu.setObjectName(u"moveToMenu"_s);
    fillTargets(menu, m_view->selection());
    m_view->ensureVisible(current);
    menu.exec(
        m_view->viewport()->mapToGlobal(m_view->cardOnViewport(current).bottomLeft().toPoint()));
}

void BoardScreen::fillTargets(QMenu &menu, const BoardView::Workloads &workloads)
{
    const auto held = hold(workloads);
    std::vector<int> targets;
    for (int column = 0; column < held->columnCount(); ++column) {
        if (!m_view->board().columns[size_t(column)].isUnplaced() && !held->preview(column).isThere)
            targets.push_back(column);
    }
    std::ranges::stable_sort(targets, [&](int left, int right) {
        const MovePreview &one = held->preview(left);
        const MovePreview &two = held->preview(right);
        return one.isBlocked() != two.isBlocked() ? two.isBlocked() : one.allIn() < two.allIn();
    });
    // Figures stand in columns: the menu has one place for them.
    qsizetype amountWidth = 0;
    qsizetype hoursWidth = 0;
    for (const int column : targets) {
        const MovePreview &preview = held->preview(column);
        amountWidth = std::max(amountWidth, boundMoney(preview.allIn(), preview.missing).size());
        hoursWidth = std::max(hoursWidth, hoursText(preview.hours).size());
    }
    for (const int column : targets) {
        const MovePreview &preview = held->preview(column);
        const QString name = withoutMnemonic(m_view->board().columns[size_t(column)].title);
        QString text;
        if (preview.isBlocked())
            text = tr("%1\t%2").arg(name, withoutMnemonic(preview.blockedBrief()));
        else if (preview.isHome)
            text = tr("%1, where it runs today").arg(name);
        else
            text =
                tr("%1\t%2 all in · %3")
                    .arg(name, paddedTo(boundMoney(preview.allIn(), preview.missing), amountWidth),
                         paddedTo(hoursText(preview.hours), hoursWidth));
        QAction *action = menu.addAction(text);
        action->setObjectName(u"moveTo-"_s + m_view->board().columns[size_t(column)].key);
        action->setEnabled(!preview.isBlocked());
        connect(action, &QAction::triggered, this,
                [this, moves = workloadMoves(preview.moves)] { drop(moves); });
    }
}

void BoardScreen::showCardMenu(const QPoint &globalPosition)
{
    QMenu menu(this);
    menu.setObjectName(u"cardMenu"_s);
    QMenu *targets = menu.addMenu(tr("&Move to …"));
    fillTargets(*targets, m_view->selection());
    QAction *out = menu.addAction(tr("&Take out of the plan"), this, &BoardScreen::takeOut);
    const auto &selection = m_view->selection();
    out->setEnabled(m_state.isDraftOpen()
                    && std::ranges::any_of(selection, [this](const Id<Workload> &id) {
                           const CardIndex index = m_view->indexOf(id);
                           return index.isValid() && m_view->cardAt(index).isPlanned;
                       }));
    QAction *stay = menu.addAction(tr("Must &stay where it is"), this, &BoardScreen::toggleStay);
    stay->setObjectName(u"mustStay"_s);
    stay->setCheckable(true);
    stay->setChecked(doSelectedStay());
    stay->setEnabled(!selection.empty());
    menu.addAction(tr("&Why?"), this, &BoardScreen::whyRequested)->setEnabled(!selection.empty());
    menu.addSeparator();
    menu.addAction(tr("&Open the record"), this, &BoardScreen::openSelected);
    menu.exec(globalPosition);
}

void BoardScreen::fillColumnsMenu()
{
    m_columnsMenu->clear();
    const auto addChoice = [this](const QString &text, const QString &name, bool isOn) {
        QAction *action = m_columnsMenu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(isOn);
        return action;
    };
    connect(addChoice(tr("&Split by model owner"), u"splitByLab"_s, m_options.isSplitByLab),
            &QAction::toggled, this, [this](bool isOn) {
                BoardOptions options = m_options;
                options.isSplitByLab = isOn;
                keepOptions(options);
            });
    connect(addChoice(tr("&Group by business unit"), u"groupByOwner"_s, m_options.isGroupedByOwner),
            &QAction::toggled, this, [this](bool isOn) {
                BoardOptions options = m_options;
                options.isGroupedByOwner = isOn;
                keepOptions(options);
            });
    m_columnsMenu->addSeparator();
    const auto addColumns = [&](const std::vector<BoardColumn> &columns, bool isShown) {
        for (const BoardColumn &column : columns) {
            if (column.isUnplaced())
                continue;
            const QString key = column.key;
            connect(addChoice(withoutMnemonic(column.title), u"show-"_s + key, isShown),
                    &QAction::toggled, this, [this, key] { toggleColumn(key); });
        }
    };
    addColumns(m_view->board().columns, true);
    addColumns(m_view->board().hiddenColumns, false);
    m_columnsMenu->addSeparator();
    QAction *onlyUsed = m_columnsMenu->addAction(tr("Only places in &use"));
    onlyUsed->setObjectName(u"onlyUsed"_s);
    connect(onlyUsed, &QAction::triggered, this, [this] {
        BoardOptions options = m_options;
        for (const BoardColumn &column : m_view->board().columns) {
            if (column.cards.empty() && column.hiddenCards == 0)
                options.hidden += column.key;
        }
        keepOptions(options);
    });
    QAction *all = m_columnsMenu->addAction(tr("&All places"));
    all->setObjectName(u"allColumns"_s);
    connect(all, &QAction::triggered, this, [this] {
        BoardOptions options = m_options;
        options.hidden.clear();
        keepOptions(options);
    });
}

void BoardScreen::toggleColumn(const QString &key)
{
    BoardOptions options = m_options;
    if (options.hidden.removeAll(key) == 0)
        options.hidden += key;
    keepOptions(options);
}

void BoardScreen::moveColumn(int from, int before)
{
    BoardOptions options = m_options;
    options.order.clear();
    for (const BoardColumn &column : m_view->board().columns)
        options.order += column.key;
    options.order.move(from, before > from ? before - 1 : before);
    options.order.removeAll(QString()); // workloads without a place stay last
    keepOptions(options);
}

void BoardScreen::keepOptions(const BoardOptions &options)
{
    m_state.context().editor.apply(keepBoardOptions(m_state.workspace(), options));
}

} // namespace fairlead
