#include "app/shippedworkspace.h"
#include "models/negotiation/contractchecklist.h"
#include "tests/support/rows.h"

#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kAutumn{.asOf = QDate(2026, 11, 20)};

/// The checklist of one contract. Its rows belong to the workspace, which must outlive it.
ContractChecklist listOf(const Workspace &workspace, const QString &contract,
                         const Lens &lens = kAutumn)
{
    const Situations situations(workspace, lens);
    return checklistOf(*workspace.find(Id<Contract>{contract}), situations, readRules(workspace));
}

const ChecklistPoint &pointIn(const ContractChecklist &list, const QString &id)
{
    const auto found = std::find_if(list.points.begin(), list.points.end(),
                                    [&](const ChecklistPoint &point) { return point.id() == id; });
    if (found == list.points.end())
        qFatal("no point %s", qPrintable(id));
    return *found;
}

qsizetype count(const ContractChecklist &list, ChecklistBlock block)
{
    return std::count_if(list.points.begin(), list.points.end(),
                         [&](const ChecklistPoint &point) { return point.block == block; });
}

bool isOnTable(const ChecklistPoint &point)
{
    return point.block < ChecklistBlock::NeedsData;
}

qsizetype fired(const ContractChecklist &list)
{
    return std::count_if(list.points.begin(), list.points.end(), isOnTable);
}

qsizetype firedHigh(const ContractChecklist &list)
{
    return std::count_if(list.points.begin(), list.points.end(), [](const ChecklistPoint &point) {
        return isOnTable(point) && point.level == PointLevel::High;
    });
}

Row ruleRow(const char *id, std::initializer_list<FieldText> fields)
{
    return rowWith(TableId::Rule, id, fields);
}

const Row kContract =
    rowWith(TableId::Contract, "c", {{"name", "C"}, {"vendor", "v"}, {"price_locked", "false"}});
const Row kVendor = rowWith(TableId::Party, "v", {{"name", "V"}, {"kind", "lab"}});

} // namespace

class ContractChecklistTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everySampleContractHasItsBlocks_data();
    void everySampleContractHasItsBlocks();
    void ourDecisionsLieOverTheRules();
    void rightsRestOnTheirLaw();
    void anEmptyWorkspaceNeedsData();
    void aLargeBankIsAdvisedFirmly();
    void aSmallBuyerOnGoodTermsHasNothingUrgent();
    void aLegalMinimumWithoutItsLawIsCore_data();
    void aLegalMinimumWithoutItsLawIsCore();
    void mustHavesEndAtSeven();
    void decisionsOutliveTheirRule();
    void rulesCanBeSwitchedOffAndReweighted();
    void urgencyFollowsTheNoticeDeadline_data();
    void urgencyFollowsTheNoticeDeadline();
    void exposureWeighsIn();
    void tiesGoByDateThenMoney();
    void oldReviewsAndListingStatesAreMarked();
    void waivingTakesAReasonAndAName();
    void parentsInACircleEnd();

private:
    Workspace m_sample;
};

void ContractChecklistTest::initTestCase()
{
    const auto sample = shippedWorkspace(StartContent::Sample);
    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
    m_sample = *sample;
}

void ContractChecklistTest::everySampleContractHasItsBlocks_data()
{
    QTest::addColumn<QString>("id");
    for (const Contract &contract : m_sample.rows<Contract>())
        QTest::newRow(qPrintable(contract.id.text)) << contract.id.text;
}

void ContractChecklistTest::everySampleContractHasItsBlocks()
{
    QFETCH(QString, id);
    const ContractChecklist list = listOf(m_sample, id);
    QSet<QString> ids;
    for (const ChecklistPoint &point : list.points) {
        QVERIFY2(!ids.contains(point.id()), qPrintable(point.id()));
        ids.insert(point.id());
        QCOMPARE(point.block == ChecklistBlock::NeedsData, !point.missing.empty());
        QVERIFY2(point.block == ChecklistBlock::NeedsData || !point.reasons.isEmpty(),
                 qPrintable(point.id()));
        QCOMPARE(point.block == ChecklistBlock::Rights,
                 isOnTable(point) && point.stance == Stance::LegalMinimum);
        QVERIFY(!isOnTable(point) || !point.ask().isEmpty());
    }
    for (const Rule &rule : m_sample.rows<Rule>())
        QVERIFY2(ids.contains(rule.id.text), qPrintable(rule.id.text));
    // What we ranked ourselves comes first, then the score decides.
    const auto place = [](const ChecklistPoint &point) {
        constexpr qint64 kUnranked = 1000;
        const qint64 rank = point.progress ? point.progress->rank.value_or(kUnranked) : kUnranked;
        return std::tuple(point.block, rank, -point.score.total());
    };
    QVERIFY(std::ranges::is_sorted(list.points, {}, place));
    QVERIFY(count(list, ChecklistBlock::Rights) > 0);
    QVERIFY(count(list, ChecklistBlock::MustHaves) > 0);
    QVERIFY(count(list, ChecklistBlock::MustHaves) <= kMostMustHaves);
    QVERIFY(count(list, ChecklistBlock::Negotiate) > 0);
    QVERIFY(count(list, ChecklistBlock::Trade) > 0);
    QVERIFY(count(list, ChecklistBlock::NeedsData) > 0);
    QVERIFY(count(list, ChecklistBlock::NotApplicable) > 0);
}

void ContractChecklistTest::ourDecisionsLieOverTheRules()
{
    const ContractChecklist list = listOf(m_sample, u"anthropic-enterprise"_s);
    const ChecklistPoint &hold = pointIn(list, u"ipo-price-hold"_s);
    QCOMPARE(hold.block, ChecklistBlock::MustHaves);
    QCOMPARE(hold.ask(), hold.item->ask);
    QVERIFY(hold.ask() != hold.rule->ask);
    QCOMPARE(hold.title(), hold.rule->title);
    QCOMPARE(hold.score.weight, 5.0);
    QCOMPARE(hold.status(), ItemStatus::Raised);
    QVERIFY(hold.reasons.join(u' ').contains(u"Draft filed"_s)
            || hold.reasons.join(u' ').contains(u"confidence"_s, Qt::CaseInsensitive)
            || hold.reasons.join(u' ').contains(u"confidential"_s, Qt::CaseInsensitive));
    const ChecklistPoint &own = pointIn(list, u"anthropic-enterprise-2026.eu-processing"_s);
    QCOMPARE(own.rule, nullptr);
    QCOMPARE(own.block, ChecklistBlock::MustHaves);
    QVERIFY(pointIn(list, u"pc-benchmark-or-mfn"_s).block != ChecklistBlock::MustHaves);
    QVERIFY(list.findings.isEmpty());
}

void ContractChecklistTest::rightsRestOnTheirLaw()
{
    const ContractChecklist list = listOf(m_sample, u"aws-agreement"_s);
    QCOMPARE(list.situation.term->noticeDeadline, QDate(2026, 12, 2));
    const ChecklistPoint &dora = pointIn(list, u"gov-dora-clause-pack"_s);
    QCOMPARE(dora.block, ChecklistBlock::Rights);
    QCOMPARE(dora.level, PointLevel::High);
    QCOMPARE(dora.score.urgency, 1.5);
    QCOMPARE(pointIn(list, u"gov-us-bank-tprm"_s).block, ChecklistBlock::NotApplicable);
}

void ContractChecklistTest::anEmptyWorkspaceNeedsData()
{
    Workspace workspace = *shippedWorkspace(StartContent::Market);
    workspace.put(rowWith(TableId::Contract, "c", {{"name", "C"}, {"vendor", "v"}}));
    const ContractChecklist list = listOf(workspace, u"c"_s);
    QVERIFY(count(list, ChecklistBlock::NeedsData) >= 45);
    QCOMPARE(fired(list), 2); // the two rules that belong into every contract
    QCOMPARE(count(list, ChecklistBlock::Rights), 0);
    QCOMPARE(pointIn(list, u"pc-unit-price-lock"_s).block, ChecklistBlock::NeedsData);
}

void ContractChecklistTest::aLargeBankIsAdvisedFirmly()
{
    Workspace workspace = *shippedWorkspace(StartContent::Market);
    workspace.put(rowWith(TableId::Organisation, "bank",
                          {{"name", "Bank"},
                           {"jurisdictions", "eu"},
                           {"sector", "financial"},
                           {"dora_entity", "true"},
                           {"uk_prudential", "false"},
                           {"us_bank", "false"},
                           {"hipaa", "false"},
                           {"us_federal", "false"},
                           {"restructuring_expected", "true"}}));
    workspace.put(rowWith(TableId::Contract, "c",
                          {{"name", "C"},
                           {"vendor", "amazon"},
                           {"kind", "cloud_agreement"},
                           {"stage", "renewal"},
                           {"paper", "vendor"},
                           {"ends_on", "2027-04-30"},
                           {"term_months", "36"},
                           {"notice_days", "60"},
                           {"auto_renew", "true"},
                           {"annual_value", "8000000.00 USD"},
                           {"price_locked", "false"},
                           {"price_change_notice_days", "30"},
                           {"renewal_cap", "0.08"},
                           {"unilateral_terms_change", "true"},
                           {"termination_for_convenience", "false"},
                           {"transition_days", "30"},
                           {"data_retrieval_days", "14"},
                           {"export_schedule_attached", "false"},
                           {"exit_plan_tested_on", "2024-01-01"},
                           {"training_use", "opt_out"},
                           {"retention_days", "60"},
                           {"output_indemnity", "none"},
                           {"liability_cap_months", "12"},
                           {"data_super_cap", "false"},
                           {"audit_rights", "reports_only"},
                           {"incident_notice_hours", "96"},
                           {"subprocessor_notice_days", "10"},
                           {"change_of_control_right", "false"},
                           {"affiliate_assignment_right", "false"},
                           {"model_retirement_notice_days", "60"},
                           {"version_pinning", "false"},
                           {"sla_uptime_pct", "99"},
                           {"sla_latency", "false"},
                           {"sla_auto_credit", "false"},
                           {"suspension_without_notice", "true"},
                           {"benchmark_right", "false"}}));
    workspace.put(rowWith(TableId::Workload, "w",
                          {{"name", "W"},
                           {"contract", "c"},
                           {"criticality", "critical"},
                           {"route", "bedrock"},
                           {"family", "claude"},
                           {"monthly_spend", "600000.00 USD"},
                           {"regulated", "true"},
                           {"ai_act_class", "high_risk"},
                           {"agent_framework", "bedrock_agentcore"},
                           {"agent_memory_managed", "true"},
                           {"abstraction_layer", "false"},
                           {"governance_bound", "true"},
                           {"fine_tuned", "true"},
                           {"fine_tuned_weights_gb", "40"},
                           {"training_data_gb", "5000"},
                           {"inference_logs_gb_month", "200"},
                           {"log_location", "vendor"},
                           {"embeddings_count", "20000000"},
                           {"embedding_model_owner", "vendor"},
                           {"stored_data_gb", "80000"},
                           {"personal_data", "true"},
                           {"residency_region", "EU"},
                           {"peak_tpm", "900000"},
                           {"latency_sensitive", "true"},
                           {"customer_facing", "true"},
                           {"output_published", "true"},
                           {"silicon", "trainium"},
                           {"custom_kernels", "true"},
                           {"model_stage", "preview"},
                           {"fallback_tested_on", "2024-01-01"}}));
    workspace.put(rowWith(TableId::Commitment, "k",
                          {{"name", "K"},
                           {"contract", "c"},
                           {"kind", "edp_ppa"},
                           {"cost", "9000000.00 USD"},
                           {"consumed", "3000000.00 USD"},
                           {"shortfall_forecast", "900000.00 USD"},
                           {"period_end", "2027-04-30"},
                           {"rollover", "false"},
                           {"third_party_models_eligible", "false"},
                           {"tied_to_model", "true"},
                           {"tied_to_silicon", "true"},
                           {"cancellable", "false"}}));
    const ContractChecklist list = listOf(workspace, u"c"_s);
    QVERIFY2(fired(list) >= 90, qPrintable(QString::number(fired(list))));
    QVERIFY2(firedHigh(list) >= 60, qPrintable(QString::number(firedHigh(list))));
    QCOMPARE(count(list, ChecklistBlock::MustHaves), kMostMustHaves);
    QVERIFY(count(list, ChecklistBlock::Rights) >= 15);
}

void ContractChecklistTest::aSmallBuyerOnGoodTermsHasNothingUrgent()
{
    Workspace workspace = *shippedWorkspace(StartContent::Market);
    workspace.put(rowWith(TableId::Organisation, "shop",
                          {{"name", "Shop"},
                           {"jurisdictions", "us"},
                           {"sector", "other"},
                           {"dora_entity", "false"},
                           {"uk_prudential", "false"},
                           {"us_bank", "false"},
                           {"hipaa", "false"},
                           {"us_federal", "false"},
                           {"restructuring_expected", "false"}}));
    workspace.put(rowWith(TableId::Contract, "c",
                          {{"name", "C"},
                           {"vendor", "microsoft"},
                           {"kind", "model_api"},
                           {"stage", "mid_term"},
                           {"paper", "own"},
                           {"ends_on", "2028-04-30"},
                           {"term_months", "12"},
                           {"notice_days", "60"},
                           {"auto_renew", "false"},
                           {"annual_value", "50000.00 USD"},
                           {"price_locked", "true"},
                           {"renewal_cap", "0.03"},
                           {"unilateral_terms_change", "false"},
                           {"termination_for_convenience", "true"},
                           {"transition_days", "365"},
                           {"data_retrieval_days", "90"},
                           {"export_schedule_attached", "true"},
                           {"exit_plan_tested_on", "2026-10-01"},
                           {"training_use", "prohibited"},
                           {"retention_days", "0"},
                           {"output_indemnity", "uncapped"},
                           {"liability_cap_months", "24"},
                           {"data_super_cap", "true"},
                           {"audit_rights", "full"},
                           {"incident_notice_hours", "24"},
                           {"subprocessor_notice_days", "30"},
                           {"change_of_control_right", "true"},
                           {"affiliate_assignment_right", "true"},
                           {"model_retirement_notice_days", "365"},
                           {"version_pinning", "true"},
                           {"sla_uptime_pct", "99.9"},
                           {"sla_latency", "true"},
                           {"sla_auto_credit", "true"},
                           {"suspension_without_notice", "false"},
                           {"benchmark_right", "true"}}));
    const ContractChecklist list = listOf(workspace, u"c"_s);
    QVERIFY2(fired(list) <= 20, qPrintable(QString::number(fired(list))));
    QCOMPARE(firedHigh(list), 0);
    QCOMPARE(count(list, ChecklistBlock::Rights), 0);
}

void ContractChecklistTest::aLegalMinimumWithoutItsLawIsCore_data()
{
    QTest::addColumn<QString>("dora");
    QTest::addColumn<ChecklistBlock>("block");
    QTest::addColumn<bool>("couldBeRight");
    QTest::newRow("applies") << u"true"_s << ChecklistBlock::Rights << false;
    QTest::newRow("does not") << u"false"_s << ChecklistBlock::Negotiate << false;
    QTest::newRow("unknown") << QString() << ChecklistBlock::Negotiate << true;
}

void ContractChecklistTest::aLegalMinimumWithoutItsLawIsCore()
{
    QFETCH(QString, dora);
    const Workspace workspace =
        workspaceOf({kContract, kVendor,
                     rowWith(TableId::Organisation, "o", {{"dora_entity", qPrintable(dora)}}),
                     ruleRow("r", {{"title", "R"},
                                   {"stance", "legal_minimum"},
                                   {"law_applies_if", "org.dora_entity"}})});
    const ContractChecklist list = listOf(workspace, u"c"_s);
    const ChecklistPoint &point = pointIn(list, u"r"_s);
    QTEST(point.block, "block");
    QTEST(!point.lawMissing.empty(), "couldBeRight");
    QCOMPARE(point.score.weight, point.block == ChecklistBlock::Rights ? 5.0 : 4.0);
}

void ContractChecklistTest::mustHavesEndAtSeven()
{
    Workspace workspace =
        workspaceOf({kContract, kVendor, rowWith(TableId::Checklist, "l", {{"contract", "c"}})});
    for (int i = 0; i < 9; ++i) {
        const QByteArray id = "r" + QByteArray::number(i);
        workspace.put(ruleRow(id.constData(), {{"title", "R"}, {"high_if", "always"}}));
    }
    const auto mark = [&](const char *rule, const char *mustHave) {
        workspace.put(rowWith(TableId::ChecklistItem, rule,
                              {{"checklist", "l"}, {"rule", rule}, {"must_have", mustHave}}));
    };
    mark("r0", "false");
    mark("r8", "true");
    ContractChecklist list = listOf(workspace, u"c"_s);
    QCOMPARE(count(list, ChecklistBlock::MustHaves), kMostMustHaves);
    QCOMPARE(pointIn(list, u"r8"_s).block, ChecklistBlock::MustHaves);
    QCOMPARE(pointIn(list, u"r0"_s).block, ChecklistBlock::Negotiate);
    QCOMPARE(pointIn(list, u"r7"_s).block, ChecklistBlock::Negotiate);
    QVERIFY(list.findings.isEmpty());

    for (const char *rule : {"r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7"})
        mark(rule, "true");
    list = listOf(workspace, u"c"_s);
    QCOMPARE(count(list, ChecklistBlock::MustHaves), kMostMustHaves);
    QCOMPARE(list.findings.size(), 1);
    QVERIFY(list.findings.front().contains(u'2'));
}

void ContractChecklistTest::decisionsOutliveTheirRule()
{
    const Workspace workspace = workspaceOf(
        {kContract, kVendor, rowWith(TableId::Checklist, "l", {{"contract", "c"}}),
         rowWith(TableId::ChecklistItem, "i",
                 {{"checklist", "l"}, {"rule", "gone"}, {"ask", "Mine."}, {"status", "agreed"}})});
    const ContractChecklist list = listOf(workspace, u"c"_s);
    QCOMPARE(list.points.size(), size_t(1));
    QCOMPARE(list.points.front().ask(), u"Mine."_s);
    QCOMPARE(list.points.front().block, ChecklistBlock::Negotiate);
}

void ContractChecklistTest::rulesCanBeSwitchedOffAndReweighted()
{
    Workspace workspace =
        workspaceOf({kContract, kVendor, ruleRow("r", {{"title", "R"}, {"weight", "1.5"}})});
    QCOMPARE(pointIn(listOf(workspace, u"c"_s), u"r"_s).score.total(), 1.5);
    workspace.put(ruleRow("r", {{"title", "R"}, {"enabled", "false"}}));
    const ContractChecklist list = listOf(workspace, u"c"_s);
    QCOMPARE(pointIn(list, u"r"_s).block, ChecklistBlock::NotApplicable);
    QCOMPARE(pointIn(list, u"r"_s).reasons, QStringList{u"The rule is switched off."_s});
}

void ContractChecklistTest::urgencyFollowsTheNoticeDeadline_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("notice");
    QTest::addColumn<double>("urgency");
    QTest::newRow("unknown end") << QString() << u"30"_s << 1.0;
    QTest::newRow("far") << u"2027-12-31"_s << u"10"_s << 1.0;
    QTest::newRow("within a year") << u"2027-12-20"_s << u"30"_s << 1.25;
    QTest::newRow("within half a year") << u"2027-05-20"_s << u"30"_s << 1.5;
    QTest::newRow("just passed, still running") << u"2026-12-01"_s << u"30"_s << 1.5;
    QTest::newRow("no notice known") << u"2027-05-01"_s << QString() << 1.5;
    QTest::newRow("over") << u"2026-11-19"_s << u"30"_s << 1.0;
}

void ContractChecklistTest::urgencyFollowsTheNoticeDeadline()
{
    QFETCH(QString, end);
    QFETCH(QString, notice);
    const Workspace workspace = workspaceOf({kVendor, ruleRow("r", {{"title", "R"}}),
                                             rowWith(TableId::Contract, "c",
                                                     {{"name", "C"},
                                                      {"vendor", "v"},
                                                      {"ends_on", qPrintable(end)},
                                                      {"notice_days", qPrintable(notice)}})});
    QTEST(pointIn(listOf(workspace, u"c"_s), u"r"_s).score.urgency, "urgency");
}

void ContractChecklistTest::exposureWeighsIn()
{
    Workspace workspace = workspaceOf({kContract, kVendor, ruleRow("r", {{"title", "R"}})});
    QCOMPARE(pointIn(listOf(workspace, u"c"_s), u"r"_s).score.exposure, 1.0);
    workspace.put(rowWith(TableId::Workload, "a",
                          {{"name", "A"}, {"contract", "c"}, {"monthly_spend", "30.00 USD"}}));
    workspace.put(rowWith(TableId::Workload, "b", {{"name", "B"}, {"monthly_spend", "70.00 USD"}}));
    const ContractChecklist list = listOf(workspace, u"c"_s);
    QCOMPARE(*list.situation.dependence.vendorShare, 0.3);
    QCOMPARE(pointIn(list, u"r"_s).score.exposure, 1.15);
    QCOMPARE(pointIn(list, u"r"_s).score.total(), 3 * 1 * 1 * 1.15);
}

void ContractChecklistTest::tiesGoByDateThenMoney()
{
    const auto item = [](const char *id, std::initializer_list<FieldText> more) {
        Row row = rowWith(TableId::ChecklistItem, id, {{"checklist", "l"}, {"title", "T"}});
        for (const auto &[key, text] : more) {
            const Row one = rowWith(TableId::ChecklistItem, id, {{key, text}});
            const Field &field = fieldOf(TableId::ChecklistItem, key);
            row = row.with(field, one.value(field)).value();
        }
        return row;
    };
    const Workspace workspace = workspaceOf(
        {kContract, kVendor, rowWith(TableId::Checklist, "l", {{"contract", "c"}}), item("a", {}),
         item("b", {{"value", "5.00 USD"}}), item("c", {{"due_on", "2026-12-31"}}),
         item("d", {{"due_on", "2026-12-01"}}), item("e", {{"value", "9.00 USD"}})});
    QStringList order;
    for (const ChecklistPoint &point : listOf(workspace, u"c"_s).points)
        order += point.id();
    QCOMPARE(order, (QStringList{u"d"_s, u"c"_s, u"e"_s, u"b"_s, u"a"_s}));
}

void ContractChecklistTest::oldReviewsAndListingStatesAreMarked()
{
    const Workspace workspace = workspaceOf(
        {kContract, rowWith(TableId::Party, "v", {{"name", "V"}, {"listing_state", "private"}}),
         ruleRow("law", {{"title", "L"}, {"checked_on", "2026-01-01"}}),
         ruleRow("vendor",
                 {{"title", "V"}, {"checked_on", "2026-01-01"}, {"vendor_default", "Says so."}}),
         ruleRow("listing",
                 {{"title", "I"}, {"checked_on", "2026-11-01"}, {"category", "listing"}})});
    ContractChecklist list = listOf(workspace, u"c"_s);
    QVERIFY(!pointIn(list, u"law"_s).isStale);
    QVERIFY(pointIn(list, u"vendor"_s).isStale);
    QVERIFY(pointIn(list, u"listing"_s).isStale); // nobody ever checked the vendor's state
    list = listOf(workspace, u"c"_s, {.asOf = QDate(2027, 1, 2)});
    QVERIFY(pointIn(list, u"law"_s).isStale);
}

void ContractChecklistTest::waivingTakesAReasonAndAName()
{
    const auto waived = [](const char *reason, const char *owner) {
        return workspaceOf({kContract, kVendor,
                            rowWith(TableId::Checklist, "l", {{"contract", "c"}}),
                            rowWith(TableId::ChecklistItem, "i",
                                    {{"checklist", "l"},
                                     {"title", "T"},
                                     {"status", "waived"},
                                     {"reason", reason},
                                     {"owner", owner}})});
    };
    QVERIFY(listOf(waived("Too small.", "Legal"), u"c"_s).findings.isEmpty());
    QCOMPARE(listOf(waived("", "Legal"), u"c"_s).findings.size(), 1);
    QCOMPARE(listOf(waived("Too small.", ""), u"c"_s).findings.size(), 1);
}

void ContractChecklistTest::parentsInACircleEnd()
{
    const Workspace workspace =
        workspaceOf({kContract, rowWith(TableId::Party, "v", {{"name", "V"}, {"parent", "p"}}),
                     rowWith(TableId::Party, "p", {{"name", "P"}, {"parent", "v"}}),
                     ruleRow("r", {{"title", "R"}})});
    QCOMPARE(listOf(workspace, u"c"_s).points.size(), size_t(1));
}

QTEST_GUILESS_MAIN(ContractChecklistTest)
#include "tst_contractchecklist.moc"
