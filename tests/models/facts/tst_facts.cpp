#include "models/facts/facts.h"

#include "models/rows/deal.h"
#include "models/rows/dealcomponent.h"
#include "models/rows/metric.h"
#include "models/rows/party.h"
#include "models/rows/source.h"
#include "models/rows/tranche.h"

#include <QTest>

#include <map>

using namespace fairlead;
using namespace Qt::StringLiterals;

class FactsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void putsThePreferredClaimFirst();
    void groupsTheClaimsOfADealWithItsParts();
    void groupsTheRivalsOfAClaim();
    void groupsInConflictComeFirst();
    void readsAClaimThroughItsField();
    void findsNothingWrongInAWholeWorkspace();
    void findsAReferenceThatLeadsNowhere();
    void findsTwoPreferredClaims();
    void findsARecordThatLeavesItsPreferredClaim();

private:
    void putClaim(const QString &id, const QString &value, bool preferred);

    Workspace m_workspace;
};

void FactsTest::init()
{
    m_workspace = {};
    m_workspace.put(Row::of(Party{.id = {u"lab"_s}, .name = u"Lab"_s}));
    m_workspace.put(Row::of(Source{.id = {u"page"_s}, .title = u"Page"_s}));
    m_workspace.put(Row::of(Metric{
        .id = {u"value"_s}, .party = {u"lab"_s}, .amount = Money::ofUnits(380'000'000'000)}));
    putClaim(u"b"_s, u"380000000000.00 USD"_s, true);
    putClaim(u"a"_s, u"350000000000.00 USD"_s, false);
}

void FactsTest::putClaim(const QString &id, const QString &value, bool preferred)
{
    m_workspace.put(Row::of(Claim{.id = {id},
                                  .subjectTable = u"metric"_s,
                                  .subject = u"value"_s,
                                  .attribute = u"amount"_s,
                                  .value = value,
                                  .source = {u"page"_s},
                                  .preferred = preferred}));
}

void FactsTest::putsThePreferredClaimFirst()
{
    const auto claims = claimsAbout(m_workspace, {TableId::Metric, u"value"_s});
    QCOMPARE(claims.size(), size_t(2));
    QCOMPARE(claims.front()->id.text, u"b"_s);
    QVERIFY(claimsAbout(m_workspace, {TableId::Party, u"value"_s}).empty());
}

void FactsTest::groupsTheClaimsOfADealWithItsParts()
{
    m_workspace.put(Row::of(Deal{.id = {u"deal"_s}, .title = u"Deal"_s}));
    m_workspace.put(Row::of(DealComponent{.id = {u"part"_s}, .deal = {u"deal"_s}}));
    m_workspace.put(Row::of(Tranche{.id = {u"tranche"_s}, .component = {u"part"_s}}));
    for (const auto &[id, table] : std::map<QString, QString>{{u"deal"_s, u"deal"_s},
                                                              {u"part"_s, u"deal_component"_s},
                                                              {u"tranche"_s, u"tranche"_s}})
        m_workspace.put(
            Row::of(Claim{.id = {u"on-"_s + id}, .subjectTable = table, .subject = id}));
    const auto groups = claimGroupsFor(m_workspace, *m_workspace.find({TableId::Deal, u"deal"_s}));
    QCOMPARE(groups.size(), size_t(3));
    QVERIFY(claimGroupsFor(m_workspace, *m_workspace.find({TableId::Party, u"lab"_s})).empty());
}

void FactsTest::groupsTheRivalsOfAClaim()
{
    const auto groups = claimGroupsFor(m_workspace, *m_workspace.find({TableId::Claim, u"a"_s}));
    QCOMPARE(groups.size(), size_t(1));
    QCOMPARE(groups.front().size(), size_t(2));
}

void FactsTest::groupsInConflictComeFirst()
{
    m_workspace.put(Row::of(Claim{.id = {u"z"_s},
                                  .subjectTable = u"metric"_s,
                                  .subject = u"value"_s,
                                  .attribute = u"kind"_s,
                                  .conflicts = {{u"c-1"_s}}}));
    const auto groups =
        claimGroupsFor(m_workspace, *m_workspace.find({TableId::Metric, u"value"_s}));
    QCOMPARE(groups.size(), size_t(2));
    QVERIFY(isContested(groups.front()));
    QCOMPARE(groups.back().size(), size_t(2));
}

void FactsTest::readsAClaimThroughItsField()
{
    const Claim *claim = m_workspace.find(Id<Claim>{u"b"_s});
    QCOMPARE(claimText(m_workspace, *claim, QLocale::c()), u"$380\u00a0B"_s);
    QCOMPARE(attributeLabel(*claim), u"Amount"_s);
}

void FactsTest::findsNothingWrongInAWholeWorkspace()
{
    QVERIFY(dataProblems(m_workspace).empty());
}

void FactsTest::findsAReferenceThatLeadsNowhere()
{
    m_workspace.remove({TableId::Source, u"page"_s});
    const auto problems = dataProblems(m_workspace);
    QCOMPARE(problems.size(), size_t(2));
    QVERIFY(problems.front().message.contains(u"page"_s));
}

void FactsTest::findsTwoPreferredClaims()
{
    putClaim(u"c"_s, u"380000000000.00 USD"_s, true);
    const auto problems = dataProblems(m_workspace);
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems.front().row, (RowRef{TableId::Claim, u"c"_s}));
}

void FactsTest::findsARecordThatLeavesItsPreferredClaim()
{
    putClaim(u"a"_s, u"350000000000.00 USD"_s, true);
    putClaim(u"b"_s, u"380000000000.00 USD"_s, false);
    const auto problems = dataProblems(m_workspace);
    QCOMPARE(problems.size(), size_t(1));
    QVERIFY(problems.front().message.contains(u"350000000000.00 USD"_s));
}

QTEST_GUILESS_MAIN(FactsTest)
#include "tst_facts.moc"
