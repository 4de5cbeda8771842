-- The whole domain. Column names and meanings are those of the field tables in models/rows;
-- a test compares the two.

CREATE TABLE "party" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "aliases" TEXT,
    "kind" TEXT NOT NULL,
    "parent" TEXT,
    "country" TEXT,
    "listing_state" TEXT,
    "listing_expected" TEXT,
    "credit_outlook" TEXT,
    "designations" TEXT,
    "own_silicon" TEXT,
    "upstream_compute_suppliers" INTEGER,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "listing_step" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "party" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "occurs_on" TEXT,
    "status" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "host" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "aliases" TEXT,
    "operator" TEXT,
    "kind" TEXT,
    "regions" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "route" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "aliases" TEXT,
    "operator" TEXT NOT NULL,
    "biller" TEXT,
    "host" TEXT,
    "channel" TEXT,
    "api_protocols" TEXT,
    "inside_host_boundary" INTEGER,
    "opened_on" TEXT,
    "retirement_notice_days" INTEGER,
    "sla_uptime_pct" REAL,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "model_family" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "aliases" TEXT,
    "lab" TEXT NOT NULL,
    "weights" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "model" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "aliases" TEXT,
    "family" TEXT NOT NULL,
    "stage" TEXT,
    "released_on" TEXT,
    "retires_on" TEXT,
    "successor" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "offering" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "model" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "region" TEXT,
    "stage" TEXT,
    "input_price" TEXT,
    "cached_input_price" TEXT,
    "cache_write_price" TEXT,
    "output_price" TEXT,
    "batch_discount" REAL,
    "regional_premium" REAL,
    "silicon" TEXT,
    "integration_depth" TEXT,
    "valid_from" TEXT,
    "valid_to" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "attestation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "regime" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "route" TEXT,
    "offering" TEXT,
    "host" TEXT,
    "scope" TEXT,
    "regions" TEXT,
    "valid_to" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "distribution" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "lab" TEXT NOT NULL,
    "family" TEXT,
    "route" TEXT NOT NULL,
    "depth" TEXT,
    "exclusivity" TEXT,
    "status" TEXT,
    "valid_from" TEXT,
    "valid_to" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "deal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "payer" TEXT NOT NULL,
    "counterparty" TEXT NOT NULL,
    "other_parties" TEXT,
    "status" TEXT NOT NULL,
    "announced_on" TEXT,
    "valid_from" TEXT,
    "valid_to" TEXT,
    "term_months" REAL,
    "term_note" TEXT,
    "distribution_right" TEXT,
    "compute_right" TEXT,
    "ip_right" TEXT,
    "sum_rule" TEXT NOT NULL,
    "sum_reason" TEXT,
    "verified" INTEGER NOT NULL,
    "confidence" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "deal_component" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "deal" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "flow" TEXT,
    "payer" TEXT,
    "payee" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "tranche" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "component" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "amount" TEXT,
    "amount_high" TEXT,
    "qualifier" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "periods" REAL,
    "certainty" TEXT NOT NULL,
    "consideration" TEXT,
    "trigger_kind" TEXT,
    "trigger_note" TEXT,
    "due_on" TEXT,
    "settled_on" TEXT,
    "state" TEXT,
    "counted" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "compute_commitment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "component" TEXT NOT NULL,
    "payer" TEXT NOT NULL,
    "supplier" TEXT NOT NULL,
    "starts_on" TEXT,
    "term_months" REAL,
    "minimum_per_year" TEXT,
    "take_or_pay" INTEGER,
    "termination_notice_days" INTEGER,
    "silicon" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "capacity_milestone" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "deal" TEXT,
    "supplier" TEXT NOT NULL,
    "customer" TEXT,
    "quantity" REAL,
    "quantity_high" REAL,
    "unit" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "qualifier" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "silicon" TEXT,
    "due_on" TEXT,
    "verified" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "supersession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "earlier" TEXT NOT NULL,
    "later" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "happened_on" TEXT,
    "reason" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "stake" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "holder" TEXT NOT NULL,
    "company" TEXT NOT NULL,
    "share" REAL,
    "qualifier" TEXT,
    "basis" TEXT,
    "voting" INTEGER,
    "board_seats" INTEGER,
    "share_cap" REAL,
    "as_of" TEXT,
    "inferred" INTEGER,
    "verified" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "metric" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "party" TEXT,
    "members" TEXT,
    "kind" TEXT NOT NULL,
    "amount" TEXT,
    "amount_high" TEXT,
    "share" REAL,
    "qualifier" TEXT,
    "basis" TEXT,
    "nature" TEXT,
    "fiscal_period" TEXT,
    "as_of" TEXT,
    "deal" TEXT,
    "verified" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "address" TEXT,
    "published_on" TEXT,
    "read_on" TEXT,
    "kind" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "subject_table" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "attribute" TEXT NOT NULL,
    "value" TEXT,
    "qualifier" TEXT,
    "as_of" TEXT,
    "as_of_basis" TEXT,
    "source" TEXT NOT NULL,
    "locator" TEXT,
    "type" TEXT NOT NULL,
    "grade" TEXT,
    "verified" INTEGER NOT NULL,
    "preferred" INTEGER NOT NULL,
    "reason" TEXT,
    "conflicts" TEXT,
    "raw_text" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "conflict" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "question" TEXT,
    "resolution" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "risk" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "bearer" TEXT,
    "tracking" TEXT,
    "sources" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "advice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "kind" TEXT,
    "pulls_against" TEXT,
    "risks" TEXT,
    "sources" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "market_event" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "occurs_on" TEXT,
    "kind" TEXT NOT NULL,
    "jurisdictions" TEXT,
    "parties" TEXT,
    "meaning" TEXT,
    "source" TEXT,
    "verified" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "organisation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "jurisdictions" TEXT,
    "sector" TEXT,
    "dora_entity" INTEGER,
    "uk_prudential" INTEGER,
    "us_bank" INTEGER,
    "hipaa" INTEGER,
    "us_federal" INTEGER,
    "restructuring_expected" INTEGER,
    "horizon_months" INTEGER,
    "discount_rate" REAL,
    "direct_threshold" REAL,
    "indirect_threshold" REAL,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "contract" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "vendor" TEXT NOT NULL,
    "routes" TEXT,
    "kind" TEXT,
    "stage" TEXT,
    "paper" TEXT,
    "owner" TEXT,
    "starts_on" TEXT,
    "ends_on" TEXT,
    "term_months" INTEGER,
    "notice_days" INTEGER,
    "auto_renew" INTEGER,
    "renewal_term_months" INTEGER,
    "annual_value" TEXT,
    "exit_fee" TEXT,
    "price_locked" INTEGER,
    "price_change_notice_days" INTEGER,
    "renewal_cap" REAL,
    "unilateral_terms_change" INTEGER,
    "termination_for_convenience" INTEGER,
    "transition_days" INTEGER,
    "data_retrieval_days" INTEGER,
    "export_schedule_attached" INTEGER,
    "exit_plan_tested_on" TEXT,
    "training_use" TEXT,
    "retention_days" INTEGER,
    "output_indemnity" TEXT,
    "liability_cap_months" REAL,
    "data_super_cap" INTEGER,
    "audit_rights" TEXT,
    "incident_notice_hours" INTEGER,
    "subprocessor_notice_days" INTEGER,
    "change_of_control_right" INTEGER,
    "affiliate_assignment_right" INTEGER,
    "model_retirement_notice_days" INTEGER,
    "version_pinning" INTEGER,
    "sla_uptime_pct" REAL,
    "sla_latency" INTEGER,
    "sla_auto_credit" INTEGER,
    "suspension_without_notice" INTEGER,
    "benchmark_right" INTEGER,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "commitment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "contract" TEXT,
    "kind" TEXT,
    "category" TEXT,
    "type" TEXT,
    "description" TEXT,
    "cost" TEXT,
    "quantity" REAL,
    "quantity_unit" TEXT,
    "period_start" TEXT,
    "period_end" TEXT,
    "consumed" TEXT,
    "consumed_as_of" TEXT,
    "shortfall_forecast" TEXT,
    "settlement" TEXT,
    "rollover" INTEGER,
    "third_party_models_eligible" INTEGER,
    "tied_to_model" INTEGER,
    "tied_to_silicon" INTEGER,
    "cancellable" INTEGER,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "commitment_year" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "commitment" TEXT NOT NULL,
    "starts_on" TEXT NOT NULL,
    "minimum" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "commitment_tier" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "commitment" TEXT NOT NULL,
    "threshold" TEXT NOT NULL,
    "discount" REAL NOT NULL,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "commitment_eligibility" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "commitment" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "share" REAL NOT NULL,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "workload" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "owner" TEXT,
    "contract" TEXT,
    "criticality" TEXT,
    "route" TEXT,
    "host" TEXT,
    "api_protocol" TEXT,
    "family" TEXT,
    "model" TEXT,
    "model_stage" TEXT,
    "agent_framework" TEXT,
    "silicon" TEXT,
    "embedding_model" TEXT,
    "region" TEXT,
    "monthly_spend" TEXT,
    "input_tokens_m" REAL,
    "cached_share" REAL,
    "output_tokens_m" REAL,
    "token_ratio" REAL,
    "regional_premium" REAL,
    "discount" REAL,
    "fixed_monthly" TEXT,
    "peak_tpm" REAL,
    "api_call_sites" INTEGER,
    "prompts" INTEGER,
    "eval_cases" INTEGER,
    "tool_schemas" INTEGER,
    "agents" INTEGER,
    "tool_integrations" INTEGER,
    "memory_stores" INTEGER,
    "iam_policies" INTEGER,
    "network_paths" INTEGER,
    "compliance_controls" INTEGER,
    "monitoring_assets" INTEGER,
    "trainees" INTEGER,
    "tuned_artifacts" INTEGER,
    "finetune_jobs" INTEGER,
    "data_pipelines" INTEGER,
    "abstraction" REAL,
    "eval_automation" REAL,
    "portable_framework" REAL,
    "policy_as_code" REAL,
    "open_data_format" REAL,
    "egress_gb" REAL,
    "embed_tokens_m" REAL,
    "train_tokens_m" REAL,
    "train_epochs" REAL,
    "weights_exportable" INTEGER,
    "exit_fee" TEXT,
    "reservation_month" TEXT,
    "reservation_months_left" REAL,
    "cutover_hours" REAL,
    "business_value_hour" TEXT,
    "business_value_month" TEXT,
    "protected_months" REAL,
    "staff" REAL,
    "required_regimes" TEXT,
    "required_regions" TEXT,
    "permitted_labs" TEXT,
    "fallback_route" TEXT,
    "fallback_capacity" REAL,
    "fallback_tested_on" TEXT,
    "must_stay" INTEGER,
    "regulated" INTEGER,
    "ai_act_class" TEXT,
    "agent_memory_managed" INTEGER,
    "abstraction_layer" INTEGER,
    "governance_bound" INTEGER,
    "fine_tuned" INTEGER,
    "fine_tuned_weights_gb" REAL,
    "training_data_gb" REAL,
    "inference_logs_gb_month" REAL,
    "log_location" TEXT,
    "embeddings_count" REAL,
    "embedding_model_owner" TEXT,
    "stored_data_gb" REAL,
    "personal_data" INTEGER,
    "phi" INTEGER,
    "residency_region" TEXT,
    "latency_sensitive" INTEGER,
    "customer_facing" INTEGER,
    "output_published" INTEGER,
    "custom_kernels" INTEGER,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "plan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "decided_on" TEXT,
    "decision" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "move" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "plan" TEXT NOT NULL,
    "workload" TEXT NOT NULL,
    "route" TEXT,
    "host" TEXT,
    "api_protocol" TEXT,
    "family" TEXT,
    "model" TEXT,
    "agent_framework" TEXT,
    "silicon" TEXT,
    "embedding_model" TEXT,
    "month" INTEGER,
    "staff" REAL,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "scenario" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "shock" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "scenario" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "party" TEXT,
    "route" TEXT,
    "tranche" TEXT,
    "model" TEXT,
    "currency" TEXT,
    "severity_low" REAL,
    "severity" REAL,
    "severity_high" REAL,
    "notice_months" REAL,
    "duration_months" REAL,
    "probability" REAL,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "checklist" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "contract" TEXT NOT NULL,
    "generated_on" TEXT,
    "mandate" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "checklist_item" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "checklist" TEXT NOT NULL,
    "rule" TEXT,
    "title" TEXT,
    "status" TEXT NOT NULL,
    "must_have" INTEGER,
    "owner" TEXT,
    "due_on" TEXT,
    "ask" TEXT,
    "fallback" TEXT,
    "red_line" TEXT,
    "give" TEXT,
    "value" TEXT,
    "weight" REAL,
    "reason" TEXT,
    "settled_on" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "snapshot" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "taken_at" TEXT NOT NULL,
    "as_of" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "scenario" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "snapshot_value" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "snapshot" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "subject" TEXT,
    "value" REAL,
    "unit" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "price_snapshot" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "taken_on" TEXT NOT NULL,
    "source" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "price" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "snapshot" TEXT NOT NULL,
    "offering" TEXT,
    "model_key" TEXT NOT NULL,
    "platform" TEXT,
    "input_price" TEXT,
    "cached_input_price" TEXT,
    "cache_write_price" TEXT,
    "output_price" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "assumption" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "topic" TEXT,
    "low" REAL,
    "likely" REAL,
    "high" REAL,
    "unit" TEXT,
    "grade" TEXT NOT NULL,
    "source" TEXT,
    "source_note" TEXT,
    "as_of" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "setting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "dataset" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "as_of" TEXT NOT NULL
) WITHOUT ROWID, STRICT;

CREATE TABLE "dataset_row" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "dataset" TEXT NOT NULL,
    "row_table" TEXT NOT NULL,
    "row_id" TEXT NOT NULL,
    "content" TEXT NOT NULL
) WITHOUT ROWID, STRICT;

-- One edit a row: who, when, what, and the changeset that SQLite's session extension made of it.
CREATE TABLE "history" (
    "id" INTEGER PRIMARY KEY,
    "at" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "changeset" BLOB NOT NULL
) STRICT;

PRAGMA application_id = 0x46524C44;
PRAGMA user_version = 1;
