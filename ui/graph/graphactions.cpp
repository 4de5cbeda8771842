#include "ui/graph/graphactions.h"

#include "ui/graph/graphstate.h"
#include "ui/graph/graphview.h"
#include "ui/widgets/pageaction.h"

#include <QAction>
#include <QMenu>

#include <array>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// Names of actions in the order of the menu; an empty one is a line.
constexpr std::array kPictureMenu{
    "graphFit",
    "graphHide",
    "graphRestore",
    "graphUnpin",
    "",
    "graphRollUp",
    "graphRollUpLayers",
    "graphBundle",
    "graphExpand",
    "graphCollapse",
    "",
    "graphLayered",
    "graphForce",
    "",
    "graphBelief",
    "",
    "graphExport",
};

} // namespace

GraphActions::GraphActions(GraphState &state, GraphView &view, QWidget *page)
    : QObject(page)
    , m_state(state)
    , m_view(view)
    , m_page(*page)
{
}

QAction *GraphActions::add(const QString &text, const QKeySequence &shortcut, const QString &name,
                           std::function<void()> act)
{
    return addPageAction(m_page, text, shortcut, name, std::move(act));
}

void GraphActions::addToggle(const QString &text, const QKeySequence &shortcut, const QString &name,
                             std::function<void(bool)> act)
{
    addPageToggle(m_page, text, shortcut, name, std::move(act));
}

QAction *GraphActions::find(const char *name) const
{
    return m_page.findChild<QAction *>(QString::fromLatin1(name));
}

void GraphActions::addPictureActions()
{
    add(tr("Show &everything"), Qt::Key_F, u"graphFit"_s, [this] { m_view.fit(); });
    add(tr("&Hide the selected nodes"), Qt::Key_H, u"graphHide"_s, [this] {
        if (!m_view.selection().empty())
            m_state.hide(m_view.selection());
    });
    add(tr("Show the hidden &nodes"), Qt::SHIFT | Qt::Key_H, u"graphRestore"_s,
        [this] { m_state.restoreHidden(); });
    add(tr("Let &moved nodes go"), {}, u"graphUnpin"_s,
        [this] { m_state.unpin(m_view.selection()); });
    addRollUps();
    addToggle(tr("Lay out by &role"), {}, u"graphLayered"_s,
              [this](bool) { m_state.setKind(LayoutKind::Layered); });
    addToggle(tr("Lay out by for&ce"), {}, u"graphForce"_s,
              [this](bool) { m_state.setKind(LayoutKind::Force); });
}

void GraphActions::addRollUps()
{
    const auto rollUpTo = [this](RollUp rollUp) {
        return [this, rollUp](bool isOn) { m_state.setRollUp(isOn ? rollUp : RollUp::Nothing); };
    };
    addToggle(tr("&Roll up corporate families"), Qt::Key_R, u"graphRollUp"_s,
              rollUpTo(RollUp::CorporateFamily));
    addToggle(tr("Roll &up layers"), Qt::SHIFT | Qt::Key_R, u"graphRollUpLayers"_s,
              rollUpTo(RollUp::Layer));
    addToggle(tr("&Bundle edges of one direction"), Qt::Key_B, u"graphBundle"_s,
              [this](bool isOn) { m_state.setBundled(isOn); });
    add(tr("E&xpand the selected nodes"), Qt::Key_X, u"graphExpand"_s,
        [this] { m_state.expand(m_view.selection()); });
    add(tr("&Put the selected nodes together again"), Qt::SHIFT | Qt::Key_X, u"graphCollapse"_s,
        [this] { m_state.collapse(m_view.selection()); });
}

void GraphActions::fillMenu(QMenu &menu) const
{
    for (const char *name : kPictureMenu) {
        if (*name == '\0')
            menu.addSeparator();
        else
            menu.addAction(find(name));
    }
}

void GraphActions::showArrangement(const GraphArrangement &arrangement)
{
    find("graphRollUp")->setChecked(arrangement.rollUp == RollUp::CorporateFamily);
    find("graphRollUpLayers")->setChecked(arrangement.rollUp == RollUp::Layer);
    find("graphBundle")->setChecked(arrangement.isBundled);
    find("graphLayered")->setChecked(arrangement.kind == LayoutKind::Layered);
    find("graphForce")->setChecked(arrangement.kind == LayoutKind::Force);
    const bool isRolledUp = arrangement.rollUp != RollUp::Nothing;
    find("graphExpand")->setEnabled(isRolledUp);
    find("graphCollapse")->setEnabled(isRolledUp);
}

void GraphActions::popUp(const QPoint &globalPosition,
                         const std::function<void(const RowRef &)> &open)
{
    QMenu menu(&m_page);
    const GraphView::Nodes &nodes = m_view.selection();
    if (nodes.size() == 1) {
        const RowRef row = nodes.front();
        if (recordOf(row)) {
            connect(menu.addAction(tr("&Open the record")), &QAction::triggered, &menu,
                    [&] { open(row); });
        }
        menu.addAction(find("graphFocus"));
        menu.addAction(find("graphDependents"));
    }
    menu.addAction(find("graphTrace"));
    menu.addAction(find("graphLoops"));
    menu.addSeparator();
    fillMenu(menu);
    menu.exec(globalPosition);
}

} // namespace fairlead
