#include "ui/overview/overviewlines.h"

#include "models/fields/valuetext.h"
#include "ui/widgets/plaintext.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::NoticeDeadline:
        return u"notifications"_s;
    case TimelineKind::TalksBy:
        return u"dialog-messages"_s;
    case TimelineKind::LeverageEnds:
        return u"chronometer"_s;
    case TimelineKind::CommitmentEnd:
        return u"view-bank"_s;
    case TimelineKind::ChecklistItem:
        return u"view-pim-tasks"_s;
    case TimelineKind::Retirement:
        return u"clock"_s;
    case TimelineKind::PlanMove:
        return u"object-columns"_s;
    default:
        return u"documentinfo"_s;
    }
}

Tone toneOf(const AgendaItem &item)
{
    switch (item.state) {
    case AgendaState::Open:
        return item.kind == TimelineKind::NoticeDeadline ? Tone::Bad
               : item.isDecision                         ? Tone::Warn
                                                         : Tone::Normal;
    case AgendaState::Underway:
        return Tone::Normal;
    case AgendaState::Good:
        return Tone::Good;
    case AgendaState::Loss:
        return Tone::Warn;
    case AgendaState::Information:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

} // namespace

QString iconOf(CareKind kind)
{
    switch (kind) {
    case CareKind::Deadline:
        return u"notifications"_s;
    case CareKind::Fallback:
        return u"data-error"_s;
    case CareKind::Captive:
        return u"lock"_s;
    case CareKind::Threshold:
        return u"office-chart-pie"_s;
    case CareKind::Commitment:
        return u"view-bank"_s;
    case CareKind::Retirement:
        return u"clock"_s;
    case CareKind::Conflict:
        return u"vcs-branch"_s;
    case CareKind::Data:
        return u"document-edit"_s;
    case CareKind::Stale:
        return u"view-history"_s;
    }
    Q_UNREACHABLE();
}

QString OverviewLine::spoken() const
{
    QStringList parts{day, days, title, text, state, owner};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

OverviewLine lineOf(const AgendaItem &item)
{
    const Tone tone = toneOf(item);
    return {.icon = iconOf(item.kind),
            .tone = tone,
            .day = dateText(item.on, QLocale()),
            .days = daysText(item.daysLeft),
            .title = item.title,
            .text = item.consequence,
            .state = item.stateText,
            .stateTone = tone,
            .owner = item.owner.isEmpty() && item.isDecision
                         ? OverviewLinesModel::tr("nobody is named")
                         : item.owner};
}

OverviewLine lineOf(const OverviewFinding &finding)
{
    const Tone tone = finding.rank == CareRank::Today  ? Tone::Bad
                      : finding.rank == CareRank::Soon ? Tone::Warn
                                                       : Tone::Muted;
    return {.icon = iconOf(finding.kind),
            .tone = tone,
            .day = {},
            .days = {},
            .title = finding.title,
            .text = finding.text,
            .state = finding.action,
            .stateTone = Tone::Accent,
            .owner = {},
            .isStateLink = true};
}

OverviewLinesModel::OverviewLinesModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void OverviewLinesModel::showLines(std::vector<OverviewLine> lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int OverviewLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant OverviewLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OverviewLine &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case Qt::AccessibleTextRole:
        return line.spoken();
    case Qt::ToolTipRole:
        return plainToolTip(line.text.isEmpty() ? line.title : line.title + u'\n' + line.text);
    default:
        return {};
    }
}

} // namespace fairlead
