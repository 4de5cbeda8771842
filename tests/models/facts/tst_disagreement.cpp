#include "models/facts/disagreement.h"
#include "tests/support/rows.h"

#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

class TestDisagreement : public QObject
{
    Q_OBJECT

private slots:
    void claimsThatAgreeLeaveNothingOpen();
    void claimsThatDifferAreOpenUntilOneIsReasoned();
    void attributesThatDifferComeFirst();
    void countsEachOpenConflictOnce();
};

namespace {

Row claim(const char *id, const char *attribute, const char *value, const char *conflicts,
          const char *reason = "")
{
    return rowWith(TableId::Claim, id,
                   {{"subject_table", "deal"},
                    {"subject", "d"},
                    {"attribute", attribute},
                    {"value", value},
                    {"preferred", *reason ? "true" : "false"},
                    {"reason", reason},
                    {"conflicts", conflicts}});
}

const Id<Conflict> kConflict{u"c"_s};

} // namespace

void TestDisagreement::claimsThatAgreeLeaveNothingOpen()
{
    const Workspace workspace =
        workspaceOf({claim("a", "title", "Same", "c"), claim("b", "title", "Same", "c")});
    QVERIFY(!isOpen(workspace, kConflict));
    QCOMPARE(openConflicts(workspace), 0);
}

void TestDisagreement::claimsThatDifferAreOpenUntilOneIsReasoned()
{
    Workspace workspace =
        workspaceOf({claim("a", "title", "One", "c"), claim("b", "title", "Two", "c")});
    QVERIFY(isOpen(workspace, kConflict));
    QCOMPARE(openConflicts(workspace), 1);
    workspace.put(claim("b", "title", "Two", "c", "it is signed"));
    QVERIFY(!isOpen(workspace, kConflict));
    QCOMPARE(openConflicts(workspace), 0);
}

void TestDisagreement::attributesThatDifferComeFirst()
{
    const Workspace workspace =
        workspaceOf({claim("a", "notes", "Same", "c"), claim("b", "notes", "Same", "c"),
                     claim("e", "title", "One", "c"), claim("f", "title", "Two", "c")});
    const auto disagreements = disagreementsIn(workspace, kConflict);
    QCOMPARE(disagreements.size(), size_t(2));
    QCOMPARE(disagreements.front().claims.front()->attribute, u"title"_s);
    QVERIFY(disagreements.front().differs() && !disagreements.front().isSettled());
    QVERIFY(!disagreements.back().differs() && disagreements.back().isSettled());
}

void TestDisagreement::countsEachOpenConflictOnce()
{
    const Workspace workspace =
        workspaceOf({claim("a", "notes", "1", "c"), claim("b", "notes", "2", "c"),
                     claim("e", "title", "1", "c"), claim("f", "title", "2", "c; other"),
                     claim("g", "title", "3", "other")});
    QCOMPARE(openConflicts(workspace), 2);
}

QTEST_APPLESS_MAIN(TestDisagreement)
#include "tst_disagreement.moc"
