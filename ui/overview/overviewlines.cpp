#include "ui/overview/overviewlines.h"

#include "models/fields/valuetext.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QMouseEvent>
#include <QPainter>

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

QColor colourOf(Tone tone)
{
    const Theme &colours = theme();
    switch (tone) {
    case Tone::Normal:
        return colours.text;
    case Tone::Muted:
        return colours.muted;
    case Tone::Accent:
        return colours.accent;
    case Tone::Good:
        return colours.good;
    case Tone::Warn:
        return colours.warn;
    case Tone::Bad:
        return colours.bad;
    }
    Q_UNREACHABLE();
}

/// The widest of the dates of a year, so that all lines stand in one column.
int dayWidth(const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(u"00 Mmm 0000"_s) + metrics::kSmall;
}

QString cut(const QFontMetrics &metrics, const QString &text, int width)
{
    return metrics.elidedText(singleLine(text), Qt::ElideRight, width);
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

OverviewLineDelegate::OverviewLineDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize OverviewLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * option.fontMetrics.height() + metrics::kSmall};
}

QRect OverviewLineDelegate::stateRect(const QStyleOptionViewItem &option, const OverviewLine &line)
{
    const QFontMetrics metrics(option.font);
    const int width =
        std::max(metrics.horizontalAdvance(line.state),
                 QFontMetrics(captionFont(option.font)).horizontalAdvance(line.owner));
    const int most = option.rect.width() * 2 / 5;
    const QRect area = option.rect.adjusted(0, metrics::kTiny, -metrics::kSmall, 0);
    const int used = std::min(width, most);
    return {area.right() - used, area.top(), used + 1, metrics.height()};
}

void OverviewLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const auto &line = static_cast<const OverviewLinesModel *>(index.model())->line(index.row());
    const Theme &colours = theme();
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->save();
    if (isChosen) {
        painter->fillRect(option.rect, colours.selected);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          colours.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, colours.hover);
    }
    const QFont caption = captionFont(option.font);
    const QFont strong = strongFont(option.font);
    const int height = option.fontMetrics.height();
    const int top = option.rect.top() + metrics::kTiny;
    int left = option.rect.left() + metrics::kSmall;
    const auto write = [&](const QRect &area, Qt::AlignmentFlag side, const QFont &font,
                           const QColor &colour, const QString &text) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(area, int(side | Qt::AlignVCenter),
                          cut(QFontMetrics(font), text, area.width()));
    };
    if (!line.day.isEmpty()) {
        const int width = dayWidth(strong);
        write({left, top, width, height}, Qt::AlignLeft, strong, colours.text, line.day);
        write({left, top + height, width, height}, Qt::AlignLeft, caption, colours.muted,
              line.days);
        left += width;
    }
    themeIcon(line.icon, line.tone)
        .paint(painter, left, top + (height - metrics::kSmallIcon) / 2, metrics::kSmallIcon,
               metrics::kSmallIcon);
    left += metrics::kSmallIcon + metrics::kSmall;
    const QRect state = stateRect(option, line);
    const QRect title(left, top, state.left() - metrics::kSmall - left, height);
    write(title, Qt::AlignLeft, line.isStateLink || isChosen ? strong : option.font, colours.text,
          line.title);
    const bool hasOwner = !line.owner.isEmpty();
    const QRect text(left, top + height,
                     (hasOwner ? title.width() : option.rect.right() - metrics::kSmall - left),
                     height);
    write(text, Qt::AlignLeft, caption, colours.muted, line.text);
    write(state, Qt::AlignRight, option.font, colourOf(line.stateTone), line.state);
    write(state.translated(0, height), Qt::AlignRight, caption, colours.muted, line.owner);
    painter->setPen(colours.line);
    painter->drawLine(left, option.rect.bottom(), option.rect.right() - metrics::kSmall,
                      option.rect.bottom());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colours.accent, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

bool OverviewLineDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                       const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto &line = static_cast<OverviewLinesModel *>(model)->line(index.row());
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (line.isStateLink && mouse->button() == Qt::LeftButton
            && stateRect(option, line).contains(mouse->position().toPoint())) {
            emit linkClicked(index.row());
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace fairlead
