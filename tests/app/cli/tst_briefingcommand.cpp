#include "app/cli/briefingcommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/newcommand.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    ExitCode code = ExitCode::Good;
    QString out;
    QString err;
};

template<class Verb>
Outcome run(const QStringList &arguments)
{
    Outcome outcome;
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    outcome.code = Verb().run(arguments, {out, err});
    return outcome;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `fairlead briefing`, and what `fairlead export` writes of it.
class TestBriefingCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void endingsSayWhatIsWritten_data();
    void endingsSayWhatIsWritten();
    void audienceAndPaperAreObeyed();
    void wrongCallsAreRefused_data();
    void wrongCallsAreRefused();
    void figuresComeInThreeFiles();
    void figuresAreNoFormulas();
    void aWorkbookIsWritten();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestBriefingCommand::initTestCase()
{
    QCOMPARE(run<NewCommand>({path(u"a.fairlead"_s), u"--sample"_s}).code, ExitCode::Good);
}

void TestBriefingCommand::endingsSayWhatIsWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << u"a.pdf"_s << QByteArray("%PDF");
    QTest::newRow("odt") << u"a.ODT"_s << QByteArray("PK");
    QTest::newRow("md") << u"a.md"_s << QByteArray("# ");
}

void TestBriefingCommand::endingsSayWhatIsWritten()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    const Outcome outcome = run<BriefingCommand>({path(u"a.fairlead"_s), u"-o"_s, path(name)});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, ExitCode::Good);
    QVERIFY(contentOf(path(name)).startsWith(start));
}

void TestBriefingCommand::audienceAndPaperAreObeyed()
{
    QCOMPARE(
        run<BriefingCommand>({path(u"a.fairlead"_s), u"-o"_s, path(u"v.md"_s), u"--audience"_s,
                              u"vendor-safe"_s, u"--paper"_s, u"letter"_s, u"--lang"_s, u"en"_s})
            .code,
        ExitCode::Good);
    QVERIFY(!contentOf(path(u"v.md"_s)).contains("Acme"));
    QVERIFY(contentOf(path(u"v.md"_s)).size() > 1000);
}

void TestBriefingCommand::wrongCallsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("no target") << QStringList{} << u"-o OUT.pdf"_s;
    QTest::newRow("ending") << QStringList{u"-o"_s, u"a.docx"_s} << u"a.docx"_s;
    QTest::newRow("audience") << QStringList{u"-o"_s, u"a.pdf"_s, u"--audience"_s, u"press"_s}
                              << u"press"_s;
    QTest::newRow("paper") << QStringList{u"-o"_s, u"a.pdf"_s, u"--paper"_s, u"a3"_s} << u"a3"_s;
    QTest::newRow("language") << QStringList{u"-o"_s, u"a.pdf"_s, u"--lang"_s, u"tlh"_s}
                              << u"tlh"_s;
}

void TestBriefingCommand::wrongCallsAreRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Outcome outcome = run<BriefingCommand>(QStringList{path(u"a.fairlead"_s)} + arguments);
    QCOMPARE(outcome.code, ExitCode::WrongCall);
    QVERIFY2(outcome.err.contains(named), qPrintable(outcome.err));
}

void TestBriefingCommand::figuresComeInThreeFiles()
{
    const QString folder = path(u"slides/of/the/board"_s);
    const Outcome outcome = run<ExportCommand>({path(u"a.fairlead"_s), folder, u"--figures"_s});
    QCOMPARE(outcome.code, ExitCode::Good);
    const QDir made(folder);
    const qsizetype drawn = made.entryList({u"*.svg"_s}).size();
    QVERIFY(drawn >= 5);
    QCOMPARE(made.entryList({u"*.png"_s}).size(), drawn);
    QCOMPARE(made.entryList({u"*.csv"_s}).size(), drawn);
    for (const QString &name : made.entryList({u"*.svg"_s}))
        QVERIFY(contentOf(made.filePath(name)).contains("<svg"));
    QCOMPARE(
        run<ExportCommand>({path(u"a.fairlead"_s), folder, u"--figures"_s, u"--contract"_s, u"x"_s})
            .code,
        ExitCode::WrongCall);
}

void TestBriefingCommand::figuresAreNoFormulas()
{
    const QDir made(path(u"slides/of/the/board"_s));
    for (const QString &name : made.entryList({u"*.csv"_s})) {
        for (const QByteArray &line : contentOf(made.filePath(name)).split('\n')) {
            for (const QByteArray &cell : line.split(','))
                QVERIFY2(!cell.startsWith('=') && !cell.startsWith('@'), cell.constData());
        }
    }
}

void TestBriefingCommand::aWorkbookIsWritten()
{
    const Outcome outcome = run<ExportCommand>(
        {path(u"a.fairlead"_s), path(u"a.xlsx"_s), u"--as-of"_s, u"2026-11-20"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, ExitCode::Good);
    QVERIFY(contentOf(path(u"a.xlsx"_s)).startsWith("PK"));
}

QTEST_MAIN(TestBriefingCommand)
#include "tst_briefingcommand.moc"
