#include "app/shippedworkspace.h"
#include "models/negotiation/checklistedits.h"
#include "models/negotiation/scenarioworth.h"
#include "models/rows/scenario.h"
#include "models/stress/stresstest.h"
#include "models/switching/switchingmodel.h"

#include <QTest>

#include <map>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kAutumn{.asOf = QDate(2026, 11, 20)};

/// One checklist of the sample, with everything that it points into.
struct Desk
{
    Desk(Workspace from, const Id<Contract> &contract)
        : workspace(std::move(from))
        , situations(workspace, kAutumn)
        , model(workspace, kAutumn)
        , list(checklistOf(*workspace.find(contract), situations, readRules(workspace)))
    {
    }

    std::vector<ScenarioWorth> worthOf(const ChecklistPoint &point) const
    {
        return ScenarioWorths(workspace, model, kAutumn, *list.situation.contract).of(point);
    }

    /// As it is once the point is agreed.
    Workspace agreed(const ChecklistPoint &point) const
    {
        const auto edit = setStatus({.workspace = workspace,
                                     .list = list,
                                     .today = kAutumn.asOf,
                                     .newId = [] { return u"agreed"_s; }},
                                    point, ItemStatus::Agreed, {});
        Workspace after = workspace;
        after.apply(edit.value());
        return after;
    }

    Workspace workspace;
    Situations situations;
    SwitchingModel model;
    ContractChecklist list;
};

/// By scenario.
std::map<QString, double> lossesOf(const Workspace &workspace)
{
    const StressModel model(workspace, kAutumn);
    std::map<QString, double> losses;
    for (const Scenario &scenario : workspace.rows<Scenario>())
        losses[scenario.id.text] = model.test(scenario.id).loss;
    return losses;
}

/// The sample, where prices of all vendors rise by a fifth in three months.
Workspace riskySample()
{
    Workspace workspace = shippedWorkspace(StartContent::Sample).value();
    workspace.put(Row::of(Scenario{.id = {u"dearer"_s}, .name = u"All prices rise"_s}));
    for (const char *party : {"amazon", "anthropic", "google", "microsoft", "openai"}) {
        const QString name = QString::fromLatin1(party);
        workspace.put(Row::of(Shock{.id = {u"dearer."_s + name},
                                    .scenario = {u"dearer"_s},
                                    .kind = ShockKind::PriceRise,
                                    .party = {name},
                                    .severity = 0.2,
                                    .noticeMonths = 3}));
    }
    return workspace;
}

} // namespace

class ScenarioWorthTest : public QObject
{
    Q_OBJECT

private slots:
    void winningLowersTheStressByWhatWasAnnounced();
    void aPointThatSetsNothingIsWorthNothing();
    void whatTheContractHasAlreadyIsWorthNothing();
    void aWeakerTermIsWorthLessThanNothing();
    void theLargestComesFirst();
};

void ScenarioWorthTest::winningLowersTheStressByWhatWasAnnounced()
{
    const Workspace sample = riskySample();
    const std::map<QString, double> before = lossesOf(sample);
    int compared = 0;
    double most = 0;
    for (const Contract &contract : sample.rows<Contract>()) {
        const Desk desk(sample, contract.id);
        for (const ChecklistPoint &point : desk.list.points) {
            const auto announced = desk.worthOf(point);
            if (announced.empty())
                continue;
            const std::map<QString, double> after = lossesOf(desk.agreed(point));
            for (const ScenarioWorth &worth : announced) {
                const QString &id = worth.scenario.text;
                const double lowered = before.at(id) - after.at(id);
                QVERIFY2(std::abs(lowered - worth.usd) < 0.01, qPrintable(point.id() + u' ' + id));
                most = std::max(most, worth.usd);
                ++compared;
            }
        }
    }
    QVERIFY(compared > 0);
    QVERIFY(most > 1000);
}

void ScenarioWorthTest::aPointThatSetsNothingIsWorthNothing()
{
    const Workspace sample = riskySample();
    const Desk desk(sample, (*sample.rows<Contract>().begin()).id);
    int compared = 0;
    for (const ChecklistPoint &point : desk.list.points) {
        if (point.rule && !point.rule->wins.isEmpty())
            continue;
        QVERIFY2(desk.worthOf(point).empty(), qPrintable(point.id()));
        ++compared;
    }
    QVERIFY(compared > 0);
}

void ScenarioWorthTest::whatTheContractHasAlreadyIsWorthNothing()
{
    const Workspace sample = riskySample();
    for (const Contract &contract : sample.rows<Contract>()) {
        const Desk desk(sample, contract.id);
        const ChecklistPoint *point = desk.list.find(u"pc-renewal-cap"_s);
        QVERIFY(point);
        const Desk after(desk.agreed(*point), contract.id);
        QVERIFY(after.worthOf(*after.list.find(u"pc-renewal-cap"_s)).empty());
    }
}

void ScenarioWorthTest::aWeakerTermIsWorthLessThanNothing()
{
    Workspace sample = riskySample();
    // The rule asks for three per cent, the contract has one.
    Contract contract = *sample.find(Id<Contract>{u"aws-agreement"_s});
    contract.renewalCap = 0.01;
    sample.put(Row::of(contract));
    const Desk desk(sample, contract.id);
    const ChecklistPoint *point = desk.list.find(u"pc-renewal-cap"_s);
    QVERIFY(point);
    const auto worths = desk.worthOf(*point);
    const auto dearer =
        std::ranges::find(worths, Id<Scenario>{u"dearer"_s}, &ScenarioWorth::scenario);
    QVERIFY(dearer != worths.end());
    QVERIFY(dearer->usd < -1);
}

void ScenarioWorthTest::theLargestComesFirst()
{
    const Workspace sample = riskySample();
    size_t longest = 0;
    for (const Contract &contract : sample.rows<Contract>()) {
        const Desk desk(sample, contract.id);
        for (const ChecklistPoint &point : desk.list.points) {
            const auto worths = desk.worthOf(point);
            QVERIFY(std::ranges::is_sorted(worths, std::greater(), &ScenarioWorth::usd));
            longest = std::max(longest, worths.size());
        }
    }
    QVERIFY(longest >= 2);
}

QTEST_GUILESS_MAIN(ScenarioWorthTest)
#include "tst_scenarioworth.moc"
