#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/money.h"
#include "models/values/partialdate.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace fairlead {

/// Something we run on AI: where, how much, how tied, how regulated.
struct Workload
{
    using Id = fairlead::Id<Workload>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString name;
    QString owner;
    fairlead::Id<Contract> contract;
    std::optional<Criticality> criticality;
    fairlead::Id<Route> route;
    fairlead::Id<Host> host;
    std::optional<ApiProtocol> apiProtocol;
    fairlead::Id<ModelFamily> family;
    fairlead::Id<Model> model;
    std::optional<ModelStage> modelStage;
    std::optional<AgentFramework> agentFramework;
    std::optional<Silicon> silicon;
    fairlead::Id<Model> embeddingModel;
    QString region;
    std::optional<Money> monthlySpend;
    std::optional<double> inputTokensM;
    std::optional<double> cachedShare;
    std::optional<double> outputTokensM;
    std::optional<double> tokenRatio;
    std::optional<double> regionalPremium;
    std::optional<double> discount;
    std::optional<Money> fixedMonthly;
    std::optional<double> peakTpm;
    std::optional<qint64> apiCallSites;
    std::optional<qint64> prompts;
    std::optional<qint64> evalCases;
    std::optional<qint64> toolSchemas;
    std::optional<qint64> agents;
    std::optional<qint64> toolIntegrations;
    std::optional<qint64> memoryStores;
    std::optional<qint64> iamPolicies;
    std::optional<qint64> networkPaths;
    std::optional<qint64> complianceControls;
    std::optional<qint64> monitoringAssets;
    std::optional<qint64> trainees;
    std::optional<qint64> tunedArtifacts;
    std::optional<qint64> finetuneJobs;
    std::optional<qint64> dataPipelines;
    std::optional<double> abstraction;
    std::optional<double> evalAutomation;
    std::optional<double> portableFramework;
    std::optional<double> policyAsCode;
    std::optional<double> openDataFormat;
    std::optional<double> egressGb;
    std::optional<double> embedTokensM;
    std::optional<double> trainTokensM;
    std::optional<double> trainEpochs;
    std::optional<bool> weightsExportable;
    std::optional<Money> exitFee;
    std::optional<Money> reservationMonth;
    std::optional<double> reservationMonthsLeft;
    std::optional<double> cutoverHours;
    std::optional<Money> businessValueHour;
    std::optional<Money> businessValueMonth;
    std::optional<double> protectedMonths;
    std::optional<double> staff;
    QStringList requiredRegimes;
    QStringList requiredRegions;
    QList<fairlead::Id<Party>> permittedLabs;
    fairlead::Id<Route> fallbackRoute;
    std::optional<double> fallbackCapacity;
    std::optional<PartialDate> fallbackTestedOn;
    std::optional<bool> mustStay;
    std::optional<bool> regulated;
    std::optional<AiActClass> aiActClass;
    std::optional<bool> agentMemoryManaged;
    std::optional<bool> abstractionLayer;
    std::optional<bool> governanceBound;
    std::optional<bool> fineTuned;
    std::optional<double> fineTunedWeightsGb;
    std::optional<double> trainingDataGb;
    std::optional<double> inferenceLogsGbMonth;
    std::optional<LogLocation> logLocation;
    std::optional<double> embeddingsCount;
    std::optional<Owner> embeddingModelOwner;
    std::optional<double> storedDataGb;
    std::optional<bool> personalData;
    std::optional<bool> phi;
    QString residencyRegion;
    std::optional<bool> latencySensitive;
    std::optional<bool> customerFacing;
    std::optional<bool> outputPublished;
    std::optional<bool> customKernels;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Workload &) const = default;
};

} // namespace fairlead
