#include "app/cli/newcommand.h"
#include "app/cli/reportcommand.h"
#include "app/shippedworkspace.h"
#include "models/overview/overview.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;
using nlohmann::json;

/// The section `overview` of `fairlead report`.
class OverviewReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void printsWhatThePageShows();
    void theTextHasAllOfIt();
    void anEmptyFileHasNoFigures();

private:
    QString report(const QString &file, const QStringList &arguments) const;

    QTemporaryDir m_folder;
};

QString OverviewReportsTest::report(const QString &file, const QStringList &arguments) const
{
    QString printed;
    QString problem;
    QTextStream out(&printed);
    QTextStream err(&problem);
    const ExitCode code = ReportCommand().run(
        QStringList{m_folder.filePath(file), u"overview"_s, u"--as-of"_s, u"2026-11-20"_s}
            + arguments,
        {out, err});
    if (code != ExitCode::Good)
        QTest::qFail(qPrintable(problem), __FILE__, __LINE__);
    return printed;
}

void OverviewReportsTest::initTestCase()
{
    QString ignored;
    QTextStream out(&ignored);
    for (const auto &[name, kind] : {std::pair(u"sample.fairlead"_s, u"--sample"_s),
                                     std::pair(u"empty.fairlead"_s, u"--empty"_s)})
        QCOMPARE(NewCommand().run({m_folder.filePath(name), kind}, {out, out}), ExitCode::Good);
}

void OverviewReportsTest::printsWhatThePageShows()
{
    const json printed =
        json::parse(report(u"sample.fairlead"_s, {u"--json"_s}).toStdString(), nullptr, false);
    QVERIFY(printed.is_object());
    Lens lens;
    lens.asOf = QDate(2026, 11, 20);
    const Overview overview = overviewOf(*shippedWorkspace(StartContent::Sample), lens);
    QCOMPARE(printed["figures"].size(), overview.figures.size());
    for (size_t i = 0; i < overview.figures.size(); ++i) {
        QCOMPARE(QString::fromStdString(printed["figures"][i]["measure"]),
                 overview.figures[i].measure);
        QCOMPARE(printed["figures"][i]["value"].get<double>(), *overview.figures[i].value);
    }
    QCOMPARE(printed["agenda"].size(), overview.agenda.size());
    QCOMPARE(printed["findings"].size(), overview.findings.size());
    QCOMPARE(QString::fromStdString(printed["agenda"][0]["title"]), overview.agenda.front().title);
    QCOMPARE(QString::fromStdString(printed["compared_with"]), u"2026-10-31"_s);
}

void OverviewReportsTest::theTextHasAllOfIt()
{
    const QString text = report(u"sample.fairlead"_s, {});
    QVERIFY2(text.contains(u"Annual AI spend"_s) && text.contains(u"Next 180 day(s): "_s)
                 && text.contains(u"Notice: AWS enterprise agreement [undecided]"_s),
             qPrintable(text));
}

void OverviewReportsTest::anEmptyFileHasNoFigures()
{
    const json printed =
        json::parse(report(u"empty.fairlead"_s, {u"--json"_s}).toStdString(), nullptr, false);
    for (const json &figure : printed["figures"]) {
        QVERIFY(figure["value"].is_null());
        QVERIFY(figure["unknown_because"].is_string());
    }
    QVERIFY(printed["findings"].empty());
}

QTEST_GUILESS_MAIN(OverviewReportsTest)
#include "tst_overviewreports.moc"
