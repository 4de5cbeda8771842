#include "ui/board/cheapestmodel.h"

#include "models/rowtitle.h"
#include "models/switching/board.h"
#include "ui/board/figures.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QFont>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr kWorkloadRow = 0; ///< internal id of workloads; what is below has row + 1

} // namespace

CheapestModel::CheapestModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void CheapestModel::setStudy(std::optional<PlacementStudy> study, const Workspace &workspace)
{
    beginResetModel();
    m_study = study && study->result.best ? std::move(study) : std::nullopt;
    m_workspace = workspace;
    m_lines.clear();
    if (m_study) {
        for (int workload = 0; workload < m_study->placement.instance.workloadCount(); ++workload)
            m_lines.push_back({workload, {}});
        for (const WhyNot &other : m_study->result.whyNot)
            m_lines[size_t(other.workload)].others.push_back(other);
        std::ranges::stable_partition(m_lines,
                                      [this](const Line &line) { return moves(line.workload); });
    }
    endResetModel();
}

bool CheapestModel::moves(int workload) const
{
    const auto &current = m_study->placement.instance.workloads[size_t(workload)].current;
    return current != m_study->result.best->plan[size_t(workload)];
}

QString CheapestModel::placeName(int target) const
{
    const Place &place = m_study->placement.places[size_t(target)];
    const QString route = shortRouteTitle(m_workspace, place.route);
    return place.lab.isNull() ? route : tr("%1, %2").arg(route, rowTitle(m_workspace, place.lab));
}

QModelIndex CheapestModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : kWorkloadRow);
}

QModelIndex CheapestModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kWorkloadRow)
        return {};
    return createIndex(int(index.internalId() - 1), 0, kWorkloadRow);
}

int CheapestModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_lines.size());
    if (parent.internalId() != kWorkloadRow || parent.column() > 0)
        return 0;
    return int(m_lines[size_t(parent.row())].others.size());
}

int CheapestModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString CheapestModel::workloadText(int workload, int column) const
{
    const PlacementInstance &instance = m_study->placement.instance;
    const int target = m_study->result.best->plan[size_t(workload)];
    const auto &current = instance.workloads[size_t(workload)].current;
    const PlacementOption &option = instance.option(workload, target);
    switch (column) {
    case Name:
        return rowTitle(m_workspace, m_study->placement.workloads[size_t(workload)]);
    case Today:
        return current ? placeName(*current) : u"–"_s;
    case InPlan:
        return moves(workload) ? placeName(target) : tr("stays");
    case OneTime:
        return moves(workload) ? shortMoney(option.oneTime) : QString();
    case PerMonth:
        return moves(workload) && current
                   ? signedMoney(option.monthly - instance.option(workload, *current).monthly)
                   : QString();
    default:
        return {};
    }
}

QString CheapestModel::whyNotText(const WhyNot &other) const
{
    const QString place = placeName(other.target);
    switch (other.kind) {
    case WhyNot::Kind::Gate:
        return tr("%1: %2").arg(place, other.gate);
    case WhyNot::Kind::Dearer:
        return tr("%1: %2 dearer over the horizon").arg(place, shortMoney(other.extraCost));
    case WhyNot::Kind::NoPlan:
        return tr("%1: no plan within the limits has it").arg(place);
    case WhyNot::Kind::NotAsked:
        return tr("%1: the time ran out before it was weighed").arg(place);
    }
    return {};
}

QVariant CheapestModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isWorkload = index.internalId() == kWorkloadRow;
    const Line &line = m_lines[size_t(isWorkload ? index.row() : int(index.internalId()) - 1)];
    switch (role) {
    case Qt::DisplayRole:
        return isWorkload               ? workloadText(line.workload, index.column())
               : index.column() == Name ? whyNotText(line.others[size_t(index.row())])
                                        : QString();
    case Qt::ToolTipRole:
        return plainToolTip(index.data().toString());
    case Qt::TextAlignmentRole:
        return index.column() >= OneTime ? int(Qt::AlignRight | Qt::AlignVCenter)
                                         : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        return isWorkload && moves(line.workload) ? QVariant(strongFont(QFont())) : QVariant();
    case Qt::ForegroundRole:
        return isWorkload && moves(line.workload) ? theme().text : theme().muted;
    default:
        return {};
    }
}

QVariant CheapestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Workload");
    case Today:
        return tr("Today");
    case InPlan:
        return tr("In the plan");
    case OneTime:
        return tr("One-time");
    case PerMonth:
        return tr("Per month");
    default:
        return {};
    }
}

} // namespace fairlead
