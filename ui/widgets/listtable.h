#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace fairlead {

/// A table of whole lines to look through: chosen line by line, sorted by its heads, not edited.
QTableView *listTable(QAbstractItemModel *model, const QString &objectName,
                      const QString &accessibleName, QWidget *parent);

} // namespace fairlead
