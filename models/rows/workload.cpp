#include "models/rows/workload.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Workload::describe()
{
    return describeTable<Workload>(
        {.key = "workload",
         .group = TableGroup::Own,
         .singular = QT_TRANSLATE_NOOP("Workload", "Workload"),
         .plural = QT_TRANSLATE_NOOP("Workload", "Workloads"),
         .meaning = QT_TRANSLATE_NOOP(
             "Workload", "Something we run on AI: where, how much, how tied, how regulated.")},
        "Workload",
        {
            field<&Workload::name>("name", QT_TRANSLATE_NOOP("Workload", "Workload"),
                                   QT_TRANSLATE_NOOP("Workload", "Name in the organisation"),
                                   {.required = true}),
            field<&Workload::owner>("owner", QT_TRANSLATE_NOOP("Workload", "Owner"),
                                    QT_TRANSLATE_NOOP("Workload", "Role that owns it")),
            field<&Workload::contract>(
                "contract", QT_TRANSLATE_NOOP("Workload", "Contract"),
                QT_TRANSLATE_NOOP("Workload", "Contract under which it is bought")),
            field<&Workload::criticality>("criticality",
                                          QT_TRANSLATE_NOOP("Workload", "Criticality"),
                                          QT_TRANSLATE_NOOP("Workload", "Business impact")),
            field<&Workload::route>(
                "route", QT_TRANSLATE_NOOP("Workload", "Route"),
                QT_TRANSLATE_NOOP("Workload", "Who serves and bills the model")),
            field<&Workload::host>(
                "host", QT_TRANSLATE_NOOP("Workload", "Host"),
                QT_TRANSLATE_NOOP("Workload", "Where agents, data, identities and logs live")),
            field<&Workload::apiProtocol>(
                "api_protocol", QT_TRANSLATE_NOOP("Workload", "Protocol"),
                QT_TRANSLATE_NOOP("Workload", "Protocol that client code speaks")),
            field<&Workload::family>("family", QT_TRANSLATE_NOOP("Workload", "Model family"),
                                     QT_TRANSLATE_NOOP("Workload", "Family in use")),
            field<&Workload::model>("model", QT_TRANSLATE_NOOP("Workload", "Model"),
                                    QT_TRANSLATE_NOOP("Workload", "Version in use")),
            field<&Workload::modelStage>(
                "model_stage", QT_TRANSLATE_NOOP("Workload", "Model stage"),
                QT_TRANSLATE_NOOP("Workload", "Life of the version in use, as we see it")),
            field<&Workload::agentFramework>("agent_framework",
                                             QT_TRANSLATE_NOOP("Workload", "Agent framework"),
                                             QT_TRANSLATE_NOOP("Workload", "Orchestration layer")),
            field<&Workload::silicon>(
                "silicon", QT_TRANSLATE_NOOP("Workload", "Silicon"),
                QT_TRANSLATE_NOOP("Workload",
                                  "Accelerator; managed unless we compile or tune for it")),
            field<&Workload::embeddingModel>(
                "embedding_model", QT_TRANSLATE_NOOP("Workload", "Embedding model"),
                QT_TRANSLATE_NOOP("Workload", "Model that made the index")),
            field<&Workload::region>("region", QT_TRANSLATE_NOOP("Workload", "Region"),
                                     QT_TRANSLATE_NOOP("Workload", "Region in which it runs")),
            field<&Workload::monthlySpend>("monthly_spend",
                                           QT_TRANSLATE_NOOP("Workload", "Monthly spend"),
                                           QT_TRANSLATE_NOOP("Workload", "What we pay a month")),
            field<&Workload::inputTokensM>(
                "input_tokens_m", QT_TRANSLATE_NOOP("Workload", "Input"),
                QT_TRANSLATE_NOOP("Workload", "Input volume"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "M tokens a month"), .minimum = 0}),
            field<&Workload::cachedShare>(
                "cached_share", QT_TRANSLATE_NOOP("Workload", "Cached"),
                QT_TRANSLATE_NOOP("Workload", "Part of the input read from the cache"),
                {.minimum = 0, .maximum = 1, .shape = TextShape::Share}),
            field<&Workload::outputTokensM>(
                "output_tokens_m", QT_TRANSLATE_NOOP("Workload", "Output"),
                QT_TRANSLATE_NOOP("Workload", "Output volume"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "M tokens a month"), .minimum = 0}),
            field<&Workload::tokenRatio>(
                "token_ratio", QT_TRANSLATE_NOOP("Workload", "Token ratio"),
                QT_TRANSLATE_NOOP("Workload",
                                  "Tokens of this model for one of the reference tokenizer"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "×"), .minimum = 0}),
            field<&Workload::regionalPremium>(
                "regional_premium", QT_TRANSLATE_NOOP("Workload", "Regional premium"),
                QT_TRANSLATE_NOOP("Workload", "Part added for in-region processing"),
                {.minimum = 0, .shape = TextShape::Share}),
            field<&Workload::discount>(
                "discount", QT_TRANSLATE_NOOP("Workload", "Discount"),
                QT_TRANSLATE_NOOP("Workload", "Negotiated part taken off list prices"),
                {.minimum = 0, .maximum = 1, .shape = TextShape::Share}),
            field<&Workload::fixedMonthly>(
                "fixed_monthly", QT_TRANSLATE_NOOP("Workload", "Fixed cost"),
                QT_TRANSLATE_NOOP("Workload", "Reserved throughput and other fixed cost a month")),
            field<&Workload::peakTpm>(
                "peak_tpm", QT_TRANSLATE_NOOP("Workload", "Peak"),
                QT_TRANSLATE_NOOP("Workload", "Largest rate"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "tokens a minute"), .minimum = 0}),
            field<&Workload::apiCallSites>(
                "api_call_sites", QT_TRANSLATE_NOOP("Workload", "API call sites"),
                QT_TRANSLATE_NOOP("Workload", "Code places that call a provider"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "count"), .minimum = 0}),
            field<&Workload::prompts>(
                "prompts", QT_TRANSLATE_NOOP("Workload", "Prompts"),
                QT_TRANSLATE_NOOP("Workload", "Production prompt templates"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "count"), .minimum = 0}),
            field<&Workload::evalCases>(
                "eval_cases", QT_TRANSLATE_NOOP("Workload", "Eval cases"),
                QT_TRANSLATE_NOOP("Workload", "Regression cases to re-baseline"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "count"), .minimum = 0}),
            field<&Workload::toolSchemas>(
                "tool_schemas", QT_TRANSLATE_NOOP("Workload", "Tool schemas"),
                QT_TRANSLATE_NOOP("Workload", "Structured-output and tool-call schemas"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "count"), .minimum = 0}),
            field<&Workload::agents>(
                "agents", QT_TRANSLATE_NOOP("Workload", "Agents"),
                QT_TRANSLATE_NOOP("Workload", "Agent definitions or flows"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "count"), .minimum = 0}),
            field<&Workload::toolIntegrations>(
                "tool_integrations", QT_TRANSLATE_NOOP("Workload", "Tool integrations"),
                QT_TRANSLATE_NOOP("Workload", "Tools and connectors bound to the framework"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "count"), .minimum = 0}),
            field<&Workload::memoryStores>(
                "memory_stores", QT_TRANSLATE_NOOP("Workload", "Memory stores"),
                QT_TRANSLATE_NOOP("Workload",
                                  "Session, memory and knowledge stores of the framework"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "count"), .minimum = 0}),
            field<&Workload::iamPolicies>(
                "iam_policies", QT_TRANSLATE_NOOP("Workload", "IAM policies"),
                QT_TRANSLATE_NOOP("Workload", "Roles, policies and identity bindings"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "count"), .minimum = 0}),
            field<&Workload::networkPaths>(
                "network_paths", QT_TRANSLATE_NOOP("Workload", "Network paths"),
                QT_TRANSLATE_NOOP("Workload", "Private endpoints, peerings and firewall sets"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "count"), .minimum = 0}),
            field<&Workload::complianceControls>(
                "compliance_controls", QT_TRANSLATE_NOOP("Workload", "Controls"),
                QT_TRANSLATE_NOOP("Workload", "Controls whose evidence must be re-implemented"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "count"), .minimum = 0}),
            field<&Workload::monitoringAssets>(
                "monitoring_assets", QT_TRANSLATE_NOOP("Workload", "Monitoring assets"),
                QT_TRANSLATE_NOOP("Workload",
                                  "Dashboards, alerts, log pipelines and billing rules"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "count"), .minimum = 0}),
            field<&Workload::trainees>(
                "trainees", QT_TRANSLATE_NOOP("Workload", "Trainees"),
                QT_TRANSLATE_NOOP("Workload", "People to retrain"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "people"), .minimum = 0}),
            field<&Workload::tunedArtifacts>(
                "tuned_artifacts", QT_TRANSLATE_NOOP("Workload", "Tuned artefacts"),
                QT_TRANSLATE_NOOP("Workload", "Models or kernels compiled or tuned for the chip"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "count"), .minimum = 0}),
            field<&Workload::finetuneJobs>(
                "finetune_jobs", QT_TRANSLATE_NOOP("Workload", "Fine-tunes"),
                QT_TRANSLATE_NOOP("Workload", "Fine-tuned models to redeploy or reproduce"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "count"), .minimum = 0}),
            field<&Workload::dataPipelines>(
                "data_pipelines", QT_TRANSLATE_NOOP("Workload", "Data pipelines"),
                QT_TRANSLATE_NOOP("Workload", "Retrieval indexes and pipelines to rebuild"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "count"), .minimum = 0}),
            field<&Workload::abstraction>(
                "abstraction", QT_TRANSLATE_NOOP("Workload", "Abstraction"),
                QT_TRANSLATE_NOOP("Workload", "Part of the call sites behind an internal wrapper"),
                {.minimum = 0, .maximum = 1, .shape = TextShape::Share}),
            field<&Workload::evalAutomation>(
                "eval_automation", QT_TRANSLATE_NOOP("Workload", "Automated evals"),
                QT_TRANSLATE_NOOP("Workload", "Part of the eval cases run by a harness"),
                {.minimum = 0, .maximum = 1, .shape = TextShape::Share}),
            field<&Workload::portableFramework>(
                "portable_framework", QT_TRANSLATE_NOOP("Workload", "Portable agents"),
                QT_TRANSLATE_NOOP("Workload", "Part of the agents on a cloud-neutral framework"),
                {.minimum = 0, .maximum = 1, .shape = TextShape::Share}),
            field<&Workload::policyAsCode>(
                "policy_as_code", QT_TRANSLATE_NOOP("Workload", "Policy as code"),
                QT_TRANSLATE_NOOP("Workload", "Part of the policies and controls in code"),
                {.minimum = 0, .maximum = 1, .shape = TextShape::Share}),
            field<&Workload::openDataFormat>(
                "open_data_format", QT_TRANSLATE_NOOP("Workload", "Open data"),
                QT_TRANSLATE_NOOP("Workload", "Part of the pipelines on open formats"),
                {.minimum = 0, .maximum = 1, .shape = TextShape::Share}),
            field<&Workload::egressGb>("egress_gb", QT_TRANSLATE_NOOP("Workload", "Egress"),
                                       QT_TRANSLATE_NOOP("Workload", "Data that leaves on a move"),
                                       {.unit = QT_TRANSLATE_NOOP("Workload", "GB"), .minimum = 0}),
            field<&Workload::embedTokensM>(
                "embed_tokens_m", QT_TRANSLATE_NOOP("Workload", "Embedding tokens"),
                QT_TRANSLATE_NOOP("Workload", "Corpus to embed again"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "M tokens"), .minimum = 0}),
            field<&Workload::trainTokensM>(
                "train_tokens_m", QT_TRANSLATE_NOOP("Workload", "Training tokens"),
                QT_TRANSLATE_NOOP("Workload", "Corpus of one training epoch"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "M tokens"), .minimum = 0}),
            field<&Workload::trainEpochs>(
                "train_epochs", QT_TRANSLATE_NOOP("Workload", "Epochs"),
                QT_TRANSLATE_NOOP("Workload", "Training epochs"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "count"), .minimum = 0}),
            field<&Workload::weightsExportable>(
                "weights_exportable", QT_TRANSLATE_NOOP("Workload", "Weights exportable"),
                QT_TRANSLATE_NOOP("Workload", "Tuned weights can be taken along")),
            field<&Workload::exitFee>(
                "exit_fee", QT_TRANSLATE_NOOP("Workload", "Exit fee"),
                QT_TRANSLATE_NOOP("Workload", "Charge for leaving, of this workload alone")),
            field<&Workload::reservationMonth>(
                "reservation_month", QT_TRANSLATE_NOOP("Workload", "Reservation a month"),
                QT_TRANSLATE_NOOP("Workload", "Reserved throughput paid a month")),
            field<&Workload::reservationMonthsLeft>(
                "reservation_months_left", QT_TRANSLATE_NOOP("Workload", "Reservation left"),
                QT_TRANSLATE_NOOP("Workload", "Months still owed"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "months"), .minimum = 0}),
            field<&Workload::cutoverHours>(
                "cutover_hours", QT_TRANSLATE_NOOP("Workload", "Cut-over"),
                QT_TRANSLATE_NOOP("Workload", "Planned interruption"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "hours"), .minimum = 0}),
            field<&Workload::businessValueHour>(
                "business_value_hour", QT_TRANSLATE_NOOP("Workload", "Value an hour"),
                QT_TRANSLATE_NOOP("Workload", "Loss of one hour of outage")),
            field<&Workload::businessValueMonth>(
                "business_value_month", QT_TRANSLATE_NOOP("Workload", "Value a month"),
                QT_TRANSLATE_NOOP("Workload",
                                  "What a month of service is worth; null when not estimated")),
            field<&Workload::protectedMonths>(
                "protected_months", QT_TRANSLATE_NOOP("Workload", "Price protected"),
                QT_TRANSLATE_NOOP("Workload", "Months of price protection left"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "months"), .minimum = 0}),
            field<&Workload::staff>("staff", QT_TRANSLATE_NOOP("Workload", "Staff"),
                                    QT_TRANSLATE_NOOP("Workload", "People who could move it"),
                                    {.unit = QT_TRANSLATE_NOOP("Workload", "FTE"), .minimum = 0}),
            field<&Workload::requiredRegimes>(
                "required_regimes", QT_TRANSLATE_NOOP("Workload", "Required regimes"),
                QT_TRANSLATE_NOOP("Workload", "Attestations it needs")),
            field<&Workload::requiredRegions>(
                "required_regions", QT_TRANSLATE_NOOP("Workload", "Required regions"),
                QT_TRANSLATE_NOOP("Workload", "Regions in which it must run")),
            field<&Workload::permittedLabs>(
                "permitted_labs", QT_TRANSLATE_NOOP("Workload", "Permitted labs"),
                QT_TRANSLATE_NOOP("Workload", "Labs whose models may be used; empty means all")),
            field<&Workload::fallbackRoute>("fallback_route",
                                            QT_TRANSLATE_NOOP("Workload", "Fallback route"),
                                            QT_TRANSLATE_NOOP("Workload", "Second channel")),
            field<&Workload::fallbackCapacity>(
                "fallback_capacity", QT_TRANSLATE_NOOP("Workload", "Fallback capacity"),
                QT_TRANSLATE_NOOP("Workload", "Part of the load the fallback can take"),
                {.minimum = 0, .maximum = 1, .shape = TextShape::Share}),
            field<&Workload::fallbackTestedOn>(
                "fallback_tested_on", QT_TRANSLATE_NOOP("Workload", "Fallback tested"),
                QT_TRANSLATE_NOOP("Workload", "Last successful test")),
            field<&Workload::mustStay>("must_stay", QT_TRANSLATE_NOOP("Workload", "Must stay"),
                                       QT_TRANSLATE_NOOP("Workload", "May not be moved")),
            field<&Workload::regulated>(
                "regulated", QT_TRANSLATE_NOOP("Workload", "Regulated"),
                QT_TRANSLATE_NOOP("Workload", "Under sector regulation or an audit regime")),
            field<&Workload::aiActClass>("ai_act_class",
                                         QT_TRANSLATE_NOOP("Workload", "AI Act class"),
                                         QT_TRANSLATE_NOOP("Workload", "Class of the use")),
            field<&Workload::agentMemoryManaged>(
                "agent_memory_managed", QT_TRANSLATE_NOOP("Workload", "Managed memory"),
                QT_TRANSLATE_NOOP("Workload", "Agent state kept in a vendor service")),
            field<&Workload::abstractionLayer>(
                "abstraction_layer", QT_TRANSLATE_NOOP("Workload", "Own gateway"),
                QT_TRANSLATE_NOOP("Workload", "Calls pass through our own interface")),
            field<&Workload::governanceBound>(
                "governance_bound", QT_TRANSLATE_NOOP("Workload", "Governance-bound"),
                QT_TRANSLATE_NOOP(
                    "Workload",
                    "Relies on the cloud's own identity, guardrail and audit services")),
            field<&Workload::fineTuned>("fine_tuned", QT_TRANSLATE_NOOP("Workload", "Fine-tuned"),
                                        QT_TRANSLATE_NOOP("Workload", "Uses a customised model")),
            field<&Workload::fineTunedWeightsGb>(
                "fine_tuned_weights_gb", QT_TRANSLATE_NOOP("Workload", "Tuned weights"),
                QT_TRANSLATE_NOOP("Workload", "Size of customised weights"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "GB"), .minimum = 0}),
            field<&Workload::trainingDataGb>(
                "training_data_gb", QT_TRANSLATE_NOOP("Workload", "Training data"),
                QT_TRANSLATE_NOOP("Workload", "Tuning data held with the vendor"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "GB"), .minimum = 0}),
            field<&Workload::inferenceLogsGbMonth>(
                "inference_logs_gb_month", QT_TRANSLATE_NOOP("Workload", "Logs"),
                QT_TRANSLATE_NOOP("Workload", "Prompt and output logs produced"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "GB a month"), .minimum = 0}),
            field<&Workload::logLocation>("log_location",
                                          QT_TRANSLATE_NOOP("Workload", "Logs live"),
                                          QT_TRANSLATE_NOOP("Workload", "Where those logs live")),
            field<&Workload::embeddingsCount>(
                "embeddings_count", QT_TRANSLATE_NOOP("Workload", "Vectors"),
                QT_TRANSLATE_NOOP("Workload", "Vectors in the index"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "count"), .minimum = 0}),
            field<&Workload::embeddingModelOwner>(
                "embedding_model_owner", QT_TRANSLATE_NOOP("Workload", "Embeddings controlled by"),
                QT_TRANSLATE_NOOP("Workload", "Who controls the embedding model")),
            field<&Workload::storedDataGb>(
                "stored_data_gb", QT_TRANSLATE_NOOP("Workload", "Stored data"),
                QT_TRANSLATE_NOOP("Workload", "Data held with the vendor"),
                {.unit = QT_TRANSLATE_NOOP("Workload", "GB"), .minimum = 0}),
            field<&Workload::personalData>(
                "personal_data", QT_TRANSLATE_NOOP("Workload", "Personal data"),
                QT_TRANSLATE_NOOP("Workload", "Personal data processed")),
            field<&Workload::phi>(
                "phi", QT_TRANSLATE_NOOP("Workload", "Health data"),
                QT_TRANSLATE_NOOP("Workload", "Protected health information processed")),
            field<&Workload::residencyRegion>(
                "residency_region", QT_TRANSLATE_NOOP("Workload", "Residency"),
                QT_TRANSLATE_NOOP("Workload",
                                  "Region in which processing must stay; none when unrestricted")),
            field<&Workload::latencySensitive>(
                "latency_sensitive", QT_TRANSLATE_NOOP("Workload", "Latency-sensitive"),
                QT_TRANSLATE_NOOP("Workload", "Response time matters to users")),
            field<&Workload::customerFacing>(
                "customer_facing", QT_TRANSLATE_NOOP("Workload", "Customer-facing"),
                QT_TRANSLATE_NOOP("Workload", "Outages are visible to customers")),
            field<&Workload::outputPublished>(
                "output_published", QT_TRANSLATE_NOOP("Workload", "Output published"),
                QT_TRANSLATE_NOOP("Workload", "Outputs are published, shipped or sold")),
            field<&Workload::customKernels>(
                "custom_kernels", QT_TRANSLATE_NOOP("Workload", "Custom kernels"),
                QT_TRANSLATE_NOOP("Workload", "Code compiled for one accelerator")),
        });
}

} // namespace fairlead
