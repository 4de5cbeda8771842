#include "app/files.h"
#include "tests/support/sizelimit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace fairlead;
using namespace Qt::StringLiterals;

class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void replacesAFile();
    void leavesAPipeAPipe();
    void saysWhyNothingWasWritten();
    void saysThatThereIsNoRoom();
    void refusesWhatIsNoFile();

private:
    QTemporaryDir m_folder;
};

void TestFiles::replacesAFile()
{
    const QString path = m_folder.filePath(u"file"_s);
    QVERIFY(writeFile(path, "old and long"));
    QVERIFY(writeFile(path, "new"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("new"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
}

void TestFiles::leavesAPipeAPipe()
{
    const QByteArray path = QFile::encodeName(m_folder.filePath(u"pipe"_s));
    QCOMPARE(mkfifo(path.constData(), 0600), 0);
    const int reader = open(path.constData(), O_RDWR | O_NONBLOCK);
    QVERIFY(reader >= 0);
    QVERIFY(writeFile(QFile::decodeName(path), "through"));
    struct stat status = {};
    QCOMPARE(stat(path.constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
    QByteArray content(7, Qt::Uninitialized);
    QCOMPARE(read(reader, content.data(), size_t(content.size())), ssize_t(7));
    QCOMPARE(content, QByteArray("through"));
    close(reader);
}

void TestFiles::saysWhyNothingWasWritten()
{
    const auto written = writeFile(m_folder.filePath(u"no/such/file"_s), "x");
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(u"file"_s));
}

void TestFiles::saysThatThereIsNoRoom()
{
    const QString path = m_folder.filePath(u"large"_s);
    QVERIFY(writeFile(path, "small"));
    const SizeLimit limit(70'000);
    const auto written = writeFile(path, QByteArray(100'000, 'x'));
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(u"File too large"_s),
             qPrintable(written.error().message));
    QCOMPARE(QFileInfo(path).size(), qint64(5));
    QCOMPARE(QDir(m_folder.path()).entryList({u"large*"_s}, QDir::Files).size(), 1);
}

void TestFiles::refusesWhatIsNoFile()
{
    const QString path = m_folder.filePath(u"readable"_s);
    QVERIFY(writeFile(path, "x"));
    QVERIFY(checkReadable(path));
    QVERIFY(checkReadable(m_folder.filePath(u"missing"_s)).error().message.contains(u"missing"_s));
    QVERIFY(!checkReadable(m_folder.path()));
    QVERIFY(checkReadable(u"/dev/null"_s).error().message.contains(u"not an ordinary file"_s));
    const QString pipe = m_folder.filePath(u"nobody-writes"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(checkReadable(pipe).error().message.contains(u"not an ordinary file"_s));
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
