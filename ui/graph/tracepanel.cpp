#include "ui/graph/tracepanel.h"

#include "models/fields/valuetext.h"
#include "models/rowtitle.h"
#include "ui/board/figures.h"
#include "ui/graph/graphtexts.h"
#include "ui/lensmodel.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <set>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// What a step is, in two words.
QString roleOf(const SpendPath &path, size_t step)
{
    switch (path.steps[step].table) {
    case TableId::Workload:
        return TracePanel::tr("own workload");
    case TableId::Route:
        return TracePanel::tr("route");
    default:
        return step == 2 ? TracePanel::tr("bills it") : TracePanel::tr("parent");
    }
}

/// "13 firm, up to 33", on one line for each family.
QString tieText(const GraphEdge &tie)
{
    const MoneySums &sums = tie.sums;
    QStringList parts;
    if (sums.firm && sums.firm->minor != 0)
        parts += TracePanel::tr("%1 firm").arg(amountText(sums.firm));
    if (sums.ceiling && sums.ceiling != sums.firm) {
        parts += sums.ceilingIsOpen ? TracePanel::tr("> %1").arg(amountText(sums.ceiling))
                                    : TracePanel::tr("up to %1").arg(amountText(sums.ceiling));
    }
    return parts.isEmpty() ? u"–"_s : parts.join(u", "_s);
}

} // namespace

TracePanel::TracePanel(const GraphState &state, QWidget *parent)
    : GraphPanel(state, u"trace"_s, parent)
{
    setAccessibleName(tr("Details of the chosen path"));
}

void TracePanel::showPath(const SpendTrace &trace, size_t path)
{
    const SpendPath &shown = trace.paths[path];
    setUpdatesEnabled(false);
    const QString start = rowTitle(workspace(), shown.steps.front());
    begin(tr("Path %1 of %2").arg(path + 1).arg(trace.paths.size()),
          shown.steps.size() == 1
              ? start
              : tr("%1 → %2").arg(start, rowTitle(workspace(), shown.steps.back())));
    QHBoxLayout *figures = addRow();
    figures->setSpacing(metrics::kMedium);
    addFigure(*figures, monthlySpend(shown.amount), tr("a month"), {});
    addFigure(*figures, amountText(shown.amount), tr("a year"), {});
    const auto whole = std::ranges::find_if(trace.shares, [&](const SpendShares &shares) {
        return shares.total.currency == shown.amount.currency;
    });
    if (whole != trace.shares.end() && whole->total.minor > 0)
        addFigure(*figures, percentText(shown.amount.units() / whole->total.units()),
                  tr("of what is traced"), {});
    figures->addStretch();
    addSteps(shown);
    for (const UntracedWorkload &untraced : trace.untraced) {
        if (refOf(untraced.workload) == shown.steps.front())
            addText(tr("No way on this day. %1").arg(untracedText(workspace(), untraced)));
    }
    addDependences(trace);
    addWarning(trace);
    setUpdatesEnabled(true);
}

void TracePanel::addSteps(const SpendPath &path)
{
    addHeading(tr("Steps"));
    for (size_t step = 0; step < path.steps.size(); ++step) {
        QHBoxLayout *line = addRow();
        auto *name = new ElidedLabel(rowTitle(workspace(), path.steps[step]), {}, this);
        line->addWidget(name, 1);
        line->addWidget(plainLabel(roleOf(path, step), u"muted"_s, this));
        line->addWidget(plainLabel(monthlySpend(path.amount), {}, this));
    }
}

void TracePanel::addDependences(const SpendTrace &trace)
{
    if (trace.dependences.empty())
        return;
    addHeading(tr("Depends on, never added"));
    for (const SpendDependence &dependence : trace.dependences) {
        const QString who = tr("%1, %2").arg(rowTitle(workspace(), dependence.party),
                                             labelInSentence(dependence.kind));
        if (dependence.ties.empty()) {
            addFact(who,
                    dependence.spend.empty() ? u"–"_s : monthlySpend(dependence.spend.front()));
            continue;
        }
        for (const GraphEdge &tie : dependence.ties) {
            addFact(tr("%1 of %2").arg(who, rowTitle(workspace(), dependence.through)),
                    tieText(tie));
        }
    }
}

/// Many routes, one model owner: what leaving a route would not change.
void TracePanel::addWarning(const SpendTrace &trace)
{
    std::set<RowRef> routes;
    for (const SpendPath &path : trace.paths) {
        if (path.steps.size() > 1)
            routes.insert(path.steps[1]);
    }
    std::set<Id<Party>> owners;
    for (const SpendDependence &dependence : trace.dependences) {
        if (dependence.kind == DependenceKind::ModelOwner)
            owners.insert(dependence.party);
    }
    if (routes.size() < 2 || owners.size() != 1)
        return;
    addHeading(tr("%n routes, one model owner", nullptr, int(routes.size())));
    addText(tr("Leaving one of them moves the invoice, not the dependence on %1.")
                .arg(rowTitle(workspace(), *owners.begin())));
}

} // namespace fairlead
