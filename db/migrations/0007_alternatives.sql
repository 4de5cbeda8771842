-- What we could do instead of a contract, and where talks on its price may end.

CREATE TABLE "alternative" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "contract" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "run_cost" TEXT,
    "one_time_cost" TEXT,
    "risk_allowance" TEXT,
    "months" REAL,
    "quality_difference" REAL,
    "tested_on" TEXT,
    "improvement" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "talks_range" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "checklist" TEXT NOT NULL,
    "opening" TEXT,
    "target" TEXT,
    "vendor_low" TEXT,
    "vendor_high" TEXT,
    "vendor_grounds" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

PRAGMA user_version = 7;
