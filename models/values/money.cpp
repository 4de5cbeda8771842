#include "models/values/money.h"

#include "models/values/decimal.h"

#include <QCoreApplication>

#include <cmath>

namespace fairlead {

namespace {

constexpr int kNanoDigits = 9;

struct NumberAndCurrency
{
    QStringView number;
    Currency currency;
};

Result<NumberAndCurrency> splitAmount(QStringView text)
{
    const qsizetype space = text.indexOf(u' ');
    if (space < 0) {
        return failure(QCoreApplication::translate(
                           "Money", "“%1” lacks a currency; write for example “25.00 USD”.")
                           .arg(text.toString()));
    }
    const auto currency = Currency::fromCode(text.mid(space + 1));
    if (!currency)
        return tl::make_unexpected(currency.error());
    if (currency->code() != text.mid(space + 1)) {
        return failure(QCoreApplication::translate(
                           "Money", "“%1” does not write its currency as it should: “%2”.")
                           .arg(text.toString(), currency->code()));
    }
    return NumberAndCurrency{text.first(space), *currency};
}

} // namespace

Result<Money> Money::fromText(QStringView text)
{
    const auto parts = splitAmount(text);
    if (!parts)
        return tl::make_unexpected(parts.error());
    return scaledFromDecimal(parts->number, parts->currency.minorDigits()).map([&](qint64 minor) {
        return Money{minor, parts->currency};
    });
}

Money Money::ofUnits(qint64 units, Currency currency)
{
    for (int i = 0; i < currency.minorDigits(); ++i)
        units *= 10;
    return {units, currency};
}

QString Money::toText() const
{
    const int digits = currency.minorDigits();
    return decimalFromScaled(minor, digits, digits) + u' ' + currency.code();
}

double Money::units() const
{
    return double(minor) / std::pow(10.0, currency.minorDigits());
}

Result<UnitPrice> UnitPrice::fromText(QStringView text)
{
    const auto parts = splitAmount(text);
    if (!parts)
        return tl::make_unexpected(parts.error());
    return scaledFromDecimal(parts->number, kNanoDigits).map([&](qint64 nano) {
        return UnitPrice{nano, parts->currency};
    });
}

QString UnitPrice::toText() const
{
    return decimalFromScaled(nano, kNanoDigits, 2) + u' ' + currency.code();
}

double UnitPrice::units() const
{
    return double(nano) / 1e9;
}

} // namespace fairlead
