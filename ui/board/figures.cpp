#include "ui/board/figures.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QString joined(QString text)
{
    return text.replace(u' ', QChar(QChar::Nbsp));
}

} // namespace

QString shortMoney(double usd)
{
    const QLocale locale;
    const double size = std::abs(usd);
    const QString sign = usd <= -0.5 ? joined(u"– "_s) : QString();
    if (size < 999.5)
        return sign + locale.toString(size, 'f', 0);
    if (size < 99'950)
        return sign + Text::tr("%1k").arg(locale.toString(size / 1e3, 'f', 1));
    if (size < 999'500)
        return sign + Text::tr("%1k").arg(locale.toString(size / 1e3, 'f', 0));
    return joined(sign + Text::tr("%1 M").arg(locale.toString(size / 1e6, 'f', 2)));
}

QString boundMoney(double usd, const QStringList &missing)
{
    return missing.isEmpty() ? shortMoney(usd) : joined(Text::tr("≥ %1").arg(shortMoney(usd)));
}

QString signedMoney(double usd)
{
    if (std::abs(usd) < 0.5)
        return joined(u"± 0"_s);
    return usd < 0 ? shortMoney(usd) : joined(u"+ "_s) + shortMoney(usd);
}

QString thousandsText(double usd, int digits)
{
    const QString size = QLocale().toString(std::abs(usd) / 1000, 'f', digits);
    const bool isZero = std::abs(usd) / 1000 < std::pow(10, -digits) / 2;
    return usd < 0 && !isZero ? joined(u"– "_s) + size : size;
}

QString hoursText(double hours)
{
    return joined(Text::tr("%1 h").arg(QLocale().toString(hours, 'f', 0)));
}

QString monthsText(double months)
{
    if (!std::isfinite(months))
        return Text::tr("nobody is assigned");
    return joined(
        Text::tr("%1 months").arg(QLocale().toString(months, 'f', months < 99.5 ? 1 : 0)));
}

QString rangeText(double low, double high)
{
    return joined(Text::tr("%1 – %2").arg(shortMoney(low), shortMoney(high)));
}

} // namespace fairlead
