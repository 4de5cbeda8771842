-- Pass-on shares: what a party pays on of the money that it receives from the organisation.

CREATE TABLE "pass_on" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "payer" TEXT NOT NULL,
    "payee" TEXT NOT NULL,
    "low" REAL,
    "likely" REAL,
    "high" REAL,
    "grade" TEXT NOT NULL,
    "source" TEXT,
    "as_of" TEXT,
    "origin" TEXT NOT NULL,
    "checked_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID, STRICT;

PRAGMA user_version = 4;
