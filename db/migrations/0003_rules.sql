-- Rules: when a point belongs on a negotiation checklist, and what to ask for.

CREATE TABLE "rule" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "weight" REAL,
    "enabled" INTEGER NOT NULL,
    "trigger" TEXT,
    "high_if" TEXT,
    "medium_if" TEXT,
    "law_applies_if" TEXT,
    "regulations" TEXT,
    "ask" TEXT,
    "fallback" TEXT,
    "red_line" TEXT,
    "why" TEXT,
    "evidence" TEXT,
    "give" TEXT,
    "owner" TEXT,
    "wins" TEXT,
    "vendor_default" TEXT,
    "sources" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

PRAGMA user_version = 3;
