#include "models/switching/workloadstate.h"

#include "models/rows/contract.h"
#include "models/switching/dollars.h"
#include "models/switching/runcosts.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(WorkloadState)
};

struct CountField
{
    QLatin1StringView key;
    std::optional<qint64> Workload::*member;
};

struct CoverageField
{
    QLatin1StringView key;
    std::optional<double> Workload::*member;
};

constexpr std::array<CountField, kDriverCount> kCounts{{
    {"api_call_sites"_L1, &Workload::apiCallSites},
    {"prompts"_L1, &Workload::prompts},
    {"eval_cases"_L1, &Workload::evalCases},
    {"tool_schemas"_L1, &Workload::toolSchemas},
    {"agents"_L1, &Workload::agents},
    {"tool_integrations"_L1, &Workload::toolIntegrations},
    {"memory_stores"_L1, &Workload::memoryStores},
    {"iam_policies"_L1, &Workload::iamPolicies},
    {"network_paths"_L1, &Workload::networkPaths},
    {"compliance_controls"_L1, &Workload::complianceControls},
    {"monitoring_assets"_L1, &Workload::monitoringAssets},
    {"trainees"_L1, &Workload::trainees},
    {"tuned_artifacts"_L1, &Workload::tunedArtifacts},
    {"finetune_jobs"_L1, &Workload::finetuneJobs},
    {"data_pipelines"_L1, &Workload::dataPipelines},
}};

constexpr std::array<CoverageField, kMitigationCount> kCoverages{{
    {"abstraction"_L1, &Workload::abstraction},
    {"eval_automation"_L1, &Workload::evalAutomation},
    {"portable_framework"_L1, &Workload::portableFramework},
    {"policy_as_code"_L1, &Workload::policyAsCode},
    {"open_data_format"_L1, &Workload::openDataFormat},
}};

/// Collects names, each once.
class Names
{
public:
    void add(const QString &name)
    {
        if (!m_names.contains(name))
            m_names += name;
    }
    template<class T>
    void addIfNull(const std::optional<T> &value, QStringView key)
    {
        if (!value)
            add(workloadLabel(key));
    }
    void addMoneyIfUnknown(const std::optional<Money> &value, QStringView key)
    {
        if (value && !dollars(value))
            add(Text::tr("%1 in US dollars").arg(workloadLabel(key)));
        else
            addIfNull(value, key);
    }
    const QStringList &list() const { return m_names; }

private:
    QStringList m_names;
};

void addLabour(Names &names, const Workload &row, const ChangeFactors &factors)
{
    for (int i = 0; i < kDriverCount; ++i) {
        const DriverInfo &info = driverInfo(Driver(i));
        if (factors[info.factor] == 0)
            continue;
        const auto count = countOf(row, Driver(i));
        names.addIfNull(count, fieldOf(Driver(i)).toString());
        if (count.value_or(0) > 0 && info.mitigation)
            names.addIfNull(coverageOf(row, *info.mitigation),
                            fieldOf(*info.mitigation).toString());
    }
}

void addData(Names &names, const WorkloadState &state, const ChangeFactors &factors)
{
    const Workload &row = state.row;
    if (factors[Factor::Host] > 0) {
        names.addIfNull(row.egressGb, u"egress_gb");
        if (row.egressGb.value_or(0) > 0 && !state.hasEgressPrice)
            names.add(Text::tr("Price of data transfer out of the host"));
    }
    if (factors[Factor::Embedding] > 0)
        names.addIfNull(row.embedTokensM, u"embed_tokens_m");
    if (factors[Factor::Finetune] > 0 && row.finetuneJobs.value_or(0) > 0) {
        names.addIfNull(row.weightsExportable, u"weights_exportable");
        names.addIfNull(row.trainTokensM, u"train_tokens_m");
        if (row.trainTokensM.value_or(0) > 0)
            names.addIfNull(row.trainEpochs, u"train_epochs");
    }
}

void addCommercial(Names &names, const WorkloadState &state, const ChangeFactors &factors)
{
    const Workload &row = state.row;
    if (factors[Factor::Contract] > 0 && !state.hasExitFee)
        names.add(workloadLabel(u"exit_fee"));
    if (factors[Factor::Reservation] > 0) {
        names.addMoneyIfUnknown(row.reservationMonth, u"reservation_month");
        if (dollars(row.reservationMonth).value_or(0) > 0)
            names.addIfNull(row.reservationMonthsLeft, u"reservation_months_left");
    }
    names.addIfNull(row.cutoverHours, u"cutover_hours");
    if (row.cutoverHours.value_or(0) > 0)
        names.addMoneyIfUnknown(row.businessValueHour, u"business_value_hour");
}

} // namespace

QLatin1StringView fieldOf(Driver driver)
{
    return kCounts[size_t(driver)].key;
}

QLatin1StringView fieldOf(Mitigation mitigation)
{
    return kCoverages[size_t(mitigation)].key;
}

std::optional<qint64> countOf(const Workload &workload, Driver driver)
{
    return workload.*kCounts[size_t(driver)].member;
}

std::optional<double> coverageOf(const Workload &workload, Mitigation mitigation)
{
    return workload.*kCoverages[size_t(mitigation)].member;
}

std::optional<double> exitFeeOf(const Workspace &workspace, const Workload &workload)
{
    if (workload.exitFee)
        return dollars(workload.exitFee);
    const Contract *contract = workspace.find(workload.contract);
    const auto fee = contract ? dollars(contract->exitFee) : std::nullopt;
    if (!fee || *fee == 0)
        return fee;
    for (const Workload &other : workspace.rows<Workload>()) {
        if (other.contract == workload.contract && other.id != workload.id)
            return std::nullopt;
    }
    return fee;
}

MoveInventory inventoryOf(const Workspace &workspace, const Workload &workload)
{
    MoveInventory inventory;
    for (int i = 0; i < kDriverCount; ++i)
        inventory.count(Driver(i)) = double(countOf(workload, Driver(i)).value_or(0));
    for (int i = 0; i < kMitigationCount; ++i)
        inventory.covered(Mitigation(i)) = coverageOf(workload, Mitigation(i)).value_or(0);
    inventory.embedTokensM = workload.embedTokensM.value_or(0);
    inventory.trainTokensM = workload.trainTokensM.value_or(0);
    inventory.trainEpochs = workload.trainEpochs.value_or(1);
    inventory.weightsExportable = workload.weightsExportable.value_or(false);
    inventory.exitFee = exitFeeOf(workspace, workload).value_or(0);
    inventory.reservationMonth = dollars(workload.reservationMonth).value_or(0);
    inventory.reservationMonthsLeft = workload.reservationMonthsLeft.value_or(0);
    inventory.cutoverHours = workload.cutoverHours.value_or(0);
    inventory.businessValueHour = dollars(workload.businessValueHour).value_or(0);
    return inventory;
}

QStringList missingInputs(const WorkloadState &state, const ChangeFactors &factors)
{
    Names names;
    if (factors[Factor::Move] == 0)
        return {};
    addLabour(names, state.row, factors);
    addData(names, state, factors);
    addCommercial(names, state, factors);
    return names.list();
}

} // namespace fairlead
