#include "ui/page.h"

#include "app/application.h"
#include "db/database.h"
#include "models/clock.h"
#include "page.moc"

#include <QPainter>
#include <QSqlQuery>
#include <sqlite3.h>
