#include "db/database.h"

#include "app/application.h"
#include "ui/page.h"

#include <QFont>
#include <QMessageBox>
#include <fcntl.h>
#include <sqlite3.h>
