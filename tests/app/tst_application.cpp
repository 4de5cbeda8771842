#include "app/application.h"
#include "tests/support/results.h"
#include "tests/support/rows.h"

#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

/// The window on a real file.
class ApplicationTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensTheFileAndSavesEdits();
    void aFileInUseIsReadOnly();
    void whatCannotBeOpenedIsSaidAndLeavesTheOpenFile();
    void whatCannotBeSavedIsSaidAndKept();
    void unsavedEditsKeepTheFileOpen();
    void importsAfterTheQuestionOnly();
    void historyComesFromTheFile();

private:
    Edit renaming(const QString &name) const;
    Workspace saved() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    bool m_confirms = true;
    int m_previews = 0;
    Dialogs m_dialogs;
};

namespace {

QString messageIn(Application &application)
{
    const auto *text = application.window().findChild<QLabel *>(u"messageText"_s);
    return text->parentWidget()->isHidden() ? QString() : text->text();
}

Signature signature()
{
    return {u"me"_s, QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC)};
}

RowRef acme()
{
    return {TableId::Party, u"acme"_s};
}

Workspace content()
{
    return workspaceOf(
        {rowWith(TableId::Party, "acme", {{"name", "Acme"}, {"kind", "lab"}, {"origin", "own"}})});
}

} // namespace

void ApplicationTest::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.fairlead"_s);
    const auto made = Database::create(m_path, content(), u"All"_s, signature());
    QVERIFY2(made, messageOf(made));
    m_confirms = true;
    m_dialogs = {};
    m_dialogs.confirm = [this](QWidget *, const Question &) { return m_confirms; };
    m_dialogs.previewImport = [this](QWidget *, const ImportQuestion &question) {
        ++m_previews;
        return m_confirms ? std::optional(question.reading.plan({}).report) : std::nullopt;
    };
}

Edit ApplicationTest::renaming(const QString &name) const
{
    const Row before = *saved().find(acme());
    return {.label = u"Rename"_s,
            .changes = {{.before = before,
                         .after = before.with(fieldOf(TableId::Party, "name"), name).value()}}};
}

Workspace ApplicationTest::saved() const
{
    return Database::open(m_path).value()->load().value();
}

void ApplicationTest::opensTheFileAndSavesEdits()
{
    const Edit edit = renaming(u"Bolt"_s);
    {
        Application application(m_dialogs);
        application.start(m_path);
        QCOMPARE(application.window().windowFilePath(), m_path);
        QCOMPARE(messageIn(application), QString());
        QVERIFY(application.window().applyEdit(edit));
    }
    QCOMPARE(saved().find(acme())->text(u"name"), u"Bolt"_s);
}

void ApplicationTest::aFileInUseIsReadOnly()
{
    const Edit edit = renaming(u"Bolt"_s);
    const auto other = Database::open(m_path);
    QVERIFY(other);
    Application application(m_dialogs);
    application.start(m_path);
    QVERIFY2(messageIn(application).contains(u"open for reading only"_s),
             qPrintable(messageIn(application)));
    QVERIFY(!application.window().applyEdit(edit));
    QVERIFY(*(*other)->load() == content());
}

void ApplicationTest::whatCannotBeOpenedIsSaidAndLeavesTheOpenFile()
{
    Application application(m_dialogs);
    application.start(m_path);
    emit application.window().openRequested(m_folder->filePath(u"missing.fairlead"_s));
    QVERIFY2(messageIn(application).contains(u"“missing.fairlead” does not exist"_s),
             qPrintable(messageIn(application)));
    QCOMPARE(application.window().windowFilePath(), m_path);
}

void ApplicationTest::whatCannotBeSavedIsSaidAndKept()
{
    const Edit edit = renaming(u"Bolt"_s);
    const QString elsewhere = m_folder->filePath(u"elsewhere.fairlead"_s);
    {
        Application application(m_dialogs);
        application.start(m_path);
        QVERIFY(QFile::rename(m_path, elsewhere));
        QVERIFY(application.window().applyEdit(edit));
        QTRY_VERIFY2(messageIn(application).contains(u"moved or deleted"_s),
                     qPrintable(messageIn(application)));
        QVERIFY(QFile::rename(elsewhere, m_path));
    }
    QCOMPARE(saved().find(acme())->text(u"name"), u"Bolt"_s);
}

void ApplicationTest::unsavedEditsKeepTheFileOpen()
{
    const QString second = m_folder->filePath(u"b.fairlead"_s);
    QVERIFY(Database::create(second, {}, u"All"_s, signature()));
    const Edit edit = renaming(u"Bolt"_s);
    Application application(m_dialogs);
    application.start(m_path);
    const QString elsewhere = m_folder->filePath(u"elsewhere.fairlead"_s);
    QVERIFY(QFile::rename(m_path, elsewhere));
    QVERIFY(application.window().applyEdit(edit));
    emit application.window().openRequested(second);
    QCOMPARE(application.window().windowFilePath(), m_path);
    QVERIFY(QFile::rename(elsewhere, m_path));
    emit application.window().openRequested(second);
    QCOMPARE(application.window().windowFilePath(), second);
}

void ApplicationTest::importsAfterTheQuestionOnly()
{
    const QString source = m_folder->filePath(u"in.json"_s);
    QFile file(source);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":"fairlead","version":1,"kind":"workspace","tables":{"party":[)"
               R"({"id":"acme","name":"Bolt","kind":"lab","origin":"own"}]}})");
    file.close();
    for (const bool confirms : {false, true}) {
        m_confirms = confirms;
        {
            Application application(m_dialogs);
            application.start(m_path);
            m_previews = 0;
            emit application.window().importRequested(source);
            QTRY_COMPARE(m_previews, 1);
        }
        QCOMPARE(saved().find(acme())->text(u"name"), confirms ? u"Bolt"_s : u"Acme"_s);
    }
}

void ApplicationTest::historyComesFromTheFile()
{
    const Edit edit = renaming(u"Bolt"_s);
    {
        Application application(m_dialogs);
        application.start(m_path);
        QVERIFY(application.window().applyEdit(edit));
    }
    const auto history = Database::open(m_path).value()->history(Database::Detail::Changes);
    QVERIFY(history);
    QCOMPARE(history->size(), size_t(2));
    QCOMPARE(history->back().label, u"Rename"_s);
    QCOMPARE(history->back().changes.front().after, u"Bolt"_s);
    QVERIFY(!history->back().author.isEmpty());
}

QTEST_MAIN(ApplicationTest)
#include "tst_application.moc"
