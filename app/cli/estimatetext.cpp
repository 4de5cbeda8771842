#include "app/cli/estimatetext.h"

#include <QLocale>

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

QString estimateText(double usd)
{
    if (usd == 0)
        return u"$0"_s;
    const double unit = std::pow(10, std::floor(std::log10(std::abs(usd))) - 1);
    const double rounded = std::round(usd / unit) * unit;
    const QString digits = QLocale().toString(qRound64(std::abs(rounded)));
    return (usd < 0 ? u"−$"_s : u"$"_s) + digits;
}

} // namespace fairlead
