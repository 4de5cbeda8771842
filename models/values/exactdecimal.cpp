#include "models/values/exactdecimal.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

__extension__ typedef unsigned __int128 UInt128;

constexpr int kMostDigits = 38;      ///< of a mantissa
constexpr int kLargestExponent = 60; ///< as written; larger ones are no amounts

constexpr quint64 kSmallPowers[] = {1ULL,         10ULL,        100ULL,     1000ULL,
                                    10000ULL,     100000ULL,    1000000ULL, 10000000ULL,
                                    100000000ULL, 1000000000ULL};

/// Multiplies by a power of ten; false when it would not fit.
bool scaleUp(Int128 &mantissa, int digits)
{
    Int128 result = mantissa;
    while (digits > 0) {
        const int step = std::min(digits, 9);
        if (__builtin_mul_overflow(result, Int128(kSmallPowers[step]), &result))
            return false;
        digits -= step;
    }
    mantissa = result;
    return true;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::optional<ExactDecimal> ExactDecimal::fromText(std::string_view text)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    const bool negative = at != end && *at == '-';
    if (negative)
        ++at;

    // Most amounts fit into 64 bits, which is much faster to count in.
    quint64 low = 0;
    int digits = 0; // significant ones, without leading zeros
    int decimals = 0;
    int written = 0;
    bool pointSeen = false;
    Int128 large = 0;
    for (; at != end; ++at) {
        if (isDigit(*at)) {
            ++written;
            decimals += pointSeen ? 1 : 0;
            if (digits == 0 && *at == '0')
                continue;
            if (digits < 18) {
                low = low * 10 + quint64(*at - '0');
            } else {
                if (digits == 18)
                    large = Int128(low);
                if (digits >= kMostDigits)
                    return {};
                large = large * 10 + (*at - '0');
            }
            ++digits;
        } else if (*at == '.' && !pointSeen) {
            pointSeen = true;
        } else {
            break;
        }
    }
    if (written == 0)
        return {};
    Int128 mantissa = digits > 18 ? large : Int128(low);
    if (at != end) {
        if ((*at != 'e' && *at != 'E') || ++at == end)
            return {};
        if (*at == '+' && ++at == end)
            return {};
        int exponent = 0;
        const auto [last, problem] = std::from_chars(at, end, exponent);
        if (problem != std::errc() || last != end || std::abs(exponent) > kLargestExponent)
            return {};
        decimals -= exponent;
    }
    if (mantissa == 0)
        return ExactDecimal(0, std::clamp(decimals, 0, 18));
    if (decimals < 0) {
        if (!scaleUp(mantissa, -decimals))
            return {};
        decimals = 0;
    }
    return ExactDecimal(negative ? -mantissa : mantissa, decimals);
}

/// An overflowing addition wraps around; taking it back does so as well.
bool ExactDecimal::undo(const ExactDecimal &other)
{
    __builtin_sub_overflow(m_mantissa, other.m_mantissa, &m_mantissa);
    return false;
}

bool ExactDecimal::addRescaled(const ExactDecimal &other)
{
    const int scale = std::max(m_scale, other.m_scale);
    Int128 mine = m_mantissa;
    Int128 theirs = other.m_mantissa;
    if (!scaleUp(mine, scale - m_scale) || !scaleUp(theirs, scale - other.m_scale)
        || __builtin_add_overflow(mine, theirs, &mine))
        return false;
    m_mantissa = mine;
    m_scale = scale;
    return true;
}

ExactDecimal ExactDecimal::negated() const
{
    return {-m_mantissa, m_scale};
}

double ExactDecimal::toDouble() const
{
    return double(m_mantissa) / std::pow(10.0, m_scale);
}

std::optional<qint64> ExactDecimal::rounded(int digits) const
{
    Int128 value = m_mantissa;
    if (m_scale <= digits) {
        if (!scaleUp(value, digits - m_scale))
            return {};
    } else {
        const bool negative = value < 0;
        UInt128 magnitude = negative ? UInt128(-(value + 1)) + 1 : UInt128(value);
        int last = 0;
        for (int dropped = m_scale - digits; dropped > 0; --dropped) {
            last = int(magnitude % 10);
            magnitude /= 10;
        }
        magnitude += last >= 5 ? 1 : 0;
        value = negative ? -Int128(magnitude) : Int128(magnitude);
    }
    if (value != Int128(qint64(value)))
        return {};
    return qint64(value);
}

QString ExactDecimal::toText() const
{
    const bool negative = m_mantissa < 0;
    UInt128 magnitude = negative ? UInt128(-(m_mantissa + 1)) + 1 : UInt128(m_mantissa);
    QString text;
    for (int digit = 0; magnitude != 0 || digit <= m_scale; ++digit) {
        if (digit == m_scale && m_scale > 0)
            text += u'.';
        text += QChar(u'0' + int(magnitude % 10));
        magnitude /= 10;
    }
    if (negative)
        text += u'-';
    std::reverse(text.begin(), text.end());
    return text;
}

bool ExactDecimal::operator==(const ExactDecimal &other) const
{
    ExactDecimal difference = other.negated();
    return sign() == other.sign() && difference.add(*this) && difference.isZero();
}

} // namespace fairlead
