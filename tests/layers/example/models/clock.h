#pragma once

#include "db/database.h"
#include "ui/page.h"

#include <QColor>
#include <QDate>
#include <QtWidgets/QLabel>
#include <SQLiteCpp/Database.h>
#include <nlohmann/json.hpp>
#include <optional>
#include <sqlite3.h>
