#include "models/fields/percenttext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QString withDigits(double share, int digits)
{
    return QCoreApplication::translate("Figures", "%1 %")
        .arg(QLocale().toString(share * 100, 'f', digits))
        .replace(u' ', QChar(QChar::Nbsp));
}

} // namespace

QString percentText(double share)
{
    return withDigits(share, 0);
}

QString shareText(const std::optional<double> &share)
{
    if (!share)
        return u"–"_s;
    constexpr double kTenth = 0.0995;
    const bool isLarge = std::abs(*share) >= kTenth || *share == 0;
    return withDigits(*share, isLarge ? 0 : 1).replace(u'-', u'−');
}

} // namespace fairlead
