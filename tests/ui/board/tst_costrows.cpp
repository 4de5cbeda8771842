#include "ui/board/costrows.h"

#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

/// The rows of a cost: what commitments add or take is always told, and the rows add up.
class TestCostRows : public QObject
{
    Q_OBJECT

private slots:
    void commitmentsAreToldBothWays_data();
    void commitmentsAreToldBothWays();
};

void TestCostRows::commitmentsAreToldBothWays_data()
{
    QTest::addColumn<double>("stranded");
    QTest::addColumn<double>("lostTier");
    QTest::addColumn<QStringList>("rows");
    const QString oneTime = u"One-time: 100k"_s;
    QTest::newRow("nothing") << 0.0 << 0.0 << QStringList{oneTime};
    QTest::newRow("loss") << 50e3 << 10e3
                          << QStringList{oneTime, u"Shortfall: 50.0k"_s, u"Lost discount: 10.0k"_s,
                                         u"All in: 160k"_s};
    QTest::newRow("gain") << -220e3 << 20e3
                          << QStringList{oneTime, u"Less shortfall: –\u00a0220k"_s,
                                         u"Lost discount: 20.0k"_s, u"All in: –\u00a0100k"_s};
}

void TestCostRows::commitmentsAreToldBothWays()
{
    QFETCH(double, stranded);
    QFETCH(double, lostTier);
    QFETCH(QStringList, rows);
    CostRows costs(nullptr);
    costs.showCosts({{.id = u"prompts"_s, .type = CostType::Api, .usd = 100e3}}, stranded,
                    lostTier);
    QStringList shown;
    for (const CostRow *row : costs.findChildren<CostRow *>()) {
        if (!row->isHidden())
            shown += row->accessibleName();
    }
    QVERIFY(shown.front().startsWith(u"API"_s));
    QCOMPARE(shown.mid(1), rows);
    costs.resize(300, costs.sizeHint().height());
    QVERIFY(!costs.grab().isNull());
}

QTEST_MAIN(TestCostRows)
#include "tst_costrows.moc"
