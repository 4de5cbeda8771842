#include "models/timeline/icalendar.h"

#include "tests/support/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kEdited(QDate(2026, 11, 19), QTime(8, 30), Qt::UTC);

/// Content lines as RFC 5545 joins them again.
QStringList unfolded(const QByteArray &calendar)
{
    return QString::fromUtf8(QByteArray(calendar).replace("\r\n ", "")).split(u"\r\n"_s);
}

QStringList valuesOf(const QByteArray &calendar, const QString &name)
{
    QStringList values;
    for (const QString &line : unfolded(calendar)) {
        if (line.startsWith(name + u':') || line.startsWith(name + u';'))
            values += line.section(u':', 1);
    }
    return values;
}

Timeline timelineOf(std::vector<TimelineEvent> events)
{
    Timeline timeline{.day = QDate(2026, 11, 20), .lanes = {{.id = u"lane"_s}}};
    timeline.events = std::move(events);
    for (int i = 0; i < int(timeline.events.size()); ++i)
        timeline.deadlines.push_back(i);
    return timeline;
}

TimelineEvent notice()
{
    return {.id = u"notice:aws.0"_s,
            .row = {TableId::Contract, u"aws"_s},
            .kind = TimelineKind::NoticeDeadline,
            .lanes = {0},
            .title = u"AWS agreement"_s,
            .begins = QDate(2026, 12, 2),
            .isDeadline = true};
}

QByteArray calendarOf(const TimelineEvent &event, int sequence = 1)
{
    return icalendar(timelineOf({event}), {0},
                     {.alarmDays = {60, 30}, .sequence = sequence, .modifiedAt = kEdited});
}

Workspace workspaceWith(const char *end)
{
    return workspaceOf({rowWith(TableId::Contract, "aws",
                                {{"name", "AWS agreement"},
                                 {"vendor", "amazon"},
                                 {"starts_on", "2024-02-01"},
                                 {"ends_on", end},
                                 {"notice_days", "60"},
                                 {"auto_renew", "true"},
                                 {"renewal_term_months", "12"}}),
                        rowWith(TableId::Organisation, "acme", {{"name", "Acme"}})});
}

QByteArray calendarOf(const Workspace &workspace, int sequence)
{
    const Timeline timeline = timelineEvents(workspace, {.asOf = QDate(2026, 11, 20)});
    return icalendar(timeline, calendarEvents(timeline),
                     calendarOptions(workspace, sequence, kEdited));
}

/// What the icalendar package of Python finds in a file, entry by entry; null: it is not there.
std::optional<QJsonArray> readElsewhere(const QByteArray &calendar)
{
    static const QString kReader = uR"(
import sys, json
try:
    from icalendar import Calendar
except ImportError:
    sys.exit(9)
found = []
for entry in Calendar.from_ical(sys.stdin.buffer.read()).walk('VEVENT'):
    found.append({'uid': str(entry['UID']), 'sequence': int(entry['SEQUENCE']),
                  'start': entry['DTSTART'].dt.isoformat(), 'end': entry['DTEND'].dt.isoformat(),
                  'summary': str(entry['SUMMARY']),
                  'description': str(entry.get('DESCRIPTION', '')),
                  'alarms': [-alarm['TRIGGER'].dt.days for alarm in entry.walk('VALARM')]})
print(json.dumps(found))
)"_s;
    QProcess process;
    // Debian's packages are those of Debian's Python.
    process.start(u"/usr/bin/python3"_s, {u"-c"_s, kReader});
    if (!process.waitForStarted())
        return std::nullopt;
    process.write(calendar);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() == 9)
        return std::nullopt;
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

} // namespace

class ICalendarTest : public QObject
{
    Q_OBJECT

private slots:
    void writesWholeDays();
    void aVagueDateLastsAsLongAsItMayBe();
    void everyLineFitsAndIsWhole_data();
    void everyLineFitsAndIsWhole();
    void escapesWhatTextMayNotHold();
    void remindsAsOftenAsAsked();
    void whatIsNearIsStillReminded_data();
    void whatIsNearIsStillReminded();
    void pointsOfNegotiationsRemind();
    void anotherLibraryReadsTheSame();
    void importingTwiceChangesNothing();
    void windowsHaveNoAlarms();
    void theSameWorkspaceGivesTheSameBytes();
    void anEditedDateReplacesItsEntry();
    void entriesOfTwoOrganisationsAreTwo();
    void namesAreUnique();
    void readsAlarmsFromTheSetting_data();
    void readsAlarmsFromTheSetting();
};

void ICalendarTest::writesWholeDays()
{
    const QByteArray calendar = calendarOf(notice());
    QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    QVERIFY(calendar.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    QVERIFY(calendar.contains("\r\nDTSTART;VALUE=DATE:20261202\r\n"));
    QVERIFY(calendar.contains("\r\nDTEND;VALUE=DATE:20261203\r\n")); // exclusive: one day
    QVERIFY(calendar.contains("\r\nDTSTAMP:20261120T000000Z\r\n"));
    QVERIFY(calendar.contains("\r\nLAST-MODIFIED:20261119T083000Z\r\n"));
    QVERIFY(calendar.contains("\r\nSEQUENCE:1\r\n"));
    QCOMPARE(valuesOf(calendar, u"SUMMARY"_s),
             QStringList{u"Last day for notice: AWS agreement"_s});
    QVERIFY(!calendar.contains("TZID"));
}

void ICalendarTest::aVagueDateLastsAsLongAsItMayBe()
{
    TimelineEvent event = notice();
    event.begins = PartialDate::half(2026, 2);
    event.isVerified = false;
    const QByteArray calendar = calendarOf(event);
    QVERIFY(calendar.contains("\r\nDTSTART;VALUE=DATE:20260701\r\n"));
    QVERIFY(calendar.contains("\r\nDTEND;VALUE=DATE:20270101\r\n"));
    QVERIFY(calendar.contains("\r\nSTATUS:TENTATIVE\r\n"));
    QVERIFY(valuesOf(calendar, u"DESCRIPTION"_s).front().contains(u"2026-H2"_s));
}

void ICalendarTest::everyLineFitsAndIsWhole_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("short") << u"Notice"_s;
    QTest::newRow("one octet") << QString(400, u'a');
    QTest::newRow("two octets") << QString(400, u'ü');
    QTest::newRow("three octets") << QString(400, u'…');
    QTest::newRow("four octets") << QString::fromUtf8("🗓️").repeated(200);
    QTest::newRow("escapes at the fold") << u",;\\\n"_s.repeated(100);
}

void ICalendarTest::everyLineFitsAndIsWhole()
{
    QFETCH(QString, title);
    for (int shift = 0; shift < 6; ++shift) {
        TimelineEvent event = notice();
        event.title = QString(shift, u'x') + title;
        const QByteArray calendar = calendarOf(event);
        QCOMPARE(calendar.count('\n'), calendar.count("\r\n"));
        QCOMPARE(calendar.count('\r'), calendar.count('\n'));
        for (const QByteArray &line : QByteArray(calendar).replace("\r\n", "\n").split('\n')) {
            QVERIFY(line.size() <= 75);
            QVERIFY(QString::fromUtf8(line).toUtf8() == line); // no character is cut
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        QString read = valuesOf(calendar, u"SUMMARY"_s).front();
        read.replace(u"\\n"_s, u"\n"_s).replace(u"\\,"_s, u","_s).replace(u"\\;"_s, u";"_s);
        read.replace(u"\\\\"_s, u"\\"_s);
        QCOMPARE(read, u"Last day for notice: "_s + event.title);
    }
}

void ICalendarTest::escapesWhatTextMayNotHold()
{
    TimelineEvent event = notice();
    event.title = u"A, B; C\\D\nE\r\nF"_s + QChar(7) + u"G: \"H\""_s;
    QCOMPARE(valuesOf(calendarOf(event), u"SUMMARY"_s).front(),
             u"Last day for notice: A\\, B\\; C\\\\D\\nE\\nFG: \"H\""_s);
}

void ICalendarTest::remindsAsOftenAsAsked()
{
    const QByteArray calendar = calendarOf(notice());
    QCOMPARE(valuesOf(calendar, u"TRIGGER"_s), (QStringList{u"-P60D"_s, u"-P30D"_s}));
    QCOMPARE(calendar.count("BEGIN:VALARM"), 2);
    QCOMPARE(calendar.count("END:VALARM"), 2);
    QCOMPARE(calendar.count("ACTION:DISPLAY"), 2);
    QVERIFY(!icalendar(timelineOf({notice()}), {0}, {.modifiedAt = kEdited}).contains("VALARM"));
}

void ICalendarTest::whatIsNearIsStillReminded_data()
{
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<QStringList>("triggers");
    const QStringList usual{u"-P60D"_s, u"-P45D"_s};
    QTest::newRow("far") << 200 << usual;
    QTest::newRow("the shortest is still to come") << 46 << usual;
    QTest::newRow("the shortest is today")
        << 45 << usual + QStringList{u"-P30D"_s, u"-P14D"_s, u"-P7D"_s, u"-P1D"_s};
    QTest::newRow("12 days") << 12 << usual + QStringList{u"-P7D"_s, u"-P1D"_s};
    QTest::newRow("tomorrow") << 1 << usual;
}

void ICalendarTest::whatIsNearIsStillReminded()
{
    QFETCH(const int, daysLeft);
    TimelineEvent event = notice();
    event.daysLeft = daysLeft;
    const auto triggersWith = [&](const std::vector<int> &days) {
        return valuesOf(
            icalendar(timelineOf({event}), {0}, {.alarmDays = days, .modifiedAt = kEdited}),
            u"TRIGGER"_s);
    };
    QTEST(triggersWith({60, 45}), "triggers");
    QCOMPARE(triggersWith({}), QStringList()); // who wants none gets none
}

void ICalendarTest::pointsOfNegotiationsRemind()
{
    TimelineEvent point = notice();
    point.kind = TimelineKind::ChecklistItem;
    QCOMPARE(valuesOf(calendarOf(point), u"TRIGGER"_s).front(), u"-P60D"_s);
}

/// A calendar program that is none of ours: dates, texts, folds and alarms come out as they went
/// in.
void ICalendarTest::anotherLibraryReadsTheSame()
{
    TimelineEvent near = notice();
    near.daysLeft = 12;
    TimelineEvent named = notice();
    named.id = u"notice:long.0"_s;
    named.title = u"Größe; a, b \\ “c” "_s + QString(300, u'ß') + u" end"_s;
    named.reason = u"First line\nsecond, line"_s;
    named.begins = PartialDate::month(2027, 2);
    named.daysLeft = 73;
    const Timeline timeline = timelineOf({near, named});
    const QByteArray calendar =
        icalendar(timeline, {0, 1}, {.alarmDays = {60, 30}, .sequence = 7, .modifiedAt = kEdited});
    const auto read = readElsewhere(calendar);
    if (!read)
        QSKIP("python3-icalendar, an optional package of packaging/packages.txt, is not installed");
    QCOMPARE(read->size(), 2);
    for (int at = 0; at < 2; ++at) {
        const TimelineEvent &event = timeline.events[size_t(at)];
        const QJsonObject entry = read->at(at).toObject();
        QCOMPARE(entry[u"start"].toString(), event.first().toString(Qt::ISODate));
        QCOMPARE(entry[u"end"].toString(), event.last().addDays(1).toString(Qt::ISODate));
        QVERIFY(entry[u"summary"].toString().endsWith(event.title));
        QVERIFY(entry[u"description"].toString().startsWith(event.reason));
        QCOMPARE(entry[u"uid"].toString(), valuesOf(calendar, u"UID"_s)[at]);
        QCOMPARE(entry[u"sequence"].toInt(), 7);
    }
    const auto alarmsOf = [&](int at) { return read->at(at).toObject()[u"alarms"].toArray(); };
    QCOMPARE(alarmsOf(0), (QJsonArray{60, 30, 7, 1})); // it is near
    QCOMPARE(alarmsOf(1), (QJsonArray{60, 30}));
}

/// As RFC 5546 has it: an entry takes the place of one with its UID when it is newer.
void ICalendarTest::importingTwiceChangesNothing()
{
    QMap<QString, std::pair<int, QString>> store; // by UID: sequence and stamp
    int changes = 0;
    const auto import = [&](const QByteArray &calendar) {
        const QStringList uids = valuesOf(calendar, u"UID"_s);
        for (qsizetype at = 0; at < uids.size(); ++at) {
            const std::pair version{valuesOf(calendar, u"SEQUENCE"_s)[at].toInt(),
                                    valuesOf(calendar, u"DTSTAMP"_s)[at]};
            if (store.contains(uids[at]) && store[uids[at]] >= version)
                continue;
            store.insert(uids[at], version);
            ++changes;
        }
        return std::exchange(changes, 0);
    };
    const QByteArray first = calendarOf(workspaceWith("2028-06-30"), 4);
    const int entries = int(valuesOf(first, u"UID"_s).size());
    QCOMPARE(import(first), entries);
    QCOMPARE(import(first), 0);
    QCOMPARE(import(calendarOf(workspaceWith("2028-07-31"), 5)), entries);
    QCOMPARE(store.size(), entries);
}

void ICalendarTest::windowsHaveNoAlarms()
{
    TimelineEvent window = notice();
    window.kind = TimelineKind::DecisionWindow;
    window.isDeadline = false;
    window.ends = QDate(2026, 12, 31);
    const QByteArray calendar = calendarOf(window);
    QVERIFY(!calendar.contains("VALARM"));
    QVERIFY(calendar.contains("\r\nDTEND;VALUE=DATE:20270101\r\n"));
}

void ICalendarTest::theSameWorkspaceGivesTheSameBytes()
{
    const QByteArray first = calendarOf(workspaceWith("2027-01-31"), 4);
    QCOMPARE(calendarOf(workspaceWith("2027-01-31"), 4), first);
    QVERIFY(first.contains("DTSTART;VALUE=DATE:20261202"));
}

void ICalendarTest::anEditedDateReplacesItsEntry()
{
    const QByteArray before = calendarOf(workspaceWith("2027-01-31"), 4);
    const QByteArray after = calendarOf(workspaceWith("2027-03-31"), 5);
    QVERIFY(before != after);
    // Talks and leverage of the later date are still ahead; what was there keeps its name.
    const QStringList kept = valuesOf(before, u"UID"_s);
    QVERIFY(!kept.isEmpty());
    for (const QString &uid : kept)
        QVERIFY(valuesOf(after, u"UID"_s).contains(uid));
    QVERIFY(after.contains("DTSTART;VALUE=DATE:20270130"));
    QCOMPARE(valuesOf(before, u"SEQUENCE"_s).front(), u"4"_s);
    QCOMPARE(valuesOf(after, u"SEQUENCE"_s).front(), u"5"_s);
}

void ICalendarTest::entriesOfTwoOrganisationsAreTwo()
{
    const auto uidIn = [](const QString &scope) {
        return valuesOf(
                   icalendar(timelineOf({notice()}), {0}, {.scope = scope, .modifiedAt = kEdited}),
                   u"UID"_s)
            .front();
    };
    QCOMPARE(uidIn(u"acme"_s), uidIn(u"acme"_s));
    QVERIFY(uidIn(u"acme"_s) != uidIn(u"other"_s));
}

void ICalendarTest::namesAreUnique()
{
    QStringList uids = valuesOf(calendarOf(workspaceWith("2027-06-30"), 1), u"UID"_s);
    QVERIFY(uids.size() > 2);
    QCOMPARE(uids.removeDuplicates(), 0);
}

void ICalendarTest::readsAlarmsFromTheSetting_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("days");
    QTest::newRow("list") << u"30, 365;90 90"_s << QList{365, 90, 30};
    QTest::newRow("nothing") << u"none"_s << QList<int>{};
    QTest::newRow("out of range") << u"0 -5 3650 3651 12.5 99999999999"_s << QList{3650};
}

void ICalendarTest::readsAlarmsFromTheSetting()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, days);
    const Workspace workspace = workspaceOf(
        {rowWith(TableId::Setting, "calendar_alarms", {{"value", text.toUtf8().constData()}})});
    const auto read = alarmDaysOf(workspace);
    QCOMPARE(QList<int>(read.begin(), read.end()), days);
    QCOMPARE(alarmDaysOf({}), (std::vector{365, 270, 180, 120, 90, 60}));
}

QTEST_GUILESS_MAIN(ICalendarTest)
#include "tst_icalendar.moc"
