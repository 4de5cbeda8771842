-- Notice that is not counted in plain days.

CREATE TABLE "notice_term" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "contract" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "roll" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

PRAGMA user_version = 5;
