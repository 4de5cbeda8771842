#pragma once

#include <QString>

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QTableView;
class QWidget;

namespace fairlead {

/// A table of whole lines to look through: chosen line by line, sorted by its heads, not edited.
QTableView *listTable(QAbstractItemModel *model, const QString &objectName,
                      const QString &accessibleName, QWidget *parent);

/// What stands above such a table on a page of its own: the title, how many lines there are, and
/// the filter, which gets its look here.
QWidget *listHead(const QString &title, QLabel *count, QLineEdit *filter, QWidget *parent);

} // namespace fairlead
