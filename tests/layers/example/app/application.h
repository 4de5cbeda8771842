#pragma once

#include "db/database.h"
#include "tests/page.h"
#include "ui/page.h"

#include <QTest>
