#include "tests/support/rows.h"
#include "tests/ui/support/desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

/// Each verb is one step of undo: after undo everything is as before, after redo as after it.
class TestEditor : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void verbIsOneStep_data();
    void verbIsOneStep();
    void refusedVerbChangesNothingAndSaysWhy();
    void verbWithoutEffectIsNoStep();
    void readOnlyRefusesEveryEdit();
    void undoTellsWhatItTouched();
    void idsSortByTimeOfCreation();
};

using Verb = std::function<bool(Desk &desk)>;
Q_DECLARE_METATYPE(Verb)

void TestEditor::verbIsOneStep_data()
{
    QTest::addColumn<Verb>("verb");
    const RowRef deal{TableId::Deal, u"first"_s};
    QTest::newRow("set field") << Verb([deal](Desk &desk) {
        return desk.editor.setField({deal, {TableId::Deal, u"second"_s}},
                                    fieldOf(TableId::Deal, "status"), Value(u"signed"_s));
    });
    QTest::newRow("set field from input") << Verb([deal](Desk &desk) {
        return desk.editor.setFieldFromInput({deal}, fieldOf(TableId::Deal, "announced_on"),
                                             u"Q2 2026"_s);
    });
    QTest::newRow("add row") << Verb([](Desk &desk) {
        return desk.editor.putRow(
            rowWith(TableId::Party, "new", {{"name", "New"}, {"kind", "lab"}}));
    });
    QTest::newRow("remove") << Verb([deal](Desk &desk) { return desk.editor.removeRows({deal}); });
    QTest::newRow("duplicate") << Verb(
        [deal](Desk &desk) { return desk.editor.duplicateRows({deal}); });
    QTest::newRow("prefer claim") << Verb([](Desk &desk) {
        return desk.editor.preferClaim(Id<Claim>{u"twenty-five"_s}, u"newer"_s);
    });
}

void TestEditor::verbIsOneStep()
{
    QFETCH(const Verb, verb);
    Desk desk;
    const Workspace before = desk.workspace();
    QVERIFY(verb(desk));
    const Workspace after = desk.workspace();
    QVERIFY(after != before);
    QCOMPARE(desk.stack.count(), 1);
    QVERIFY(!desk.stack.undoText().isEmpty());
    desk.editor.undo();
    QVERIFY(desk.workspace() == before);
    desk.editor.redo();
    QVERIFY(desk.workspace() == after);
}

void TestEditor::refusedVerbChangesNothingAndSaysWhy()
{
    Desk desk;
    const Workspace before = desk.workspace();
    const QSignalSpy refused(&desk.editor, &Editor::refused);
    QVERIFY(!desk.editor.setFieldFromInput({{TableId::Deal, u"first"_s}},
                                           fieldOf(TableId::Deal, "payer"), u"nobody"_s));
    QVERIFY(desk.workspace() == before);
    QCOMPARE(desk.stack.count(), 0);
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.front().front().toString().contains(u"nobody"_s));
}

void TestEditor::verbWithoutEffectIsNoStep()
{
    Desk desk;
    QVERIFY(desk.editor.setFieldFromInput({{TableId::Deal, u"first"_s}},
                                          fieldOf(TableId::Deal, "title"), u"First deal"_s));
    QCOMPARE(desk.stack.count(), 0);
}

void TestEditor::readOnlyRefusesEveryEdit()
{
    Desk desk;
    const Workspace before = desk.workspace();
    const QSignalSpy refused(&desk.editor, &Editor::refused);
    desk.editor.setReadOnly(u"Another program has the file open."_s);
    QVERIFY(!desk.editor.removeRows({{TableId::Deal, u"first"_s}}));
    QVERIFY(desk.workspace() == before);
    QCOMPARE(refused.front().front().toString(), u"Another program has the file open."_s);
    desk.editor.setReadOnly({});
    QVERIFY(desk.editor.removeRows({{TableId::Deal, u"first"_s}}));
}

void TestEditor::undoTellsWhatItTouched()
{
    Desk desk;
    const RowRef deal{TableId::Deal, u"second"_s};
    std::vector<RowRef> touched;
    connect(&desk.editor, &Editor::touched, &desk.editor,
            [&](const std::vector<RowRef> &rows) { touched = rows; });
    desk.editor.setFieldFromInput({deal}, fieldOf(TableId::Deal, "title"), u"Renamed"_s);
    QVERIFY(touched.empty());
    desk.editor.undo();
    QCOMPARE(touched, std::vector<RowRef>{deal});
}

void TestEditor::idsSortByTimeOfCreation()
{
    const QString first = newRowId();
    QCOMPARE(first.size(), 36);
    QCOMPARE(first[14], u'7');
    QTRY_VERIFY(newRowId().first(13) > first.first(13));
}

QTEST_GUILESS_MAIN(TestEditor)
#include "tst_editor.moc"
