#include "app/shippedworkspace.h"
#include "db/exchange/exchange.h"
#include "tests/support/files.h"
#include "tests/support/randomrows.h"
#include "tests/support/results.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

class ExchangeTest : public QObject
{
    Q_OBJECT

private slots:
    void theSampleGivesTheSameBytes();
    void randomRowsGiveTheSameBytes();
    void refusesWhatIsNotTheFormat_data();
    void refusesWhatIsNotTheFormat();
    void refusesRows_data();
    void refusesRows();
    void readsRows_data();
    void readsRows();
    void refusesEveryBeginningOfAFile();
    void survivesDeepNesting_data();
    void survivesDeepNesting();
    void survivesSharedFiles_data();
    void survivesSharedFiles();
    void sharedValuesStandInAText_data();
    void sharedValuesStandInAText();
    void namesAtMostTwentyProblems();
    void refusesReferencesThatLeadNowhere();
};

namespace {

QByteArray file(const QByteArray &tables)
{
    return R"({"format":"fairlead","version":1,"kind":"workspace","tables":{)" + tables + "}}";
}

QByteArray party(const QByteArray &fields)
{
    return file(R"("party":[{)" + fields + "}]");
}

const auto kParty = R"("id":"a","name":"A","kind":"lab","origin":"own")"_ba;

Result<ExchangeFile> read(const QByteArray &bytes)
{
    return readExchange(bytes, u"in.json"_s);
}

/// Imports into an empty workspace and exports again.
Result<QByteArray> throughAnEmptyWorkspace(const QByteArray &bytes)
{
    return read(bytes).and_then([](const ExchangeFile &content) -> Result<QByteArray> {
        const ImportPlan plan = planImport({}, content);
        if (!plan.isAcceptable())
            return failure(plan.rejected.join(u'\n'));
        Workspace workspace;
        workspace.apply(plan.edit);
        return writeExchange(workspace);
    });
}

void addSharedFiles()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("good");
    QTest::newRow("own: nothing") << ""_ba << false;
    QTest::newRow("own: comma") << "[1,]"_ba << false;
    QTest::newRow("own: lone quote") << "\""_ba << false;
    QTest::newRow("own: number") << "01"_ba << false;
    QTest::newRow("own: NaN") << "NaN"_ba << false;
    QTest::newRow("own: huge number") << "[1e999]"_ba << false;
    QTest::newRow("own: bad escape") << "\"\\x\""_ba << false;
    QTest::newRow("own: not UTF-8") << "\"\xff\""_ba << false;
    QTest::newRow("own: lone surrogate") << "\"\\ud800\""_ba << false;
    QTest::newRow("own: two values") << "1 2"_ba << false;
    QTest::newRow("own: UTF-16") << QByteArray("\xff\xfe[\0]\0", 6) << false;
    QTest::newRow("own: escapes") << "\"\\u0061\\ud83d\\udea2\\/\""_ba << true;
    const QDir shared(qEnvironmentVariable("FAIRLEAD_TEST_DATA") + u"/json"_s);
    for (const QString &name : shared.entryList({u"*.json"_s}))
        QTest::newRow(qPrintable(name))
            << contentOf(shared.filePath(name)) << !name.startsWith(u'n');
}

} // namespace

void ExchangeTest::theSampleGivesTheSameBytes()
{
    const auto sample = shippedWorkspace(StartContent::Sample);
    QVERIFY2(sample, messageOf(sample));
    const QByteArray bytes = writeExchange(*sample);
    QVERIFY(bytes.size() > 100'000);
    const auto again = throughAnEmptyWorkspace(bytes);
    QVERIFY2(again, messageOf(again));
    QVERIFY(*again == bytes);
}

void ExchangeTest::randomRowsGiveTheSameBytes()
{
    const QByteArray bytes = writeExchange(randomWorkspace(5, 30));
    const auto content = read(bytes);
    QVERIFY2(content, messageOf(content));
    Workspace workspace;
    for (const Row &row : content->rows)
        workspace.put(row);
    QVERIFY(writeExchange(workspace) == bytes);
}

void ExchangeTest::refusesWhatIsNotTheFormat_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("phrase");
    const QString foreign = u"not in Fairlead's exchange format"_s;
    QTest::newRow("array") << "[]"_ba << foreign;
    QTest::newRow("null") << "null"_ba << foreign;
    QTest::newRow("other object") << R"({"type":"FeatureCollection"})"_ba << foreign;
    QTest::newRow("format is no text") << R"({"format":1})"_ba << foreign;
    const QString version = u"does not say its format version"_s;
    QTest::newRow("no version") << R"({"format":"fairlead"})"_ba << version;
    QTest::newRow("version 0") << R"({"format":"fairlead","version":0})"_ba << version;
    QTest::newRow("version in text") << R"({"format":"fairlead","version":"1"})"_ba << version;
    QTest::newRow("version 1.5") << R"({"format":"fairlead","version":1.5})"_ba << version;
    QTest::newRow("newer") << R"({"format":"fairlead","version":2})"_ba
                           << u"newer format (version 2)"_s;
    QTest::newRow("much newer") << R"({"format":"fairlead","version":18446744073709551615})"_ba
                                << u"newer format"_s;
    QTest::newRow("no kind") << R"({"format":"fairlead","version":1})"_ba << u"neither that"_s;
    QTest::newRow("other kind") << R"({"format":"fairlead","version":1,"kind":"x"})"_ba
                                << u"neither that"_s;
    QTest::newRow("no tables") << R"({"format":"fairlead","version":1,"kind":"dataset"})"_ba
                               << u"holds no tables"_s;
    QTest::newRow("tables in a list")
        << R"({"format":"fairlead","version":1,"kind":"dataset","tables":[]})"_ba
        << u"holds no tables"_s;
    QTest::newRow("cut") << R"({"format":"fairlead",)"_ba << u"breaks off in line 1"_s;
    QTest::newRow("missing comma") << "{\"format\":\"fairlead\"\n\"version\":1}"_ba
                                   << u"Line 2: a comma or } is missing before “\"”."_s;
    QTest::newRow("missing comma in a list")
        << "{\"a\":[1\n\n2]}"_ba << u"Line 3: a comma or ] is missing before “2”."_s;
    QTest::newRow("missing colon") << "{\"a\" 1}"_ba << u"Line 1: a colon is missing before “1”."_s;
    QTest::newRow("comma too much")
        << "{\"a\":1,\n}"_ba << u"Line 2: a key in quotation marks is missing before “}”."_s;
    QTest::newRow("more than one")
        << "{}\n{}"_ba << u"Line 2: the data has ended, but “{” follows."_s;
    QTest::newRow("bare word") << "{\"a\":\nyes}"_ba << u"Line 2: “y” does not fit here."_s;
    QTest::newRow("open text") << "{\"a\":\"b\n}"_ba << u"Line 1: a text is not closed"_s;
    QTest::newRow("NUL") << "{\n\0}"_ba << u"line 2 holds a NUL character"_s;
    QTest::newRow("huge number") << "{\"a\":1e999}"_ba << u"that JSON does not allow"_s;
}

void ExchangeTest::refusesWhatIsNotTheFormat()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, phrase);
    const auto content = read(bytes);
    QVERIFY(!content);
    QVERIFY2(content.error().message.contains(phrase), messageOf(content));
    QVERIFY2(content.error().message.contains(u"“in.json”"_s), messageOf(content));
}

void ExchangeTest::refusesRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("unknown table") << file(R"("pirate":[])") << u"no table “pirate”"_s;
    QTest::newRow("history") << file(R"("history":[])") << u"no table “history”"_s;
    QTest::newRow("table is no list") << file(R"("party":{})") << u"is not a list of rows"_s;
    QTest::newRow("row is no object") << file(R"("party":[1])") << u"that is no row"_s;
    QTest::newRow("no id") << party(R"("name":"A")") << u"without an id"_s;
    QTest::newRow("empty id") << party(R"("id":"")") << u"without an id"_s;
    QTest::newRow("id is a number") << party(R"("id":1)") << u"without an id"_s;
    QTest::newRow("unknown field") << party(kParty + R"(,"beard":1)") << u"no field “beard”"_s;
    QTest::newRow("missing required") << party(R"("id":"a","name":"A")") << u"A value is needed"_s;
    QTest::newRow("required is null") << party(R"("id":"a","name":null)") << u"A value is needed"_s;
    QTest::newRow("wrong type") << party(R"("id":"a","name":1)") << u"does not fit"_s;
    QTest::newRow("object") << party(R"("id":"a","name":{})") << u"does not fit here"_s;
    QTest::newRow("unknown choice") << party(R"("id":"a","kind":"pirate")") << u"“pirate” is not"_s;
    QTest::newRow("list of numbers") << party(R"("id":"a","aliases":[1])") << u"only texts"_s;
    QTest::newRow("text for a list") << party(R"("id":"a","aliases":"x")") << u"does not fit"_s;
    QTest::newRow("empty entry") << party(R"("id":"a","aliases":[""])") << u"empty entry"_s;
    QTest::newRow("bad date") << party(R"("id":"a","checked_on":"2026-02-30")") << u"not a date"_s;
    QTest::newRow("money without currency")
        << file(R"("tranche":[{"id":"t","amount":"13"}])") << u"lacks a currency"_s;
    QTest::newRow("money as a number")
        << file(R"("tranche":[{"id":"t","amount":13}])") << u"does not fit"_s;
    QTest::newRow("below the minimum")
        << file(R"("deal":[{"id":"d","term_months":-1}])") << u"below the smallest"_s;
    QTest::newRow("twice in the list")
        << file(R"("party":[{)" + kParty + "},{" + kParty + "}]") << u"is there twice"_s;
    QTest::newRow("table twice") << file(R"("party":[{)" + kParty + R"(}],"party":[])")
                                 << u"“party” is there twice"_s;
    QTest::newRow("field twice") << party(kParty + R"(,"name":"B")") << u"“name” is there twice"_s;
}

void ExchangeTest::refusesRows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, phrase);
    const auto content = read(bytes);
    QVERIFY(!content);
    QVERIFY2(content.error().message.contains(phrase), messageOf(content));
}

void ExchangeTest::readsRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("rows");
    QTest::newRow("no table") << file("") << 0;
    QTest::newRow("empty table") << file(R"("party":[])") << 0;
    QTest::newRow("null is unknown") << party(kParty + R"(,"parent":null)") << 1;
    QTest::newRow("empty text is unknown") << party(kParty + R"(,"notes":"")") << 1;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + party(kParty) << 1;
    QTest::newRow("same id in two tables")
        << file(R"("party":[{)" + kParty + R"(}],"setting":[{"id":"a"}])") << 2;
}

void ExchangeTest::readsRows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, rows);
    const auto content = read(bytes);
    QVERIFY2(content, messageOf(content));
    QCOMPARE(int(content->rows.size()), rows);
}

void ExchangeTest::refusesEveryBeginningOfAFile()
{
    const QByteArray bytes = writeExchange(randomWorkspace(6, 5));
    for (int part = 0; part < 50; ++part) {
        const auto content = read(bytes.left(bytes.size() * part / 50));
        QVERIFY(!content);
        QVERIFY2(content.error().message.contains(u"is not whole JSON"_s), messageOf(content));
    }
    QVERIFY(read(bytes));
}

void ExchangeTest::survivesDeepNesting_data()
{
    QTest::addColumn<QByteArray>("bytes");
    constexpr int kDepth = 100'000;
    const QByteArray open = "["_ba.repeated(kDepth);
    const QByteArray close = "]"_ba.repeated(kDepth);
    QTest::newRow("unclosed") << open;
    QTest::newRow("closed") << open + close;
    QTest::newRow("objects") << "{\"a\":"_ba.repeated(kDepth) + "1" + "}"_ba.repeated(kDepth);
    QTest::newRow("in a field") << party(kParty + R"(,"aliases":)" + open + close);
    QTest::newRow("for a row") << file(R"("party":[)" + open + close + "]");
    QTest::newRow("beside the tables") << file("").chopped(1) + ",\"x\":" + open + close + "}";
}

void ExchangeTest::survivesDeepNesting()
{
    QFETCH(QByteArray, bytes);
    Q_UNUSED(read(bytes)); // an answer of either kind, and no crash
}

void ExchangeTest::survivesSharedFiles_data()
{
    addSharedFiles();
}

void ExchangeTest::survivesSharedFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, good);
    const auto content = read(bytes);
    QVERIFY(!content); // none of them is in our format
    const QString message = content.error().message;
    QVERIFY2(message.startsWith(u"“in.json”"_s) && message.endsWith(u'.'), messageOf(content));
    if (!good)
        QVERIFY2(message.contains(QRegularExpression(u"not (whole|valid) JSON|does not allow"_s)),
                 messageOf(content));
}

void ExchangeTest::sharedValuesStandInAText_data()
{
    addSharedFiles();
}

void ExchangeTest::sharedValuesStandInAText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, good);
    const auto content = read(party(kParty + R"(,"notes":)" + bytes));
    if (!good)
        QVERIFY(!content || bytes.isEmpty());
}

void ExchangeTest::namesAtMostTwentyProblems()
{
    QByteArray rows;
    for (int i = 0; i < 1000; ++i)
        rows += (i == 0 ? "{\"x\":1}" : ",{\"x\":1}");
    const auto content = read(file("\"party\":[" + rows + "]"));
    QVERIFY(!content);
    QVERIFY2(content.error().message.contains(u"1000 problem"_s), messageOf(content));
    QCOMPARE(content.error().message.count(u'\n'), 21);
}

void ExchangeTest::refusesReferencesThatLeadNowhere()
{
    const auto content = read(party(kParty + R"(,"parent":"nobody")"));
    QVERIFY2(content, messageOf(content));
    const ImportPlan plan = planImport({}, *content);
    QVERIFY(!plan.isAcceptable());
    QVERIFY2(plan.rejected.front().contains(u"“nobody”"_s), qPrintable(plan.rejected.front()));
}

QTEST_GUILESS_MAIN(ExchangeTest)
#include "tst_exchange.moc"
