#include "app/cli/commandline.h"
#include "tests/support/files.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    ExitCode code = ExitCode::SystemProblem;
    QString out;
    QString err;

    nlohmann::json json() const { return nlohmann::json::parse(out.toStdString(), nullptr, false); }
};

Answer call(const QStringList &arguments)
{
    Answer answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    answer.code = CommandLine().run(arguments, {out, err});
    return answer;
}

} // namespace

/// `fairlead report … timeline|deadlines` and `fairlead export … .ics|.csv`, as a user calls them.
class TimelineReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void deadlinesCountFromTheDay();
    void theTimelineNamesItsLanes();
    void aPastBeliefComesFromTheHistory();
    void aPlanIsLaidOver();
    void peopleReadItToo();
    void wrongCallsSayWhy_data();
    void wrongCallsSayWhy();
    void exportsACalendar();
    void exportsATable();
    void exportsAPartOfTheTimelineAsAPicture();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Answer report(const QStringList &more) const
    {
        return call(QStringList{u"report"_s, m_sample} + more);
    }

    QTemporaryDir m_folder;
    QString m_sample;
};

void TimelineReportsTest::initTestCase()
{
    m_sample = path(u"sample.fairlead"_s);
    QCOMPARE(call({u"new"_s, m_sample, u"--sample"_s}).code, ExitCode::Good);
}

void TimelineReportsTest::deadlinesCountFromTheDay()
{
    const Answer answer = report({u"deadlines"_s, u"--json"_s, u"--on"_s, u"2026-11-20"_s});
    QCOMPARE(answer.code, ExitCode::Good);
    QCOMPARE(answer.err, QString());
    const nlohmann::json json = answer.json();
    QVERIFY(json.at("as_of") == "2026-11-20");
    bool isFound = false;
    int last = 0;
    for (const auto &deadline : json.at("deadlines")) {
        QVERIFY(deadline.at("days_left") >= last);
        last = deadline.at("days_left");
        if (deadline.at("id") != "notice:aws-agreement.0")
            continue;
        isFound = true;
        QVERIFY(deadline.at("begins").at("text") == "2026-12-02");
        QVERIFY(deadline.at("days_left") == 12);
        QVERIFY(deadline.at("record").at("table") == "contract");
    }
    QVERIFY(isFound);
    QCOMPARE(report({u"deadlines"_s, u"--json"_s, u"--as-of"_s, u"2026-11-20"_s}).out, answer.out);
}

void TimelineReportsTest::theTimelineNamesItsLanes()
{
    const nlohmann::json json =
        report({u"timeline"_s, u"--json"_s, u"--on"_s, u"2026-11-20"_s}).json();
    std::set<std::string> lanes;
    for (const auto &lane : json.at("lanes"))
        lanes.insert(lane.at("id"));
    QCOMPARE(lanes.size(), json.at("lanes").size());
    for (const auto &event : json.at("events")) {
        QVERIFY(!event.at("lanes").empty());
        for (const auto &lane : event.at("lanes"))
            QVERIFY(lanes.contains(lane));
    }
}

void TimelineReportsTest::aPastBeliefComesFromTheHistory()
{
    const nlohmann::json before = report({u"timeline"_s, u"--json"_s, u"--on"_s, u"2026-11-20"_s,
                                          u"--believed-on"_s, u"2001-01-01"_s})
                                      .json();
    QVERIFY(before.at("events").empty()); // before the file was made
    const nlohmann::json now = report({u"timeline"_s, u"--json"_s, u"--on"_s, u"2026-11-20"_s,
                                       u"--believed-on"_s, u"2999-12-31"_s})
                                   .json();
    QVERIFY(now == report({u"timeline"_s, u"--json"_s, u"--on"_s, u"2026-11-20"_s}).json());
}

void TimelineReportsTest::aPlanIsLaidOver()
{
    const nlohmann::json json = report({u"timeline"_s, u"--json"_s, u"--on"_s, u"2026-11-20"_s,
                                        u"--plan"_s, u"second-cloud"_s})
                                    .json();
    const auto &events = json.at("events");
    QVERIFY(std::any_of(events.begin(), events.end(),
                        [](const auto &event) { return event.at("kind") == "plan_move"; }));
}

void TimelineReportsTest::peopleReadItToo()
{
    const Answer deadlines = report({u"deadlines"_s, u"--on"_s, u"2026-11-20"_s});
    QCOMPARE(deadlines.code, ExitCode::Good);
    QVERIFY(deadlines.out.contains(u"AWS enterprise agreement"_s));
    const Answer timeline = report({u"timeline"_s, u"--on"_s, u"2026-11-20"_s});
    QVERIFY(timeline.out.contains(u"Anthropic"_s));
    const Answer help = call({u"help"_s, u"report"_s});
    QVERIFY(help.out.contains(u"report acme.fairlead deadlines"_s));
}

void TimelineReportsTest::wrongCallsSayWhy_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const QString sample = u"SAMPLE"_s;
    QTest::newRow("day") << QStringList{u"report"_s, sample, u"deadlines"_s, u"--on"_s, u"soon"_s}
                         << u"soon"_s;
    QTest::newRow("belief") << QStringList{u"report"_s, sample, u"timeline"_s, u"--believed-on"_s,
                                           u"2026-02-30"_s}
                            << u"2026-02-30"_s;
    QTest::newRow("plan") << QStringList{u"report"_s, sample, u"timeline"_s, u"--plan"_s, u"nil"_s}
                          << u"nil"_s;
    QTest::newRow("alarms") << QStringList{u"export"_s, sample, u"out.json"_s, u"--alarms"_s,
                                           u"30"_s}
                            << u"--alarms"_s;
    const QStringList picture{u"export"_s, sample, u"out.pdf"_s, u"--of"_s, u"timeline"_s};
    QTest::newRow("first day") << picture + QStringList{u"--from"_s, u"2026-13-01"_s}
                               << u"2026-13-01"_s;
    QTest::newRow("before the calendar")
        << picture + QStringList{u"--from"_s, u"0001-01-01"_s} << u"0001-01-01"_s;
    QTest::newRow("after the calendar")
        << picture + QStringList{u"--to"_s, u"9999-12-31"_s} << u"9999-12-31"_s;
    QTest::newRow("backwards") << picture
                                      + QStringList{u"--from"_s, u"2027-01-01"_s, u"--to"_s,
                                                    u"2026-01-01"_s}
                               << u"--from"_s;
    QTest::newRow("lanes") << picture + QStringList{u"--lanes"_s, u"moon"_s} << u"moon"_s;
    QTest::newRow("kinds") << picture + QStringList{u"--kinds"_s, u"moon"_s} << u"moon"_s;
    QTest::newRow("a range of the graph")
        << QStringList{u"export"_s, sample, u"out.pdf"_s, u"--from"_s, u"2026-01-01"_s}
        << u"--from"_s;
    QTest::newRow("a day beyond dates")
        << QStringList{u"report"_s, sample, u"deadlines"_s, u"--on"_s, u"9999-12-31"_s}
        << u"9999-12-31"_s;
}

void TimelineReportsTest::wrongCallsSayWhy()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    arguments.replaceInStrings(u"SAMPLE"_s, m_sample);
    const Answer answer = call(arguments);
    QCOMPARE(answer.code, ExitCode::WrongCall);
    QCOMPARE(answer.out, QString());
    QVERIFY(answer.err.contains(named));
    QCOMPARE(answer.err.count(u'\n'), 1); // one sentence
}

void TimelineReportsTest::exportsACalendar()
{
    const QString one = path(u"one.ics"_s);
    const QString two = path(u"two.ICS"_s);
    const QStringList on{u"--on"_s, u"2026-11-20"_s};
    QCOMPARE(call(QStringList{u"export"_s, m_sample, one} + on).code, ExitCode::Good);
    QCOMPARE(call(QStringList{u"export"_s, m_sample, two} + on).code, ExitCode::Good);
    const QByteArray calendar = contentOf(one);
    QCOMPARE(contentOf(two), calendar); // the same file again
    QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
    QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20261202"));
    QVERIFY(calendar.contains("TRIGGER:-P365D"));
    const QStringList quiet{u"export"_s, m_sample, one, u"--alarms"_s, u"30"_s};
    QCOMPARE(call(quiet + on).code, ExitCode::Good);
    QVERIFY(!contentOf(one).contains("TRIGGER:-P365D"));
    QVERIFY(contentOf(one).contains("TRIGGER:-P30D"));
}

void TimelineReportsTest::exportsATable()
{
    const QString file = path(u"all.csv"_s);
    QCOMPARE(call({u"export"_s, m_sample, file, u"--on"_s, u"2026-11-20"_s}).code, ExitCode::Good);
    const nlohmann::json json =
        report({u"timeline"_s, u"--json"_s, u"--on"_s, u"2026-11-20"_s}).json();
    const QString csv = QString::fromUtf8(contentOf(file));
    for (const auto &event : json.at("events")) {
        const QString id = QString::fromStdString(event.at("id").get<std::string>());
        QVERIFY2(csv.contains(u'\n' + id + u','), qPrintable(id));
    }
}

/// On pages, as a drawing, and as a table: the same events, chosen by day, lane and kind.
void TimelineReportsTest::exportsAPartOfTheTimelineAsAPicture()
{
    const QStringList part{u"--of"_s,          u"timeline"_s,   u"--on"_s,
                           u"2026-11-20"_s,    u"--from"_s,     u"2026-11-01"_s,
                           u"--to"_s,          u"2027-06-30"_s, u"--lanes"_s,
                           u"own_contracts"_s, u"--kinds"_s,    u"notice_deadline,contract_term"_s};
    const auto exported = [&](const QString &name) {
        const Answer answer = call(QStringList{u"export"_s, m_sample, path(name)} + part);
        return answer.code == ExitCode::Good ? contentOf(path(name)) : answer.err.toUtf8();
    };
    QVERIFY(exported(u"part.pdf"_s).startsWith("%PDF-"));
    QVERIFY(exported(u"part.png"_s).startsWith("\x89PNG"));
    const QByteArray drawing = exported(u"part.svg"_s);
    QVERIFY(drawing.contains("<svg"));
    QVERIFY(drawing.contains("events are left out by the filter"));
    const QByteArray table = exported(u"part.csv"_s);
    QVERIFY(table.contains("\nnotice:aws"));
    const nlohmann::json json =
        report({u"timeline"_s, u"--json"_s, u"--on"_s, u"2026-11-20"_s}).json();
    int kept = 0;
    for (const auto &event : json.at("events")) {
        const QByteArray id = QByteArray::fromStdString(event.at("id").get<std::string>());
        const QByteArray kind = QByteArray::fromStdString(event.at("kind").get<std::string>());
        const bool lasts = event.at("shape") == "span" && event.at("ends").is_null();
        const auto &end = event.at("ends").is_null() ? event.at("begins") : event.at("ends");
        const bool isMeant = (kind == "notice_deadline" || kind == "contract_term")
                             && event.at("begins").at("first") <= "2027-06-30"
                             && (lasts || end.at("last") >= "2026-11-01");
        QVERIFY2(table.contains('\n' + id + ',') == isMeant, id.constData());
        kept += isMeant;
    }
    QVERIFY(kept > 4);
}

QTEST_MAIN(TimelineReportsTest)
#include "tst_timelinereports.moc"
