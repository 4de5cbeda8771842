#include "ui/graph/graphtools.h"

#include "ui/theme.h"
#include "ui/themeicon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSearchWidth = 108;
constexpr int kMostSteps = 6;

} // namespace

GraphTools::GraphTools(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_find(new QToolButton(this))
    , m_steps(new QComboBox(this))
    , m_focus(addButton(tr("Focus"), u"focusButton"_s,
                        tr("Shows only what is near the selected node (O)")))
    , m_trace(addButton(tr("Trace"), u"traceButton"_s,
                        tr("Follows our money from the selected workload or route, or all of it, "
                           "to where it ends (T)")))
    , m_loops(addButton(tr("Loops"), u"loopsButton"_s,
                        tr("Lists money that runs both ways, and round longer circles (L)")))
    , m_dependents(addButton(tr("Depends"), u"dependentsButton"_s,
                             tr("Lists what of ours hangs on the selected party or route (D)")))
    , m_table(addButton(tr("Table"), u"tableButton"_s, tr("Shows the edges as a table")))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"graphTools"_s);
    m_search->setObjectName(u"graphSearch"_s);
    m_search->setAccessibleName(tr("Find in the graph"));
    m_search->setPlaceholderText(tr("Find (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(kSearchWidth);
    m_search->hide(); // the finding needs the room
    m_find->setObjectName(u"graphFindButton"_s);
    m_find->setIcon(themeIcon(u"edit-find"_s));
    m_find->setAccessibleName(tr("Find in the graph"));
    m_find->setToolTip(tr("Finds a node by its name (Ctrl+F)"));
    m_find->setFocusPolicy(Qt::TabFocus);
    connect(m_find, &QToolButton::clicked, this, &GraphTools::find);
    m_steps->setObjectName(u"focusSteps"_s);
    m_steps->setAccessibleName(tr("Steps around the node in focus"));
    for (int steps = 1; steps <= kMostSteps; ++steps)
        m_steps->addItem(tr("%n steps", nullptr, steps));
    m_steps->hide();
    m_more->setObjectName(u"graphMenuButton"_s);
    m_more->setIcon(themeIcon(u"application-menu"_s));
    m_more->setAccessibleName(tr("What is done to the picture"));
    m_more->setToolTip(tr("Layout, roll-up, hidden nodes, pictures to keep"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_menu->setObjectName(u"graphMenu"_s);
    m_more->setMenu(m_menu);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kTiny);
    for (QWidget *widget : {static_cast<QWidget *>(m_steps), static_cast<QWidget *>(m_search),
                            static_cast<QWidget *>(m_find), static_cast<QWidget *>(m_focus),
                            static_cast<QWidget *>(m_trace), static_cast<QWidget *>(m_loops),
                            static_cast<QWidget *>(m_dependents), static_cast<QWidget *>(m_table),
                            static_cast<QWidget *>(m_more)})
        layout->addWidget(widget);
    const auto ask = [this](QToolButton *button, GraphQuestion question) {
        connect(button, &QToolButton::clicked, this, [this, question](bool isOn) {
            emit questionChosen(isOn ? question : GraphQuestion::Nothing);
        });
    };
    ask(m_focus, GraphQuestion::Focus);
    ask(m_trace, GraphQuestion::Trace);
    ask(m_loops, GraphQuestion::Loops);
    ask(m_dependents, GraphQuestion::Dependents);
    connect(m_table, &QToolButton::clicked, this, &GraphTools::tableToggled);
    connect(m_steps, &QComboBox::currentIndexChanged, this,
            [this](int index) { emit focusStepsChanged(index + 1); });
    auto *leave = new QShortcut(Qt::Key_Escape, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        m_search->hide();
        emit searchEnded();
    });
    connect(m_search, &QLineEdit::returnPressed, this,
            [this] { emit searched(m_search->text().trimmed()); });
}

QToolButton *GraphTools::addButton(const QString &text, const QString &name, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setProperty("role", u"tab"_s);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void GraphTools::showQuestion(GraphQuestion question)
{
    m_focus->setChecked(question == GraphQuestion::Focus);
    m_trace->setChecked(question == GraphQuestion::Trace);
    m_loops->setChecked(question == GraphQuestion::Loops);
    m_dependents->setChecked(question == GraphQuestion::Dependents);
    m_steps->setVisible(question == GraphQuestion::Focus);
}

bool GraphTools::isTableShown() const
{
    return m_table->isChecked();
}

void GraphTools::setTableShown(bool isShown)
{
    m_table->setChecked(isShown);
}

int GraphTools::focusSteps() const
{
    return m_steps->currentIndex() + 1;
}

void GraphTools::find()
{
    m_search->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace fairlead
