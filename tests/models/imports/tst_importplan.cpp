#include "app/shippedworkspace.h"
#include "db/exchange/exchange.h"
#include "models/edits/edits.h"
#include "models/facts/facts.h"
#include "models/fields/valuetext.h"
#include "models/imports/importplan.h"
#include "models/rows/claim.h"
#include "models/rows/dataset.h"
#include "models/rows/datasetrow.h"
#include "models/rows/deal.h"
#include "models/rows/dealcomponent.h"
#include "models/rows/party.h"
#include "models/rows/source.h"
#include "tests/support/differences.h"
#include "tests/support/results.h"

#include <QTest>

#include <algorithm>

using namespace fairlead;
using namespace Qt::StringLiterals;

class ImportPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstEditionIsAllNew();
    void theSameEditionTwiceChangesNothing();
    void theMarketTwiceChangesNothing();
    void planningChangesNothing();
    void newRowsAreAdded();
    void untouchedFieldsFollowTheDataset();
    void editedFieldsStayAndOthersFollow();
    void aConflictIsReportedOnce();
    void theUsersRowsAreUntouched();
    void aRowOfTheUserWithTheSameIdIsUntouched();
    void deletedRowsStayDeleted();
    void newsOfDeletedRowsIsLeftOut();
    void aNewReferenceToADeletedRowIsLeftOut();
    void droppedRowsAreRemoved();
    void droppedRowsInUseStay();
    void rowsBehindADroppedRowInUseStay();
    void droppedRowsThatTheUserEditedStay();
    void aDanglingReferenceStopsEverything();
    void unchangedRowsAreCountedOnce();
    void aDatasetNeedsItsName();
    void aWorkspaceFileReplacesRows();
};

namespace {

using Rows = std::vector<Row>;

Row dataset(const QString &edition)
{
    return Row::of(Dataset{.id = {u"market"_s},
                           .name = u"Market"_s,
                           .edition = edition,
                           .asOf = *PartialDate::fromText(u"2026-11"_s)});
}

Row party(const QString &id, const QString &name, const QString &country = {},
          const QString &parent = {})
{
    Party row{.id = {id}, .name = name, .country = country, .origin = Origin::Market};
    row.parent = {parent};
    return Row::of(row);
}

Row deal(const QString &id, const QString &payer, const QString &receiver)
{
    return Row::of(Deal{.id = {id},
                        .title = id,
                        .payer = {payer},
                        .counterparty = {receiver},
                        .origin = Origin::Market});
}

Row component(const QString &id, const QString &deal)
{
    return Row::of(DealComponent{.id = {id}, .deal = {deal}, .origin = Origin::Market});
}

Rows edition(const QString &name, Rows rows)
{
    rows.insert(rows.begin(), dataset(name));
    return rows;
}

const Rows &first()
{
    static const Rows kRows =
        edition(u"1"_s, {party(u"amazon"_s, u"Amazon"_s, u"US"_s), party(u"lab"_s, u"Lab"_s),
                         deal(u"d"_s, u"amazon"_s, u"lab"_s), component(u"c"_s, u"d"_s)});
    return kRows;
}

Workspace after(const Workspace &workspace, const ImportPlan &plan)
{
    if (!plan.isAcceptable())
        qFatal("%s", qPrintable(plan.rejected.join(u'\n')));
    Workspace result = workspace;
    result.apply(plan.edit);
    for (const DataProblem &problem : dataProblems(result))
        qFatal("%s", qPrintable(problem.message));
    return result;
}

Workspace withFirst()
{
    return after({}, planDatasetImport({}, first()));
}

Workspace edited(Workspace workspace, const Result<Edit> &edit)
{
    if (!edit)
        qFatal("%s", qPrintable(edit.error().message));
    workspace.apply(*edit);
    return workspace;
}

Workspace withField(const Workspace &workspace, const RowRef &ref, const QString &key,
                    const Value &value)
{
    return edited(workspace, setField(workspace, {ref}, *tableInfo(ref.table).field(key), value));
}

const RowRef kAmazon{TableId::Party, u"amazon"_s};
const RowRef kLab{TableId::Party, u"lab"_s};
const RowRef kDeal{TableId::Deal, u"d"_s};

QString textOf(const Workspace &workspace, const RowRef &ref, const QString &key)
{
    const Row *row = workspace.find(ref);
    return row ? storedText(row->value(key)) : u"no row"_s;
}

} // namespace

void ImportPlanTest::theFirstEditionIsAllNew()
{
    const ImportPlan plan = planDatasetImport({}, first());
    QCOMPARE(plan.added.size(), first().size());
    QVERIFY(plan.changed.empty() && plan.removed.empty() && plan.conflicts.empty());
    const Workspace workspace = after({}, plan);
    for (const Row &row : first())
        QVERIFY(*workspace.find(row.ref()) == row);
}

void ImportPlanTest::theSameEditionTwiceChangesNothing()
{
    const ImportPlan plan = planDatasetImport(withFirst(), first());
    QVERIFY(plan.edit.isEmpty());
    QVERIFY(plan.added.empty() && plan.changed.empty() && plan.removed.empty());
}

void ImportPlanTest::theMarketTwiceChangesNothing()
{
    const auto market = shippedWorkspace(StartContent::Market);
    QVERIFY2(market, messageOf(market));
    for (const Dataset &dataset : market->rows<Dataset>()) {
        Rows rows{*market->find(RowRef{TableId::Dataset, dataset.id.text})};
        for (const DatasetRow &held : market->rows<DatasetRow>()) {
            if (held.dataset == dataset.id)
                rows.push_back(
                    *market->find(RowRef{tableInfo(QStringView(held.rowTable))->id, held.rowId}));
        }
        QVERIFY(rows.size() > 100);
        const ImportPlan plan = planDatasetImport(*market, rows);
        QVERIFY(plan.isAcceptable() && plan.edit.isEmpty());
        QCOMPARE(size_t(plan.unchanged), rows.size());

        // Neither does an order matter.
        std::reverse(rows.begin(), rows.end());
        QVERIFY(planDatasetImport(*market, rows).edit.isEmpty());
    }
}

void ImportPlanTest::planningChangesNothing()
{
    const Workspace workspace = withFirst();
    const Workspace copy = workspace;
    planDatasetImport(workspace, edition(u"2"_s, {party(u"new"_s, u"New"_s)}));
    planWorkspaceImport(workspace, {party(u"new"_s, u"New"_s)});
    QVERIFY(workspace == copy);
}

void ImportPlanTest::newRowsAreAdded()
{
    Rows second = first();
    second.front() = dataset(u"2"_s);
    second.push_back(party(u"new"_s, u"New"_s));
    const ImportPlan plan = planDatasetImport(withFirst(), second);
    QCOMPARE(plan.added, (std::vector<RowRef>{{TableId::Party, u"new"_s}}));
    QCOMPARE(plan.changed, (std::vector<RowRef>{{TableId::Dataset, u"market"_s}}));
    QVERIFY(plan.removed.empty());
    QVERIFY(after(withFirst(), plan).contains({TableId::Party, u"new"_s}));
}

void ImportPlanTest::untouchedFieldsFollowTheDataset()
{
    Rows second = first();
    second[1] = party(u"amazon"_s, u"Amazon.com"_s);
    const ImportPlan plan = planDatasetImport(withFirst(), second);
    QCOMPARE(plan.changed, std::vector<RowRef>{kAmazon});
    QVERIFY(plan.conflicts.empty());
    QVERIFY(*after(withFirst(), plan).find(kAmazon) == second[1]); // the country is gone, too
}

void ImportPlanTest::editedFieldsStayAndOthersFollow()
{
    const Workspace mine = withField(withFirst(), kAmazon, u"name"_s, u"My Amazon"_s);
    Rows second = first();
    second[1] = party(u"amazon"_s, u"Amazon.com"_s, u"DE"_s);
    const ImportPlan plan = planDatasetImport(mine, second);
    QCOMPARE(plan.conflicts.size(), size_t(1));
    QCOMPARE(plan.conflicts[0].row, kAmazon);
    QCOMPARE(plan.conflicts[0].field, u"name"_s);
    QCOMPARE(plan.conflicts[0].kept, u"My Amazon"_s);
    QCOMPARE(plan.conflicts[0].offered, u"Amazon.com"_s);
    const Workspace result = after(mine, plan);
    QCOMPARE(textOf(result, kAmazon, u"name"_s), u"My Amazon"_s);
    QCOMPARE(textOf(result, kAmazon, u"country"_s), u"DE"_s);
}

void ImportPlanTest::aConflictIsReportedOnce()
{
    const Workspace mine = withField(withFirst(), kAmazon, u"name"_s, u"My Amazon"_s);
    QVERIFY(planDatasetImport(mine, first()).conflicts.empty()); // the dataset has no news
    Rows second = first();
    second[1] = party(u"amazon"_s, u"Amazon.com"_s, u"US"_s);
    const Workspace result = after(mine, planDatasetImport(mine, second));
    const ImportPlan again = planDatasetImport(result, second);
    QVERIFY(again.conflicts.empty() && again.edit.isEmpty());
    // Once both say the same there is nothing to decide.
    Rows third = second;
    third[1] = party(u"amazon"_s, u"My Amazon"_s, u"US"_s);
    QVERIFY(planDatasetImport(result, third).conflicts.empty());
}

void ImportPlanTest::theUsersRowsAreUntouched()
{
    Workspace mine = withFirst();
    const Row own = Row::of(Party{.id = {u"own"_s}, .name = u"Own"_s});
    mine.put(own);
    const Workspace result = after(mine, planDatasetImport(mine, edition(u"2"_s, {})));
    QVERIFY(*result.find(own.ref()) == own);
}

void ImportPlanTest::aRowOfTheUserWithTheSameIdIsUntouched()
{
    Workspace mine = withFirst();
    const Row own = Row::of(Party{.id = {u"new"_s}, .name = u"Mine"_s});
    mine.put(own);
    Rows second = first();
    second.push_back(party(u"new"_s, u"Theirs"_s, u"US"_s));
    const ImportPlan plan = planDatasetImport(mine, second);
    QVERIFY(*after(mine, plan).find(own.ref()) == own);
    QCOMPARE(plan.conflicts.size(), size_t(1));
    QCOMPARE(plan.conflicts[0].field, u"name"_s);
    QVERIFY(planDatasetImport(after(mine, plan), second).edit.isEmpty());
}

void ImportPlanTest::deletedRowsStayDeleted()
{
    const Workspace mine = edited(withFirst(), removeRows(withFirst(), {kDeal}));
    QVERIFY(!mine.contains({TableId::DealComponent, u"c"_s}));
    Rows second = first();
    second[1] = party(u"amazon"_s, u"Amazon.com"_s, u"US"_s);
    const Workspace result = after(mine, planDatasetImport(mine, second));
    QVERIFY(!result.contains(kDeal));
    QVERIFY(!result.contains({TableId::DealComponent, u"c"_s}));
    QCOMPARE(textOf(result, kAmazon, u"name"_s), u"Amazon.com"_s);
}

/// The next edition knows more about a deal that the user deleted: that must not stop the import.
void ImportPlanTest::newsOfDeletedRowsIsLeftOut()
{
    const Workspace mine = edited(withFirst(), removeRows(withFirst(), {kDeal}));
    Rows second = first();
    second.push_back(component(u"c2"_s, u"d"_s));
    second.push_back(Row::of(Source{.id = {u"s"_s}, .title = u"S"_s, .origin = Origin::Market}));
    second.push_back(Row::of(Claim{.id = {u"claim"_s},
                                   .subjectTable = u"deal_component"_s,
                                   .subject = u"c2"_s,
                                   .attribute = u"x"_s,
                                   .source = {u"s"_s},
                                   .origin = Origin::Market}));
    const ImportPlan plan = planDatasetImport(mine, second);
    QVERIFY2(plan.isAcceptable(), qPrintable(plan.rejected.join(u'\n')));
    QCOMPARE(plan.added, (std::vector<RowRef>{{TableId::Source, u"s"_s}}));
    const Workspace result = after(mine, plan);
    QVERIFY(planDatasetImport(result, second).edit.isEmpty());
}

void ImportPlanTest::aNewReferenceToADeletedRowIsLeftOut()
{
    const Workspace mine = edited(withFirst(), removeRows(withFirst(), {kLab}));
    Rows second = first();
    second[1] = party(u"amazon"_s, u"Amazon.com"_s, u"US"_s, u"lab"_s);
    second.push_back(party(u"new"_s, u"New"_s, {}, u"lab"_s));
    const ImportPlan plan = planDatasetImport(mine, second);
    QVERIFY2(plan.isAcceptable(), qPrintable(plan.rejected.join(u'\n')));
    const Workspace result = after(mine, plan);
    QCOMPARE(textOf(result, kAmazon, u"name"_s), u"Amazon.com"_s);
    QCOMPARE(textOf(result, kAmazon, u"parent"_s), QString());
    QCOMPARE(textOf(result, {TableId::Party, u"new"_s}, u"parent"_s), QString());
}

void ImportPlanTest::droppedRowsAreRemoved()
{
    const Rows second = edition(u"2"_s, {first()[1]});
    const ImportPlan plan = planDatasetImport(withFirst(), second);
    QCOMPARE(plan.removed.size(), size_t(3));
    const Workspace result = after(withFirst(), plan);
    QVERIFY(!result.contains(kDeal) && !result.contains(kLab) && result.contains(kAmazon));
}

void ImportPlanTest::droppedRowsInUseStay()
{
    Workspace mine = withFirst();
    mine.put(Row::of(Party{.id = {u"own"_s}, .name = u"Own"_s, .parent = {{u"lab"_s}}}));
    const Rows second = edition(u"2"_s, {first()[1]});
    const Workspace result = after(mine, planDatasetImport(mine, second));
    QVERIFY(result.contains(kLab));
    QVERIFY(!result.contains(kDeal));
}

/// The user's row keeps a deal, and the deal keeps its parties.
void ImportPlanTest::rowsBehindADroppedRowInUseStay()
{
    Workspace mine = withFirst();
    mine.put(Row::of(DealComponent{.id = {u"own"_s}, .deal = {u"d"_s}}));
    const Workspace result = after(mine, planDatasetImport(mine, edition(u"2"_s, {})));
    QVERIFY(result.contains(kDeal) && result.contains(kLab) && result.contains(kAmazon));
    QVERIFY(!result.contains({TableId::DealComponent, u"c"_s}));
}

void ImportPlanTest::droppedRowsThatTheUserEditedStay()
{
    const Workspace mine = withField(withFirst(), kLab, u"country"_s, u"FR"_s);
    const Workspace result = after(mine, planDatasetImport(mine, edition(u"2"_s, {first()[1]})));
    QCOMPARE(textOf(result, kLab, u"country"_s), u"FR"_s);
}

void ImportPlanTest::aDanglingReferenceStopsEverything()
{
    Rows second = first();
    second.push_back(party(u"new"_s, u"New"_s, {}, u"nobody"_s));
    const ImportPlan plan = planDatasetImport(withFirst(), second);
    QVERIFY(!plan.isAcceptable());
    QVERIFY2(plan.rejected.front().contains(u"“nobody”"_s), qPrintable(plan.rejected.front()));
}

void ImportPlanTest::unchangedRowsAreCountedOnce()
{
    QCOMPARE(planDatasetImport(withFirst(), first()).unchanged, qsizetype(5));
}

void ImportPlanTest::aDatasetNeedsItsName()
{
    QVERIFY(!planDatasetImport({}, {party(u"a"_s, u"A"_s)}).isAcceptable());
}

void ImportPlanTest::aWorkspaceFileReplacesRows()
{
    const ImportPlan plan = planWorkspaceImport(
        withFirst(), {party(u"amazon"_s, u"Other"_s), party(u"new"_s, u"New"_s), first()[2]});
    QCOMPARE(plan.changed, std::vector<RowRef>{kAmazon});
    QCOMPARE(plan.added.size(), size_t(1));
    QCOMPARE(plan.unchanged, qsizetype(1));
    QCOMPARE(textOf(after(withFirst(), plan), kAmazon, u"country"_s), QString());
}

QTEST_GUILESS_MAIN(ImportPlanTest)
#include "tst_importplan.moc"
