#include "models/fields/valuetext.h"

#include "models/fields/magnitude.h"
#include "models/fields/showntext.h"
#include "models/rowtitle.h"
#include "models/values/datepattern.h"
#include "models/values/decimal.h"
#include "models/workspace.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kNoBreakSpace = u'\u00a0';

/// A number with the grouping of the locale and at most @p decimals decimals, none of them idle.
QString groupedNumber(double number, int decimals, const QLocale &locale)
{
    QString text = locale.toString(number, 'f', decimals);
    const QString point = locale.decimalPoint();
    if (decimals > 0 && text.contains(point)) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

/// An exact decimal ("-1234.50") with the grouping and the point of the locale.
QString groupedDecimal(const QString &decimal, const QLocale &locale)
{
    const bool negative = decimal.startsWith(u'-');
    const QString digits = decimal.mid(negative ? 1 : 0);
    QString text = locale.toString(digits.section(u'.', 0, 0).toULongLong());
    if (const QString fraction = digits.section(u'.', 1); !fraction.isEmpty())
        text += locale.decimalPoint() + fraction;
    return negative ? locale.negativeSign() + text : text;
}

QString withSymbol(const QString &number, Currency currency)
{
    const QString symbol = currency.symbol();
    if (symbol.size() > 1)
        return symbol + QChar(kNoBreakSpace) + number;
    if (number.startsWith(u'-') || number.startsWith(u'−'))
        return number.first(1) + symbol + number.mid(1);
    return symbol + number;
}

qint64 powerOfTen(int power)
{
    qint64 product = 1;
    while (power-- > 0)
        product *= 10;
    return product;
}

} // namespace

QString moneyText(const Money &money, const QLocale &locale)
{
    const int digits = money.currency.minorDigits();
    for (const Magnitude &magnitude : kMagnitudes) {
        const qint64 scale = powerOfTen(magnitude.power + digits);
        const bool isSmaller = money.minor < scale && money.minor > -scale;
        if (isSmaller || money.minor % (scale / 1000) != 0)
            continue;
        const QString number =
            groupedDecimal(decimalFromScaled(money.minor / (scale / 1000), 3, 0), locale);
        return withSymbol(number, money.currency) + QChar(kNoBreakSpace)
               + QCoreApplication::translate("Magnitude", magnitude.suffix);
    }
    const bool isWhole = money.minor % powerOfTen(digits) == 0;
    const QString decimal = decimalFromScaled(money.minor, digits, isWhole ? 0 : digits);
    return withSymbol(groupedDecimal(decimal, locale), money.currency);
}

QString dateText(const PartialDate &date, const QLocale &locale)
{
    const int year = date.first().year();
    switch (date.precision()) {
    case PartialDate::Precision::Day:
        return locale.toString(date.first(), datePattern(locale, u"d MMM yyyy"_s));
    case PartialDate::Precision::Month:
        return locale.toString(date.first(), u"MMM yyyy"_s);
    case PartialDate::Precision::Quarter:
        return QCoreApplication::translate("ValueText", "Q%1 %2")
            .arg((date.first().month() + 2) / 3)
            .arg(year);
    case PartialDate::Precision::Half:
        return QCoreApplication::translate("ValueText", "H%1 %2")
            .arg((date.first().month() + 5) / 6)
            .arg(year);
    case PartialDate::Precision::Year:
        return QString::number(year);
    }
    Q_UNREACHABLE();
}

namespace {

QString choiceLabel(const Field &field, const QString &key)
{
    const Choice *choice = field.enumeration->find(QStringView(key));
    return choice ? field.enumeration->label(*choice) : key;
}

QString entryText(const Workspace &workspace, const Field &field, const QString &entry)
{
    if (field.enumeration)
        return choiceLabel(field, entry);
    return field.target ? rowTitle(workspace, RowRef{*field.target, entry})
                        : withoutDirections(entry);
}

QString numberText(const Field &field, double number, const QLocale &locale)
{
    if (field.options.shape == TextShape::Share)
        return groupedNumber(number * 100, 1, locale) + QChar(kNoBreakSpace) + locale.percent();
    const bool isTiny = number != 0 && std::abs(number) < 1e-6; // must not look like zero
    return isTiny ? locale.toString(number, 'g', 6) : groupedNumber(number, 6, locale);
}

/// A plain decimal times a hundred, digit by digit: "0.57" is "57", where doubles give 56.99….
QString timesHundred(QString decimal)
{
    static const QRegularExpression kIdleZeros(u"^(-?)0+(?=[0-9])|\\.$"_s);
    const qsizetype point = decimal.contains(u'.') ? decimal.indexOf(u'.') : decimal.size();
    decimal = decimal.remove(u'.').leftJustified(point + 2, u'0').insert(point + 2, u'.');
    return decimal.replace(kIdleZeros, u"\\1"_s);
}

} // namespace

QString exactNumberText(const Field &field, double number, const QLocale &locale)
{
    const bool isShare = field.options.shape == TextShape::Share;
    QString text = QString::number(number, 'f', QLocale::FloatingPointShortest);
    text = (isShare ? timesHundred(text) : text).replace(u"."_s, locale.decimalPoint());
    return isShare ? text + u' ' + locale.percent() : text;
}

QString displayText(const Workspace &workspace, const Field &field, const Value &value,
                    const QLocale &locale)
{
    if (isNull(value))
        return u"–"_s;
    if (const auto *flag = std::get_if<bool>(&value)) {
        return *flag ? QCoreApplication::translate("ValueText", "yes")
                     : QCoreApplication::translate("ValueText", "no");
    }
    if (const auto *whole = std::get_if<qint64>(&value))
        return locale.toString(*whole);
    if (const auto *number = std::get_if<double>(&value))
        return numberText(field, *number, locale);
    if (const auto *money = std::get_if<Money>(&value))
        return moneyText(*money, locale);
    if (const auto *price = std::get_if<UnitPrice>(&value))
        return withSymbol(groupedDecimal(decimalFromScaled(price->nano, 9, 0), locale),
                          price->currency);
    if (const auto *date = std::get_if<PartialDate>(&value))
        return dateText(*date, locale);
    if (const auto *time = std::get_if<QDateTime>(&value))
        return locale.toString(time->toLocalTime(), datePattern(locale, u"d MMM yyyy hh:mm"_s));
    if (const auto *text = std::get_if<QString>(&value))
        return entryText(workspace, field, *text);
    QStringList entries;
    for (const QString &entry : std::get<QStringList>(value))
        entries += entryText(workspace, field, entry);
    return entries.join(u", "_s);
}

} // namespace fairlead
