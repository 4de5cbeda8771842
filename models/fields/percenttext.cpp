#include "models/fields/percenttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace fairlead {

QString percentText(double share)
{
    const QString number = QLocale().toString(share * 100, 'f', 0);
    return QCoreApplication::translate("Figures", "%1 %")
        .arg(number)
        .replace(u' ', QChar(QChar::Nbsp));
}

} // namespace fairlead
