#pragma once

#include <QDate>
#include <QString>

class QDateEdit;
class QWidget;

namespace fairlead {

/// A field for a day up to @p latest, with a calendar and the whole year. It speaks when a day is
/// entered, not at each digit.
QDateEdit *pastDayEdit(const QString &name, const QString &accessibleName, QDate latest,
                       QWidget *parent);

} // namespace fairlead
