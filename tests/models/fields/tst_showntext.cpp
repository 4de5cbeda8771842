#include "models/fields/showntext.h"
#include "models/fields/valuetext.h"
#include "models/rowtitle.h"
#include "tests/support/rows.h"

#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

class ShownTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTurningCharacterGoes();
    void lettersOfEveryScriptStay();
    void namesDoNotTurnTheirNeighbours();
    void cutsWithAnEllipsis();
    void cutsNoCharacterInHalf();
};

void ShownTextTest::everyTurningCharacterGoes()
{
    QCOMPARE(withoutDirections(u"a\u202a\u202b\u202c\u202d\u202eb\u2066\u2067\u2068\u2069c"_s),
             u"abc"_s);
}

void ShownTextTest::lettersOfEveryScriptStay()
{
    const QString text = u"Größe 船 שלום مرحبا 🚢"_s;
    QCOMPARE(withoutDirections(text), text);
}

void ShownTextTest::namesDoNotTurnTheirNeighbours()
{
    const Workspace workspace =
        workspaceOf({rowWith(TableId::Party, "evil", {{"name", "Ac\u202eme"}})});
    const RowRef evil{TableId::Party, u"evil"_s};
    QCOMPARE(rowTitle(workspace, evil), u"Acme"_s);
    const Field &name = *tableInfo(TableId::Party).field(u"name");
    QCOMPARE(displayText(workspace, name, workspace.find(evil)->value(name), QLocale::c()),
             u"Acme"_s);
    QCOMPARE(workspace.find(evil)->text(u"name"), u"Ac\u202eme"_s);
}

void ShownTextTest::cutsWithAnEllipsis()
{
    QCOMPARE(shortened(u"Anthropic"_s, 9), u"Anthropic"_s);
    QCOMPARE(shortened(u"Anthropic"_s, 5), u"Anth…"_s);
    QCOMPARE(shortened(u"New York"_s, 5), u"New…"_s);
    QCOMPARE(shortened(QString(), 5), QString());
}

void ShownTextTest::cutsNoCharacterInHalf()
{
    QCOMPARE(shortened(u"ab🚢cd"_s, 4), u"ab…"_s);
}

QTEST_GUILESS_MAIN(ShownTextTest)
#include "tst_showntext.moc"
