#include "app/cli/figuretext.h"

#include "models/fields/percenttext.h"

#include <QLocale>

namespace fairlead {

QString number(double value, int digits)
{
    return QLocale().toString(value, 'f', digits);
}

QString percent(const std::optional<double> &share)
{
    return shareText(share).replace(QChar(QChar::Nbsp), u' ');
}

} // namespace fairlead
