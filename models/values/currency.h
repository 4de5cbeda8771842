#pragma once

#include "models/result.h"

#include <QStringView>

namespace fairlead {

/// The code of a currency: ISO 4217, or a virtual one as FOCUS allows (2 to 8 capital letters,
/// digits or underscores). Cannot hold anything else.
class Currency
{
public:
    Currency() = default; ///< USD, the currency of the quantitative core
    static Result<Currency> fromCode(QStringView code); ///< accepts lower case
    static Currency usd() { return {}; }

    QString code() const;
    bool isKnown() const;    ///< of three characters only those of ISO 4217; virtual ones always
    QString symbol() const;  ///< "$", "€", "£"; otherwise the code
    int minorDigits() const; ///< decimals of the minor unit: 2, or 0 (JPY) or 3 (KWD)

    bool operator==(const Currency &) const = default;

private:
    explicit Currency(quint64 packed)
        : m_packed(packed)
    {
    }

    static constexpr quint64 kUsd = 0x445355; // the letters U, S, D, lowest byte first
    quint64 m_packed = kUsd;
};

} // namespace fairlead
