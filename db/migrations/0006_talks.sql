-- How far the items of a checklist are, and how talks ended.

CREATE TABLE "item_progress" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "item" TEXT NOT NULL,
    "rank" INTEGER,
    "evidence_held" TEXT,
    "packages" TEXT,
    "raised_on" TEXT,
    "changed_by" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

CREATE TABLE "talks_outcome" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "checklist" TEXT NOT NULL,
    "decision" TEXT,
    "decided_on" TEXT,
    "decided_by" TEXT,
    "reasons" TEXT,
    "lessons" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

PRAGMA user_version = 6;
