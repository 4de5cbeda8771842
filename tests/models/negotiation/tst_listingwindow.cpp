#include "models/negotiation/listingwindow.h"
#include "models/rows/party.h"
#include "tests/support/rows.h"

#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

constexpr int kHorizonMonths = 36;

Row step(const char *id, const char *state, const char *day, const char *status = "confirmed")
{
    return rowWith(TableId::ListingStep, id,
                   {{"party", "lab"},
                    {"state", state},
                    {"occurs_on", day},
                    {"status", status},
                    {"checked_on", "2026-06-01"}});
}

ListingWindow windowOn(const Workspace &workspace, QDate day)
{
    return listingWindow(workspace, *workspace.find(Id<Party>{u"lab"_s}), day, kHorizonMonths);
}

Workspace lab(std::initializer_list<FieldText> fields = {})
{
    return workspaceOf({rowWith(TableId::Party, "lab", fields)});
}

} // namespace

class ListingWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheDatedSteps_data();
    void followsTheDatedSteps();
    void plansAndRumoursAreNoState();
    void fallsBackToTheStateOfTheParty();
    void privateVendorsOpenByTheExpectedDate_data();
    void privateVendorsOpenByTheExpectedDate();
    void goesStaleAfterHalfAYear();
    void namesTheSourcesOfTheStep();
};

void ListingWindowTest::followsTheDatedSteps_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("filed") << QDate(2026, 6, 1) << u"filed_confidential"_s << true;
    QTest::newRow("published") << QDate(2026, 10, 15) << u"filed_public"_s << true;
    QTest::newRow("listed") << QDate(2027, 1, 20) << u"listed"_s << false;
}

void ListingWindowTest::followsTheDatedSteps()
{
    QFETCH(QDate, day);
    Workspace workspace = lab({{"listing_state", "private"}});
    workspace.put(step("a", "filed_public", "2026-10"));
    workspace.put(step("b", "filed_confidential", "2026-06-01"));
    workspace.put(step("c", "listed", "2027-01-20"));
    const ListingWindow window = windowOn(workspace, day);
    QTEST(keyOf(*window.state), "state");
    QTEST(*window.isOpen, "isOpen");
    QVERIFY(window.since->first() <= day);
}

void ListingWindowTest::plansAndRumoursAreNoState()
{
    Workspace workspace = lab({{"listing_state", "private"}});
    workspace.put(step("a", "filed_public", "2026-05-01", "rumoured"));
    workspace.put(step("b", "listed", "2026-05-02", "planned"));
    const ListingWindow window = windowOn(workspace, QDate(2026, 6, 1));
    QCOMPARE(window.state, ListingState::Private);
    QCOMPARE(window.isOpen, std::nullopt);
}

void ListingWindowTest::fallsBackToTheStateOfTheParty()
{
    QCOMPARE(windowOn(lab(), QDate(2026, 6, 1)).state, std::nullopt);
    QCOMPARE(windowOn(lab(), QDate(2026, 6, 1)).isOpen, std::nullopt);
    const Workspace workspace =
        lab({{"listing_state", "subsidiary"}, {"checked_on", "2026-05-01"}});
    const ListingWindow window = windowOn(workspace, QDate(2026, 6, 1));
    QCOMPARE(window.isOpen, false);
    QCOMPARE(window.checkedOn->toText(), u"2026-05-01"_s);
    QVERIFY(!window.isStale);
}

void ListingWindowTest::privateVendorsOpenByTheExpectedDate_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("soon") << u"2027-H1"_s << true;
    QTest::newRow("at the horizon") << u"2029-06"_s << true;
    QTest::newRow("beyond") << u"2030"_s << false;
}

void ListingWindowTest::privateVendorsOpenByTheExpectedDate()
{
    QFETCH(QString, expected);
    const Workspace workspace =
        lab({{"listing_state", "private"}, {"listing_expected", qPrintable(expected)}});
    QTEST(*windowOn(workspace, QDate(2026, 6, 1)).isOpen, "isOpen");
}

void ListingWindowTest::goesStaleAfterHalfAYear()
{
    Workspace workspace = lab();
    workspace.put(step("a", "filed_confidential", "2026-05-01"));
    QVERIFY(!windowOn(workspace, QDate(2026, 6, 1).addDays(kVendorFactDays)).isStale);
    QVERIFY(windowOn(workspace, QDate(2026, 6, 1).addDays(kVendorFactDays + 1)).isStale);
    QVERIFY(windowOn(lab({{"listing_state", "private"}}), QDate(2026, 6, 1)).isStale);
}

void ListingWindowTest::namesTheSourcesOfTheStep()
{
    Workspace workspace = lab();
    workspace.put(step("a", "filed_confidential", "2026-05-01"));
    workspace.put(rowWith(TableId::Claim, "c",
                          {{"subject_table", "listing_step"},
                           {"subject", "a"},
                           {"attribute", "occurs_on"},
                           {"source", "s"}}));
    QCOMPARE(windowOn(workspace, QDate(2026, 6, 1)).sources, QList<Id<Source>>{{u"s"_s}});
}

QTEST_GUILESS_MAIN(ListingWindowTest)
#include "tst_listingwindow.moc"
