#include "app/shippedworkspace.h"
#include "models/exposure/movement.h"
#include "models/rows/workload.h"

#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

Exposure exposureIn(const Workspace &workspace)
{
    Lens lens;
    lens.asOf = QDate(2026, 11, 20);
    return exposureOf(workspace, SwitchingModel(workspace, lens), lens);
}

const Workspace &sample()
{
    static const Workspace kSample = *shippedWorkspace(StartContent::Sample);
    return kSample;
}

template<class Change>
Workspace changed(Change change)
{
    Workspace workspace = sample();
    Workload row = *workspace.find(Id<Workload>{u"claims-assistant"_s});
    change(row);
    workspace.put(Row::of(row));
    return workspace;
}

} // namespace

/// How an edit moves the indices, in words.
class MovementTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingMovesByItself();
    void theLayerOfTheFieldIsNamed();
    void backAgainIsTheOpposite();
    void whatCannotBeMeasuredAnyMoreIsSaid();
    void aCaptiveHasNoLayer();
};

void MovementTest::nothingMovesByItself()
{
    const Exposure exposure = exposureIn(sample());
    QVERIFY(indexMovements(exposure, exposure).empty());
    QVERIFY(movementText(sample(), {}).isEmpty());
}

void MovementTest::theLayerOfTheFieldIsNamed()
{
    const Workspace after = changed([](Workload &row) { row.complianceControls = 350; });
    const auto movements = indexMovements(exposureIn(sample()), exposureIn(after));
    QCOMPARE(movements.size(), size_t(1));
    QCOMPARE(movements.front().workload.text, u"claims-assistant"_s);
    QCOMPARE(movements.front().layer, std::optional(ExposureLayer::Governance));
    QVERIFY(movements.front().layerPoints > 0
            && *movements.front().after > *movements.front().before);
    const QString text = movementText(after, movements);
    QVERIFY2(text.startsWith(u"Claims assistant: index "_s)
                 && text.contains(labelOf(ExposureLayer::Governance)) && text.contains(u"(+ "_s),
             qPrintable(text));
}

void MovementTest::backAgainIsTheOpposite()
{
    const Exposure before = exposureIn(sample());
    const Exposure after = exposureIn(changed([](Workload &row) { row.complianceControls = 350; }));
    const IndexMovement there = indexMovements(before, after).front();
    const IndexMovement back = indexMovements(after, before).front();
    QCOMPARE(back.before, there.after);
    QCOMPARE(back.after, there.before);
    QCOMPARE(back.layer, there.layer);
    QCOMPARE(back.layerPoints, -there.layerPoints);
}

void MovementTest::whatCannotBeMeasuredAnyMoreIsSaid()
{
    const Workspace after = changed([](Workload &row) {
        row.monthlySpend.reset();
        row.inputTokensM.reset();
        row.outputTokensM.reset();
    });
    const auto movements = indexMovements(exposureIn(sample()), exposureIn(after));
    const auto found =
        std::ranges::find(movements, Id<Workload>{u"claims-assistant"_s}, &IndexMovement::workload);
    QVERIFY(found != movements.end() && found->before && !found->after && !found->layer);
}

void MovementTest::aCaptiveHasNoLayer()
{
    const Workspace after = changed([](Workload &row) { row.permittedLabs = {{u"anthropic"_s}}; });
    const auto movements = indexMovements(exposureIn(sample()), exposureIn(after));
    const auto found =
        std::ranges::find(movements, Id<Workload>{u"claims-assistant"_s}, &IndexMovement::workload);
    QVERIFY(found != movements.end());
    QCOMPARE(*found->after, 100.0);
    QVERIFY(!found->layer);
}

QTEST_GUILESS_MAIN(MovementTest)
#include "tst_movement.moc"
