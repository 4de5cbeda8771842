#include "ui/widgets/pastdayedit.h"

#include <QDateEdit>
#include <QLocale>

namespace fairlead {

using namespace Qt::StringLiterals;

QDateEdit *pastDayEdit(const QString &name, const QString &accessibleName, QDate latest,
                       QWidget *parent)
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    auto *day = new QDateEdit(parent);
    day->setObjectName(name);
    day->setAccessibleName(accessibleName);
    day->setCalendarPopup(true);
    day->setDisplayFormat(format);
    day->setKeyboardTracking(false);
    day->setMaximumDate(latest);
    return day;
}

} // namespace fairlead
