#include "models/switching/moveassessment.h"

#include "models/switching/drivers.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(MoveAssessment)
};

QString driverText(Driver driver)
{
    switch (driver) {
    case Driver::ApiCallSite:
        return Text::tr("API call sites");
    case Driver::Prompt:
        return Text::tr("Prompts");
    case Driver::EvalCase:
        return Text::tr("Evaluation cases");
    case Driver::ToolSchema:
        return Text::tr("Tool schemas");
    case Driver::Agent:
        return Text::tr("Agents");
    case Driver::ToolIntegration:
        return Text::tr("Tool integrations");
    case Driver::MemoryStore:
        return Text::tr("Memory stores");
    case Driver::IamPolicy:
        return Text::tr("Access policies");
    case Driver::NetworkPath:
        return Text::tr("Network paths");
    case Driver::ComplianceControl:
        return Text::tr("Compliance controls");
    case Driver::MonitoringAsset:
        return Text::tr("Monitoring");
    case Driver::Trainee:
        return Text::tr("Training of people");
    case Driver::TunedArtifact:
        return Text::tr("Artefacts tuned for a chip");
    case Driver::FinetuneJob:
        return Text::tr("Fine-tuned models");
    case Driver::DataPipeline:
        return Text::tr("Data pipelines");
    }
    Q_UNREACHABLE();
}

QString otherLineText(OtherLine line)
{
    switch (line) {
    case OtherLine::Egress:
        return Text::tr("Data transfer out");
    case OtherLine::Reembed:
        return Text::tr("Embedding again");
    case OtherLine::Retrain:
        return Text::tr("Training again");
    case OtherLine::ParallelRun:
        return Text::tr("Parallel run");
    case OtherLine::ExitFee:
        return Text::tr("Exit fee");
    case OtherLine::StrandedReservation:
        return Text::tr("Reservation still owed");
    case OtherLine::CutoverDowntime:
        return Text::tr("Interruption at cut-over");
    }
    Q_UNREACHABLE();
}

} // namespace

QString costTypeText(CostType type)
{
    switch (type) {
    case CostType::Api:
        return Text::tr("API and model");
    case CostType::Agent:
        return Text::tr("Agent framework");
    case CostType::Ecosystem:
        return Text::tr("Governance and ecosystem");
    case CostType::Silicon:
        return Text::tr("Silicon");
    case CostType::Data:
        return Text::tr("Data and embeddings");
    case CostType::Commercial:
        return Text::tr("Commercial");
    }
    Q_UNREACHABLE();
}

QString costLineText(const QString &lineId)
{
    if (const auto driver = driverOfId(lineId))
        return driverText(*driver);
    for (int i = 0; i < kOtherLineCount; ++i) {
        if (otherLineInfo(OtherLine(i)).id == lineId)
            return otherLineText(OtherLine(i));
    }
    if (lineId == kOnboardingLine)
        return Text::tr("Taking on the new route");
    if (lineId == kCommitmentLine)
        return Text::tr("Commitments");
    return lineId;
}

QString exitRoleText(ExitRole role)
{
    switch (role) {
    case ExitRole::RouteOperator:
        return Text::tr("Operator of the route");
    case ExitRole::HostOperator:
        return Text::tr("Host cloud");
    case ExitRole::Lab:
        return Text::tr("Model lab");
    }
    Q_UNREACHABLE();
}

bool MoveAssessment::isBlocked() const
{
    return std::any_of(gates.begin(), gates.end(),
                       [](const Gate &gate) { return gate.outcome == GateOutcome::Blocked; });
}

QString gateBrief(const Gate &gate)
{
    const bool isBlocked = gate.outcome == GateOutcome::Blocked;
    switch (gate.kind) {
    case GateKind::Regime:
        return isBlocked ? Text::tr("%1 has ended").arg(gate.subject)
                         : Text::tr("%1 not confirmed").arg(gate.subject);
    case GateKind::Region:
        return isBlocked ? Text::tr("Not offered in %1").arg(gate.subject)
                         : Text::tr("%1 region not confirmed").arg(gate.subject);
    case GateKind::Lab:
        return isBlocked ? Text::tr("%1 not permitted").arg(gate.subject)
                         : Text::tr("Lab of the model unknown");
    case GateKind::Model:
        return isBlocked ? Text::tr("No %1 here").arg(gate.subject)
                         : Text::tr("Model to be checked");
    case GateKind::Quality:
        return Text::tr("Quality not signed off");
    case GateKind::Capacity:
        return Text::tr("Capacity not confirmed");
    case GateKind::Contract:
        return isBlocked ? Text::tr("Contract forbids it") : Text::tr("Contract to be checked");
    case GateKind::MustStay:
        return isBlocked ? Text::tr("Must stay") : Text::tr("Whether it may leave is open");
    }
    Q_UNREACHABLE();
}

} // namespace fairlead
