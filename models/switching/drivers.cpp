#include "models/switching/drivers.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<DriverInfo, kDriverCount> kDrivers{{
    {"api_call_site"_L1, CostType::Api, Factor::Api, Mitigation::Abstraction},
    {"prompt"_L1, CostType::Api, Factor::Model, {}},
    {"eval_case"_L1, CostType::Api, Factor::Model, Mitigation::EvalAutomation},
    {"tool_schema"_L1, CostType::Api, Factor::ApiOrModel, {}},
    {"agent"_L1, CostType::Agent, Factor::Framework, Mitigation::PortableFramework},
    {"tool_integration"_L1, CostType::Agent, Factor::Framework, Mitigation::PortableFramework},
    {"memory_store"_L1, CostType::Agent, Factor::Framework, Mitigation::PortableFramework},
    {"iam_policy"_L1, CostType::Ecosystem, Factor::Governance, Mitigation::PolicyAsCode},
    {"network_path"_L1, CostType::Ecosystem, Factor::Governance, Mitigation::PolicyAsCode},
    {"compliance_control"_L1, CostType::Ecosystem, Factor::Governance, Mitigation::PolicyAsCode},
    {"monitoring_asset"_L1, CostType::Ecosystem, Factor::Governance, Mitigation::PolicyAsCode},
    {"trainee"_L1, CostType::Ecosystem, Factor::Governance, {}},
    {"tuned_artifact"_L1, CostType::Silicon, Factor::Silicon, {}},
    {"finetune_job"_L1, CostType::Data, Factor::Finetune, {}},
    {"data_pipeline"_L1, CostType::Data, Factor::Host, Mitigation::OpenDataFormat},
}};

constexpr std::array<OtherLineInfo, kOtherLineCount> kOtherLines{{
    {"egress"_L1, CostType::Data},
    {"reembed"_L1, CostType::Data},
    {"retrain"_L1, CostType::Data},
    {"parallel_run"_L1, CostType::Commercial},
    {"exit_fee"_L1, CostType::Commercial},
    {"stranded_reservation"_L1, CostType::Commercial},
    {"cutover_downtime"_L1, CostType::Commercial},
}};

constexpr std::array<QLatin1StringView, kMitigationCount> kMitigations{
    "abstraction"_L1,    "eval_automation"_L1,  "portable_framework"_L1,
    "policy_as_code"_L1, "open_data_format"_L1,
};

constexpr std::array<QLatin1StringView, kFactorCount> kFactors{
    "route"_L1,     "host"_L1,        "api"_L1,      "model"_L1,    "api_or_model"_L1,
    "framework"_L1, "governance"_L1,  "silicon"_L1,  "finetune"_L1, "embedding"_L1,
    "parallel"_L1,  "reservation"_L1, "contract"_L1, "move"_L1,
};

} // namespace

const DriverInfo &driverInfo(Driver driver)
{
    return kDrivers[size_t(driver)];
}

const OtherLineInfo &otherLineInfo(OtherLine line)
{
    return kOtherLines[size_t(line)];
}

QLatin1StringView mitigationId(Mitigation mitigation)
{
    return kMitigations[size_t(mitigation)];
}

QLatin1StringView factorId(Factor factor)
{
    return kFactors[size_t(factor)];
}

std::optional<Driver> driverOfId(QAnyStringView id)
{
    const auto found =
        std::ranges::find_if(kDrivers, [id](const DriverInfo &driver) { return driver.id == id; });
    if (found == kDrivers.end())
        return {};
    return Driver(found - kDrivers.begin());
}

std::optional<Mitigation> mitigationOfId(QAnyStringView id)
{
    const auto found =
        std::ranges::find_if(kMitigations, [id](QLatin1StringView known) { return known == id; });
    if (found == kMitigations.end())
        return {};
    return Mitigation(found - kMitigations.begin());
}

} // namespace fairlead
