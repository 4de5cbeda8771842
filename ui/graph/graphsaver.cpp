#include "ui/graph/graphsaver.h"

#include "ui/commands/editor.h"
#include "ui/dialogs.h"
#include "ui/graph/graphsheet.h"
#include "ui/graph/graphstate.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace fairlead {

using namespace Qt::StringLiterals;

GraphSaver::GraphSaver(const GraphState &state, QWidget *page)
    : QObject(page)
    , m_state(state)
    , m_page(*page)
    , m_pngScale(kUsualPngScale)
{
}

void GraphSaver::addScales(QMenu &menu)
{
    QMenu *scales = menu.addMenu(tr("&Size of PNG pictures"));
    auto *group = new QActionGroup(this);
    for (const int scale : {1, 2, 3, 4}) {
        QAction *action = scales->addAction(tr("%1 ×").arg(scale));
        action->setObjectName(u"graphPngScale%1"_s.arg(scale));
        action->setCheckable(true);
        action->setChecked(scale == int(m_pngScale));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scale] { m_pngScale = scale; });
    }
}

void GraphSaver::save(const QString &title)
{
    const Context &context = m_state.context();
    const QString path = context.dialogs.savePath(
        &m_page, {tr("Picture of the graph"), tr("Pictures (*.svg *.pdf *.png)"), u"graph.svg"_s});
    if (path.isEmpty())
        return;
    const auto content = graphFile(m_state.sheet(title), path, m_pngScale);
    if (content)
        emit fileMade(path, *content);
    else
        context.editor.refuse(content.error().message);
}

} // namespace fairlead
