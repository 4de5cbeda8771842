#include "models/values/currency.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::string_view, 7> kWithoutMinorUnit{"JPY", "KRW", "VND", "CLP",
                                                            "ISK", "XAF", "XOF"};
constexpr std::array<std::string_view, 5> kWithThousandth{"BHD", "JOD", "KWD", "OMR", "TND"};

/// ISO 4217, lists of active codes, funds and metals, with those that lapsed since 2023.
constexpr std::string_view kIsoCodes =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV "
    "BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE "
    "CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD "
    "HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD "
    "KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN "
    "MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD "
    "RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS "
    "TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST "
    "XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT XSU XUA YER ZAR ZMW ZWG "
    "ZWL";

bool isCodeCharacter(char16_t c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
}

} // namespace

Result<Currency> Currency::fromCode(QStringView code)
{
    quint64 packed = 0;
    int shift = 0;
    const QString upper = code.trimmed().toString().toUpper();
    const bool good = upper.size() >= 2 && upper.size() <= 8 && upper.front().isLetter()
                      && std::all_of(upper.begin(), upper.end(),
                                     [](QChar c) { return isCodeCharacter(c.unicode()); });
    if (!good) {
        return failure(QCoreApplication::translate("Currency", "“%1” is not a currency code.")
                           .arg(code.trimmed().toString()));
    }
    for (const QChar c : upper) {
        packed |= quint64(c.unicode()) << shift;
        shift += 8;
    }
    return Currency(packed);
}

QString Currency::code() const
{
    QString text;
    for (quint64 rest = m_packed; rest != 0; rest >>= 8)
        text += QChar(char16_t(rest & 0xff));
    return text;
}

bool Currency::isKnown() const
{
    const std::string text = code().toStdString();
    return text.size() != 3 || kIsoCodes.find(text) != std::string_view::npos;
}

QString Currency::symbol() const
{
    const QString text = code();
    if (text == u"USD")
        return u"$"_s;
    if (text == u"EUR")
        return u"€"_s;
    if (text == u"GBP")
        return u"£"_s;
    return text;
}

int Currency::minorDigits() const
{
    const std::string text = code().toStdString();
    if (std::find(kWithoutMinorUnit.begin(), kWithoutMinorUnit.end(), text)
        != kWithoutMinorUnit.end())
        return 0;
    if (std::find(kWithThousandth.begin(), kWithThousandth.end(), text) != kWithThousandth.end())
        return 3;
    return 2;
}

} // namespace fairlead
