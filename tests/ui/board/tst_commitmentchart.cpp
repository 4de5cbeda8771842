#include "ui/board/commitmentchart.h"

#include "tests/ui/support/desk.h"
#include "ui/theme.h"

#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

/// What the chart of a commitment says of the plan, and of what is short without it.
class TestCommitmentChart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnWarnings(); }
    void worstIsWhatThePlanCostsMost();
    void withoutAPlanTheLargestGapIsShown();
    void findingCountsOnlyWhatThePlanAdds();
    void metFloorSaysSo();
};

namespace {

/// Three years with the same floor.
CommitmentEffect effectOf(const QString &id, double floor, double before, double after)
{
    CommitmentEffect effect{.commitment = {id}, .years = {}};
    for (int year = 2026; year < 2029; ++year)
        effect.years.push_back({.startsOn = QDate(year, 1, 1),
                                .floor = floor,
                                .usageBefore = before,
                                .usageAfter = after,
                                .shortfallBefore = std::max(0.0, floor - before),
                                .shortfallAfter = std::max(0.0, floor - after)});
    effect.stranded =
        3 * std::max(0.0, effect.years[0].shortfallAfter - effect.years[0].shortfallBefore);
    return effect;
}

QString findingOf(const CommitmentEffect &effect)
{
    CommitmentChart chart(nullptr);
    chart.showEffect(effect, {});
    return chart.finding();
}

} // namespace

void TestCommitmentChart::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(Scheme::Light);
}

void TestCommitmentChart::worstIsWhatThePlanCostsMost()
{
    const std::vector<CommitmentEffect> effects{effectOf(u"short"_s, 900'000, 100'000, 100'000),
                                                effectOf(u"hurt"_s, 900'000, 900'000, 850'000)};
    QCOMPARE(worstEffect(effects)->commitment.text, u"hurt"_s);
    QVERIFY(!worstEffect({}));
}

void TestCommitmentChart::withoutAPlanTheLargestGapIsShown()
{
    const std::vector<CommitmentEffect> effects{
        effectOf(u"small"_s, 100'000, 89'300, 89'300),
        effectOf(u"large"_s, 3'200'000, 3'008'000, 3'008'000)};
    const CommitmentEffect *worst = worstEffect(effects);
    QCOMPARE(worst->commitment.text, u"large"_s);
    QVERIFY(findingOf(*worst).contains(u"192k"_s));
    QVERIFY(findingOf(*worst).contains(u"as it is"_s));
}

void TestCommitmentChart::findingCountsOnlyWhatThePlanAdds()
{
    CommitmentChart chart(nullptr);
    chart.showEffect(effectOf(u"aws"_s, 3'200'000, 3'000'000, 2'200'000), u"amazon"_s);
    QVERIFY(chart.finding().contains(u"800k more"_s));
    QVERIFY(!chart.finding().contains(u"1.00"_s));
    QVERIFY(chart.present().contains(u"200k"_s));
    chart.showEffect(effectOf(u"aws"_s, 3'200'000, 3'300'000, 2'200'000), u"amazon"_s);
    QVERIFY(chart.finding().contains(u"1.00"_s));
    QVERIFY(chart.present().isEmpty());
}

void TestCommitmentChart::metFloorSaysSo()
{
    CommitmentEffect met = effectOf(u"aws"_s, 100, 200, 150);
    QVERIFY(findingOf(met).contains(u"met in every year"_s));
    met.lostTier = 5000;
    QVERIFY(findingOf(met).contains(u"5.0k"_s));
}

QTEST_MAIN(TestCommitmentChart)
#include "tst_commitmentchart.moc"
