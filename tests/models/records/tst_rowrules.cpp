#include "models/assumptions/assumptionrange.h"
#include "models/edits/edits.h"
#include "models/facts/facts.h"
#include "models/imports/importplan.h"
#include "models/imports/tableplan.h"
#include "models/records/rowrules.h"
#include "models/switching/assumptionset.h"
#include "tests/support/rows.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <optional>

using namespace fairlead;
using namespace Qt::StringLiterals;

class RowRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesForms_data();
    void refusesForms();
    void assumptionsStayInTheirRange_data();
    void assumptionsStayInTheirRange();
    void acceptsForms_data();
    void acceptsForms();
    void findsWhatContradictsItself_data();
    void findsWhatContradictsItself();
    void partialDatesGetTheBenefitOfTheDoubt();
    void amountsInTwoCurrenciesAreNotCompared();
    void findsCircles();
    void nobodyPaysOnMoreThanAll();
    void whatIsThereAlreadyMayStay();
    void termsThatCannotBeDoNotComeIn_data();
    void termsThatCannotBeDoNotComeIn();
    void aBackwardTermFromBeforeMayStayAndBeMended();
    void checkTellsOfBothKinds();
};

void RowRulesTest::refusesForms_data()
{
    QTest::addColumn<TableId>("table");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("blanks") << TableId::Party << "name"_ba << Value(u" \u00a0"_s)
                            << u"Name: A text of blanks says nothing."_s;
    QTest::newRow("two lines") << TableId::Party << "name"_ba << Value(u"a\nb"_s)
                               << u"Name: The text has more than one line."_s;
    QTest::newRow("bell") << TableId::Party << "name"_ba << Value(u"a\ab"_s)
                          << u"Name: The text holds a control character, U+0007."_s;
    QTest::newRow("escape in a paragraph")
        << TableId::Party << "notes"_ba << Value(u"\u001b[31m"_s)
        << u"Notes: The text holds a control character, U+001b."_s;
    QTest::newRow("in a list") << TableId::Party << "aliases"_ba
                               << Value(QStringList{u"AWS"_s, u"a\tb"_s})
                               << u"Also called: The text holds a control character, U+0009."_s;
    QTest::newRow("currency") << TableId::Tranche << "amount"_ba
                              << Value(Money{100, *Currency::fromCode(u"XXQ")})
                              << u"Amount: There is no currency “XXQ”."_s;
    QTest::newRow("price") << TableId::Offering << "input_price"_ba
                           << Value(UnitPrice{100, *Currency::fromCode(u"USZ")})
                           << u"Input: There is no currency “USZ”."_s;
    QTest::newRow("huge") << TableId::Tranche << "periods"_ba << Value(1e308)
                          << u"Periods: The number is too large to be meant."_s;
}

void RowRulesTest::refusesForms()
{
    QFETCH(TableId, table);
    QFETCH(QByteArray, field);
    QFETCH(Value, value);
    QFETCH(QString, sentence);
    const auto good = checkForm(fieldOf(table, field.constData()), value);
    QVERIFY(!good);
    QCOMPARE(good.error().message, sentence);
    const Row row = Row(table, u"x"_s).with(fieldOf(table, field.constData()), value).value();
    const ImportPlan plan = planWorkspaceImport({}, {row});
    QVERIFY(!plan.isAcceptable());
    QCOMPARE(plan.rejected.front(),
             u"%1 “x”: %2"_s.arg(row.info().singular(), good.error().message));
    const Workspace workspace = workspaceOf({Row(table, u"x"_s)});
    QVERIFY(!setField(workspace, {row.ref()}, fieldOf(table, field.constData()), value));
}

void RowRulesTest::assumptionsStayInTheirRange_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("good");
    QTest::addColumn<double>("bad");
    QTest::newRow("share") << u"effectiveness.abstraction"_s << u"fraction"_s << 1.0 << 9.0;
    QTest::newRow("discount") << u"discount_rate"_s << u"a year"_s << 0.0 << -1.0;
    QTest::newRow("correlation") << u"estimator_correlation"_s << u"Spearman"_s << 0.6 << 5.0;
    QTest::newRow("hours") << u"hours.data_pipeline"_s << u"h per unit"_s << 0.0 << -5.0;
    QTest::newRow("rate") << u"rate"_s << u"USD/h"_s << 130.0 << -100.0;
    QTest::newRow("divisor") << u"productive_hours"_s << u"h per FTE month"_s << 0.5 << 0.0;
}

void RowRulesTest::assumptionsStayInTheirRange()
{
    QFETCH(QString, id);
    QFETCH(QString, unit);
    QFETCH(double, good);
    QFETCH(double, bad);
    const auto row = [&](double value) {
        return Row::of(Assumption{.id = {id}, .name = u"Rate"_s, .likely = value, .unit = unit});
    };
    const Field &likely = fieldOf(TableId::Assumption, "likely");
    QVERIFY(formFlaws(row(good)).empty());
    QCOMPARE(formFlaws(row(bad)).front().field, &likely);
    QVERIFY(!putRow({}, row(bad)));
    const Workspace workspace = workspaceOf({row(good)});
    QVERIFY(!setField(workspace, {row(good).ref()}, likely, bad));
    QVERIFY(AssumptionSet(workspace).likely(id));
    QVERIFY(!AssumptionSet(workspaceOf({row(bad)})).likely(id)); // from a file: as if missing
    QVERIFY(!assumptionProblem(workspaceOf({row(bad)})).isEmpty());
}

void RowRulesTest::acceptsForms_data()
{
    QTest::addColumn<TableId>("table");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<Value>("value");
    QTest::newRow("null") << TableId::Party << "name"_ba << Value();
    QTest::newRow("any script") << TableId::Party << "name"_ba
                                << Value(u"船 שלום 👩‍💻"_s);
    QTest::newRow("paragraph") << TableId::Party << "notes"_ba << Value(u"one\n\ttwo"_s);
    QTest::newRow("euro") << TableId::Tranche << "amount"_ba
                          << Value(Money{100, *Currency::fromCode(u"EUR")});
    QTest::newRow("virtual") << TableId::Tranche << "amount"_ba
                             << Value(Money{100, *Currency::fromCode(u"TOKENS")});
    QTest::newRow("many periods") << TableId::Tranche << "periods"_ba << Value(360.0);
}

void RowRulesTest::acceptsForms()
{
    QFETCH(TableId, table);
    QFETCH(QByteArray, field);
    QFETCH(Value, value);
    const auto good = checkForm(fieldOf(table, field.constData()), value);
    QVERIFY2(good, good ? "" : qPrintable(good.error().message));
}

void RowRulesTest::findsWhatContradictsItself_data()
{
    QTest::addColumn<std::optional<Row>>("row");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("range") << std::optional(
        rowWith(TableId::Tranche, "t", {{"amount", "5.00 USD"}, {"amount_high", "4.00 USD"}}))
                           << u"Amount, high: 4.00 USD lies below “Amount”, which is 5.00 USD."_s;
    QTest::newRow("low above likely")
        << std::optional(rowWith(TableId::Assumption, "a", {{"low", "3"}, {"likely", "2"}}))
        << u"Likely: 2 lies below “Low”, which is 3."_s;
    QTest::newRow("low above high")
        << std::optional(rowWith(TableId::Assumption, "a", {{"low", "3"}, {"high", "2"}}))
        << u"High: 2 lies below “Low”, which is 3."_s;
    QTest::newRow("own parent") << std::optional(rowWith(TableId::Party, "p", {{"parent", "p"}}))
                                << u"Parent: It leads back to the record itself."_s;
}

void RowRulesTest::findsWhatContradictsItself()
{
    QFETCH(std::optional<Row>, row);
    QFETCH(QString, sentence);
    const std::vector<RowFlaw> flaws = senseFlaws(workspaceOf({*row}), *row);
    QCOMPARE(flaws.size(), size_t(1));
    QCOMPARE(flaws.front().message, sentence);
    QVERIFY(formFlaws(*row).empty());
}

void RowRulesTest::partialDatesGetTheBenefitOfTheDoubt()
{
    const Row same =
        rowWith(TableId::Deal, "d", {{"valid_from", "2026-05-02"}, {"valid_to", "2026"}});
    QVERIFY(senseFlaws({}, same).empty());
    const Row before =
        rowWith(TableId::Deal, "d", {{"valid_from", "2026-05-02"}, {"valid_to", "2026-Q1"}});
    QCOMPARE(senseFlaws({}, before).size(), size_t(1));
}

void RowRulesTest::amountsInTwoCurrenciesAreNotCompared()
{
    const Row row =
        rowWith(TableId::Tranche, "t", {{"amount", "5.00 USD"}, {"amount_high", "4.00 EUR"}});
    QVERIFY(senseFlaws({}, row).empty());
}

void RowRulesTest::findsCircles()
{
    const Workspace workspace = workspaceOf({
        rowWith(TableId::Party, "a", {{"parent", "b"}}),
        rowWith(TableId::Party, "b", {{"parent", "c"}}),
        rowWith(TableId::Party, "c", {{"parent", "b"}}),
        rowWith(TableId::Party, "d", {{"parent", "gone"}}),
    });
    for (const auto &[id, count] :
         std::map<QString, size_t>{{u"a"_s, 0}, {u"b"_s, 1}, {u"c"_s, 1}, {u"d"_s, 0}}) {
        QCOMPARE(senseFlaws(workspace, *workspace.find({TableId::Party, id})).size(), count);
    }
}

/// A file from before stays editable.
void RowRulesTest::nobodyPaysOnMoreThanAll()
{
    const auto passOn = [](const char *id, const char *payee, const char *likely) {
        return rowWith(TableId::PassOn, id, {{"payer", "p"}, {"payee", payee}, {"likely", likely}});
    };
    const Row row = passOn("1", "a", "0.7");
    Workspace workspace = workspaceOf({row, passOn("2", "b", "0.3"), passOn("3", "c", "")});
    QVERIFY(senseFlaws(workspace, row).empty());
    workspace.put(passOn("2", "b", "0.31"));
    QCOMPARE(senseFlaws(workspace, row).size(), size_t(1));
    QCOMPARE(senseFlaws(workspace, row).front().message,
             u"Likely: The shares that the payer pays on add up to more than all of it."_s);
    QVERIFY(senseFlaws(workspace, *workspace.find({TableId::PassOn, u"3"_s})).empty());
    QCOMPARE(senseFlaws({}, passOn("4", "p", "0.1")).front().message,
             u"Payee: Nobody pays on to itself."_s);
}

void RowRulesTest::whatIsThereAlreadyMayStay()
{
    const Row old = rowWith(TableId::Party, "p", {{"name", "two\nlines"}, {"country", "US"}});
    const Workspace workspace = workspaceOf({old});
    QVERIFY(planWorkspaceImport(workspace, {old}).isAcceptable());
    const Row moved = old.with(fieldOf(TableId::Party, "country"), u"DE"_s).value();
    QVERIFY(planWorkspaceImport(workspace, {moved}).isAcceptable());
    QVERIFY(putRow(workspace, moved));
    const Row worse = old.with(fieldOf(TableId::Party, "name"), u"three\n\nlines"_s).value();
    QVERIFY(!putRow(workspace, worse));
}

void RowRulesTest::termsThatCannotBeDoNotComeIn_data()
{
    QTest::addColumn<TableId>("table");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a contract that ends before it starts")
        << TableId::Contract << u"name,vendor,starts_on,ends_on"_s
        << QStringList{u"C"_s, u"v"_s, u"2027-01-01"_s, u"2026-01-01"_s}
        << u"Ends: 2026-01-01 lies below “Starts”, which is 2027-01-01."_s;
    QTest::newRow("a commitment that does")
        << TableId::Commitment << u"name,period_start,period_end"_s
        << QStringList{u"C"_s, u"2027-01-01"_s, u"2026"_s}
        << u"Ends: 2026 lies below “Starts”, which is 2027-01-01."_s;
    QTest::newRow("notice of millions of years")
        << TableId::Contract << u"name,vendor,notice_days"_s
        << QStringList{u"C"_s, u"v"_s, u"999999999"_s}
        << u"Notice: 999999999 is more than ten years of notice, which no contract asks for."_s;
    QTest::newRow("a term of millions of years")
        << TableId::Contract << u"name,vendor,renewal_term_months"_s
        << QStringList{u"C"_s, u"v"_s, u"99999999"_s}
        << u"Renewal term: 99999999 months are more than a century, which no contract runs."_s;
    QTest::newRow("… of a notice term")
        << TableId::NoticeTerm << u"id,contract,length,unit,roll"_s
        << QStringList{u"n"_s, u"c"_s, u"121"_s, u"months"_s, u"stays"_s}
        << u"Length: 121 is more than ten years of notice, which no contract asks for."_s;
}

/// Refused with the line and the reason, whichever way they come.
void RowRulesTest::termsThatCannotBeDoNotComeIn()
{
    QFETCH(const TableId, table);
    QFETCH(const QString, header);
    QFETCH(const QStringList, cells);
    QFETCH(const QString, sentence);
    const Workspace workspace =
        workspaceOf({rowWith(TableId::Party, "v", {{"name", "V"}, {"kind", "lab"}}),
                     rowWith(TableId::Contract, "c", {{"name", "Other"}, {"vendor", "v"}})});
    TableCells file;
    file.header = header.split(u',');
    file.rows = {cells};
    file.lines = {2};
    int ids = 0;
    const ImportReport report = planTable(
        workspace, tableInfo(table), file, QLocale::c(), [&] { return u"new%1"_s.arg(++ids); },
        false);
    QVERIFY(!report.plan.isAcceptable());
    QCOMPARE(report.rejected.count, 1);
    QCOMPARE(report.rejected.first.front().line, 2);
    QCOMPARE(report.rejected.first.front().reason, sentence);
}

/// The editor refuses what makes it worse or other, and takes what mends it.
void RowRulesTest::aBackwardTermFromBeforeMayStayAndBeMended()
{
    const Row good = rowWith(TableId::Contract, "c",
                             {{"name", "C"}, {"vendor", "v"}, {"starts_on", "2026-01-01"}});
    const Row party = rowWith(TableId::Party, "v", {{"name", "V"}, {"kind", "lab"}});
    const auto date = [](const char *text) {
        return Value(PartialDate::fromText(QString::fromLatin1(text)).value());
    };
    const Field &starts = fieldOf(TableId::Contract, "starts_on");
    const Field &ends = fieldOf(TableId::Contract, "ends_on");
    const auto refused =
        setField(workspaceOf({good, party}), {good.ref()}, ends, date("2025-12-31"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().message,
             u"Ends: 2025-12-31 lies below “Starts”, which is 2026-01-01."_s);
    const Row bad = good.with(ends, date("2025-12-31")).value();
    const Workspace before = workspaceOf({bad, party});
    QVERIFY(setField(before, {bad.ref()}, fieldOf(TableId::Contract, "owner"), u"Buyer"_s));
    QVERIFY(!setField(before, {bad.ref()}, starts, date("2026-02-01")));
    QVERIFY(setField(before, {bad.ref()}, starts, date("2025-01-01")));
    QVERIFY(setField(before, {bad.ref()}, ends, Value()));
    const auto flaws = flawsOf(before, bad);
    QVERIFY(std::ranges::any_of(
        flaws, [&](const RowFlaw &flaw) { return flaw.field == &ends; })); // check finds it
}

void RowRulesTest::checkTellsOfBothKinds()
{
    const Workspace workspace =
        workspaceOf({rowWith(TableId::Party, "p", {{"name", "two\nlines"}, {"parent", "p"}})});
    const auto problems = dataProblems(workspace);
    QCOMPARE(problems.size(), size_t(2));
}

QTEST_GUILESS_MAIN(RowRulesTest)
#include "tst_rowrules.moc"
