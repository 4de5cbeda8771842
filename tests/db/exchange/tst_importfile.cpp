#include "db/exchange/importfile.h"
#include "models/rows/billimport.h"
#include "models/rows/claim.h"
#include "models/rows/commitment.h"
#include "models/rows/price.h"
#include "models/rows/pricesnapshot.h"
#include "tests/support/files.h"
#include "tests/support/results.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace fairlead;
using namespace Qt::StringLiterals;

/// Every format and every quirk that docs/imports.md promises, from the bytes of a file to the
/// plan.
class ImportFileTest : public QObject
{
    Q_OBJECT

private slots:
    void everySpellingOfAFileGivesTheSameBill_data();
    void everySpellingOfAFileGivesTheSameBill();
    void whatIsNoTextIsRefused_data();
    void whatIsNoTextIsRefused();
    void rowsAreRejectedWithLineAndReason_data();
    void rowsAreRejectedWithLineAndReason();
    void bytesThatAreNoLetterAreRejected_data();
    void bytesThatAreNoLetterAreRejected();
    void oddCellsAreReadAndReported_data();
    void oddCellsAreReadAndReported();
    void rejectedRowsStopTheImportUntilAccepted();
    void datesWithSlashesAreReadInOneOrder_data();
    void datesWithSlashesAreReadInOneOrder();
    void aDecimalCommaIsDecidedOncePerFile();
    void twoCurrenciesAreNeverAdded();
    void aBillWithoutCurrencyNeedsOne();
    void anEffectiveCostOfZeroIsNotUsed();
    void prepaymentsAreNotCountedTwice();
    void theSameFileTwiceCountsOnce();
    void aLaterEditionReplacesTheEarlier();
    void furtherPartsStayBesideEachOther();
    void groupsAddUpToTheRows();
    void rulesAreKeptAndAppliedAgain();
    void aWorkloadWhoseGroupsGoElsewhereSpendsNothing();
    void aMonthInTwoCurrenciesIsNamed();
    void awsTokensAreSummedInMillions();
    void awsCommitmentsAreSpread();
    void azureTagsAndUnitsAreRead();
    void googleCreditsAreTakenOff();
    void ociTimesAndOverageAreRead();
    void commitmentsOfFocusBecomeCommitments();
    void litellmPricesAreExact();
    void snapshotsAreCompared();
    void aPriceListOfNoDayWaitsForOne();
    void aTableThatIsNotKnownWaitsForItsName();
    void datesThatFitBothWaysAreToldOf();
    void aCorrectedListOfTheSameDayReplacesTheEarlier();
    void fieldsOfAModelMayStandInAnyOrder();
    void otherShapesAreNamed_data();
    void otherShapesAreNamed();
    void tablesAreMatchedByTheirHeader();
    void aTableTakesThePreferenceFromClaims();
    void readingCanBeStopped();

private:
    QString put(const QByteArray &content, const QString &name = u"bill.csv"_s);
    Result<ReadFile> read(const QByteArray &content, const ImportQuestions &questions = usual(),
                          const QString &name = u"bill.csv"_s);
    Bill bill(const QByteArray &content, const ImportQuestions &questions = usual());
    static ImportQuestions usual();
    static BillChoices choices();

    QTemporaryDir m_folder;
};

namespace {

const QByteArray kHeader =
    "BilledCost,EffectiveCost,BillingCurrency,BillingPeriodStart,"
    "ChargePeriodStart,ChargeCategory,ProviderName,BillingAccountId,"
    "SubAccountId,ServiceName,ServiceCategory,SkuMeter,ConsumedQuantity,"
    "ConsumedUnit,AvailabilityZone,ChargeFrequency,CommitmentDiscountId,Tags";
constexpr int kCells = 18;

/// One row of the header above; each test changes the cells that it is about.
class FocusRow
{
public:
    FocusRow()
    {
        set("BilledCost", "10.25");
        set("EffectiveCost", "10.25");
        set("BillingCurrency", "USD");
        set("BillingPeriodStart", "2026-05-01T00:00:00Z");
        set("ChargePeriodStart", "2026-05-03T00:00:00Z");
        set("ChargeCategory", "Usage");
        set("ProviderName", "AWS");
        set("BillingAccountId", "001122223333");
        set("SubAccountId", "444455556666");
        set("ServiceName", "Amazon Bedrock");
        set("ServiceCategory", "AI and Machine Learning");
        set("SkuMeter", "USE1-NovaLite-input-tokens");
        set("ConsumedQuantity", "2500000");
        set("ConsumedUnit", "Tokens");
        set("ChargeFrequency", "Usage-Based");
        set("Tags", R"({""workload"": ""search"", ""owner"": ""x""})", true);
    }
    FocusRow &set(const QByteArray &column, const QByteArray &text, bool isQuoted = false)
    {
        const qsizetype at = kHeader.split(',').indexOf(column);
        m_cells[at] = isQuoted ? '"' + text + '"' : text;
        return *this;
    }
    QByteArray text() const { return m_cells.join(','); }

private:
    QByteArrayList m_cells = QByteArrayList(kCells, QByteArray());
};

QByteArray file(const QByteArrayList &rows)
{
    return kHeader + '\n' + rows.join('\n') + '\n';
}

QByteArray twoRows()
{
    return file(
        {FocusRow().text(),
         FocusRow().set("BilledCost", "0.000000001").set("SubAccountId", "Köln", true).text()});
}

QString sumOf(const Bill &bill, const QString &column, const QString &currency = u"USD"_s)
{
    for (const BillSummary::Sum &sum : bill.summary.sums) {
        if (sum.column == column && sum.currency == currency)
            return sum.sum.toText();
    }
    return u"none"_s;
}

QByteArray utf16(const QByteArray &text, bool isBigEndian, bool hasMark)
{
    QByteArray bytes = hasMark ? (isBigEndian ? "\xfe\xff"_ba : "\xff\xfe"_ba) : QByteArray();
    for (const QChar c : QString::fromUtf8(text)) {
        const char high = char(c.unicode() >> 8);
        const char low = char(c.unicode() & 0xff);
        bytes += isBigEndian ? high : low;
        bytes += isBigEndian ? low : high;
    }
    return bytes;
}

QByteArray gzipped(const QByteArray &text)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(text.size()))), '\0');
    QByteArray plain = text;
    stream.next_in = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QString foundIn(const Bill &bill)
{
    QStringList texts = bill.notes;
    for (const ImportFinding &finding : bill.findings.list())
        texts += finding.text;
    return texts.join(u'\n');
}

/// The workspace after the plan.
Workspace after(Workspace workspace, const ImportReport &report)
{
    workspace.apply(report.plan.edit);
    return workspace;
}

qint64 billedCents(const Workspace &workspace)
{
    qint64 sum = 0;
    for (const BillGroup &group : workspace.rows<BillGroup>())
        sum += group.billedCost ? group.billedCost->minor : 0;
    return sum;
}

const Workload *workloadNamed(const Workspace &workspace, const QString &name)
{
    for (const Workload &workload : workspace.rows<Workload>()) {
        if (workload.name == name)
            return &workload;
    }
    return nullptr;
}

} // namespace

QString ImportFileTest::put(const QByteArray &content, const QString &name)
{
    const QString path = m_folder.filePath(name);
    putFile(path, content);
    return path;
}

ImportQuestions ImportFileTest::usual()
{
    ImportQuestions questions;
    questions.bill.tagKeys = usualTagKeys();
    questions.locale = QLocale(QLocale::English);
    return questions;
}

BillChoices ImportFileTest::choices()
{
    BillChoices result;
    result.now = QDateTime(QDate(2026, 6, 1), QTime(8, 0), Qt::UTC);
    result.user = u"me"_s;
    static int count = 0;
    result.newId = [] { return u"id-%1"_s.arg(++count); };
    return result;
}

Result<ReadFile> ImportFileTest::read(const QByteArray &content, const ImportQuestions &questions,
                                      const QString &name)
{
    return readImportFile(put(content, name), {}, questions, [](qint64, qint64) { return true; });
}

Bill ImportFileTest::bill(const QByteArray &content, const ImportQuestions &questions)
{
    const auto result = read(content, questions);
    if (!result || !std::holds_alternative<Bill>(*result)) {
        qWarning("no bill: %s", messageOf(result).constData());
        return {};
    }
    return std::get<Bill>(*result);
}

void ImportFileTest::everySpellingOfAFileGivesTheSameBill_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray plain = twoRows();
    QTest::newRow("plain") << plain;
    QTest::newRow("no last line end") << plain.chopped(1);
    QTest::newRow("CRLF") << QByteArray(plain).replace("\n", "\r\n");
    QTest::newRow("CR") << QByteArray(plain).replace("\n", "\r");
    QTest::newRow("mixed line ends") << QByteArray(plain)
                                            .replace("\n", "\r\n")
                                            .replace(QByteArray(plain).indexOf('\n'), 2, "\n");
    QTest::newRow("blank rows") << QByteArray(plain).replace("\n", "\n\n");
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + plain;
    QTest::newRow("UTF-16 little endian") << utf16(plain, false, true);
    QTest::newRow("UTF-16 big endian") << utf16(plain, true, true);
    QTest::newRow("UTF-16 without mark") << utf16(plain, false, false);
    QTest::newRow("UTF-16 big endian without mark") << utf16(plain, true, false);
    QTest::newRow("Windows-1252") << QByteArray(plain).replace("\xc3\xb6", "\xf6");
    QTest::newRow("gzip") << gzipped(plain);
    QTest::newRow("two gzip parts") << gzipped(plain.first(300)) + gzipped(plain.mid(300));
    QTest::newRow("title rows") << "Bill of May\nfor the board,,,\n" + plain;
    QTest::newRow("sep line") << "sep=,\r\n" + plain;
    QTest::newRow("header in snake case")
        << QByteArray(plain).replace(kHeader, QByteArray(kHeader)
                                                  .replace("BilledCost", "billed_cost")
                                                  .replace("SkuMeter", "sku_meter")
                                                  .toLower());
    QTest::newRow("repeated header") << plain + plain.first(kHeader.size() + 1);
    QTest::newRow("empty cells beyond") << QByteArray(plain).replace("\n", ",,\n");
}

void ImportFileTest::everySpellingOfAFileGivesTheSameBill()
{
    QFETCH(QByteArray, content);
    const Bill result = bill(content);
    QCOMPARE(result.summary.rows, qint64(2));
    QCOMPARE(result.rejected.count, qint64(0));
    QString billed;
    for (const BillSummary::Sum &sum : result.summary.sums)
        billed += sum.sum.toText() + u' ';
    QCOMPARE(billed, u"10.250000001 20.50 "_s);
    QCOMPARE(result.summary.groups.size(), size_t(2));
    QStringList accounts;
    for (const BillGroupSum &group : result.summary.groups)
        accounts += group.account;
    accounts.sort();
    QCOMPARE(accounts, (QStringList{u"444455556666"_s, u"Köln"_s}));
}

void ImportFileTest::whatIsNoTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("empty") << ""_ba << u"is empty"_s;
    QTest::newRow("workbook") << "PK\x03\x04 and so on"_ba << u"spreadsheet"_s;
    QTest::newRow("old workbook") << "\xd0\xcf\x11\xe0\xa1\xb1"_ba << u"old Excel"_s;
    QTest::newRow("Parquet") << "PAR1 and so on"_ba << u"Parquet"_s;
    QTest::newRow("web page") << " <!DOCTYPE html><table></table>"_ba << u"web page"_s;
    QTest::newRow("table of a web page") << "<table><tr>"_ba << u"web page"_s;
    QTest::newRow("damaged gzip") << gzipped(twoRows()).first(60) << u"gzip"_s;
    QTest::newRow("other packing") << "BZh91AY"_ba << u"Unpack it first"_s;
    QTest::newRow("open quote") << kHeader + "\n\"" + QByteArray(40'000'000, 'x') << u"16 MiB"_s;
    QTest::newRow("huge cell")
        << kHeader + '\n' + FocusRow().set("ServiceName", QByteArray(17'000'000, 'x')).text() + '\n'
        << u"16 MiB"_s;
    QTest::newRow("blanks") << "  \n , , \n"_ba << u"no column names"_s;
}

void ImportFileTest::whatIsNoTextIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, phrase);
    const auto result = read(content);
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(phrase), messageOf(result));
    QVERIFY2(result.error().message.contains(u"bill.csv"_s), messageOf(result));
}

void ImportFileTest::rowsAreRejectedWithLineAndReason_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("phrase");
    const auto with = [](const QByteArray &column, const QByteArray &text) {
        return FocusRow().set(column, text).text();
    };
    QTest::newRow("no number") << with("BilledCost", "abc") << u"BilledCost “abc”"_s;
    QTest::newRow("currency sign") << with("BilledCost", "$12") << u"“$12” is not a number"_s;
    QTest::newRow("no cost") << FocusRow().set("BilledCost", "").set("EffectiveCost", "").text()
                             << u"no cost"_s;
    QTest::newRow("beyond any bill")
        << with("BilledCost", "92233720368547758.08") << u"larger than any bill"_s;
    QTest::newRow("no such currency") << with("BillingCurrency", "€") << u"€"_s;
    QTest::newRow("no period")
        << FocusRow().set("BillingPeriodStart", "").set("ChargePeriodStart", "").text()
        << u"billing period"_s;
    QTest::newRow("no date") << with("BillingPeriodStart", "May") << u"“May” is not a date"_s;
    QTest::newRow("no such day") << with("BillingPeriodStart", "2026-02-30T00:00:00Z")
                                 << u"not a date"_s;
    QTest::newRow("too few cells") << "1,2,3"_ba << u"3 cell(s), the header 18"_s;
    QTest::newRow("too many cells") << FocusRow().text() + ",more" << u"19 cell(s)"_s;
    QTest::newRow("text after a quote") << "\"1\"2" + FocusRow().text().mid(5) << u"quote"_s;
    QTest::newRow("NUL byte") << with("ServiceName", QByteArray("a\0b", 3)) << u"NUL"_s;
    QTest::newRow("total row") << "Total," + QByteArray("20.50,") + QByteArray(kCells - 3, ',')
                               << u"total row"_s;
    QTest::newRow("too many digits")
        << with("BilledCost", "123456789012345678901234567890123456789012345")
        << u"is not a number"_s;
}

void ImportFileTest::rowsAreRejectedWithLineAndReason()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, phrase);
    const Bill result = bill(file({FocusRow().text(), row, FocusRow().text()}));
    QCOMPARE(result.summary.rows, qint64(2));
    QCOMPARE(result.rejected.count, qint64(1));
    QCOMPARE(result.rejected.first.front().line, qint64(3));
    QVERIFY2(result.rejected.first.front().reason.contains(phrase),
             qPrintable(result.rejected.first.front().reason));
    QCOMPARE(sumOf(result, u"BilledCost"_s), u"20.50"_s);
}

void ImportFileTest::bytesThatAreNoLetterAreRejected_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray plain = twoRows();
    QTest::newRow("Windows-1252") << QByteArray(plain).replace("\xc3\xb6", "\x81");
    QByteArray half = utf16(plain, false, true);
    const qsizetype letter = half.indexOf(QByteArray("\xf6\0", 2));
    half.replace(letter, 2, "\x00\xd8"_ba);
    QTest::newRow("half a pair in UTF-16") << half;
}

void ImportFileTest::bytesThatAreNoLetterAreRejected()
{
    QFETCH(QByteArray, content);
    const Bill result = bill(content);
    QCOMPARE(result.rejected.count, qint64(1));
    QCOMPARE(result.summary.rows, qint64(1));
}

void ImportFileTest::oddCellsAreReadAndReported_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("NULL") << "AvailabilityZone"_ba
                          << "NULL"_ba << u"NULL"_s;
    QTest::newRow("blank in time") << "BillingPeriodStart"_ba
                                   << "2026-05-01 00:00:00"_ba << u"a blank where T belongs"_s;
    QTest::newRow("no zone") << "BillingPeriodStart"_ba
                             << "2026-05-01 00:00:00"_ba << u"time zone"_s;
    QTest::newRow("no seconds") << "BillingPeriodStart"_ba
                                << "2026-05-01T00:00Z"_ba << u"no seconds"_s;
    QTest::newRow("lower case") << "BillingCurrency"_ba
                                << "usd"_ba << u"lower case"_s;
    QTest::newRow("price as zone") << "AvailabilityZone"_ba
                                   << "0.05"_ba << u"availability zone"_s;
    QTest::newRow("spelling") << "ChargeFrequency"_ba
                              << "Usage-based"_ba << u"Usage-based"_s;
    QTest::newRow("unknown charge") << "ChargeCategory"_ba
                                    << "Gift"_ba << u"kind of charge"_s;
    QTest::newRow("formula") << "ServiceName"_ba
                             << "=cmd|'/c calc'!A1"_ba << u"formula"_s;
    QTest::newRow("tags without braces")
        << "Tags"_ba
        << R"("""a"": ""b"",""workload"": ""search""")"_ba << u"without braces"_s;
    QTest::newRow("blank in a tag key")
        << "Tags"_ba
        << R"("{"" workload"": ""search""}")"_ba << u"blank at an end"_s;
    QTest::newRow("repeated tag") << "Tags"_ba
                                  << R"("{""workload"": ""search"", ""workload"": ""b""}")"_ba
                                  << u"more than once"_s;
}

void ImportFileTest::oddCellsAreReadAndReported()
{
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, text);
    QFETCH(QString, phrase);
    const Bill result = bill(file({FocusRow().text(), FocusRow().set(column, text).text()}));
    QCOMPARE(result.summary.rows, qint64(2));
    QCOMPARE(sumOf(result, u"BilledCost"_s), u"20.50"_s);
    QVERIFY2(foundIn(result).contains(phrase), qPrintable(foundIn(result)));
    const std::vector<ImportFinding> findings = result.findings.list();
    QVERIFY(std::any_of(findings.begin(), findings.end(), [&](const ImportFinding &finding) {
        return finding.text.contains(phrase) && finding.line == 3 && finding.count == 1;
    }));
}

void ImportFileTest::rejectedRowsStopTheImportUntilAccepted()
{
    const auto result = read(file({FocusRow().text(), FocusRow().set("BilledCost", "abc").text()}));
    QVERIFY2(result, messageOf(result));
    const ImportReport refused = planImport({}, *result, choices());
    QVERIFY(!refused.plan.isAcceptable());
    QVERIFY(refused.plan.edit.isEmpty());
    BillChoices accepting = choices();
    accepting.acceptsRejected = true;
    const ImportReport accepted = planImport({}, *result, accepting);
    QVERIFY(accepted.plan.isAcceptable());
    const Workspace workspace = after({}, accepted);
    QCOMPARE(billedCents(workspace), qint64(1025));
    QCOMPARE(workspace.rows<BillImport>().begin().operator*().rejectedRows, qint64(1));
}

void ImportFileTest::datesWithSlashesAreReadInOneOrder_data()
{
    QTest::addColumn<QByteArrayList>("dates");
    QTest::addColumn<bool>("isDayFirst");
    QTest::addColumn<QStringList>("months");
    QTest::newRow("a day decides: day first") << QByteArrayList{"01/05/2026", "31/05/2026"} << false
                                              << QStringList{u"2026-05"_s, u"2026-05"_s};
    QTest::newRow("a day decides: month first") << QByteArrayList{"05/01/2026", "5/31/2026"} << true
                                                << QStringList{u"2026-05"_s, u"2026-05"_s};
    QTest::newRow("nothing decides")
        << QByteArrayList{"5/1/26", "6/1/26"} << false << QStringList{u"2026-05"_s, u"2026-06"_s};
    QTest::newRow("the user decides") << QByteArrayList{"01/05/2026", "01/06/2026"} << true
                                      << QStringList{u"2026-05"_s, u"2026-06"_s};
}

void ImportFileTest::datesWithSlashesAreReadInOneOrder()
{
    QFETCH(QByteArrayList, dates);
    QFETCH(bool, isDayFirst);
    QFETCH(QStringList, months);
    QByteArrayList rows;
    for (int i = 0; i < dates.size(); ++i) {
        rows += FocusRow()
                    .set("BillingPeriodStart", dates[i])
                    .set("ChargePeriodStart", "")
                    .set("SubAccountId", QByteArray::number(i))
                    .text();
    }
    ImportQuestions questions = usual();
    questions.bill.isDayFirst = isDayFirst;
    const Bill result = bill(file(rows), questions);
    QMap<QString, QString> found;
    for (const BillGroupSum &group : result.summary.groups) {
        found.insert(group.account,
                     PartialDate::month(group.month / 12, group.month % 12 + 1).toText());
    }
    QCOMPARE(QStringList(found.values()), months);
}

void ImportFileTest::aDecimalCommaIsDecidedOncePerFile()
{
    QByteArray header = kHeader;
    QByteArray content = header.replace(',', ';') + '\n';
    for (const QByteArray &cost : {"1.234,50"_ba, "0,125"_ba, "7"_ba, "1.000"_ba}) {
        FocusRow row;
        row.set("BilledCost", "@").set("EffectiveCost", "@").set("Tags", "");
        content += row.text().replace(',', ';').replace("@", cost) + '\n';
    }
    const Bill result = bill(content);
    QCOMPARE(result.rejected.count, qint64(0));
    QCOMPARE(sumOf(result, u"BilledCost"_s), u"2241.625"_s);
    QVERIFY(foundIn(result).contains(u"semicolons"_s));
    QVERIFY(foundIn(result).contains(u"decimal comma"_s));
    const Bill english = bill(file({FocusRow().set("BilledCost", "1,234.50", true).text(),
                                    FocusRow().set("BilledCost", "1,234", true).text()}));
    QCOMPARE(sumOf(english, u"BilledCost"_s), u"2468.50"_s);
}

void ImportFileTest::twoCurrenciesAreNeverAdded()
{
    const auto result =
        read(file({FocusRow().text(), FocusRow().set("BillingCurrency", "EUR").text()}));
    const Bill &its = std::get<Bill>(*result);
    QCOMPARE(sumOf(its, u"BilledCost"_s), u"10.25"_s);
    QCOMPARE(sumOf(its, u"BilledCost"_s, u"EUR"_s), u"10.25"_s);
    const ImportReport report = planImport({}, *result, choices());
    QVERIFY(report.warnings.join(u' ').contains(u"2 currencies"_s));
    const Workspace workspace = after({}, report);
    QCOMPARE(workspace.rows<BillGroup>().size(), qsizetype(2));
}

void ImportFileTest::aBillWithoutCurrencyNeedsOne()
{
    const QByteArray content = file({FocusRow().set("BillingCurrency", "").text()});
    const auto without = read(content);
    const ImportReport refused = planImport({}, *without, choices());
    QVERIFY(refused.plan.rejected.join(u' ').contains(u"currency"_s));
    ImportQuestions questions = usual();
    questions.bill.currency = u"CHF"_s;
    const auto with = read(content, questions);
    const Workspace workspace = after({}, planImport({}, *with, choices()));
    const BillGroup group = *workspace.rows<BillGroup>().begin();
    QCOMPARE(group.billedCost->toText(), u"10.25 CHF"_s);
}

void ImportFileTest::anEffectiveCostOfZeroIsNotUsed()
{
    const auto result =
        read(file({FocusRow().text(), FocusRow().set("EffectiveCost", "0").text()}));
    const ImportReport report = planImport({}, *result, choices());
    QVERIFY(report.costColumn.contains(u"BilledCost"_s));
    QVERIFY(report.warnings.join(u' ').contains(u"10.25 USD"_s));
    const Workspace workspace = after({}, report);
    QCOMPARE(workloadNamed(workspace, u"search"_s)->monthlySpend->toText(), u"20.50 USD"_s);

    BillChoices effective = choices();
    effective.spend = CostKind::Effective;
    const Workspace chosen = after({}, planImport({}, *result, effective));
    QCOMPARE(workloadNamed(chosen, u"search"_s)->monthlySpend->toText(), u"10.25 USD"_s);
}

void ImportFileTest::prepaymentsAreNotCountedTwice()
{
    const auto result = read(file({FocusRow()
                                       .set("ChargeCategory", "Purchase")
                                       .set("BilledCost", "8760")
                                       .set("EffectiveCost", "0")
                                       .set("CommitmentDiscountId", "c")
                                       .text(),
                                   FocusRow()
                                       .set("BilledCost", "0")
                                       .set("EffectiveCost", "24")
                                       .set("CommitmentDiscountId", "c")
                                       .text()}));
    const ImportReport report = planImport({}, *result, choices());
    QVERIFY(report.warnings.join(u' ').contains(u"8,760"_s));
    QCOMPARE(workloadNamed(after({}, report), u"search"_s)->monthlySpend->toText(), u"24.00 USD"_s);
}

void ImportFileTest::theSameFileTwiceCountsOnce()
{
    const auto result = read(twoRows());
    const Workspace once = after({}, planImport({}, *result, choices()));
    const ImportReport again = planImport(once, *result, choices());
    QVERIFY(again.plan.edit.isEmpty());
    QVERIFY(again.news.join(u' ').contains(u"imported before"_s));
    QVERIFY(after(once, again) == once);
}

void ImportFileTest::aLaterEditionReplacesTheEarlier()
{
    const auto early = read(twoRows());
    const Workspace before = after({}, planImport({}, *early, choices()));
    const auto late =
        read(file({FocusRow().set("BilledCost", "11").set("SubAccountId", "other").text()}),
             usual(), u"later.csv"_s);
    const ImportReport report = planImport(before, *late, choices());
    QVERIFY(report.news.join(u' ').contains(u"Replaces"_s));
    const Workspace workspace = after(before, report);
    QCOMPARE(billedCents(workspace), qint64(1100));
    QCOMPARE(workspace.rows<BillImport>().size(), qsizetype(1));
    // A bill of another month stands beside it.
    const auto june =
        read(file({FocusRow().set("BillingPeriodStart", "2026-06-01T00:00:00Z").text()}));
    const Workspace both = after(workspace, planImport(workspace, *june, choices()));
    QCOMPARE(both.rows<BillImport>().size(), qsizetype(2));
    QCOMPARE(billedCents(both), qint64(2125));
}

void ImportFileTest::furtherPartsStayBesideEachOther()
{
    const auto first = read(file({FocusRow().text()}));
    const auto second = read(file({FocusRow().set("BilledCost", "1").text()}));
    Workspace workspace = after({}, planImport({}, *first, choices()));
    BillChoices part = choices();
    part.isFurtherPart = true;
    part.newId = [] { return u"second"_s; };
    workspace = after(workspace, planImport(workspace, *second, part));
    QCOMPARE(workspace.rows<BillImport>().size(), qsizetype(2));
    QCOMPARE(billedCents(workspace), qint64(1125));
}

void ImportFileTest::groupsAddUpToTheRows()
{
    QRandomGenerator random(11);
    QByteArrayList rows;
    for (int i = 0; i < 400; ++i) {
        const QByteArray cost = (i % 5 == 0 ? "-" : "") + QByteArray::number(random.bounded(1000))
                                + '.' + QByteArray::number(random.bounded(100'000'000));
        rows +=
            FocusRow()
                .set("BilledCost", cost)
                .set("SubAccountId", QByteArray::number(random.bounded(40)))
                .set("SkuMeter", "gpt-" + QByteArray::number(random.bounded(9)) + ".0, input", true)
                .text();
    }
    const auto result = read(file(rows));
    const Bill &its = std::get<Bill>(*result);
    const ImportReport report = planImport({}, *result, choices());
    QVERIFY2(report.plan.isAcceptable(), qPrintable(report.plan.rejected.join(u' ')));
    ExactDecimal exact;
    for (const BillGroupSum &group : its.summary.groups)
        QVERIFY(exact.add(*group.cost(CostKind::Billed)));
    QCOMPARE(exact.toText(), sumOf(its, u"BilledCost"_s));
    QCOMPARE(billedCents(after({}, report)), exact.rounded(2).value());
    // The order of the rows does not matter.
    std::reverse(rows.begin(), rows.end());
    QCOMPARE(bill(file(rows)).summary.fingerprint, its.summary.fingerprint);
}

void ImportFileTest::rulesAreKeptAndAppliedAgain()
{
    const auto may = read(file({FocusRow().text()}));
    Workspace workspace = after({}, planImport({}, *may, choices()));
    QCOMPARE(workspace.rows<GroupingRule>().size(), qsizetype(1));
    // The user renames the workload: the rule still leads to it.
    Workload renamed = *workloadNamed(workspace, u"search"_s);
    renamed.name = u"Product search"_s;
    workspace.put(Row::of(renamed));
    const auto june = read(file({FocusRow()
                                     .set("BillingPeriodStart", "2026-06-01T00:00:00Z")
                                     .set("BilledCost", "30")
                                     .set("EffectiveCost", "30")
                                     .set("ConsumedQuantity", "4000000")
                                     .text()}));
    BillChoices later = choices();
    later.newId = [count = 0]() mutable { return u"june-%1"_s.arg(++count); };
    const ImportReport report = planImport(workspace, *june, later);
    const Workspace result = after(workspace, report);
    QCOMPARE(result.rows<Workload>().size(), qsizetype(1));
    QCOMPARE(result.rows<GroupingRule>().size(), qsizetype(1));
    const Workload *workload = workloadNamed(result, u"Product search"_s);
    QCOMPARE(workload->monthlySpend->toText(), u"30.00 USD"_s);
    QCOMPARE(workload->inputTokensM.value(), 4.0);
}

void ImportFileTest::aWorkloadWhoseGroupsGoElsewhereSpendsNothing()
{
    const auto may = read(file({FocusRow().text()}));
    Workspace workspace = after({}, planImport({}, *may, choices()));
    const Workload search = *workloadNamed(workspace, u"search"_s);
    QVERIFY(search.monthlySpend && search.inputTokensM);
    // The rule now leads to another workload, and the bill is imported again.
    workspace.put(Row::of(Workload{.id = {u"other"_s}, .name = u"Other"_s}));
    for (GroupingRule rule : workspace.rows<GroupingRule>()) {
        rule.workload = {u"other"_s};
        workspace.put(Row::of(rule));
    }
    const Workspace result = after(workspace, planImport(workspace, *may, choices()));
    QCOMPARE(workloadNamed(result, u"Other"_s)->monthlySpend, search.monthlySpend);
    QCOMPARE(workloadNamed(result, u"Other"_s)->inputTokensM, search.inputTokensM);
    const Workload *left = workloadNamed(result, u"search"_s);
    QVERIFY(!left->monthlySpend);
    QVERIFY(!left->inputTokensM);
    QVERIFY(!left->cachedShare);
}

void ImportFileTest::aMonthInTwoCurrenciesIsNamed()
{
    const auto result = read(file({FocusRow()
                                       .set("BillingCurrency", "JPY")
                                       .set("BilledCost", "1500")
                                       .set("EffectiveCost", "1500")
                                       .set("ConsumedUnit", "")
                                       .text(),
                                   FocusRow().text()}));
    const ImportReport report = planImport({}, *result, choices());
    const QString warnings = report.warnings.join(u'\n');
    QVERIFY2(warnings.contains(u"search"_s) && warnings.contains(u"1500 JPY"_s)
                 && warnings.contains(u"10.25 USD"_s),
             qPrintable(warnings));
    // The larger number is not the larger amount; the arithmetic counts in dollars.
    QCOMPARE(workloadNamed(after({}, report), u"search"_s)->monthlySpend->toText(), u"10.25 USD"_s);
}

void ImportFileTest::awsTokensAreSummedInMillions()
{
    const QByteArray content =
        "bill_billing_period_start_date,line_item_usage_start_date,line_item_usage_account_id,"
        "line_item_line_item_type,line_item_product_code,line_item_usage_type,"
        "line_item_usage_amount,pricing_unit,line_item_currency_code,line_item_unblended_cost,"
        "line_item_net_unblended_cost,product,resource_tags\n"
        "2026-05-01T00:00:00.000Z,2026-05-01T09:00:00.000Z,044455556666,Usage,AmazonBedrock,"
        "USE1-MP:USE1_InputTokenCount-Units,1.5,Units,USD,4.5,4.1,"
        "\"{\"\"product_name\"\": \"\"Claude Sonnet 4.6 (Amazon Bedrock Edition)\"\", "
        "\"\"region\"\": \"\"us-east-1\"\"}\",\"{\"\"user_dept\"\": \"\"claims\"\"}\"\n"
        "2026-05-01T00:00:00.000Z,2026-05-01T09:00:00.000Z,044455556666,Usage,AmazonBedrock,"
        "USE1-MP:USE1_CacheReadInputTokenCount-Units,4.5,Units,USD,1.4,1.3,"
        "\"{\"\"product_name\"\": \"\"Claude Sonnet 4.6 (Amazon Bedrock Edition)\"\", "
        "\"\"region\"\": \"\"us-east-1\"\"}\",\"{\"\"user_dept\"\": \"\"claims\"\"}\"\n"
        "2026-05-01T00:00:00.000Z,2026-05-01T09:00:00.000Z,044455556666,Usage,AmazonBedrock,"
        "USE1-NovaPro-output-tokens,4200,1K tokens,USD,3.36,3.0912,"
        "\"{\"\"product_name\"\": \"\"Amazon Bedrock\"\"}\",\"{\"\"user_dept\"\": "
        "\"\"claims\"\"}\"\n";
    const auto result = read(content);
    QVERIFY2(result, messageOf(result));
    const Bill &its = std::get<Bill>(*result);
    QVERIFY(its.format.contains(u"2.0"_s));
    QCOMPARE(sumOf(its, u"line_item_unblended_cost"_s), u"9.26"_s);
    QCOMPARE(sumOf(its, u"line_item_net_unblended_cost"_s), u"8.4912"_s);
    const Workspace workspace = after({}, planImport({}, *result, choices()));
    const Workload *workload = workloadNamed(workspace, u"claims"_s);
    QVERIFY(workload);
    QCOMPARE(workload->inputTokensM.value(), 6.0);
    QCOMPARE(workload->cachedShare.value(), 0.75);
    QCOMPARE(workload->outputTokensM.value(), 4.2);
    QCOMPARE(workload->monthlySpend->toText(), u"8.49 USD"_s);
    QCOMPARE(workload->region, u"us-east-1"_s);
}

void ImportFileTest::awsCommitmentsAreSpread()
{
    const QByteArray content =
        "bill/BillingPeriodStartDate,bill/PayerAccountId,lineItem/UsageAccountId,"
        "lineItem/LineItemType,lineItem/ProductCode,lineItem/UnblendedCost,"
        "lineItem/CurrencyCode,savingsPlan/SavingsPlanEffectiveCost,reservation/EffectiveCost,"
        "reservation/UnusedRecurringFee,reservation/UnusedAmortizedUpfrontFeeForBillingPeriod,"
        "resourceTags/user:team\n"
        "2026-05-01T00:00:00Z,1,2,SavingsPlanCoveredUsage,AmazonSageMaker,10,USD,7,,,,red\n"
        "2026-05-01T00:00:00Z,1,2,SavingsPlanNegation,AmazonSageMaker,-10,USD,,,,,red\n"
        "2026-05-01T00:00:00Z,1,2,DiscountedUsage,AmazonSageMaker,0,USD,,3,,,red\n"
        "2026-05-01T00:00:00Z,1,2,RIFee,AmazonSageMaker,100,USD,,,1.5,2.5,red\n"
        "2026-05-01T00:00:00Z,1,2,Tax,AmazonSageMaker,1.25,USD,,,,,red\n";
    const auto result = read(content);
    QVERIFY2(result, messageOf(result));
    const Bill &its = std::get<Bill>(*result);
    QCOMPARE(sumOf(its, u"lineItem/UnblendedCost"_s), u"101.25"_s);
    QCOMPARE(its.summary.totals.front().costs[size_t(CostKind::Effective)]->toText(), u"15.25"_s);
    // Tax is in the sums and in no workload.
    const Workspace workspace = after({}, planImport({}, *result, choices()));
    QCOMPARE(workloadNamed(workspace, u"red"_s)->monthlySpend->toText(), u"14.00 USD"_s);
}

void ImportFileTest::azureTagsAndUnitsAreRead()
{
    const QByteArray content =
        "\xef\xbb\xbfSubscriptionId,Date,MeterCategory,MeterName,UnitOfMeasure,Quantity,"
        "CostInBillingCurrency,Tags,ChargeType,BillingAccountId,BillingCurrencyCode,"
        "BillingPeriodStartDate\r\n"
        "s-1,5/13/2026,Azure OpenAI Service,gpt 4.1 Inp glbl Tokens,1K,2000,5.64902E-05,"
        "\"\"\"team\"\": \"\"blue\"\"\",Usage,1,CAD,5/1/2026\r\n";
    const auto result = read(content);
    QVERIFY2(result, messageOf(result));
    const Bill &its = std::get<Bill>(*result);
    QCOMPARE(its.format, u"Azure cost export"_s);
    QCOMPARE(sumOf(its, u"CostInBillingCurrency"_s, u"CAD"_s), u"0.0000564902"_s);
    QVERIFY(foundIn(its).contains(u"month/day/year"_s));
    QVERIFY(foundIn(its).contains(u"without braces"_s));
    QCOMPARE(its.summary.groups.front().inputTokensM, 2.0);
    QCOMPARE(its.summary.groups.front().model, u"gpt 4.1"_s);
    QCOMPARE(its.summary.groups.front().tag, u"team=blue"_s);
}

void ImportFileTest::googleCreditsAreTakenOff()
{
    const QByteArray line =
        R"({"billing_account_id":"01A","service":{"description":"Vertex AI"},"sku":{"description":)"
        R"("Claude Sonnet 4.6 Input Tokens"},"usage_start_time":"2026-05-01 07:00:00 UTC",)"
        R"("project":{"id":"prod"},"labels":[{"key":"team","value":"a"},{"key":"team","value":"b"}],)"
        R"("location":{"location":"us-east5","region":null},"cost":6.6,"currency":"USD",)"
        R"("usage":{"amount":2000000.0,"unit":"tokens"},"credits":[{"amount":-0.33},)"
        R"({"amount":-0.12375000000000001}],"invoice":{"month":"202604"},"cost_type":"regular"})";
    const auto result = read(line + '\n' + "{\"cost\": 1,}\n", usual(), u"export.jsonl"_s);
    QVERIFY2(result, messageOf(result));
    const Bill &its = std::get<Bill>(*result);
    QCOMPARE(sumOf(its, u"cost"_s), u"6.6"_s);
    QCOMPARE(sumOf(its, u"credits.amount"_s), u"-0.45375000000000001"_s);
    QCOMPARE(its.rejected.count, qint64(1));
    QCOMPARE(its.rejected.first.front().line, qint64(2));
    const BillGroupSum &group = its.summary.groups.front();
    QCOMPARE(group.cost(CostKind::Billed)->toText(), u"6.14624999999999999"_s);
    QCOMPARE(group.tag, u"team=a"_s);
    QCOMPARE(group.inputTokensM, 2.0);
    QCOMPARE(group.region, u"us-east5"_s);
    QCOMPARE(group.month, 2026 * 12 + 3); // the invoice's month, not the use's
    QVERIFY(foundIn(its).contains(u"more than once"_s));
}

void ImportFileTest::ociTimesAndOverageAreRead()
{
    const QByteArray content =
        "lineItem/tenantId,lineItem/intervalUsageStart,lineItem/intervalUsageEnd,product/service,"
        "product/region,cost/productSku,cost/myCost,cost/myCostOverage,cost/currencyCode,"
        "usage/billedQuantity,tags/orcl-cloud.team\r\n"
        "t,2026-05-01T10:00Z,2026-05-01T11:00Z,OCI Generative AI,us-chicago-1,B1,1.81E-8,0.0,USD,"
        "5,green\r\n";
    const auto result = read(content);
    QVERIFY2(result, messageOf(result));
    const Bill &its = std::get<Bill>(*result);
    QCOMPARE(its.format, u"OCI cost report"_s);
    QCOMPARE(sumOf(its, u"cost/myCost"_s), u"0.0000000181"_s);
    QVERIFY(foundIn(its).contains(u"no seconds"_s));
}

void ImportFileTest::commitmentsOfFocusBecomeCommitments()
{
    const QByteArray content =
        "ContractCommitmentId,ContractCommitmentType,ContractCommitmentCategory,"
        "ContractCommitmentCost,ContractCommitmentQuantity,ContractCommitmentUnit,"
        "ContractCommitmentDescription,ContractCommitmentPeriodStart,ContractCommitmentPeriodEnd,"
        "ContractId,ContractPeriodStart,ContractPeriodEnd,BillingCurrency\n"
        "CC-1,Enterprise Agreement,Spend,250000,,,Annual minimum,2026-01-31T00:00:00Z,"
        "2027-01-31T00:00:00Z,CONTRACT-1,2026-01-31T00:00:00Z,2027-01-31T00:00:00Z,USD\n"
        "CC-2,Reserved,Usage,280460.16,4380000.0,Hours,,2026-05-01T00:00:00Z,soon,,,,USD\n";
    const auto result = read(content);
    QVERIFY2(result, messageOf(result));
    BillChoices accepting = choices();
    accepting.acceptsRejected = true;
    const ImportReport report = planImport({}, *result, accepting);
    QCOMPARE(report.rejected.count, qint64(1));
    QCOMPARE(report.rejected.first.front().line, qint64(3));
    QVERIFY(report.rejected.first.front().reason.contains(u"soon"_s));
    const Workspace workspace = after({}, report);
    const Commitment *commitment = workspace.find(Commitment::Id{u"CC-1"_s});
    QVERIFY(commitment);
    QCOMPARE(commitment->name, u"Annual minimum"_s);
    QCOMPARE(commitment->cost->toText(), u"250000.00 USD"_s);
    QCOMPARE(commitment->category, CommitmentCategory::Spend);
    QCOMPARE(commitment->periodEnd->toText(), u"2027-01-31"_s);
    QVERIFY(commitment->notes.contains(u"CONTRACT-1"_s));
}

namespace {

QByteArray priceList(const QByteArray &day, const QByteArray &models)
{
    return R"({"sample_spec":{"input_cost_per_token":0.0,"litellm_provider":"x"},)" + models
           + R"(,"last_updated":")" + day + R"(T18:23:43.215560+00:00"})";
}

} // namespace

void ImportFileTest::litellmPricesAreExact()
{
    const auto result =
        read(priceList("2026-07-24",
                       R"("claude-a":{"input_cost_per_token":7.8e-08,"output_cost_per_token":)"
                       R"(3.12e-07,"litellm_provider":"anthropic"},)"
                       R"("image":{"litellm_provider":"openai","output_cost_per_image":0.04},)"
                       R"("old":{"input_cost_per_token":0,"litellm_provider":"openai",)"
                       R"("deprecation_date":"2026-01-01"},)"
                       R"("bad":{"input_cost_per_token":-5,"litellm_provider":"openai"})"),
             usual(), u"prices.json"_s);
    QVERIFY2(result, messageOf(result));
    BillChoices accepting = choices();
    accepting.now = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
    QVERIFY(!planImport({}, *result, accepting).plan.isAcceptable());
    accepting.acceptsRejected = true;
    const ImportReport report = planImport({}, *result, accepting);
    QCOMPARE(report.rejected.count, qint64(1));
    QVERIFY(report.rejected.first.front().reason.contains(u"bad"_s));
    QVERIFY(report.warnings.join(u' ').contains(u"119 day(s) old"_s));
    const Workspace workspace = after({}, report);
    const PriceSnapshot *snapshot =
        workspace.find(PriceSnapshot::Id{u"prices.litellm.2026-07-24"_s});
    QVERIFY(snapshot);
    const Price *price = workspace.find(Price::Id{snapshot->id.text + u"/claude-a"_s});
    QCOMPARE(price->inputPrice->toText(), u"0.078 USD"_s);
    QCOMPARE(price->outputPrice->toText(), u"0.312 USD"_s);
    QVERIFY(!price->cachedInputPrice);
    QVERIFY(!workspace.find(Price::Id{snapshot->id.text + u"/image"_s}));
    const Price *old = workspace.find(Price::Id{snapshot->id.text + u"/old"_s});
    QCOMPARE(old->inputPrice->nano, qint64(0)); // free is not unknown
    QVERIFY(old->notes.contains(u"Retired on 2026-01-01"_s));
}

void ImportFileTest::snapshotsAreCompared()
{
    const QByteArray model = R"("%1":{"input_cost_per_token":%2,"litellm_provider":"openai"})";
    const auto entry = [&](const QByteArray &name, const QByteArray &price) {
        return QByteArray(model).replace("%1", name).replace("%2", price);
    };
    const auto first =
        read(priceList("2026-01-01", entry("a", "1e-06") + ',' + entry("b", "2e-06")), usual(),
             u"prices.json"_s);
    const auto second = read(priceList("2026-02-01", entry("a", "1e-06") + ',' + entry("c", "3e-06")
                                                         + ',' + entry("b", "2.5e-06")),
                             usual(), u"prices.json"_s);
    const Workspace workspace = after({}, planImport({}, *first, choices()));
    const ImportReport report = planImport(workspace, *second, choices());
    const QString news = report.news.join(u'\n');
    QVERIFY2(news.contains(u"added 1, removed 0, at another price 1"_s), qPrintable(news));
    QVERIFY2(news.contains(u"b: input 2.00 USD → 2.50 USD\n"_s), qPrintable(news + u'\n'));
    QCOMPARE(after(workspace, report).rows<PriceSnapshot>().size(), qsizetype(2));
}

void ImportFileTest::aPriceListOfNoDayWaitsForOne()
{
    const QByteArray list =
        R"({"a":{"input_cost_per_token":1e-06,"litellm_provider":"openai","mode":"chat"}})";
    const auto undated = read(list, usual(), u"prices.json"_s);
    QVERIFY2(undated, messageOf(undated));
    const ImportReport report = planImport({}, *undated, choices());
    QCOMPARE(report.open, std::set{OpenPoint::PriceDay});
    QVERIFY(!report.plan.isAcceptable());
    QVERIFY(report.plan.edit.isEmpty());

    ImportQuestions questions = usual();
    questions.asOf = QDate(2026, 7, 24);
    const ImportReport dated =
        planImport({}, read(list, questions, u"prices.json"_s).value(), choices());
    QVERIFY(dated.open.empty());
    QCOMPARE(dated.priceDay, QDate(2026, 7, 24));
    QVERIFY(after({}, dated).find(PriceSnapshot::Id{u"prices.litellm.2026-07-24"_s}));
}

void ImportFileTest::aTableThatIsNotKnownWaitsForItsName()
{
    const QByteArray table = "What,Who\nSearch,Bob\n"_ba;
    const ImportReport report = planImport({}, read(table).value(), choices());
    QCOMPARE(report.kind, ImportKind::Table);
    QCOMPARE(report.open, std::set{OpenPoint::Table});
    QVERIFY(!report.plan.isAcceptable());
    const QString problem = report.plan.rejected.join(u' ');
    QVERIFY2(problem.contains(u"neither a bill nor a table"_s), qPrintable(problem));
    QVERIFY2(problem.contains(u"“bill.csv”"_s) && problem.contains(u"What, Who"_s),
             qPrintable(problem));

    ImportQuestions questions = usual();
    questions.table = u"workload"_s;
    const ImportReport named =
        planImport({}, read("Name,Who\nSearch,Bob\n"_ba, questions).value(), choices());
    QCOMPARE(named.table, u"workload"_s);
    QVERIFY(named.open.empty());
}

void ImportFileTest::datesThatFitBothWaysAreToldOf()
{
    const auto openAt = [&](const QByteArray &start) {
        const QByteArray row = FocusRow().set("ChargePeriodStart", start).text();
        return planImport({}, read(file({row})).value(), choices()).open;
    };
    QCOMPARE(openAt("01/05/2026"), std::set{OpenPoint::DateOrder});
    QVERIFY(openAt("01/15/2026").empty());
    QVERIFY(openAt("2026-05-01T00:00:00Z").empty());
}

void ImportFileTest::aCorrectedListOfTheSameDayReplacesTheEarlier()
{
    const QByteArray a = R"("a":{"input_cost_per_token":1e-06,"litellm_provider":"openai"})";
    const QByteArray b = R"("b":{"input_cost_per_token":2e-06,"litellm_provider":"openai"})";
    const auto first = read(priceList("2026-01-01", a + ',' + b), usual(), u"prices.json"_s);
    const auto corrected = read(priceList("2026-01-01", a), usual(), u"prices.json"_s);
    const Workspace before = after({}, planImport({}, *first, choices()));
    const ImportReport report = planImport(before, *corrected, choices());
    QCOMPARE(report.plan.removed.size(), size_t(1));
    const Workspace workspace = after(before, report);
    QCOMPARE(workspace.rows<Price>().size(), qsizetype(1));
    QCOMPARE((*workspace.rows<Price>().begin()).modelKey, u"a"_s);
    QCOMPARE(workspace.rows<PriceSnapshot>().size(), qsizetype(1));
}

void ImportFileTest::fieldsOfAModelMayStandInAnyOrder()
{
    const auto result = read(R"({"data":[{"id":"one","pricing":{"prompt":"0.000001"}},)"
                             R"({"pricing":{"prompt":"0.000002","completion":"0.000003"},)"
                             R"("id":"two"}]})",
                             usual(), u"models-2026-01-01.json"_s);
    QVERIFY2(result, messageOf(result));
    const PriceList &list = std::get<PriceList>(*result);
    QCOMPARE(list.entries.size(), size_t(2));
    QCOMPARE(list.entries[0].key, u"one"_s);
    QCOMPARE(list.entries[0].input->toText(), u"1.00 USD"_s);
    QVERIFY(!list.entries[0].output);
    QCOMPARE(list.entries[1].key, u"two"_s);
    QCOMPARE(list.entries[1].input->toText(), u"2.00 USD"_s);
    QCOMPARE(list.entries[1].output->toText(), u"3.00 USD"_s);
}

void ImportFileTest::otherShapesAreNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("Langfuse") << R"([{"modelName":"a","matchPattern":"(?i)^a$"}])"_ba
                              << u"Langfuse"_s;
    QTest::newRow("usage report")
        << R"({"data":[{"results":[{"amount":"123"}]}],"has_more":false})"_ba
        << u"report of a lab"_s;
    QTest::newRow("other JSON") << R"({"a":1})"_ba << u"exchange format"_s;
    QTest::newRow("deep JSON") << QByteArray(100'000, '[') << u"JSON"_s;
}

void ImportFileTest::otherShapesAreNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, phrase);
    const auto result = read(content);
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(phrase), messageOf(result));
}

void ImportFileTest::tablesAreMatchedByTheirHeader()
{
    Workspace workspace;
    workspace.put(Row::of(Workload{.id = {u"w1"_s}, .name = u"Search"_s}));
    const QByteArray content =
        "Our workloads,,,\nWORKLOAD;Monthly_Spend;Input (M tokens a month);Mood\n"
        "search;1.250,50 EUR;12,5;good\nNew one;100 EUR;;bad\n;5 EUR;;\n"
        "New one;1 EUR;;\n"_ba;
    const auto result =
        readImportFile(put(content), workspace, usual(), [](qint64, qint64) { return true; });
    QVERIFY2(result, messageOf(result));
    BillChoices accepting = choices();
    accepting.acceptsRejected = true;
    const ImportReport report = planImport(workspace, *result, accepting);
    QCOMPARE(report.ignoredColumns, QStringList{u"Mood"_s});
    QCOMPARE(report.plan.changed.size(), size_t(1));
    // A name stands for one row: the second "New one" is not a second workload.
    QCOMPARE(report.plan.added.size(), size_t(1));
    QCOMPARE(report.rejected.count, qint64(2));
    QCOMPARE(report.rejected.first.front().line, qint64(5));
    QCOMPARE(report.rejected.first.back().line, qint64(6));
    const Workspace result2 = after(workspace, report);
    const Workload *changed = result2.find(Workload::Id{u"w1"_s});
    QCOMPARE(changed->monthlySpend->toText(), u"1250.50 EUR"_s);
    QCOMPARE(changed->inputTokensM.value(), 12.5);
    QCOMPARE(changed->name, u"search"_s);
}

void ImportFileTest::aTableTakesThePreferenceFromClaims()
{
    Workspace workspace;
    workspace.put(Row::of(Workload{.id = {u"w1"_s}, .name = u"Search"_s, .owner = u"Ann"_s}));
    Claim claim{.id = {u"c"_s}};
    claim.subjectTable = u"workload"_s;
    claim.subject = u"w1"_s;
    claim.attribute = u"owner"_s;
    claim.value = u"Ann"_s;
    claim.preferred = true;
    workspace.put(Row::of(claim));
    const auto result = readImportFile(put("Workload,Owner\nSearch,Bob\n"_ba), workspace, usual(),
                                       [](qint64, qint64) { return true; });
    QVERIFY2(result, messageOf(result));
    const Workspace changed = after(workspace, planImport(workspace, *result, choices()));
    QCOMPARE(changed.find(Workload::Id{u"w1"_s})->owner, u"Bob"_s);
    QVERIFY(!changed.find(Claim::Id{u"c"_s})->preferred);
}

void ImportFileTest::readingCanBeStopped()
{
    QByteArrayList rows(20'000, FocusRow().text());
    const auto result = readImportFile(put(file(rows)), {}, usual(),
                                       [](qint64 done, qint64 total) { return done > total; });
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"stopped"_s), messageOf(result));
    const auto stop = [](qint64, qint64) { return false; };
    const auto table = readImportFile(put("Workload,Owner\nSearch,Bob\n"_ba), {}, usual(), stop);
    QVERIFY(!table);
    QVERIFY2(table.error().message.contains(u"stopped"_s), messageOf(table));
    // Stopped when all is read already, and is only to be understood.
    const auto late = [calls = 0](qint64, qint64) mutable { return calls++ == 0; };
    const auto json = readImportFile(
        put(priceList("2026-01-01", R"("a":{"input_cost_per_token":1e-06})")), {}, usual(), late);
    QVERIFY(!json);
    QVERIFY2(json.error().message.contains(u"stopped"_s), messageOf(json));
}

QTEST_GUILESS_MAIN(ImportFileTest)
#include "tst_importfile.moc"
