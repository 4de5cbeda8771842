#pragma once

#include "models/result.h"
#include "models/values/currency.h"

namespace fairlead {

/// An exact amount of money, as it stands in a contract or a deal. Estimates are `double`.
struct Money
{
    qint64 minor = 0; ///< in the minor unit of the currency (cents for USD)
    Currency currency;

    /// Reads "13000000000.00 USD", the form in which money is stored and exchanged.
    static Result<Money> fromText(QStringView text);
    static Money ofUnits(qint64 units, Currency currency = {}); ///< whole dollars, euros …

    QString toText() const; ///< "13000000000.00 USD"
    double units() const;   ///< in whole units of the currency; for charts and estimates only

    bool operator==(const Money &) const = default;
};

/// An exact price for one unit of something, finer than a cent. Most offerings quote a million
/// tokens.
struct UnitPrice
{
    qint64 nano = 0; ///< in 10^-9 of the currency's unit
    Currency currency;

    static Result<UnitPrice> fromText(QStringView text); ///< reads "0.078 USD"

    QString toText() const;
    double units() const;

    bool operator==(const UnitPrice &) const = default;
};

} // namespace fairlead
