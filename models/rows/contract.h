#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/money.h"
#include "models/values/partialdate.h"

#include <QList>

#include <optional>

namespace fairlead {

/// An agreement of ours with a vendor. Unknown terms stay empty.
struct Contract
{
    using Id = fairlead::Id<Contract>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString name;
    fairlead::Id<Party> vendor;
    QList<fairlead::Id<Route>> routes;
    std::optional<ContractKind> kind;
    std::optional<ContractStage> stage;
    std::optional<Paper> paper;
    QString owner;
    std::optional<PartialDate> startsOn;
    std::optional<PartialDate> endsOn;
    std::optional<qint64> termMonths;
    std::optional<qint64> noticeDays;
    std::optional<bool> autoRenew;
    std::optional<qint64> renewalTermMonths;
    std::optional<Money> annualValue;
    std::optional<Money> exitFee;
    std::optional<bool> priceLocked;
    std::optional<qint64> priceChangeNoticeDays;
    std::optional<double> renewalCap;
    std::optional<bool> unilateralTermsChange;
    std::optional<bool> terminationForConvenience;
    std::optional<qint64> transitionDays;
    std::optional<qint64> dataRetrievalDays;
    std::optional<bool> exportScheduleAttached;
    std::optional<PartialDate> exitPlanTestedOn;
    std::optional<TrainingUse> trainingUse;
    std::optional<qint64> retentionDays;
    std::optional<Indemnity> outputIndemnity;
    std::optional<double> liabilityCapMonths;
    std::optional<bool> dataSuperCap;
    std::optional<AuditRights> auditRights;
    std::optional<qint64> incidentNoticeHours;
    std::optional<qint64> subprocessorNoticeDays;
    std::optional<bool> changeOfControlRight;
    std::optional<bool> affiliateAssignmentRight;
    std::optional<qint64> modelRetirementNoticeDays;
    std::optional<bool> versionPinning;
    std::optional<double> slaUptimePct;
    std::optional<bool> slaLatency;
    std::optional<bool> slaAutoCredit;
    std::optional<bool> suspensionWithoutNotice;
    std::optional<bool> benchmarkRight;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Contract &) const = default;
};

} // namespace fairlead
