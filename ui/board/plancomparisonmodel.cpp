#include "ui/board/plancomparisonmodel.h"

#include "ui/board/figures.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNoticeable = 0.005; ///< part of the first plan's measure

QString rowText(int row)
{
    switch (row) {
    case PlanComparisonModel::Moves:
        return PlanComparisonModel::tr("Moves");
    case PlanComparisonModel::OneTime:
        return PlanComparisonModel::tr("One-time");
    case PlanComparisonModel::Range:
        return PlanComparisonModel::tr("P10 – P90");
    case PlanComparisonModel::Shortfall:
        return PlanComparisonModel::tr("Added shortfall");
    case PlanComparisonModel::SumOfBoth:
        return PlanComparisonModel::tr("All in");
    case PlanComparisonModel::PerMonth:
        return PlanComparisonModel::tr("Per month");
    case PlanComparisonModel::RunCost:
        return PlanComparisonModel::tr("Run cost");
    case PlanComparisonModel::WithRunCost:
        return PlanComparisonModel::tr("With run cost");
    case PlanComparisonModel::LargestHost:
        return PlanComparisonModel::tr("Largest host");
    case PlanComparisonModel::HighestLockIn:
        return PlanComparisonModel::tr("Highest lock-in");
    case PlanComparisonModel::Months:
        return PlanComparisonModel::tr("Time");
    case PlanComparisonModel::Gates:
        return PlanComparisonModel::tr("Gates");
    default:
        return {};
    }
}

/// A mark of better or worse stands before it, so that a bare sign would be read with the mark.
QString changeText(double usd)
{
    return std::abs(usd) < 0.5 ? PlanComparisonModel::tr("no change") : signedMoney(usd);
}

} // namespace

PlanComparisonModel::PlanComparisonModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PlanComparisonModel::setPlans(std::vector<PlanSummary> plans)
{
    beginResetModel();
    m_plans = std::move(plans);
    endResetModel();
}

int PlanComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RowCount;
}

int PlanComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plans.size());
}

QString PlanComparisonModel::text(const PlanSummary &plan, int row) const
{
    switch (row) {
    case Moves:
        return QString::number(plan.headline.moves);
    case OneTime:
        return boundMoney(plan.assessment.oneTime, plan.assessment.missing);
    case Range:
        return plan.range.iterations > 0 ? rangeText(plan.range.p10, plan.range.p90) : u"–"_s;
    case Shortfall:
        return shortMoney(plan.headline.shortfall);
    case SumOfBoth:
        return boundMoney(plan.assessment.allIn(), plan.assessment.missing);
    case PerMonth:
        return changeText(plan.headline.monthlyAfter - plan.headline.monthlyBefore);
    case RunCost:
        return changeText(plan.assessment.runCostChange);
    case WithRunCost:
        return boundMoney(plan.total(), plan.assessment.missing);
    case LargestHost:
        return plan.headline.largestHost.isEmpty()
                   ? u"–"_s
                   : tr("%1 %2").arg(plan.headline.largestHost,
                                     percentText(plan.headline.hostAfter));
    case HighestLockIn:
        return QString::number(qRound(plan.highestLockIn));
    case Months:
        return plan.assessment.moves.empty() ? u"–"_s : monthsText(plan.assessment.finishMonth);
    case Gates:
        return plan.blockedMoves > 0 ? tr("%n moves blocked", nullptr, plan.blockedMoves)
               : plan.openGates > 0  ? tr("%n open", nullptr, plan.openGates)
                                     : tr("all pass");
    default:
        return {};
    }
}

std::optional<double> PlanComparisonModel::measure(const PlanSummary &plan, int row) const
{
    switch (row) {
    case OneTime:
        return plan.assessment.oneTime;
    case Shortfall:
        return plan.headline.shortfall;
    case SumOfBoth:
        return plan.assessment.allIn();
    case PerMonth:
        return plan.headline.monthlyAfter - plan.headline.monthlyBefore;
    case RunCost:
        return plan.assessment.runCostChange;
    case WithRunCost:
        return plan.total();
    case LargestHost:
        return plan.headline.hostAfter;
    case HighestLockIn:
        return plan.highestLockIn;
    case Months:
        return plan.assessment.moves.empty() ? std::nullopt
                                             : std::optional(plan.assessment.finishMonth);
    case Gates:
        return plan.blockedMoves * 1000.0 + plan.openGates;
    default:
        return {};
    }
}

int PlanComparisonModel::verdict(const QModelIndex &index) const
{
    if (index.column() == 0)
        return 0;
    const auto own = measure(m_plans[size_t(index.column())], index.row());
    const auto first = measure(m_plans.front(), index.row());
    if (!own || !first)
        return 0;
    const double slack = std::isfinite(*first) ? std::abs(*first) * kNoticeable : 0;
    return *own > *first + slack ? 1 : *own < *first - slack ? -1 : 0;
}

QVariant PlanComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlanSummary &plan = m_plans[size_t(index.column())];
    const int better = verdict(index);
    switch (role) {
    case Qt::DisplayRole:
        return (better > 0   ? u"▲\u2003"_s
                : better < 0 ? u"▼\u2003"_s
                             : QString())
               + text(plan, index.row());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return better > 0 ? theme().bad : better < 0 ? theme().good : theme().text;
    case Qt::ToolTipRole:
        if (index.row() == Gates)
            return plainToolTip(plan.gateReasons.join(u' '));
        return better > 0   ? tr("Worse than the first plan")
               : better < 0 ? tr("Better than the first plan")
                            : QVariant();
    default:
        return {};
    }
}

QVariant PlanComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole)
        return orientation == Qt::Vertical ? rowText(section)
                                           : QVariant(m_plans[size_t(section)].name);
    if (role == Qt::TextAlignmentRole && orientation == Qt::Vertical)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && orientation == Qt::Horizontal)
        return section == 0 ? theme().accent : theme().muted;
    return {};
}

} // namespace fairlead
