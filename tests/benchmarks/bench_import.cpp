#include "db/database.h"
#include "db/exchange/importfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <sys/resource.h>

#include <random>

using namespace fairlead;
using namespace Qt::StringLiterals;

/// The import of a large bill against `sqlite3 .import` of the same file, measured in one run:
///   bench_import [ROWS] [FOLDER]
/// Each import runs in a process of its own, so that its peak of memory is its own.
namespace {

constexpr int kUsualRows = 1'000'000;

const char *const kHeader =
    "AvailabilityZone,BilledCost,BillingAccountId,BillingAccountName,BillingCurrency,"
    "BillingPeriodEnd,BillingPeriodStart,ChargeCategory,ChargeClass,ChargeDescription,"
    "ChargeFrequency,ChargePeriodEnd,ChargePeriodStart,CommitmentDiscountCategory,"
    "CommitmentDiscountId,CommitmentDiscountName,CommitmentDiscountStatus,CommitmentDiscountType,"
    "ConsumedQuantity,ConsumedUnit,ContractedCost,ContractedUnitPrice,EffectiveCost,"
    "InvoiceIssuerName,ListCost,ListUnitPrice,PricingCategory,PricingQuantity,PricingUnit,"
    "ProviderName,PublisherName,RegionId,RegionName,ResourceId,ResourceName,ResourceType,"
    "ServiceCategory,ServiceName,SkuId,SkuMeter,SkuPriceId,SubAccountId,SubAccountName,Tags,"
    "x_CostCenter\n";

struct Service
{
    const char *name;
    const char *category;
    const char *meter;
};
constexpr Service kServices[] = {
    {"Amazon Bedrock", "AI and Machine Learning", "USE1-NovaLite-input-tokens"},
    {"Claude Sonnet 4.6 (Amazon Bedrock Edition)", "AI and Machine Learning",
     "USE1-MP:USE1_OutputTokenCount-Units"},
    {"Amazon Simple Storage Service", "Storage", "USE1-Requests-Tier1"},
    {"Amazon Elastic Compute Cloud", "Compute", "USE1-BoxUsage:m7i.large"},
    {"AWS Lambda", "Compute", "USE1-Lambda-GB-Second"},
    {"Amazon Relational Database Service", "Databases", "USE1-InstanceUsage:db.r6g.large"},
};

/// A bill of FOCUS 1.1 in the shape of a large AWS customer's: 45 columns, about 700 bytes a row.
void writeBill(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(kHeader);
    std::mt19937_64 random(5);
    QByteArray block;
    char line[2048];
    for (int row = 0; row < rows; ++row) {
        const Service &service = kServices[random() % std::size(kServices)];
        const int day = 1 + int(random() % 31);
        const int hour = int(random() % 23);
        const unsigned long long cost = random() % 100'000'000'000ULL;
        const unsigned account = unsigned(random() % 40);
        const unsigned long long quantity = random() % 10'000'000;
        const int size = std::snprintf(
            line, sizeof line,
            "us-east-1a,%llu.%010llu,111122223333,ExampleCorp Payer Account,USD,"
            "2026-06-01T00:00:00Z,2026-05-01T00:00:00Z,Usage,,\"%s, US East (N. Virginia), on "
            "demand "
            "use by the hour\",Usage-Based,2026-05-%02dT%02d:00:00Z,2026-05-%02dT%02d:00:00Z,,,,,,"
            "%llu,Tokens,%llu.%010llu,0.0000123456,%llu.%010llu,\"Amazon Web Services, Inc.\","
            "%llu.%010llu,0.0000150000,Standard,%llu,Tokens,AWS,\"Amazon Web Services, Inc.\","
            "us-east-1,US East (N. Virginia),arn:aws:service:us-east-1:4444555566%02u:resource/"
            "%016llx,resource-%08llx,Instance,%s,%s,SKU%06u,%s,SKU%06u.P1.%08u,4444555566%02u,"
            "team-account-%02u,\"{\"\"workload\"\": \"\"search-%02u\"\", \"\"cost-center\"\": "
            "\"\"cc-%04u\"\", \"\"aws:createdBy\"\": \"\"role/pipeline-%02u\"\"}\",%04u\n",
            cost / 10'000'000'000ULL, cost % 10'000'000'000ULL, service.meter, day, hour + 1, day,
            hour, quantity, cost / 10'000'000'000ULL, cost % 10'000'000'000ULL,
            cost / 10'000'000'000ULL, cost % 10'000'000'000ULL, cost / 8'000'000'000ULL,
            cost % 10'000'000'000ULL, quantity, account, static_cast<unsigned long long>(random()),
            static_cast<unsigned long long>(random() & 0xffffffffU), service.category, service.name,
            unsigned(random() % 1000), service.meter, unsigned(random() % 1000),
            unsigned(random() % 100000), account, account, unsigned(random() % 12),
            unsigned(random() % 400), unsigned(random() % 30), unsigned(random() % 400));
        block.append(line, size);
        if (block.size() > 1 << 20) {
            file.write(block);
            block.clear();
        }
    }
    file.write(block);
}

QString nextId()
{
    static int count = 0;
    return u"id-%1"_s.arg(++count);
}

/// Reads, plans and stores; prints milliseconds and the peak of memory in KiB.
int importOnce(const QString &bill, const QString &workspacePath)
{
    QTextStream out(stdout);
    QElapsedTimer timer;
    timer.start();
    const QDateTime now(QDate(2026, 6, 1), QTime(8, 0), Qt::UTC);
    auto database = Database::create(workspacePath, {}, u"Create"_s, {u"bench"_s, now});
    ImportQuestions questions;
    questions.bill.tagKeys = usualTagKeys();
    const auto file = readImportFile(bill, {}, questions, [](qint64, qint64) { return true; });
    if (!database || !file)
        return 1;
    const qint64 readMs = timer.elapsed();
    BillChoices choices;
    choices.now = now;
    choices.newId = nextId;
    const ImportReport report = planImport({}, *file, choices);
    if (!report.plan.isAcceptable() || !(*database)->save(report.plan.edit, {u"bench"_s, now}))
        return 1;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    out << timer.elapsed() << ' ' << readMs << ' ' << usage.ru_maxrss << ' ' << report.rows << ' '
        << report.sums.front().sum << '\n';
    return 0;
}

QStringList outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(-1);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed().split(u' ');
}

/// Milliseconds and KiB of `sqlite3 .import`.
std::pair<qint64, long> importBySqlite(const QString &bill, const QString &path)
{
    rusage before{};
    getrusage(RUSAGE_CHILDREN, &before);
    QElapsedTimer timer;
    timer.start();
    outputOf(u"sqlite3"_s, {path, u".mode csv"_s, u".import \"%1\" bill"_s.arg(bill)});
    const qint64 elapsed = timer.elapsed();
    rusage after{};
    getrusage(RUSAGE_CHILDREN, &after);
    return {elapsed, after.ru_maxrss};
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 4 && QByteArray(argv[1]) == "--once")
        return importOnce(QFile::decodeName(argv[2]), QFile::decodeName(argv[3]));
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : kUsualRows;
    QTemporaryDir folder((argc > 2 ? QFile::decodeName(argv[2]) : u"/tmp"_s) + u"/bench-XXXXXX"_s);
    QTextStream out(stdout);
    out << "rows          MB  sqlite3 .import ms  KiB   ours ms  (read)      KiB   ratio  reach\n";
    for (const int size : {rows / 10, rows}) {
        const QString bill = folder.filePath(u"bill-%1.csv"_s.arg(size));
        writeBill(bill, size);
        const auto [theirs, theirMemory] =
            importBySqlite(bill, folder.filePath(u"theirs-%1.db"_s.arg(size)));
        const QStringList ours =
            outputOf(QString::fromLocal8Bit(argv[0]),
                     {u"--once"_s, bill, folder.filePath(u"ours-%1.fairlead"_s.arg(size))});
        out << qSetFieldWidth(10) << size << QFile(bill).size() / 1'000'000 << theirs << theirMemory
            << ours.value(0) << ours.value(1) << ours.value(2)
            << QString::number(ours.value(0).toDouble() / double(theirs), 'f', 2) << "0.33"
            << qSetFieldWidth(0) << "\n";
        out.flush();
        QFile::remove(bill);
        QFile::remove(folder.filePath(u"theirs-%1.db"_s.arg(size)));
    }
    return 0;
}
