#include "ui/graph/graphfinder.h"

#include "models/rows/party.h"
#include "ui/graph/graphstate.h"
#include "ui/graph/graphview.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace fairlead {

using namespace Qt::StringLiterals;

GraphFinder::GraphFinder(GraphState &state, GraphView &view, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_view(view)
    , m_text(plainLabel({}, {}, this))
    , m_show(new QPushButton(tr("Show it"), this))
{
    setObjectName(u"graphFinder"_s);
    m_text->setObjectName(u"finderText"_s);
    m_text->setWordWrap(true);
    m_show->setObjectName(u"finderShow"_s);
    m_show->setProperty("role", u"chip"_s);
    connect(m_show, &QPushButton::clicked, this, &GraphFinder::bringIn);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics::kTiny);
    layout->setSpacing(metrics::kMedium);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_show);
    hide();
}

void GraphFinder::leave()
{
    m_awaited.reset();
    hide();
}

void GraphFinder::find(const QString &text)
{
    m_awaited.reset();
    const GraphNode *node = findHidden(text);
    const bool isMeant = node && node->name.compare(text, Qt::CaseInsensitive) == 0;
    if (text.isEmpty() || (!isMeant && findShown(text))) {
        hide();
        return;
    }
    if (node) {
        const auto why = reasonHidden(m_state.graph(), m_state.filter(), node->row);
        say(reasonText(*node, why),
            why == HiddenBy::NoEdge ? std::nullopt : std::optional(node->row));
        return;
    }
    for (const Party &party : m_state.source().rows<Party>()) {
        if (party.name.contains(text, Qt::CaseInsensitive)) {
            say(tr("“%1” has no edge on this day.").arg(singleLine(party.name)), {});
            return;
        }
    }
    say(tr("Nothing in the graph is called “%1”.").arg(singleLine(text)), {});
}

/// The one after the node where the keys are.
bool GraphFinder::findShown(const QString &text)
{
    const std::vector<PictureNode> &nodes = m_view.picture().nodes;
    const int from = m_view.current();
    for (size_t step = 1; step <= nodes.size(); ++step) {
        const PictureNode &node = nodes[(size_t(from + int(nodes.size())) + step) % nodes.size()];
        if (node.name.contains(text, Qt::CaseInsensitive)) {
            m_view.flyTo(node.row);
            return true;
        }
    }
    return false;
}

/// One with just that name before those that have it in theirs.
const GraphNode *GraphFinder::findHidden(const QString &text) const
{
    const GraphNode *found = nullptr;
    for (const GraphNode &node : m_state.graph().nodes) {
        if (!node.name.contains(text, Qt::CaseInsensitive) || m_view.picture().find(node.row) >= 0)
            continue;
        if (node.name.compare(text, Qt::CaseInsensitive) == 0)
            return &node;
        if (!found)
            found = &node;
    }
    return found;
}

QString GraphFinder::reasonText(const GraphNode &node, const std::optional<HiddenBy> &why)
{
    const QString name = singleLine(node.name);
    if (!why)
        return tr("“%1” is no part of this answer.").arg(name);
    switch (*why) {
    case HiddenBy::Hand:
        return tr("“%1” is hidden: somebody hid it.").arg(name);
    case HiddenBy::Unverified:
        return tr("“%1” is hidden: no source of its deals was read.").arg(name);
    case HiddenBy::Elsewhere:
        return tr("“%1” is hidden: other deals hold the amounts of its deals already.").arg(name);
    case HiddenBy::Ended:
        return tr("“%1” is hidden: all that it has in the graph is over.").arg(name);
    case HiddenBy::Focus:
        return tr("“%1” is hidden: it is not near what is in focus.").arg(name);
    case HiddenBy::Lines:
        return tr("“%1” is hidden: the legend does not show its kinds of lines.").arg(name);
    case HiddenBy::NoEdge:
        return tr("“%1” has no edge on this day.").arg(name);
    }
    Q_UNREACHABLE();
}

void GraphFinder::say(const QString &sentence, const std::optional<RowRef> &node)
{
    m_offered = node;
    m_text->setText(sentence);
    m_show->setVisible(node.has_value());
    m_show->setAccessibleDescription(sentence);
    show();
}

/// The day, the data and the filter may be others than when it was offered.
void GraphFinder::bringIn()
{
    const RowRef node = *m_offered;
    hide();
    GraphFilter whole = m_state.filter();
    whole.focus.reset();
    const auto why = reasonHidden(m_state.graph(), whole, node);
    if (!m_state.graph().find(node) || why == HiddenBy::NoEdge)
        return;
    if (m_state.isTrace() || m_state.filter().focus)
        emit questionInTheWay();
    m_awaited = node;
    if (why)
        m_state.bringIn(node);
    else
        flyWhenThere();
}

void GraphFinder::flyWhenThere()
{
    if (!m_awaited || !m_state.isPlaced())
        return;
    const RowRef node = *std::exchange(m_awaited, std::nullopt);
    if (m_view.picture().find(node) < 0)
        return;
    m_view.flyTo(node);
    m_view.setFocus();
}

} // namespace fairlead
