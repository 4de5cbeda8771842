#include "models/timeline/icalendar.h"

#include "models/rows/organisation.h"
#include "models/rows/setting.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <array>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ICalendar)
};

constexpr int kLineOctets = 75;
constexpr int kLongestAlarm = 3650; // days
constexpr std::array kNearAlarms{30, 14, 7, 1};

/// The namespace of the entries' name-based UUIDs; it never changes.
constexpr QUuid kEntries(0x6f1d2b5e, 0x3c47, 0x4e0a, 0x9b, 0x61, 0x5d, 0x8e, 0x27, 0xf4, 0xa0,
                         0x93);

/// RFC 5545, 3.3.11: what a text may not hold as it is.
QString escaped(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    QString result;
    for (const QChar c : std::as_const(text)) {
        if (c == u'\n' || c == u'\r')
            result += u"\\n"_s;
        else if (c == u'\\' || c == u';' || c == u',')
            result += QString(u'\\') + c;
        else if (c == u'\t' || c.category() != QChar::Other_Control)
            result += c;
    }
    return result;
}

/// Writes content lines, folded before the 76th octet and never inside a character.
class Lines
{
public:
    void add(QByteArrayView line)
    {
        qsizetype room = kLineOctets;
        while (line.size() > room) {
            qsizetype cut = room;
            while ((uchar(line[cut]) & 0xC0) == 0x80)
                --cut;
            m_bytes += line.first(cut);
            m_bytes += "\r\n ";
            line = line.sliced(cut);
            room = kLineOctets - 1; // the space counts
        }
        m_bytes += line;
        m_bytes += "\r\n";
    }
    void add(const char *name, const QString &value)
    {
        add(QByteArray(name) + ':' + value.toUtf8());
    }
    void addText(const char *name, const QString &text)
    {
        if (!text.isEmpty())
            add(name, escaped(text));
    }
    void addDate(const char *name, QDate day)
    {
        add(QByteArray(name) + ";VALUE=DATE:" + day.toString(u"yyyyMMdd"_s).toLatin1());
    }

    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QString utcText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

bool hasAlarms(const TimelineEvent &event)
{
    switch (event.kind) {
    case TimelineKind::NoticeDeadline:
    case TimelineKind::TalksBy:
    case TimelineKind::LeverageEnds:
    case TimelineKind::CommitmentEnd:
    case TimelineKind::Regulation:
    case TimelineKind::Lifecycle:
    case TimelineKind::Retirement:
    case TimelineKind::ChecklistItem:
        return event.isDeadline;
    default:
        return false;
    }
}

QString summaryOf(const TimelineEvent &event)
{
    switch (event.kind) {
    case TimelineKind::NoticeDeadline:
    case TimelineKind::TalksBy:
    case TimelineKind::LeverageEnds:
    case TimelineKind::DecisionWindow:
    case TimelineKind::CommitmentEnd:
    case TimelineKind::ChecklistItem:
        return u"%1: %2"_s.arg(labelOf(event.kind), event.title);
    default:
        return event.title;
    }
}

QString descriptionOf(const TimelineEvent &event)
{
    QStringList parts{event.reason};
    if (event.begins.precision() != PartialDate::Precision::Day)
        parts += Text::tr("The day is not known: some time in %1.").arg(event.begins.toText());
    if (!event.isVerified)
        parts += Text::tr("Only reported.");
    parts.removeAll(QString());
    return parts.join(u'\n');
}

/// Days before an event that is still to come. One that stands nearer than every reminder would
/// pass in silence: the shorter ones remind of it.
std::vector<int> alarmsOf(const TimelineEvent &event, const std::vector<int> &wanted)
{
    if (!hasAlarms(event))
        return {};
    std::vector<int> days = wanted;
    const bool isExhausted = !days.empty() && days.back() >= event.daysLeft;
    for (const int near : kNearAlarms) {
        if (isExhausted && near < event.daysLeft && near < days.back())
            days.push_back(near);
    }
    return days;
}

void addAlarm(Lines &lines, int days, const QString &summary)
{
    lines.add("BEGIN:VALARM");
    lines.add("ACTION", u"DISPLAY"_s);
    lines.add("TRIGGER", u"-P%1D"_s.arg(days));
    lines.addText("DESCRIPTION", Text::tr("%1 (in %n day(s))", nullptr, days).arg(summary));
    lines.add("END:VALARM");
}

void addEntry(Lines &lines, const TimelineEvent &event, const CalendarOptions &options,
              const QDateTime &writtenAt)
{
    const QUuid uid = QUuid::createUuidV5(kEntries, options.scope + u'/' + event.id);
    const bool isSure = event.isVerified && event.status != TimelineStatus::Expected;
    const QString summary = summaryOf(event);
    lines.add("BEGIN:VEVENT");
    lines.add("UID", uid.toString(QUuid::WithoutBraces));
    lines.add("DTSTAMP", utcText(writtenAt));
    lines.add("LAST-MODIFIED", utcText(options.modifiedAt));
    lines.add("SEQUENCE", QString::number(options.sequence));
    lines.addDate("DTSTART", event.first());
    lines.addDate("DTEND", event.last().addDays(1));
    lines.addText("SUMMARY", summary);
    lines.addText("DESCRIPTION", descriptionOf(event));
    lines.addText("CATEGORIES", labelOf(event.kind));
    lines.add("STATUS", isSure ? u"CONFIRMED"_s : u"TENTATIVE"_s);
    lines.add("TRANSP", u"TRANSPARENT"_s);
    for (const int days : alarmsOf(event, options.alarmDays))
        addAlarm(lines, days, summary);
    lines.add("END:VEVENT");
}

} // namespace

std::vector<int> alarmDaysFrom(const QString &text)
{
    static const QRegularExpression kBetween(u"[\\s,;]+"_s);
    std::vector<int> days;
    for (const QString &word : text.split(kBetween, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (isNumber && number >= 1 && number <= kLongestAlarm)
            days.push_back(number);
    }
    std::sort(days.rbegin(), days.rend());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

std::vector<int> alarmDaysOf(const Workspace &workspace)
{
    const Setting *setting = workspace.find(Setting::Id{QString::fromUtf16(kAlarmsSetting)});
    return setting ? alarmDaysFrom(setting->value) : std::vector<int>{365, 270, 180, 120, 90, 60};
}

CalendarOptions calendarOptions(const Workspace &workspace, int sequence,
                                const QDateTime &modifiedAt)
{
    CalendarOptions options{.name = Text::tr("AI contracts and deadlines"),
                            .alarmDays = alarmDaysOf(workspace),
                            .sequence = sequence,
                            .modifiedAt = modifiedAt};
    for (const Organisation &organisation : workspace.rows<Organisation>()) {
        options.name = Text::tr("%1: AI contracts and deadlines").arg(organisation.name);
        options.scope = organisation.id.text;
        break;
    }
    return options;
}

std::vector<int> calendarEvents(const Timeline &timeline)
{
    std::vector<int> events = timeline.deadlines;
    for (int i = 0; i < int(timeline.events.size()); ++i) {
        const TimelineEvent &event = timeline.events[size_t(i)];
        if (event.kind == TimelineKind::DecisionWindow && event.last() >= timeline.day)
            events.push_back(i);
    }
    std::sort(events.begin(), events.end());
    return events;
}

QByteArray icalendar(const Timeline &timeline, const std::vector<int> &events,
                     const CalendarOptions &options)
{
    Lines lines;
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION", u"2.0"_s);
    lines.add("PRODID", u"-//Fairlead//Timeline//EN"_s);
    lines.add("CALSCALE", u"GREGORIAN"_s);
    lines.add("METHOD", u"PUBLISH"_s);
    lines.addText("X-WR-CALNAME", options.name);
    // The same edit seen from a later day is a later file.
    const QDateTime writtenAt =
        std::max(options.modifiedAt, QDateTime(timeline.day, QTime(0, 0), Qt::UTC));
    for (const int index : events)
        addEntry(lines, timeline.events[size_t(index)], options, writtenAt);
    lines.add("END:VCALENDAR");
    return lines.bytes();
}

} // namespace fairlead
