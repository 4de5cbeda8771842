#pragma once

#include "models/switching/moveassessment.h"

#include <QAnyStringView>
#include <QLatin1StringView>

#include <array>
#include <optional>

namespace fairlead {

/// What a move makes people work on: the fifteen drivers of quant.md section 5.1, in the order in
/// which their lines are shown.
enum class Driver {
    ApiCallSite,
    Prompt,
    EvalCase,
    ToolSchema,
    Agent,
    ToolIntegration,
    MemoryStore,
    IamPolicy,
    NetworkPath,
    ComplianceControl,
    MonitoringAsset,
    Trainee,
    TunedArtifact,
    FinetuneJob,
    DataPipeline,
};
inline constexpr int kDriverCount = 15;

/// What lowers the work of some drivers, as far as it covers them (quant.md section 5.3).
enum class Mitigation {
    Abstraction,       ///< call sites behind an own wrapper
    EvalAutomation,    ///< evaluation cases run by a harness
    PortableFramework, ///< agents on a framework that is tied to no cloud
    PolicyAsCode,      ///< policies and controls in declarative code
    OpenDataFormat,    ///< pipelines on open formats
};
inline constexpr int kMitigationCount = 5;

/// How much of a kind of work a move causes: the fourteen factors of quant.md section 4, in the
/// order of that section. All are in [0, 1].
enum class Factor {
    Route,
    Host,
    Api,
    Model,
    ApiOrModel,
    Framework,
    Governance,
    Silicon,
    Finetune,
    Embedding,
    Parallel,
    Reservation,
    Contract,
    Move,
};
inline constexpr int kFactorCount = 14;

/// The lines of a switching cost that are no labour (quant.md section 5.2), in the order shown.
enum class OtherLine {
    Egress,
    Reembed,
    Retrain,
    ParallelRun,
    ExitFee,
    StrandedReservation,
    CutoverDowntime,
};
inline constexpr int kOtherLineCount = 7;

struct DriverInfo
{
    QLatin1StringView id; ///< "api_call_site": the line's id
    CostType type = CostType::Api;
    Factor factor = Factor::Api;
    std::optional<Mitigation> mitigation;
};

struct OtherLineInfo
{
    QLatin1StringView id; ///< "egress": the line's id
    CostType type = CostType::Commercial;
};

const DriverInfo &driverInfo(Driver driver);
const OtherLineInfo &otherLineInfo(OtherLine line);
QLatin1StringView mitigationId(Mitigation mitigation); ///< "abstraction"
QLatin1StringView factorId(Factor factor);             ///< "api_or_model"

std::optional<Driver> driverOfId(QAnyStringView id);
std::optional<Mitigation> mitigationOfId(QAnyStringView id);

} // namespace fairlead
