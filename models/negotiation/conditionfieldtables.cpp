#include "models/negotiation/conditionfieldtables.h"

#include "models/rows/model.h"
#include "models/rows/modelfamily.h"
#include "models/rows/offering.h"
#include "models/rows/route.h"
#include "models/switching/dollars.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

Fact known(const std::optional<bool> &value)
{
    return value ? Fact(*value ? 1 : 0) : std::nullopt;
}

template<class E>
Fact choice(const std::optional<E> &value)
{
    return value ? Fact(int(*value)) : std::nullopt;
}

Fact daysUntil(const std::optional<PartialDate> &date, QDate day)
{
    return date ? Fact(double(day.daysTo(date->first()))) : std::nullopt;
}

Fact isRecent(const std::optional<PartialDate> &tested, QDate day)
{
    return tested ? Fact(isRecentTest(*tested, day) ? 1 : 0) : std::nullopt;
}

const Model *modelOf(const FactSource &source)
{
    return source.workspace.find(source.workload->model);
}

/// The day on which the workload's model ends: as published for the model, else for its route.
std::optional<PartialDate> retirement(const FactSource &source)
{
    const Model *model = modelOf(source);
    if (!model || model->retiresOn)
        return model ? model->retiresOn : std::nullopt;
    std::optional<PartialDate> last;
    for (const Offering &offering : source.workspace.rows<Offering>()) {
        const bool isOurs = offering.model == model->id && offering.route == source.workload->route;
        if (isOurs && offering.validTo && (!last || offering.validTo->first() > last->first()))
            last = offering.validTo;
    }
    return last;
}

Fact isRegionBound(const FactSource &source)
{
    const Workload &workload = *source.workload;
    if (!workload.requiredRegions.isEmpty())
        return 1;
    if (workload.residencyRegion.isEmpty())
        return std::nullopt;
    return workload.residencyRegion == u"none" ? 0 : 1;
}

FactKind kindOf(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Boolean:
        return FactKind::YesNo;
    case FieldKind::Choice:
        return FactKind::Choice;
    case FieldKind::ChoiceList:
        return FactKind::Choices;
    default:
        return FactKind::Number;
    }
}

/// Fields that are read as they are stored.
void addStored(std::vector<ConditionField> &fields, FactScope scope, const QString &prefix,
               TableId table, const QStringList &columns)
{
    for (const QString &column : columns) {
        const Field *stored = tableInfo(table).field(column);
        Q_ASSERT(stored);
        fields.push_back({.scope = scope,
                          .name = prefix + column,
                          .kind = kindOf(*stored),
                          .enumeration = stored->enumeration,
                          .isShare = stored->options.shape == TextShape::Share,
                          .isMoney = stored->kind == FieldKind::Money,
                          .table = table,
                          .column = column,
                          .stored = stored});
    }
}

void addStoredSituation(std::vector<ConditionField> &fields)
{
    addStored(fields, FactScope::Situation, u"contract."_s, TableId::Contract,
              {u"kind"_s,
               u"stage"_s,
               u"paper"_s,
               u"annual_value"_s,
               u"term_months"_s,
               u"auto_renew"_s,
               u"price_locked"_s,
               u"price_change_notice_days"_s,
               u"renewal_cap"_s,
               u"unilateral_terms_change"_s,
               u"termination_for_convenience"_s,
               u"transition_days"_s,
               u"data_retrieval_days"_s,
               u"export_schedule_attached"_s,
               u"training_use"_s,
               u"retention_days"_s,
               u"output_indemnity"_s,
               u"liability_cap_months"_s,
               u"data_super_cap"_s,
               u"audit_rights"_s,
               u"incident_notice_hours"_s,
               u"subprocessor_notice_days"_s,
               u"change_of_control_right"_s,
               u"affiliate_assignment_right"_s,
               u"model_retirement_notice_days"_s,
               u"version_pinning"_s,
               u"sla_uptime_pct"_s,
               u"sla_latency"_s,
               u"sla_auto_credit"_s,
               u"suspension_without_notice"_s,
               u"benchmark_right"_s});
    addStored(fields, FactScope::Situation, u"vendor."_s, TableId::Party,
              {u"kind"_s, u"credit_outlook"_s, u"designations"_s, u"own_silicon"_s,
               u"upstream_compute_suppliers"_s});
    addStored(fields, FactScope::Situation, u"org."_s, TableId::Organisation,
              {u"jurisdictions"_s, u"sector"_s, u"dora_entity"_s, u"uk_prudential"_s, u"us_bank"_s,
               u"hipaa"_s, u"us_federal"_s, u"restructuring_expected"_s});
}

void addContract(std::vector<ConditionField> &fields)
{
    const auto add = [&](ConditionField field) { fields.push_back(std::move(field)); };
    add({.name = u"contract.days_to_end"_s,
         .kind = FactKind::Number,
         .labelText = QT_TRANSLATE_NOOP("ConditionField", "Days to the end of the term"),
         .unitText = QT_TRANSLATE_NOOP("ConditionField", "days"),
         .column = u"ends_on"_s,
         .compute = [](const FactSource &source) {
             const auto &term = source.situation.term;
             return term ? Fact(term->daysToEnd(source.situation.day)) : std::nullopt;
         }});
    add({.name = u"contract.days_to_notice_deadline"_s,
         .kind = FactKind::Number,
         .labelText = QT_TRANSLATE_NOOP("ConditionField", "Days to the notice deadline"),
         .unitText = QT_TRANSLATE_NOOP("ConditionField", "days"),
         .column = u"notice_days"_s,
         .compute = [](const FactSource &source) {
             const auto &term = source.situation.term;
             const auto days = term ? term->daysToNotice(source.situation.day) : std::nullopt;
             return days ? Fact(*days) : std::nullopt;
         }});
    add({.name = u"contract.exit_plan_tested"_s,
         .labelText = QT_TRANSLATE_NOOP("ConditionField", "Exit plan tested within a year"),
         .column = u"exit_plan_tested_on"_s,
         .compute = [](const FactSource &source) {
             return isRecent(source.situation.contract->exitPlanTestedOn, source.situation.day);
         }});
}

void addVendor(std::vector<ConditionField> &fields)
{
    const auto add = [&](ConditionField field) { fields.push_back(std::move(field)); };
    add({.name = u"vendor.listing_status"_s,
         .kind = FactKind::Choice,
         .enumeration = &enumeration<ListingState>(),
         .labelText = QT_TRANSLATE_NOOP("ConditionField", "Listing state of the vendor"),
         .table = TableId::Party,
         .column = u"listing_state"_s,
         .compute = [](const FactSource &source) {
             const auto &listing = source.situation.listing;
             return listing ? choice(listing->state) : std::nullopt;
         }});
    add({.name = u"vendor.ipo_window_open"_s,
         .labelText =
             QT_TRANSLATE_NOOP("ConditionField", "Listing filed or expected within the horizon"),
         .table = TableId::Party,
         .column = u"listing_expected"_s,
         .compute = [](const FactSource &source) {
             const auto &listing = source.situation.listing;
             return listing ? known(listing->isOpen) : std::nullopt;
         }});
    add({.name = u"vendor.under_review"_s,
         .labelText = QT_TRANSLATE_NOOP("ConditionField", "Authority reviews the vendor"),
         .table = TableId::MarketEvent,
         .column = u"parties"_s,
         .compute = [](const FactSource &source) {
             return Fact(source.situation.underReview ? 1 : 0);
         }});
}

void addExposure(std::vector<ConditionField> &fields)
{
    const auto add = [&](ConditionField field) { fields.push_back(std::move(field)); };
    const auto addShare = [&](const QString &name, const char *label, const QString &column,
                              Fact (*compute)(const FactSource &)) {
        add({.name = u"exposure."_s + name,
             .kind = FactKind::Number,
             .labelText = label,
             .isShare = true,
             .table = TableId::Workload,
             .column = column,
             .compute = compute});
    };
    addShare(u"vendor_share"_s, QT_TRANSLATE_NOOP("ConditionField", "Share of the vendor"),
             u"monthly_spend"_s,
             [](const FactSource &source) { return source.situation.dependence.vendorShare; });
    addShare(u"model_family_share"_s,
             QT_TRANSLATE_NOOP("ConditionField", "Share of one model family"), u"family"_s,
             [](const FactSource &source) { return source.situation.dependence.familyShare; });
    addShare(u"cloud_share"_s, QT_TRANSLATE_NOOP("ConditionField", "Share of one cloud"), u"host"_s,
             [](const FactSource &source) { return source.situation.dependence.cloudShare; });
    addShare(u"silicon_share"_s,
             QT_TRANSLATE_NOOP("ConditionField", "Share of one proprietary accelerator"),
             u"silicon"_s,
             [](const FactSource &source) { return source.situation.dependence.siliconShare; });
    addShare(u"indirect_share"_s,
             QT_TRANSLATE_NOOP("ConditionField", "Share that reaches the vendor's group"),
             u"monthly_spend"_s,
             [](const FactSource &source) { return source.situation.dependence.indirectShare; });
    add({.name = u"exposure.switching_months"_s,
         .kind = FactKind::Number,
         .labelText = QT_TRANSLATE_NOOP("ConditionField", "Time to leave the vendor"),
         .unitText = QT_TRANSLATE_NOOP("ConditionField", "months"),
         .table = TableId::Workload,
         .column = u"staff"_s,
         .compute = [](const FactSource &source) {
             return source.situation.dependence.switchingMonths;
         }});
    add({.name = u"exposure.qualified_alternatives"_s,
         .kind = FactKind::Number,
         .labelText = QT_TRANSLATE_NOOP("ConditionField", "Alternatives tested within a year"),
         .table = TableId::Workload,
         .column = u"fallback_tested_on"_s,
         .compute = [](const FactSource &source) {
             return source.situation.dependence.alternatives;
         }});
}

} // namespace

std::vector<ConditionField> situationFields()
{
    std::vector<ConditionField> fields;
    addStoredSituation(fields);
    addContract(fields);
    addVendor(fields);
    addExposure(fields);
    return fields;
}

std::vector<ConditionField> workloadFields()
{
    std::vector<ConditionField> fields;
    addStored(fields, FactScope::Workload, {}, TableId::Workload,
              {u"criticality"_s,
               u"regulated"_s,
               u"ai_act_class"_s,
               u"agent_framework"_s,
               u"agent_memory_managed"_s,
               u"abstraction_layer"_s,
               u"governance_bound"_s,
               u"fine_tuned"_s,
               u"fine_tuned_weights_gb"_s,
               u"training_data_gb"_s,
               u"inference_logs_gb_month"_s,
               u"log_location"_s,
               u"embeddings_count"_s,
               u"embedding_model_owner"_s,
               u"stored_data_gb"_s,
               u"personal_data"_s,
               u"phi"_s,
               u"monthly_spend"_s,
               u"peak_tpm"_s,
               u"latency_sensitive"_s,
               u"customer_facing"_s,
               u"output_published"_s,
               u"silicon"_s,
               u"custom_kernels"_s});
    const auto add = [&](ConditionField field) {
        field.scope = FactScope::Workload;
        field.table = TableId::Workload;
        fields.push_back(std::move(field));
    };
    add({.name = u"channel"_s,
         .kind = FactKind::Choice,
         .enumeration = &enumeration<Channel>(),
         .labelText = QT_TRANSLATE_NOOP("ConditionField", "Channel"),
         .column = u"route"_s,
         .compute = [](const FactSource &source) {
             const Route *route = source.workspace.find(source.workload->route);
             return route ? choice(route->channel) : std::nullopt;
         }});
    add({.name = u"base_weights"_s,
         .kind = FactKind::Choice,
         .enumeration = &enumeration<Weights>(),
         .labelText = QT_TRANSLATE_NOOP("ConditionField", "Weights of the model"),
         .column = u"family"_s,
         .compute = [](const FactSource &source) {
             const ModelFamily *family = source.workspace.find(source.workload->family);
             return family ? choice(family->weights) : std::nullopt;
         }});
    add({.name = u"model_stage"_s,
         .kind = FactKind::Choice,
         .enumeration = &enumeration<ModelStage>(),
         .labelText = QT_TRANSLATE_NOOP("ConditionField", "Stage of the model"),
         .column = u"model_stage"_s,
         .compute = [](const FactSource &source) {
             const Model *model = modelOf(source);
             if (source.workload->modelStage || !model)
                 return choice(source.workload->modelStage);
             return choice(model->stage);
         }});
    add({.name = u"days_to_model_retirement"_s,
         .kind = FactKind::Number,
         .labelText = QT_TRANSLATE_NOOP("ConditionField", "Days to the end of the model"),
         .unitText = QT_TRANSLATE_NOOP("ConditionField", "days"),
         .column = u"model"_s,
         .compute = [](const FactSource &source) {
             return daysUntil(retirement(source), source.situation.day);
         }});
    add({.name = u"region_bound"_s,
         .labelText = QT_TRANSLATE_NOOP("ConditionField", "Must stay in a region"),
         .column = u"residency_region"_s,
         .compute = isRegionBound});
    add({.name = u"second_channel_tested"_s,
         .labelText = QT_TRANSLATE_NOOP("ConditionField", "Fallback tested within a year"),
         .column = u"fallback_tested_on"_s,
         .compute = [](const FactSource &source) {
             return isRecent(source.workload->fallbackTestedOn, source.situation.day);
         }});
    return fields;
}

std::vector<ConditionField> commitmentFields()
{
    std::vector<ConditionField> fields;
    addStored(fields, FactScope::Commitment, {}, TableId::Commitment,
              {u"kind"_s, u"shortfall_forecast"_s, u"rollover"_s, u"third_party_models_eligible"_s,
               u"tied_to_model"_s, u"tied_to_silicon"_s, u"cancellable"_s});
    fields.push_back({.scope = FactScope::Commitment,
                      .name = u"remaining"_s,
                      .kind = FactKind::Number,
                      .labelText = QT_TRANSLATE_NOOP("ConditionField", "Still to be consumed"),
                      .isMoney = true,
                      .table = TableId::Commitment,
                      .column = u"consumed"_s,
                      .compute = [](const FactSource &source) {
                          const Fact cost = dollars(source.commitment->cost);
                          const Fact consumed = dollars(source.commitment->consumed);
                          return cost && consumed ? Fact(std::max(0.0, *cost - *consumed))
                                                  : std::nullopt;
                      }});
    fields.push_back(
        {.scope = FactScope::Commitment,
         .name = u"days_to_end"_s,
         .kind = FactKind::Number,
         .labelText = QT_TRANSLATE_NOOP("ConditionField", "Days to the end of the commitment"),
         .unitText = QT_TRANSLATE_NOOP("ConditionField", "days"),
         .table = TableId::Commitment,
         .column = u"period_end"_s,
         .compute = [](const FactSource &source) {
             return daysUntil(source.commitment->periodEnd, source.situation.day);
         }});
    return fields;
}

std::vector<ConditionField> dealFields()
{
    return {
        {.scope = FactScope::Deal,
         .name = u"type"_s,
         .kind = FactKind::Choice,
         .enumeration = &enumeration<DealType>(),
         .labelText = QT_TRANSLATE_NOOP("ConditionField", "Kind of deal"),
         .table = TableId::DealComponent,
         .column = u"kind"_s,
         .compute = [](const FactSource &source) { return Fact(int(source.deal->type)); }},
        {.scope = FactScope::Deal,
         .name = u"tranche"_s,
         .kind = FactKind::Choice,
         .enumeration = &enumeration<DealTranche>(),
         .labelText = QT_TRANSLATE_NOOP("ConditionField", "Certainty of the amounts"),
         .table = TableId::Tranche,
         .column = u"certainty"_s,
         .compute = [](const FactSource &source) { return choice(source.deal->tranche); }},
        {.scope = FactScope::Deal,
         .name = u"status"_s,
         .kind = FactKind::Choice,
         .enumeration = &enumeration<DealStage>(),
         .labelText = QT_TRANSLATE_NOOP("ConditionField", "State of the deal"),
         .table = TableId::Deal,
         .column = u"status"_s,
         .compute = [](const FactSource &source) { return Fact(int(source.deal->stage)); }},
    };
}

} // namespace fairlead
