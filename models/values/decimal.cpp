#include "models/values/decimal.h"

#include <QCoreApplication>

#include <limits>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

Error notANumber(QStringView text)
{
    return {QCoreApplication::translate("Decimal", "“%1” is not a plain decimal number.")
                .arg(text.toString())};
}

struct Digits
{
    QString significant; ///< the digits without the point
    qint64 exponent = 0; ///< power of ten of the last digit
    bool negative = false;
};

/// Splits a decimal into its parts; empty significant digits mean that it is none.
Digits split(QStringView text)
{
    Digits parts;
    qsizetype i = 0;
    if (i < text.size() && (text[i] == u'-' || text[i] == u'+'))
        parts.negative = text[i++] == u'-';
    bool pointSeen = false;
    for (; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= u'0' && c <= u'9') {
            parts.significant += text[i];
            parts.exponent -= pointSeen ? 1 : 0;
        } else if (c == u'.' && !pointSeen) {
            pointSeen = true;
        } else {
            break;
        }
    }
    if (i < text.size()) {
        const QStringView typed = text.mid(i + 1);
        bool isExponent =
            (text[i] == u'e' || text[i] == u'E') && typed.trimmed().size() == typed.size();
        const int exponent = isExponent ? typed.toInt(&isExponent) : 0;
        if (!isExponent || qAbs(exponent) > 1000)
            return {};
        parts.exponent += exponent;
    }
    return parts;
}

} // namespace

Result<qint64> scaledFromDecimal(QStringView text, int digits)
{
    const Digits parts = split(text);
    if (parts.significant.isEmpty())
        return tl::make_unexpected(notANumber(text));

    QString number = parts.significant;
    const qint64 shift = parts.exponent + digits;
    if (shift < 0) {
        const qsizetype dropped = qMin<qsizetype>(-shift, number.size());
        for (const QChar c : QStringView(number).last(dropped)) {
            if (c != u'0') {
                return failure(QCoreApplication::translate(
                                   "Decimal", "“%1” has more than %n decimal(s).", nullptr, digits)
                                   .arg(text.toString()));
            }
        }
        number.chop(dropped);
    } else {
        number += QString(qMin<qint64>(shift, 40), u'0');
    }

    // Counts downwards: the smallest number has no positive counterpart.
    constexpr qint64 kSmallest = std::numeric_limits<qint64>::min();
    const qint64 floor = parts.negative ? kSmallest : -std::numeric_limits<qint64>::max();
    qint64 value = 0;
    for (const QChar c : std::as_const(number)) {
        const qint64 digit = c.unicode() - u'0';
        if (value < (floor + digit) / 10) {
            return failure(QCoreApplication::translate("Decimal", "“%1” is too large a number.")
                               .arg(text.toString()));
        }
        value = value * 10 - digit;
    }
    return parts.negative ? value : -value;
}

QString decimalFromScaled(qint64 scaled, int digits, int atLeast)
{
    const bool negative = scaled < 0;
    QString text = QString::number(negative ? 0 - quint64(scaled) : quint64(scaled));
    text = text.rightJustified(digits + 1, u'0');
    QString fraction = text.last(digits);
    text.chop(digits);
    while (fraction.size() > atLeast && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    return negative ? u'-' + text : text;
}

} // namespace fairlead
