#include "models/rows/contract.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Contract::describe()
{
    return describeTable<Contract>(
        {.key = "contract",
         .group = TableGroup::Own,
         .singular = QT_TRANSLATE_NOOP("Contract", "Contract"),
         .plural = QT_TRANSLATE_NOOP("Contract", "Contracts"),
         .meaning = QT_TRANSLATE_NOOP(
             "Contract", "An agreement of ours with a vendor. Unknown terms stay empty.")},
        "Contract",
        {
            field<&Contract::name>("name", QT_TRANSLATE_NOOP("Contract", "Contract"),
                                   QT_TRANSLATE_NOOP("Contract", "Name of the agreement"),
                                   {.required = true}),
            field<&Contract::vendor>("vendor", QT_TRANSLATE_NOOP("Contract", "Vendor"),
                                     QT_TRANSLATE_NOOP("Contract", "With whom"),
                                     {.required = true}),
            field<&Contract::routes>("routes", QT_TRANSLATE_NOOP("Contract", "Routes"),
                                     QT_TRANSLATE_NOOP("Contract", "Routes it covers")),
            field<&Contract::kind>("kind", QT_TRANSLATE_NOOP("Contract", "Kind"),
                                   QT_TRANSLATE_NOOP("Contract", "Contract family")),
            field<&Contract::stage>("stage", QT_TRANSLATE_NOOP("Contract", "Stage"),
                                    QT_TRANSLATE_NOOP("Contract", "Where in its life it is")),
            field<&Contract::paper>("paper", QT_TRANSLATE_NOOP("Contract", "Paper"),
                                    QT_TRANSLATE_NOOP("Contract", "Whose template is in force")),
            field<&Contract::owner>("owner", QT_TRANSLATE_NOOP("Contract", "Owner"),
                                    QT_TRANSLATE_NOOP("Contract", "Role that owns it")),
            field<&Contract::startsOn>("starts_on", QT_TRANSLATE_NOOP("Contract", "Starts"),
                                       QT_TRANSLATE_NOOP("Contract", "First day of the term")),
            field<&Contract::endsOn>("ends_on", QT_TRANSLATE_NOOP("Contract", "Ends"),
                                     QT_TRANSLATE_NOOP("Contract", "Last day of the term")),
            field<&Contract::termMonths>(
                "term_months", QT_TRANSLATE_NOOP("Contract", "Term"),
                QT_TRANSLATE_NOOP("Contract", "Committed term"),
                {.unit = QT_TRANSLATE_NOOP("Contract", "months"), .minimum = 0}),
            field<&Contract::noticeDays>(
                "notice_days", QT_TRANSLATE_NOOP("Contract", "Notice"),
                QT_TRANSLATE_NOOP("Contract", "Days before the end by which notice must be served"),
                {.unit = QT_TRANSLATE_NOOP("Contract", "days"), .minimum = 0}),
            field<&Contract::autoRenew>(
                "auto_renew", QT_TRANSLATE_NOOP("Contract", "Renews by itself"),
                QT_TRANSLATE_NOOP("Contract", "Renews unless notice is served")),
            field<&Contract::renewalTermMonths>(
                "renewal_term_months", QT_TRANSLATE_NOOP("Contract", "Renewal term"),
                QT_TRANSLATE_NOOP("Contract", "Length of a tacit renewal"),
                {.unit = QT_TRANSLATE_NOOP("Contract", "months"), .minimum = 0}),
            field<&Contract::annualValue>("annual_value",
                                          QT_TRANSLATE_NOOP("Contract", "Annual value"),
                                          QT_TRANSLATE_NOOP("Contract", "Annualised spend")),
            field<&Contract::exitFee>(
                "exit_fee", QT_TRANSLATE_NOOP("Contract", "Exit fee"),
                QT_TRANSLATE_NOOP("Contract", "Charge for leaving before the end")),
            field<&Contract::priceLocked>(
                "price_locked", QT_TRANSLATE_NOOP("Contract", "Price locked"),
                QT_TRANSLATE_NOOP("Contract", "Unit prices fixed for the term")),
            field<&Contract::priceChangeNoticeDays>(
                "price_change_notice_days", QT_TRANSLATE_NOOP("Contract", "Price notice"),
                QT_TRANSLATE_NOOP("Contract", "Notice the vendor must give before raising prices"),
                {.unit = QT_TRANSLATE_NOOP("Contract", "days"), .minimum = 0}),
            field<&Contract::renewalCap>(
                "renewal_cap", QT_TRANSLATE_NOOP("Contract", "Renewal cap"),
                QT_TRANSLATE_NOOP("Contract", "Agreed ceiling on the renewal increase"),
                {.minimum = 0, .shape = TextShape::Share}),
            field<&Contract::unilateralTermsChange>(
                "unilateral_terms_change", QT_TRANSLATE_NOOP("Contract", "Unilateral changes"),
                QT_TRANSLATE_NOOP("Contract", "Online terms or policies can change mid-term")),
            field<&Contract::terminationForConvenience>(
                "termination_for_convenience", QT_TRANSLATE_NOOP("Contract", "Convenience exit"),
                QT_TRANSLATE_NOOP("Contract", "We may leave without cause")),
            field<&Contract::transitionDays>(
                "transition_days", QT_TRANSLATE_NOOP("Contract", "Transition"),
                QT_TRANSLATE_NOOP("Contract", "Service the vendor must provide after the end"),
                {.unit = QT_TRANSLATE_NOOP("Contract", "days"), .minimum = 0}),
            field<&Contract::dataRetrievalDays>(
                "data_retrieval_days", QT_TRANSLATE_NOOP("Contract", "Data retrieval"),
                QT_TRANSLATE_NOOP("Contract", "Days to fetch data after the transition"),
                {.unit = QT_TRANSLATE_NOOP("Contract", "days"), .minimum = 0}),
            field<&Contract::exportScheduleAttached>(
                "export_schedule_attached", QT_TRANSLATE_NOOP("Contract", "Export schedule"),
                QT_TRANSLATE_NOOP("Contract",
                                  "A schedule lists exportable data, assets and formats")),
            field<&Contract::exitPlanTestedOn>(
                "exit_plan_tested_on", QT_TRANSLATE_NOOP("Contract", "Exit plan tested"),
                QT_TRANSLATE_NOOP("Contract", "Last time the exit plan was exercised")),
            field<&Contract::trainingUse>(
                "training_use", QT_TRANSLATE_NOOP("Contract", "Training on our data"),
                QT_TRANSLATE_NOOP("Contract", "May our content train models")),
            field<&Contract::retentionDays>(
                "retention_days", QT_TRANSLATE_NOOP("Contract", "Retention"),
                QT_TRANSLATE_NOOP("Contract", "Days the vendor keeps prompts and outputs"),
                {.unit = QT_TRANSLATE_NOOP("Contract", "days"), .minimum = 0}),
            field<&Contract::outputIndemnity>(
                "output_indemnity", QT_TRANSLATE_NOOP("Contract", "Output indemnity"),
                QT_TRANSLATE_NOOP("Contract", "Cover for third-party claims about outputs")),
            field<&Contract::liabilityCapMonths>(
                "liability_cap_months", QT_TRANSLATE_NOOP("Contract", "Liability cap"),
                QT_TRANSLATE_NOOP("Contract", "General cap"),
                {.unit = QT_TRANSLATE_NOOP("Contract", "months of fees"), .minimum = 0}),
            field<&Contract::dataSuperCap>(
                "data_super_cap", QT_TRANSLATE_NOOP("Contract", "Data super cap"),
                QT_TRANSLATE_NOOP("Contract", "Higher cap for data and confidentiality breaches")),
            field<&Contract::auditRights>("audit_rights",
                                          QT_TRANSLATE_NOOP("Contract", "Audit rights"),
                                          QT_TRANSLATE_NOOP("Contract", "What we may inspect")),
            field<&Contract::incidentNoticeHours>(
                "incident_notice_hours", QT_TRANSLATE_NOOP("Contract", "Incident notice"),
                QT_TRANSLATE_NOOP("Contract", "Time to tell us of a security incident"),
                {.unit = QT_TRANSLATE_NOOP("Contract", "hours"), .minimum = 0}),
            field<&Contract::subprocessorNoticeDays>(
                "subprocessor_notice_days", QT_TRANSLATE_NOOP("Contract", "Subprocessor notice"),
                QT_TRANSLATE_NOOP("Contract", "Warning before a new subprocessor starts"),
                {.unit = QT_TRANSLATE_NOOP("Contract", "days"), .minimum = 0}),
            field<&Contract::changeOfControlRight>(
                "change_of_control_right", QT_TRANSLATE_NOOP("Contract", "Change of control"),
                QT_TRANSLATE_NOOP("Contract", "We may exit if the vendor changes hands")),
            field<&Contract::affiliateAssignmentRight>(
                "affiliate_assignment_right", QT_TRANSLATE_NOOP("Contract", "Assignment"),
                QT_TRANSLATE_NOOP(
                    "Contract",
                    "We may move the contract to an affiliate, successor or divested unit")),
            field<&Contract::modelRetirementNoticeDays>(
                "model_retirement_notice_days", QT_TRANSLATE_NOOP("Contract", "Retirement notice"),
                QT_TRANSLATE_NOOP("Contract", "Contracted notice before a model is withdrawn"),
                {.unit = QT_TRANSLATE_NOOP("Contract", "days"), .minimum = 0}),
            field<&Contract::versionPinning>(
                "version_pinning", QT_TRANSLATE_NOOP("Contract", "Version pinning"),
                QT_TRANSLATE_NOOP("Contract", "Dated versions can be held")),
            field<&Contract::slaUptimePct>(
                "sla_uptime_pct", QT_TRANSLATE_NOOP("Contract", "Service level"),
                QT_TRANSLATE_NOOP("Contract", "Contracted monthly uptime"),
                {.unit = QT_TRANSLATE_NOOP("Contract", "%"), .minimum = 0, .maximum = 100}),
            field<&Contract::slaLatency>(
                "sla_latency", QT_TRANSLATE_NOOP("Contract", "Latency objective"),
                QT_TRANSLATE_NOOP("Contract", "Latency or throughput objective in the contract")),
            field<&Contract::slaAutoCredit>(
                "sla_auto_credit", QT_TRANSLATE_NOOP("Contract", "Automatic credits"),
                QT_TRANSLATE_NOOP("Contract", "Credits applied without a claim")),
            field<&Contract::suspensionWithoutNotice>(
                "suspension_without_notice", QT_TRANSLATE_NOOP("Contract", "Suspension"),
                QT_TRANSLATE_NOOP("Contract",
                                  "Vendor may cut service at once at its own discretion")),
            field<&Contract::benchmarkRight>(
                "benchmark_right", QT_TRANSLATE_NOOP("Contract", "Benchmark right"),
                QT_TRANSLATE_NOOP("Contract", "Price benchmark or comparable-customer clause")),
        });
}

} // namespace fairlead
