#include "models/edits/edits.h"

#include "app/shippedworkspace.h"
#include "models/edits/references.h"
#include "models/facts/facts.h"
#include "models/rows/claim.h"
#include "models/rows/deal.h"
#include "models/rows/dealcomponent.h"
#include "models/rows/party.h"
#include "models/rows/tranche.h"
#include "tests/support/rows.h"

#include <QTest>

#include <algorithm>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);

Row party(const char *id, const char *name)
{
    return rowWith(TableId::Party, id, {{"name", name}, {"origin", "market"}});
}

Row claim(const char *id, const char *value, bool preferred)
{
    return rowWith(TableId::Claim, id,
                   {{"subject_table", "tranche"},
                    {"subject", "t1"},
                    {"attribute", "amount"},
                    {"value", value},
                    {"source", "s1"},
                    {"preferred", preferred ? "true" : "false"},
                    {"reason", preferred ? "The filing says so" : ""}});
}

/// Two parties, a deal of two tranches between them that replaces another, two claims on the amount
/// of the first tranche.
Workspace market()
{
    return workspaceOf({
        party("acme", "Acme"),
        party("bolt", "Bolt"),
        party("cove", "Cove"),
        rowWith(TableId::Party, "acme-labs", {{"name", "Acme Labs"}, {"parent", "acme"}}),
        rowWith(TableId::ListingStep, "step", {{"party", "cove"}}),
        rowWith(TableId::Deal, "d0",
                {{"title", "Letter"}, {"payer", "acme"}, {"counterparty", "bolt"}}),
        rowWith(TableId::Deal, "d1",
                {{"title", "Deal"},
                 {"payer", "acme"},
                 {"counterparty", "bolt"},
                 {"other_parties", "cove; acme-labs"},
                 {"origin", "market"}}),
        rowWith(TableId::Supersession, "sup", {{"earlier", "d0"}, {"later", "d1"}}),
        rowWith(TableId::DealComponent, "c1", {{"deal", "d1"}, {"payer", "cove"}}),
        rowWith(TableId::Tranche, "t1",
                {{"component", "c1"}, {"label", "First"}, {"amount", "5.00 USD"}}),
        rowWith(TableId::Tranche, "t2", {{"component", "c1"}, {"label", "Second"}}),
        rowWith(TableId::Source, "s1", {{"title", "Filing"}}),
        claim("claim-5", "5.00 USD", true),
        claim("claim-8", "8.00 USD", false),
    });
}

RowRef ref(TableId table, const char *id)
{
    return {table, QString::fromUtf8(id)};
}

Workspace applied(Workspace workspace, const Edit &edit)
{
    workspace.apply(edit);
    return workspace;
}

std::vector<RowRef> sorted(std::vector<RowRef> refs)
{
    std::sort(refs.begin(), refs.end());
    return refs;
}

IdMaker countingIds()
{
    return [count = 0]() mutable { return u"new-%1"_s.arg(++count); };
}

} // namespace

class EditsTest : public QObject
{
    Q_OBJECT

private slots:
    void puttingAnUnchangedRowIsNoEdit();
    void puttingRefusesWhatIsNotWhole();
    void settingAFieldLeavesOutRowsThatHoldIt();
    void settingAReferenceChecksThatItLeadsSomewhere();
    void settingTheSubjectOfAClaimChecksIt();
    void settingARequiredFieldToNullFails();
    void labelsNameTheRecord();
    void longNamesAreCutInLabels();
    void clearsABlockInOneEdit();
    void clearingARequiredFieldFails();
    void removalTakesWhatCannotStandAlone();
    void removalClearsOtherReferences();
    void removalIsTakenBackByItsInverse();
    void removingAPartyTakesItsDeals();
    void everyRemovalLeavesNothingDangling();
    void duplicatesADealWithAllItsParts();
    void duplicatesAPartyWithoutItsDeals();
    void duplicatesSelectedPartsOnce();
    void copiesAreNamedAsCopies();
    void countsPastedCellsBeyondTheLastField();
    void everyDuplicateLeavesNothingDangling();
    void preferringAClaimChangesTheRow();
    void preferringTheSameClaimAgainIsNoEdit();
    void preferringAClaimThatDoesNotFitFails();
    void pastesOverRowsAndAddsTheRest();
    void pasteRejectsCellsAndKeepsTheOthers();
    void pasteSkipsBlankLines();
    void pasteCountsCellsWithoutAColumn();
    void everyVerbOvertakesClaims();
    void pasteRefusesIncompleteNewRows();
    void findsReferencesOfBothKinds();
};

void EditsTest::puttingAnUnchangedRowIsNoEdit()
{
    const Workspace workspace = market();
    const Row &row = *workspace.find(ref(TableId::Party, "acme"));
    QVERIFY(putRow(workspace, row)->isEmpty());

    const Row renamed = row.with(fieldOf(TableId::Party, "name"), u"Acme Inc."_s).value();
    const Edit edit = putRow(workspace, renamed).value();
    QCOMPARE(edit.changes.size(), size_t(1));
    QCOMPARE(edit.label, u"Change Party “Acme Inc.”"_s);
    QCOMPARE(applied(applied(workspace, edit), edit.inverted()), workspace);
    QCOMPARE(putRow(workspace, renamed.copiedTo(u"new"_s))->label, u"Add Party “Acme Inc.”"_s);
}

void EditsTest::puttingRefusesWhatIsNotWhole()
{
    const Workspace workspace = market();
    QVERIFY(!putRow(workspace, Row(TableId::Party, u"x"_s)));
    QVERIFY(!putRow(workspace, rowWith(TableId::Party, "", {{"name", "Acme"}})));
    QVERIFY(!putRow(workspace, rowWith(TableId::Deal, "x", {{"title", "D"}, {"payer", "acme"}})));
    QVERIFY(
        !putRow(workspace, rowWith(TableId::Deal, "x",
                                   {{"title", "D"}, {"payer", "acme"}, {"counterparty", "?"}})));
    QVERIFY(!putRow(workspace, rowWith(TableId::CommitmentYear, "x", {})));
}

void EditsTest::settingAFieldLeavesOutRowsThatHoldIt()
{
    const Workspace workspace = market();
    const Field &country = fieldOf(TableId::Party, "country");
    const std::vector<RowRef> rows{ref(TableId::Party, "acme"), ref(TableId::Party, "bolt")};
    const Edit both = setField(workspace, rows, country, u"US"_s).value();
    QCOMPARE(both.changes.size(), size_t(2));
    const Edit again = setField(applied(workspace, both), rows, country, u"US"_s).value();
    QVERIFY(again.isEmpty());
}

void EditsTest::settingAReferenceChecksThatItLeadsSomewhere()
{
    const Workspace workspace = market();
    const std::vector<RowRef> rows{ref(TableId::Party, "bolt"), ref(TableId::Party, "cove")};
    const Field &parent = fieldOf(TableId::Party, "parent");
    QVERIFY(setField(workspace, rows, parent, u"acme"_s));
    QVERIFY(!setField(workspace, rows, parent, u"nobody"_s));
    QVERIFY(setField(workspace, rows, parent, Value()));
}

void EditsTest::settingTheSubjectOfAClaimChecksIt()
{
    const Workspace workspace = market();
    const std::vector<RowRef> rows{ref(TableId::Claim, "claim-5"), ref(TableId::Claim, "claim-8")};
    QVERIFY(setField(workspace, rows, fieldOf(TableId::Claim, "subject"), u"t2"_s));
    QVERIFY(!setField(workspace, rows, fieldOf(TableId::Claim, "subject"), u"t9"_s));
    QVERIFY(!setField(workspace, rows, fieldOf(TableId::Claim, "subject_table"), u"deal"_s));
}

void EditsTest::settingARequiredFieldToNullFails()
{
    const Workspace workspace = market();
    QVERIFY(
        !setField(workspace, {ref(TableId::Deal, "d1")}, fieldOf(TableId::Deal, "payer"), Value()));
    QVERIFY(
        !setField(workspace, {ref(TableId::Deal, "d1")}, fieldOf(TableId::Deal, "title"), u""_s));
}

void EditsTest::labelsNameTheRecord()
{
    const Workspace workspace = market();
    const RowRef acme = ref(TableId::Party, "acme");
    const RowRef bolt = ref(TableId::Party, "bolt");
    const Field &name = fieldOf(TableId::Party, "name");
    QCOMPARE(setField(workspace, {bolt}, name, u"Bolt Inc."_s)->label,
             u"Change “Name” of “Bolt”"_s);
    QCOMPARE(setField(workspace, {acme, bolt}, name, u"Twin"_s)->label,
             u"Change “Name” of 2 row(s)"_s);
    QCOMPARE(removeRows(workspace, {bolt}).label, u"Delete Party “Bolt”"_s);
    QCOMPARE(duplicateRows(workspace, {bolt}, countingIds()).label, u"Duplicate Party “Bolt”"_s);
}

void EditsTest::longNamesAreCutInLabels()
{
    Workspace workspace = market();
    const Row &bolt = *workspace.find(ref(TableId::Party, "bolt"));
    workspace.put(bolt.with(fieldOf(TableId::Party, "name"), QString(20'000, u'x')).value());
    const QString label = removeRows(workspace, {bolt.ref()}).label;
    QVERIFY2(label.size() < 100 && label.endsWith(u"x…”"_s), qPrintable(label));
}

void EditsTest::clearsABlockInOneEdit()
{
    const Workspace workspace = market();
    const Field &amount = fieldOf(TableId::Tranche, "amount");
    const Field &payer = fieldOf(TableId::DealComponent, "payer");
    const Edit edit = clearFields(workspace, {{ref(TableId::Tranche, "t1"), {&amount}},
                                              {ref(TableId::Tranche, "t2"), {&amount}},
                                              {ref(TableId::DealComponent, "c1"), {&payer}}})
                          .value();
    QCOMPARE(edit.label, u"Clear 2 cell(s)"_s);
    QVERIFY(!applied(workspace, edit).find(Tranche::Id{u"t1"_s})->amount);
    // The record and its preferred claim must not contradict each other.
    QVERIFY(!applied(workspace, edit).find(Claim::Id{u"claim-5"_s})->preferred);
    QCOMPARE(applied(applied(workspace, edit), edit.inverted()), workspace);
}

void EditsTest::clearingARequiredFieldFails()
{
    const auto edit =
        clearFields(market(), {{ref(TableId::Party, "bolt"), {&fieldOf(TableId::Party, "name")}}});
    QVERIFY(!edit);
    QVERIFY2(edit.error().message.contains(u"Name"_s), qPrintable(edit.error().message));
}

void EditsTest::removalTakesWhatCannotStandAlone()
{
    const Workspace workspace = market();
    const auto consequences = consequencesOfRemoval(workspace, {ref(TableId::Deal, "d1")});
    QCOMPARE(sorted(consequences.removed),
             sorted({ref(TableId::DealComponent, "c1"), ref(TableId::Supersession, "sup"),
                     ref(TableId::Tranche, "t1"), ref(TableId::Tranche, "t2"),
                     ref(TableId::Claim, "claim-5"), ref(TableId::Claim, "claim-8")}));
    QVERIFY(consequences.cleared.empty());

    const Workspace after = applied(workspace, removeRows(workspace, {ref(TableId::Deal, "d1")}));
    QCOMPARE(after.rowCount(), workspace.rowCount() - 7);
    QVERIFY(after.contains(ref(TableId::Deal, "d0")));
}

void EditsTest::removalClearsOtherReferences()
{
    const Workspace workspace = market();
    const std::vector<RowRef> cove{ref(TableId::Party, "cove")};
    const auto consequences = consequencesOfRemoval(workspace, cove);
    QCOMPARE(consequences.removed, std::vector{ref(TableId::ListingStep, "step")});
    QCOMPARE(sorted(consequences.cleared),
             sorted({ref(TableId::Deal, "d1"), ref(TableId::DealComponent, "c1")}));

    const Workspace after = applied(workspace, removeRows(workspace, cove));
    QCOMPARE(after.find(ref(TableId::Deal, "d1"))->value(u"other_parties"),
             Value(QStringList(u"acme-labs"_s)));
    QVERIFY(isNull(after.find(ref(TableId::DealComponent, "c1"))->value(u"payer")));
}

void EditsTest::removalIsTakenBackByItsInverse()
{
    const Workspace workspace = market();
    for (const TableInfo &table : allTables()) {
        for (const Row &row : workspace.rows(table.id)) {
            const Edit edit = removeRows(workspace, {row.ref()});
            QVERIFY(!applied(workspace, edit).contains(row.ref()));
            QCOMPARE(applied(applied(workspace, edit), edit.inverted()), workspace);
        }
    }
}

void EditsTest::removingAPartyTakesItsDeals()
{
    const Workspace workspace = market();
    const Workspace after = applied(
        workspace, removeRows(workspace, {ref(TableId::Party, "acme"), ref(TableId::Deal, "d0")}));
    QCOMPARE(after.rows(TableId::Deal).size(), 0);
    QCOMPARE(after.rows(TableId::Tranche).size(), 0);
    QCOMPARE(after.rows(TableId::Claim).size(), 0);
    QCOMPARE(after.find(Party::Id{u"acme-labs"_s})->parent, Party::Id());
    QVERIFY(after.contains(ref(TableId::Source, "s1")));
}

void EditsTest::everyRemovalLeavesNothingDangling()
{
    const Workspace sample = shippedWorkspace(StartContent::Sample).value();
    const auto before = dataProblems(sample).size();
    int count = 0;
    for (const TableInfo &table : allTables()) {
        const RowMap &rows = sample.rows(table.id);
        if (rows.isEmpty())
            continue;
        for (const Row &row :
             {rows.first(), *std::next(rows.begin(), rows.size() / 2), rows.last()}) {
            const Workspace after = applied(sample, removeRows(sample, {row.ref()}));
            QVERIFY2(dataProblems(after).size() <= before, qPrintable(row.id()));
            ++count;
        }
    }
    QVERIFY(count > 100);
}

void EditsTest::duplicatesADealWithAllItsParts()
{
    const Workspace workspace = market();
    const Edit edit = duplicateRows(workspace, {ref(TableId::Deal, "d1")}, countingIds());
    QCOMPARE(edit.changes.size(), size_t(4));
    const Workspace after = applied(workspace, edit);
    QCOMPARE(after.rows(TableId::Deal).size(), 3);
    QCOMPARE(after.rows(TableId::Tranche).size(), 4);
    QCOMPARE(after.rows(TableId::Claim).size(), 2);
    QCOMPARE(after.rows(TableId::Supersession).size(), 1);

    const auto isNew = [&](const Row &row) { return !workspace.contains(row.ref()); };
    const RowMap &deals = after.rows(TableId::Deal);
    const auto &deal = std::find_if(deals.begin(), deals.end(), isNew)->as<Deal>();
    QCOMPARE(deal.title, u"Deal (copy)"_s);
    QCOMPARE(deal.payer, Party::Id{u"acme"_s});
    QCOMPARE(deal.origin, Origin::Own);
    for (const Tranche &tranche : after.rows<Tranche>()) {
        const bool isCopy = !workspace.find(tranche.id);
        QCOMPARE(after.find(after.find(tranche.component)->deal)->id,
                 isCopy ? deal.id : Deal::Id{u"d1"_s});
    }
}

void EditsTest::duplicatesAPartyWithoutItsDeals()
{
    const Workspace workspace = market();
    const Workspace after =
        applied(workspace, duplicateRows(workspace, {ref(TableId::Party, "cove")}, countingIds()));
    QCOMPARE(after.rowCount(), workspace.rowCount() + 2);
    QCOMPARE(after.rows(TableId::ListingStep).size(), 2);
    QCOMPARE(
        applied(workspace, duplicateRows(workspace, {ref(TableId::Party, "acme")}, countingIds()))
            .rowCount(),
        workspace.rowCount() + 1);
}

void EditsTest::duplicatesSelectedPartsOnce()
{
    const Workspace workspace = market();
    const Edit edit = duplicateRows(
        workspace,
        {ref(TableId::Tranche, "t1"), ref(TableId::Tranche, "t2"), ref(TableId::Tranche, "t1")},
        countingIds());
    QCOMPARE(edit.changes.size(), size_t(2));
}

void EditsTest::copiesAreNamedAsCopies()
{
    Workspace workspace = market();
    const IdMaker ids = countingIds();
    for (int copy = 0; copy < 2; ++copy)
        workspace.apply(duplicateRows(workspace, {ref(TableId::Deal, "d1")}, ids));
    QStringList titles;
    for (const Deal &deal : workspace.rows<Deal>())
        titles += deal.title;
    titles.sort();
    QCOMPARE(titles, (QStringList{u"Deal"_s, u"Deal (copy 2)"_s, u"Deal (copy)"_s, u"Letter"_s}));
    for (const Tranche &tranche : workspace.rows<Tranche>())
        QVERIFY(!tranche.label.contains(u"copy"_s)); // parts keep their names
}

void EditsTest::countsPastedCellsBeyondTheLastField()
{
    const Workspace workspace = market();
    const PastePlan plan =
        pasteCells(workspace, TableId::Party, {ref(TableId::Party, "acme")},
                   {tableInfo(TableId::Party).field(u"name")},
                   {{u"New"_s, u"lost"_s, u" "_s, u"lost"_s}}, kEnglish, countingIds());
    QCOMPARE(plan.changedRows, 1);
    QCOMPARE(plan.leftOut, 2);
}

void EditsTest::everyDuplicateLeavesNothingDangling()
{
    const Workspace sample = shippedWorkspace(StartContent::Sample).value();
    const auto before = dataProblems(sample).size();
    for (const TableInfo &table : allTables()) {
        if (table.text.group == TableGroup::Hidden || sample.rows(table.id).isEmpty())
            continue;
        const Row &row = sample.rows(table.id).first();
        const Edit edit = duplicateRows(sample, {row.ref()}, countingIds());
        const Workspace after = applied(sample, edit);
        const auto counted =
            std::count_if(edit.changes.begin(), edit.changes.end(), [](const RowChange &change) {
                return tableInfo(change.ref().table).text.group != TableGroup::Hidden;
            });
        QCOMPARE(after.rowCount(), sample.rowCount() + qsizetype(counted));
        if (table.id != TableId::Claim)
            QVERIFY2(dataProblems(after).size() <= before, qPrintable(row.id()));
        QCOMPARE(applied(after, edit.inverted()), sample);
    }
}

void EditsTest::preferringAClaimChangesTheRow()
{
    const Workspace workspace = market();
    const Edit edit = preferClaim(workspace, {u"claim-8"_s}, u"It is newer"_s).value();
    const Workspace after = applied(workspace, edit);
    QCOMPARE(after.find(Tranche::Id{u"t1"_s})->amount, Money::ofUnits(8));
    QVERIFY(!after.find(Claim::Id{u"claim-5"_s})->preferred);
    QCOMPARE(after.find(Claim::Id{u"claim-5"_s})->reason, u"The filing says so"_s);
    QVERIFY(after.find(Claim::Id{u"claim-8"_s})->preferred);
    QCOMPARE(after.find(Claim::Id{u"claim-8"_s})->reason, u"It is newer"_s);
    QCOMPARE(applied(after, edit.inverted()), workspace);
}

void EditsTest::preferringTheSameClaimAgainIsNoEdit()
{
    QVERIFY(preferClaim(market(), {u"claim-5"_s}, u"The filing says so"_s)->isEmpty());
}

void EditsTest::preferringAClaimThatDoesNotFitFails()
{
    Workspace workspace = market();
    workspace.put(claim("claim-many", "many", false));
    const auto edit = preferClaim(workspace, {u"claim-many"_s}, u""_s);
    QVERIFY(!edit);
    QVERIFY(edit.error().message.contains(u"many"));
}

void EditsTest::pastesOverRowsAndAddsTheRest()
{
    const Workspace workspace = market();
    const std::vector<const Field *> fields{&fieldOf(TableId::Party, "name"),
                                            &fieldOf(TableId::Party, "parent"),
                                            &fieldOf(TableId::Party, "country")};
    const PastePlan plan =
        pasteCells(workspace, TableId::Party, {ref(TableId::Party, "bolt")}, fields,
                   {{u"Bolt Inc."_s, u"Acme"_s, u"US"_s, u"beyond"_s}, {u"Dune"_s, u""_s}},
                   kEnglish, countingIds());
    QCOMPARE(plan.rejected, QStringList());
    QCOMPARE(plan.changedRows, 1);
    QCOMPARE(plan.addedRows, 1);
    const Workspace after = applied(workspace, plan.edit);
    QCOMPARE(after.find(Party::Id{u"bolt"_s})->name, u"Bolt Inc."_s);
    QCOMPARE(after.find(Party::Id{u"bolt"_s})->parent, Party::Id{u"acme"_s});
    QCOMPARE(after.rows(TableId::Party).size(), workspace.rows(TableId::Party).size() + 1);
}

void EditsTest::pasteRejectsCellsAndKeepsTheOthers()
{
    const Workspace workspace = market();
    const std::vector<const Field *> fields{&fieldOf(TableId::Tranche, "label"),
                                            &fieldOf(TableId::Tranche, "amount"),
                                            &fieldOf(TableId::Tranche, "certainty")};
    const PastePlan plan = pasteCells(
        workspace, TableId::Tranche, {ref(TableId::Tranche, "t1"), ref(TableId::Tranche, "t2")},
        fields, {{u"First"_s, u"much"_s, u"firm"_s}, {u"Second"_s, u"6 M"_s, u"perhaps"_s}},
        kEnglish, countingIds());
    QCOMPARE(plan.rejected.size(), 2);
    QVERIFY2(plan.rejected[0].startsWith(u"Row 1: Amount: "), qPrintable(plan.rejected[0]));
    QVERIFY2(plan.rejected[1].startsWith(u"Row 2: Certainty: "), qPrintable(plan.rejected[1]));
    const Workspace after = applied(workspace, plan.edit);
    QCOMPARE(after.find(Tranche::Id{u"t1"_s})->amount, Money::ofUnits(5));
    QCOMPARE(after.find(Tranche::Id{u"t1"_s})->certainty, Certainty::Firm);
    QCOMPARE(after.find(Tranche::Id{u"t2"_s})->amount, Money::ofUnits(6000000));
}

void EditsTest::pasteSkipsBlankLines()
{
    const Workspace workspace = market();
    const PastePlan plan =
        pasteCells(workspace, TableId::Party, {}, {&fieldOf(TableId::Party, "name")},
                   {{u"Dune"_s}, {u""_s}, {}, {u"Echo"_s}}, kEnglish, countingIds());
    QCOMPARE(plan.rejected, QStringList());
    QCOMPARE(plan.addedRows, 2);
}

void EditsTest::pasteCountsCellsWithoutAColumn()
{
    const Workspace workspace = market();
    const PastePlan plan = pasteCells(
        workspace, TableId::Party, {}, {&fieldOf(TableId::Party, "name")},
        {{u"Dune"_s, u"extra"_s, u" "_s}, {u"Echo"_s, u"a"_s, u"b"_s}}, kEnglish, countingIds());
    QCOMPARE(plan.addedRows, 2);
    QCOMPARE(plan.leftOut, 3);
}

/// However a value comes in, the record and its preferred claim do not contradict each other.
void EditsTest::everyVerbOvertakesClaims()
{
    const Workspace workspace = market();
    const RowRef tranche = ref(TableId::Tranche, "t1");
    const Field &amount = fieldOf(TableId::Tranche, "amount");
    const Row changed = workspace.find(tranche)->with(amount, Money::ofUnits(8)).value();
    const auto pasted = pasteCells(workspace, TableId::Tranche, {tranche}, {&amount},
                                   {{u"8 USD"_s}}, kEnglish, countingIds());
    for (const Edit &edit : {putRow(workspace, changed).value(),
                             setField(workspace, {tranche}, amount, Money::ofUnits(8)).value(),
                             pasted.edit, clearFields(workspace, {{tranche, {&amount}}}).value()}) {
        const Workspace after = applied(workspace, edit);
        QVERIFY(!after.find(Claim::Id{u"claim-5"_s})->preferred);
        QCOMPARE(applied(after, edit.inverted()), workspace);
    }
    const Row noted =
        workspace.find(tranche)->with(fieldOf(TableId::Tranche, "notes"), u"read again"_s).value();
    QCOMPARE(putRow(workspace, noted)->changes.size(), size_t(1));
}

void EditsTest::pasteRefusesIncompleteNewRows()
{
    const Workspace workspace = market();
    const PastePlan plan =
        pasteCells(workspace, TableId::Party, {}, {&fieldOf(TableId::Party, "country")},
                   {{u"US"_s}}, kEnglish, countingIds());
    QVERIFY(plan.edit.isEmpty());
    QCOMPARE(plan.rejected.size(), 1);
}

void EditsTest::findsReferencesOfBothKinds()
{
    const Workspace workspace = market();
    QCOMPARE(sorted(referrersOf(workspace, {ref(TableId::Party, "cove")})),
             sorted({ref(TableId::ListingStep, "step"), ref(TableId::Deal, "d1"),
                     ref(TableId::DealComponent, "c1")}));
    QCOMPARE(referrersOf(workspace, {ref(TableId::Tranche, "t1")}).size(), size_t(2));
    QVERIFY(referrersOf(workspace, {ref(TableId::Deal, "acme")}).empty());
    QVERIFY(checkReferences(workspace, *workspace.find(ref(TableId::Deal, "d1"))));
}

QTEST_GUILESS_MAIN(EditsTest)

#include "tst_edits.moc"
