#include "ui/timeline/eventpanel.h"

#include "models/fields/valuetext.h"
#include "models/liveworkspace.h"
#include "models/rows/source.h"
#include "models/rowtitle.h"
#include "models/timeline/timelineoutlook.h"
#include "models/timeline/timelinetext.h"
#include "ui/theme.h"
#include "ui/timeline/burndownchart.h"
#include "ui/widgets/panelparts.h"
#include "ui/widgets/plaintext.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDates = 8;
constexpr int kSoonDays = 30; // a deadline that is nearer stands out

QLabel *wrapped(const QString &role, QWidget *parent)
{
    QLabel *label = plainLabel({}, role, parent);
    label->setWordWrap(true);
    return label;
}

QLabel *head(const QString &text, QWidget *parent)
{
    QLabel *label = wrapped({}, parent);
    label->setText(text);
    label->setFont(strongFont(parent->font()));
    return label;
}

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

/// On the lane of a contract its own name says nothing.
QString nameOn(const TimelineLane &lane, const TimelineEvent &event)
{
    const bool isOfContract = lane.row == event.row;
    const bool isOfCommitment = event.row.table == TableId::Commitment;
    if (lane.group != LaneGroup::OwnContracts || (!isOfContract && !isOfCommitment))
        return singleLine(event.title);
    return isOfContract ? labelOf(event.kind)
                        : u"%1: %2"_s.arg(labelOf(event.kind), singleLine(event.title));
}

} // namespace

EventPanel::EventPanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(plainLabel({}, u"muted"_s, this))
    , m_title(wrapped({}, this))
    , m_days(plainLabel({}, {}, this))
    , m_daysUnit(plainLabel({}, u"muted"_s, this))
    , m_when(wrapped({}, this))
    , m_amounts(wrapped({}, this))
    , m_state(wrapped(u"muted"_s, this))
    , m_whyHead(head(tr("Why"), this))
    , m_why(wrapped({}, this))
    , m_outlookHead(head(tr("If we do nothing"), this))
    , m_outlook(new QGridLayout)
    , m_outlookRows(new QWidget(this))
    , m_chartHead(head({}, this))
    , m_chart(new BurnDownChart(this))
    , m_datesHead(head(tr("Dates"), this))
    , m_dates(new QGridLayout)
    , m_dateRows(new QWidget(this))
    , m_sourcesHead(head(tr("Sources"), this))
    , m_sources(wrapped({}, this))
    , m_open(new QPushButton(tr("Open the record"), this))
    , m_calendar(new QPushButton(tr("Add to calendar …"), this))
{
    setObjectName(u"eventPanel"_s);
    m_title->setObjectName(u"eventTitle"_s);
    m_title->setFont(sectionFont(font()));
    m_days->setObjectName(u"eventDays"_s);
    m_days->setFont(titleFont(font()));
    m_why->setObjectName(u"eventWhy"_s);
    m_sources->setObjectName(u"eventSources"_s);
    m_open->setObjectName(u"eventOpen"_s);
    m_open->setProperty("role", u"primary"_s);
    m_calendar->setObjectName(u"eventCalendar"_s);
    m_calendar->setToolTip(tr("Writes what is to be acted on as a calendar file"));
    m_when->setFont(strongFont(font()));
    m_dateRows->setLayout(m_dates);
    m_dates->setContentsMargins(0, 0, 0, 0);
    m_dates->setHorizontalSpacing(metrics::kMedium);
    m_dates->setVerticalSpacing(2);
    m_dates->setColumnStretch(1, 1);
    m_outlookRows->setLayout(m_outlook);
    m_outlook->setContentsMargins(0, 0, 0, 0);
    m_outlook->setHorizontalSpacing(metrics::kMedium);
    m_outlook->setVerticalSpacing(2);
    m_outlook->setColumnStretch(0, 1);

    auto *figure = new QHBoxLayout;
    figure->setSpacing(metrics::kSmall);
    figure->addWidget(m_days, 0, Qt::AlignBottom);
    figure->addWidget(m_daysUnit, 1, Qt::AlignBottom);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_calendar);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kLarge, metrics::kMedium, metrics::kMedium,
                               metrics::kMedium);
    layout->setSpacing(metrics::kTiny);
    for (QWidget *part : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_title)})
        layout->addWidget(part);
    layout->addLayout(figure);
    for (QWidget *part :
         {static_cast<QWidget *>(m_when), static_cast<QWidget *>(m_amounts),
          static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_whyHead),
          static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_outlookHead), m_outlookRows,
          static_cast<QWidget *>(m_chartHead), static_cast<QWidget *>(m_chart),
          static_cast<QWidget *>(m_datesHead), m_dateRows, static_cast<QWidget *>(m_sourcesHead),
          static_cast<QWidget *>(m_sources)})
        layout->addWidget(part);
    layout->addSpacing(metrics::kSmall);
    layout->addLayout(buttons);
    layout->addStretch();
    for (QWidget *section : {m_whyHead, m_outlookHead, m_chartHead, m_datesHead, m_sourcesHead})
        section->setContentsMargins(0, metrics::kMedium, 0, 0);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_row); });
    connect(m_calendar, &QPushButton::clicked, this, &EventPanel::calendarRequested);
}

void EventPanel::showDetails(const Timeline &timeline, int event, int lane)
{
    const TimelineEvent &row = timeline.events[size_t(event)];
    m_row = row.row;
    const QString where = lane >= 0 ? timeline.lanes[size_t(lane)].title : QString();
    m_kind->setText(where.isEmpty() ? labelOf(row.kind)
                                    : u"%1 · %2"_s.arg(labelOf(row.kind), singleLine(where)));
    m_kind->setWordWrap(true);
    m_title->setText(singleLine(row.title));
    showFigures(row);
    showText(m_why, row.reason);
    m_whyHead->setVisible(!row.reason.isEmpty());
    m_whyHead->setText(row.kind == TimelineKind::NoticeDeadline
                           ? tr("Why %1").arg(dateText(row.begins, QLocale()))
                           : tr("Why"));
    showOutlook(timeline, lane);
    showBurnDown(timeline, row, lane);
    showDates(timeline, row, lane);
    showSources(row);
    m_calendar->setVisible(row.isDeadline && row.daysLeft >= 0);
}

void EventPanel::showFigures(const TimelineEvent &event)
{
    const bool isCounted = event.isDeadline || event.daysLeft > 0;
    m_days->setVisible(isCounted);
    m_daysUnit->setVisible(isCounted);
    m_days->setText(QLocale().toString(std::abs(event.daysLeft)));
    m_daysUnit->setText(event.daysLeft >= 0 ? tr("days left") : tr("days ago"));
    setRole(m_days, event.isDeadline && event.daysLeft <= kSoonDays ? u"bad"_s : QString());
    m_when->setText(whenText(event));
    QStringList amounts;
    if (!event.amounts.empty())
        amounts += amountsText(event);
    if (event.capacity)
        amounts += capacityText(*event.capacity);
    showText(m_amounts, amounts.join(u'\n'));
    QStringList notes{labelOf(event.status)};
    if (event.isComputed)
        notes += tr("worked out by a rule, not named by a source");
    if (!event.isVerified)
        notes += tr("only reported");
    if (!event.isCounted)
        notes += tr("in no sum");
    m_state->setText(notes.join(u" · "_s));
}

void EventPanel::showOutlook(const Timeline &timeline, int lane)
{
    clearLayout(*m_outlook);
    int row = 0;
    for (const OutlookLine &line : outlookOf(timeline, lane)) {
        auto *name = wrapped(u"muted"_s, m_outlookRows);
        name->setText(singleLine(line.name));
        auto *value = plainLabel(line.value, line.isLoss ? u"bad"_s : QString(), m_outlookRows);
        if (line.isLoss)
            value->setFont(strongFont(font()));
        m_outlook->addWidget(name, row, 0, Qt::AlignTop);
        m_outlook->addWidget(value, row, 1, Qt::AlignRight | Qt::AlignTop);
        ++row;
    }
    m_outlookHead->setVisible(row > 0);
    m_outlookRows->setVisible(row > 0);
}

void EventPanel::showBurnDown(const Timeline &timeline, const TimelineEvent &event, int lane)
{
    // Of a contract that is not a commitment itself, the year that runs.
    const TimelineEvent *year = event.burnDown ? &event : nullptr;
    if (!year && lane >= 0 && timeline.lanes[size_t(lane)].group == LaneGroup::OwnContracts) {
        for (const int index : timeline.lanes[size_t(lane)].events) {
            const TimelineEvent &other = timeline.events[size_t(index)];
            if (other.burnDown && other.status == TimelineStatus::Current && !year)
                year = &other;
        }
    }
    m_chart->setVisible(year != nullptr);
    m_chartHead->setVisible(year != nullptr);
    if (!year)
        return;
    m_chart->showYear(*year);
    m_chartHead->setText(
        u"%1: %2"_s.arg(singleLine(year->title), burnDownFinding(*year->burnDown)));
}

void EventPanel::showDates(const Timeline &timeline, const TimelineEvent &event, int lane)
{
    clearLayout(*m_dates);
    int rows = 0;
    int left = 0;
    if (lane >= 0) {
        for (const int index : timeline.lanes[size_t(lane)].events) {
            const TimelineEvent &other = timeline.events[size_t(index)];
            const bool isNear = other.last() >= timeline.day || other.isDeadline;
            if (!isNear)
                continue;
            if (rows == kMostDates) {
                ++left;
                continue;
            }
            auto *date = plainLabel(dateText(other.begins, QLocale()),
                                    other.id == event.id ? QString() : u"muted"_s, m_dateRows);
            auto *what = wrapped({}, m_dateRows);
            what->setText(nameOn(timeline.lanes[size_t(lane)], other));
            if (other.id == event.id) {
                date->setFont(strongFont(font()));
                what->setFont(strongFont(font()));
            }
            m_dates->addWidget(date, rows, 0, Qt::AlignTop);
            m_dates->addWidget(what, rows, 1);
            ++rows;
        }
    }
    if (left > 0)
        m_dates->addWidget(plainLabel(tr("and %n more", nullptr, left), u"muted"_s, m_dateRows),
                           rows, 1);
    m_datesHead->setVisible(rows > 0);
    m_dateRows->setVisible(rows > 0);
}

void EventPanel::showSources(const TimelineEvent &event)
{
    QStringList lines;
    const Workspace &workspace = m_context.live.workspace();
    for (const Id<Source> &id : event.sources) {
        const Source *source = workspace.find(id);
        if (!source)
            continue;
        QStringList parts;
        if (!source->publisher.isEmpty())
            parts += source->publisher;
        parts += source->title;
        if (source->publishedOn)
            parts += dateText(*source->publishedOn, QLocale());
        lines += singleLine(parts.join(u", "_s));
    }
    showText(m_sources, lines.join(u'\n'));
    m_sourcesHead->setVisible(!lines.isEmpty());
}

} // namespace fairlead
