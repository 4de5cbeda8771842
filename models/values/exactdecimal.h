#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace fairlead {

__extension__ typedef __int128 Int128;

/// An exact decimal number of up to 38 digits, for adding up what bills say. It keeps the decimals
/// that were written: a sum has as many as the finest of its parts.
class ExactDecimal
{
public:
    constexpr ExactDecimal() = default;

    /// Reads "12.50", "-3.3E-7", ".5"; empty on anything else, on more than 38 digits, and on an
    /// exponent beyond ±60.
    static std::optional<ExactDecimal> fromText(std::string_view text);

    /// Adds; false, and no change, when the sum would not fit.
    [[nodiscard]] bool add(const ExactDecimal &other)
    {
        if (m_scale == other.m_scale)
            return !__builtin_add_overflow(m_mantissa, other.m_mantissa, &m_mantissa)
                   || undo(other);
        return addRescaled(other);
    }

    bool isZero() const { return m_mantissa == 0; }
    int sign() const { return m_mantissa == 0 ? 0 : m_mantissa < 0 ? -1 : 1; }
    int decimals() const { return m_scale; }
    ExactDecimal negated() const;
    double toDouble() const; ///< for ratios and volumes, never for money

    /// In units of 10^-@p digits, half away from zero; empty when it does not fit.
    std::optional<qint64> rounded(int digits) const;

    QString toText() const; ///< plain, with all decimals: "-0.00000033"

    /// The same number; 1.50 equals 1.5.
    bool operator==(const ExactDecimal &other) const;

private:
    constexpr ExactDecimal(Int128 mantissa, int scale)
        : m_mantissa(mantissa)
        , m_scale(scale)
    {
    }
    bool undo(const ExactDecimal &other);
    bool addRescaled(const ExactDecimal &other);

    Int128 m_mantissa = 0;
    int m_scale = 0; ///< decimals, 0 or more
};

} // namespace fairlead
