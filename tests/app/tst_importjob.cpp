#include "app/importjob.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace fairlead;
using namespace Qt::StringLiterals;

/// A file that is read beside the window.
class ImportJobTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void givesWhatImportingWouldDo();
    void theReadingOutlivesTheJob();
    void aFileThatIsGoneIsNamed();
    void endsItsReadingWhenItIsDestroyed();

private:
    QString put(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
    QString m_table; ///< of one workload
};

void ImportJobTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_table = put(u"table.csv"_s, "Workload,Owner\nSearch,Sales\n"_ba);
}

QString ImportJobTest::put(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s could not be written", qPrintable(file.fileName()));
    return file.fileName();
}

void ImportJobTest::givesWhatImportingWouldDo()
{
    ImportQuestions questions;
    questions.table = u"workload"_s;
    ImportJob job(m_table, {}, questions, nullptr);
    QSignalSpy finished(&job, &ImportJob::finished);
    QVERIFY(finished.wait());
    const auto reading = job.reading();
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->questions, questions);
    const ImportOutlook outlook = reading->plan({});
    QVERIFY(outlook.report.plan.isAcceptable());
    QCOMPARE(outlook.report.plan.added.size(), size_t(1));
    QCOMPARE(outlook.changes.size(), qsizetype(1));
    QVERIFY2(outlook.changes.front().contains(u"Search"_s), qPrintable(outlook.changes.front()));
}

void ImportJobTest::theReadingOutlivesTheJob()
{
    std::optional<ImportReading> reading;
    {
        ImportJob job(m_table, {}, {}, nullptr);
        QSignalSpy finished(&job, &ImportJob::finished);
        QVERIFY(finished.wait());
        reading = job.reading().value();
    }
    QVERIFY(QFile::remove(m_table));
    QCOMPARE(reading->plan({}).report.rows, qint64(1));
    put(u"table.csv"_s, "Workload,Owner\nSearch,Sales\n"_ba);
}

void ImportJobTest::aFileThatIsGoneIsNamed()
{
    ImportJob job(m_folder.filePath(u"gone.csv"_s), {}, {}, nullptr);
    QSignalSpy finished(&job, &ImportJob::finished);
    QVERIFY(finished.wait());
    QVERIFY(!job.reading());
    QVERIFY(job.reading().error().message.contains(u"gone.csv"_s));
}

void ImportJobTest::endsItsReadingWhenItIsDestroyed()
{
    QByteArray rows = "Workload,Owner\n"_ba;
    for (int row = 0; row < 200'000; ++row)
        rows += "Search " + QByteArray::number(row) + ",Sales\n";
    ImportJob job(put(u"large.csv"_s, rows), {}, {}, nullptr);
    // Nothing is asked of it: leaving the scope must neither hang nor touch what is gone.
}

QTEST_MAIN(ImportJobTest)
#include "tst_importjob.moc"
