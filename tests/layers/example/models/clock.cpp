#include "clock.h"

#include "models/missing.h"

#include <QSqlDatabase>
#include <sys/stat.h>

QDate today()
{
    return QDate::currentDate();
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}
