#include "ui/timeline/timelinefiles.h"

#include "models/rows/setting.h"
#include "models/timeline/icalendar.h"
#include "models/timeline/timelinecsv.h"
#include "ui/commands/editor.h"
#include "ui/dialogs.h"
#include "ui/lensmodel.h"
#include "ui/timeline/timelinesheet.h"
#include "ui/timeline/timelinestate.h"

#include <QWidget>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QString alarmsText(const std::vector<int> &days)
{
    QStringList parts;
    for (const int day : days)
        parts += QString::number(day);
    return parts.join(u' ');
}

} // namespace

TimelineFiles::TimelineFiles(const Context &context, const TimelineState &state,
                             FileHistoryReader history, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_state(state)
    , m_history(std::move(history))
    , m_page(page)
{
}

void TimelineFiles::keepCalendar()
{
    const QString path = m_context.dialogs.savePath(
        m_page, {tr("Calendar of the deadlines"), tr("Calendars (*.ics)"), u"deadlines.ics"_s});
    if (path.isEmpty())
        return;
    const auto history = m_history ? m_history() : Result<std::vector<HistoryEntry>>();
    if (!history) {
        m_context.editor.refuse(history.error().message);
        return;
    }
    const QDate day = m_state.whole().day;
    const HistoryEntry last = history->empty() ? HistoryEntry() : history->back();
    const QDateTime at = last.at.isValid() ? last.at : QDateTime(day, QTime(0, 0), Qt::UTC);
    const CalendarOptions options = calendarOptions(m_state.workspace(), int(last.number), at);
    emit fileMade(path, icalendar(m_state.shown(), calendarEvents(m_state.shown()), options));
}

void TimelineFiles::keepTable()
{
    const QString path = m_context.dialogs.savePath(
        m_page, {tr("Table of the timeline"), tr("Tables (*.csv)"), u"timeline.csv"_s});
    if (!path.isEmpty())
        emit fileMade(
            path, timelineCsv(m_state.workspace(), m_state.shown(), allEvents(m_state.shown())));
}

void TimelineFiles::editAlarms()
{
    const std::vector<int> days = alarmDaysOf(m_state.workspace());
    const Question question{
        tr("Reminders in the calendar"),
        tr("How many days before a deadline the calendar reminds: whole numbers with spaces "
           "between them, or “none”. Now: %1.")
            .arg(days.empty() ? tr("none") : alarmsText(days)),
        {},
        tr("&Set the reminders")};
    const auto answer = m_context.dialogs.askText(m_page, question);
    if (!answer)
        return;
    const std::vector<int> wanted = alarmDaysFrom(*answer);
    const bool isNone = answer->trimmed().compare(tr("none"), Qt::CaseInsensitive) == 0;
    if (wanted.empty() && !isNone) {
        m_context.editor.refuse(
            tr("“%1” names no number of days from 1 to 3650.").arg(answer->trimmed()));
        return;
    }
    Setting setting;
    setting.id.text = QStringView(kAlarmsSetting).toString();
    setting.value = isNone ? u"none"_s : alarmsText(wanted);
    m_context.editor.putRow(Row::of(setting));
}

TimelineSheet TimelineFiles::sheet(QDate first, QDate last) const
{
    return timelineSheet(m_state.workspace(), m_context.lens.lens(), m_state.whole(),
                         {.filter = m_state.filter(),
                          .arrangement = m_state.arrangement(),
                          .first = first,
                          .last = last});
}

void TimelineFiles::keepPicture(QDate first, QDate last)
{
    const QString path = m_context.dialogs.savePath(
        m_page, {tr("Picture of the timeline"), tr("Documents and pictures (*.pdf *.svg *.png)"),
                 u"timeline.pdf"_s});
    if (path.isEmpty())
        return;
    const auto content = timelineFile(sheet(first, last), path);
    if (content)
        emit fileMade(path, *content);
    else
        m_context.editor.refuse(content.error().message);
}

} // namespace fairlead
