-- Bills: what was imported, added up by what belongs together, and the rules that make workloads of it.

CREATE TABLE "bill_import" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "providers" TEXT,
    "fingerprint" TEXT,
    "first_month" TEXT,
    "last_month" TEXT,
    "rows" INTEGER,
    "rejected_rows" INTEGER,
    "cost_column" TEXT,
    "sums" TEXT,
    "findings" TEXT,
    "imported_at" TEXT NOT NULL,
    "imported_by" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "bill_group" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "bill" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "provider" TEXT,
    "billing_account" TEXT,
    "account" TEXT,
    "service" TEXT,
    "model" TEXT,
    "region" TEXT,
    "tags" TEXT,
    "charge" TEXT,
    "is_ai" INTEGER,
    "workload" TEXT,
    "spend" TEXT,
    "billed_cost" TEXT,
    "effective_cost" TEXT,
    "contracted_cost" TEXT,
    "list_cost" TEXT,
    "input_tokens_m" REAL,
    "cached_tokens_m" REAL,
    "output_tokens_m" REAL,
    "rows" INTEGER
) WITHOUT ROWID, STRICT;

CREATE TABLE "grouping_rule" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "position" INTEGER,
    "provider" TEXT,
    "account" TEXT,
    "service" TEXT,
    "model" TEXT,
    "tag" TEXT,
    "workload" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

PRAGMA user_version = 2;
