#include "app/cli/commandline.h"
#include "db/database.h"
#include "models/fields/valuetext.h"
#include "tests/support/files.h"

#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <tuple>

using namespace fairlead;
using namespace Qt::StringLiterals;

class SchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void eachTableHasTheColumnsOfItsFields_data();
    void eachTableHasTheColumnsOfItsFields();
    void thereIsNoOtherTable();
    void optionalFieldsTakeNull_data();
    void optionalFieldsTakeNull();
    void aNewRowLacksWhatHasNoDefault_data();
    void aNewRowLacksWhatHasNoDefault();
    void docsAreInStep_data();
    void docsAreInStep();
};

namespace {

using Column = std::tuple<QString, QString, bool>; ///< name, type, NOT NULL

QString columnType(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Integer:
    case FieldKind::Boolean:
        return u"INTEGER"_s;
    case FieldKind::Real:
        return u"REAL"_s;
    default:
        return u"TEXT"_s;
    }
}

QList<Column> columnsByFields(const TableInfo &table)
{
    QList<Column> columns{{u"id"_s, u"TEXT"_s, true}};
    for (const Field &field : table.fields)
        columns.push_back({field.name(), columnType(field.kind), field.options.required});
    return columns;
}

/// A new file, read by SQLite alone.
class NewFile
{
public:
    NewFile()
    {
        const QString path = m_folder.filePath(u"new.fairlead"_s);
        if (!Database::create(path, {}, u"Create"_s, {u"me"_s, QDateTime::currentDateTimeUtc()}))
            qFatal("no file");
        m_database = std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READONLY);
    }
    SQLite::Database &database() { return *m_database; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SQLite::Database> m_database;
};

void addTables()
{
    QTest::addColumn<int>("table");
    for (const TableInfo &table : allTables())
        QTest::newRow(table.text.key) << int(table.id);
}

} // namespace

void SchemaTest::eachTableHasTheColumnsOfItsFields_data()
{
    addTables();
}

void SchemaTest::eachTableHasTheColumnsOfItsFields()
{
    QFETCH(int, table);
    const TableInfo &info = tableInfo(TableId(table));
    QCOMPARE(int(info.id), table);
    NewFile file;
    SQLite::Statement query(file.database(),
                            "SELECT name, type, \"notnull\" FROM pragma_table_info(?)");
    query.bind(1, info.text.key);
    QList<Column> columns;
    while (query.executeStep()) {
        columns.push_back({QString::fromUtf8(query.getColumn(0).getText()),
                           QString::fromUtf8(query.getColumn(1).getText()),
                           query.getColumn(2).getInt() == 1});
    }
    QCOMPARE(columns, columnsByFields(info));
}

void SchemaTest::thereIsNoOtherTable()
{
    QStringList expected{u"history"_s};
    for (const TableInfo &table : allTables())
        expected += table.key();
    expected.sort();
    NewFile file;
    SQLite::Statement query(file.database(),
                            "SELECT name FROM sqlite_schema ORDER BY name COLLATE BINARY");
    QStringList found;
    while (query.executeStep())
        found += QString::fromUtf8(query.getColumn(0).getText());
    QCOMPARE(found, expected);
}

void SchemaTest::optionalFieldsTakeNull_data()
{
    addTables();
}

void SchemaTest::optionalFieldsTakeNull()
{
    QFETCH(int, table);
    const Row row(TableId(table), u"a"_s);
    for (const Field &field : row.info().fields) {
        const auto cleared = row.with(field, Value());
        QCOMPARE(cleared.has_value(), !field.options.required);
        if (cleared)
            QVERIFY2(isNull(cleared->value(field)), field.key);
    }
}

void SchemaTest::aNewRowLacksWhatHasNoDefault_data()
{
    addTables();
}

/// What a row holds must be what the file takes, or the row could be saved and never be read.
void SchemaTest::aNewRowLacksWhatHasNoDefault()
{
    QFETCH(int, table);
    const Row row(TableId(table), u"a"_s);
    for (const Field &field : row.info().fields) {
        const Value held = row.value(field);
        QVERIFY2(isNull(held) || field.check(held), field.key);
        QVERIFY2(isNull(held) || !storedText(held).isEmpty(), field.key);
    }
}

void SchemaTest::docsAreInStep_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("call");
    QTest::newRow("Markdown") << u"fields.md"_s << QStringList{u"schema"_s};
    QTest::newRow("JSON Schema") << u"exchange.schema.json"_s
                                 << QStringList{u"schema"_s, u"--json"_s};
}

void SchemaTest::docsAreInStep()
{
    QFETCH(QString, file);
    QFETCH(QStringList, call);
    QByteArray printed;
    QTextStream out(&printed);
    QTextStream err(stderr);
    QCOMPARE(CommandLine().run(call, {out, err}), ExitCode::Good);
    out.flush();
    const QString path = QStringLiteral(FAIRLEAD_DOCS) + u'/' + file;
    QVERIFY2(contentOf(path) == printed,
             qPrintable(u"docs/%1 is old: make it with fairlead %2"_s.arg(file, call.join(u' '))));
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
