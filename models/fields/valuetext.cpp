#include "models/fields/valuetext.h"

#include "models/rowtitle.h"
#include "models/values/decimal.h"
#include "models/workspace.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kNoBreakSpace = u'\u00a0';

struct Magnitude
{
    int power;          ///< of ten
    const char *suffix; ///< English source text
};

constexpr std::array kMagnitudes{
    Magnitude{12, QT_TRANSLATE_NOOP("Magnitude", "T")},
    Magnitude{9, QT_TRANSLATE_NOOP("Magnitude", "B")},
    Magnitude{6, QT_TRANSLATE_NOOP("Magnitude", "M")},
};

struct StoredText
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(bool flag) const { return flag ? u"true"_s : u"false"_s; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(double number) const
    {
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    QString operator()(const QString &text) const { return text; }
    QString operator()(const QStringList &texts) const { return texts.join(u"; "_s); }
    QString operator()(const Money &money) const { return money.toText(); }
    QString operator()(const UnitPrice &price) const { return price.toText(); }
    QString operator()(const PartialDate &date) const { return date.toText(); }
    QString operator()(const QDateTime &time) const
    {
        return time.toUTC().toString(Qt::ISODateWithMs);
    }
};

Result<Value> notReadable(const QString &text)
{
    return failure(QCoreApplication::translate("ValueText", "“%1” could not be read.").arg(text));
}

template<class T>
Result<Value> asValue(const Result<T> &result)
{
    return result.map([](const T &held) { return Value(held); });
}

QStringList splitList(const QString &text)
{
    QStringList entries;
    for (const QString &entry : text.split(u';', Qt::SkipEmptyParts)) {
        if (!entry.trimmed().isEmpty())
            entries += entry.trimmed();
    }
    return entries;
}

Result<Value> parsedStored(const Field &field, const QString &text)
{
    bool good = true;
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Choice:
    case FieldKind::Reference:
        return Value(text);
    case FieldKind::TextList:
    case FieldKind::ChoiceList:
    case FieldKind::ReferenceList:
        return Value(splitList(text));
    case FieldKind::Integer: {
        const qint64 number = text.toLongLong(&good);
        return good ? Value(number) : notReadable(text);
    }
    case FieldKind::Real: {
        const double number = text.toDouble(&good);
        return good ? Value(number) : notReadable(text);
    }
    case FieldKind::Boolean:
        if (text == u"true" || text == u"false")
            return Value(text == u"true");
        return notReadable(text);
    case FieldKind::Money:
        return asValue(Money::fromText(text));
    case FieldKind::UnitPrice:
        return asValue(UnitPrice::fromText(text));
    case FieldKind::Date:
        return asValue(PartialDate::fromText(text));
    case FieldKind::Timestamp: {
        QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (time.timeSpec() == Qt::LocalTime) // none was named
            time.setTimeSpec(Qt::UTC);
        return time.isValid() ? Value(time.toUTC()) : notReadable(text);
    }
    }
    Q_UNREACHABLE();
}

} // namespace

QString storedText(const Value &value)
{
    return std::visit(StoredText(), value);
}

Result<Value> valueFromStored(const Field &field, const QString &text)
{
    if (text.isEmpty())
        return field.check(Value());
    return parsedStored(field, text).and_then([&](const Value &value) {
        return field.check(value);
    });
}

namespace {

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

QString withSymbol(const QString &number, Currency currency)
{
    const QString symbol = currency.symbol();
    if (symbol.size() > 1)
        return symbol + QChar(kNoBreakSpace) + number;
    if (number.startsWith(u'-') || number.startsWith(u'−'))
        return number.first(1) + symbol + number.mid(1);
    return symbol + number;
}

} // namespace

QString moneyText(const Money &money, const QLocale &locale)
{
    const int digits = money.currency.minorDigits();
    for (const Magnitude &magnitude : kMagnitudes) {
        const double scale = std::pow(10.0, magnitude.power);
        const qint64 thousandth = qint64(std::llround(scale / 1000 * std::pow(10.0, digits)));
        if (std::abs(money.units()) < scale || money.minor % thousandth != 0)
            continue;
        const QString number = groupedNumber(money.units() / scale, 3, locale);
        return withSymbol(number, money.currency) + QChar(kNoBreakSpace)
               + QCoreApplication::translate("Magnitude", magnitude.suffix);
    }
    const bool isWhole = money.minor % qint64(std::llround(std::pow(10.0, digits))) == 0;
    return withSymbol(locale.toString(money.units(), 'f', isWhole ? 0 : digits), money.currency);
}

QString dateText(const PartialDate &date, const QLocale &locale)
{
    const int year = date.first().year();
    switch (date.precision()) {
    case PartialDate::Precision::Day:
        return locale.toString(date.first(), u"d MMM yyyy"_s);
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
    return field.target ? rowTitle(workspace, RowRef{*field.target, entry}) : entry;
}

QString numberText(const Field &field, double number, const QLocale &locale)
{
    if (field.options.shape == TextShape::Share)
        return groupedNumber(number * 100, 1, locale) + QChar(kNoBreakSpace) + locale.percent();
    return groupedNumber(number, 6, locale);
}

} // namespace

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
        return withSymbol(groupedNumber(price->units(), 9, locale), price->currency);
    if (const auto *date = std::get_if<PartialDate>(&value))
        return dateText(*date, locale);
    if (const auto *time = std::get_if<QDateTime>(&value))
        return locale.toString(time->toLocalTime(), u"d MMM yyyy hh:mm"_s);
    if (const auto *text = std::get_if<QString>(&value))
        return entryText(workspace, field, *text);
    QStringList entries;
    for (const QString &entry : std::get<QStringList>(value))
        entries += entryText(workspace, field, entry);
    return entries.join(u", "_s);
}

namespace {

/// A typed number as a plain decimal ("1.234,5" in German is "1234.5"); empty when it is none.
QString plainDecimal(QString text, const QLocale &locale)
{
    static const QRegularExpression kSpaces(u"[\\s\u00a0\u202f]"_s);
    static const QRegularExpression kPlain(u"^[-+]?\\d*\\.?\\d+([eE][-+]?\\d+)?$"_s);
    text.remove(kSpaces).replace(u'−', u'-');
    bool good = false;
    locale.toDouble(text, &good);
    if (good) {
        text.remove(locale.groupSeparator()).replace(locale.decimalPoint(), u"."_s);
        return text;
    }
    return kPlain.match(text).hasMatch() ? text : QString();
}

struct TypedAmount
{
    QString number; ///< plain decimal without the magnitude
    int power = 0;  ///< of ten, from "B", "M" or "k"
    Currency currency;
};

Result<TypedAmount> typedAmount(const QString &text, const QLocale &locale)
{
    static const QRegularExpression kAmount(
        u"^(?<before>[A-Za-z_]{2,8}|[$€£])?\\s*(?<number>[-+−]?[\\d.,'\\s\u00a0\u202f]+([eE][-+]?"
        u"\\d+)?)"
        "\\s*(?<magnitude>[TBMKk]|bn)?\\s*(?<after>[A-Za-z_]{3,8}|[$€£])?$"_s);
    const QRegularExpressionMatch match = kAmount.match(text.trimmed());
    const QString number = plainDecimal(match.captured(u"number"_s), locale);
    if (!match.hasMatch() || number.isEmpty())
        return tl::make_unexpected(notReadable(text).error());

    TypedAmount amount{.number = number};
    const QString magnitude = match.captured(u"magnitude"_s);
    if (magnitude == u"T")
        amount.power = 12;
    else if (magnitude == u"B" || magnitude == u"bn")
        amount.power = 9;
    else if (magnitude == u"M")
        amount.power = 6;
    else if (!magnitude.isEmpty())
        amount.power = 3;

    QString code = match.captured(u"before"_s) + match.captured(u"after"_s);
    code.replace(u"$"_s, u"USD"_s).replace(u"€"_s, u"EUR"_s).replace(u"£"_s, u"GBP"_s);
    if (code.isEmpty())
        return amount;
    return Currency::fromCode(code).map([&](Currency currency) {
        amount.currency = currency;
        return amount;
    });
}

Result<Value> moneyFromInput(const QString &text, const QLocale &locale)
{
    return typedAmount(text, locale).and_then([](const TypedAmount &amount) {
        return scaledFromDecimal(amount.number, amount.power + amount.currency.minorDigits())
            .map([&](qint64 minor) {
                return Value(Money{minor, amount.currency});
            });
    });
}

Result<Value> priceFromInput(const QString &text, const QLocale &locale)
{
    return typedAmount(text, locale).and_then([](const TypedAmount &amount) {
        return scaledFromDecimal(amount.number, amount.power + 9).map([&](qint64 nano) {
            return Value(UnitPrice{nano, amount.currency});
        });
    });
}

Result<Value> realFromInput(const Field &field, QString text, const QLocale &locale)
{
    const bool isPercent = text.endsWith(u'%');
    if (isPercent)
        text.chop(1);
    const QString plain = plainDecimal(text, locale);
    if (plain.isEmpty())
        return notReadable(text);
    const double number = plain.toDouble();
    return Value(isPercent && field.options.shape == TextShape::Share ? number / 100 : number);
}

Result<Value> integerFromInput(const QString &text, const QLocale &locale)
{
    const QString plain = plainDecimal(text, locale);
    return scaledFromDecimal(plain.isEmpty() ? text : plain, 0).map([](qint64 number) {
        return Value(number);
    });
}

Result<Value> booleanFromInput(const QString &text)
{
    const QString lower = text.toLower();
    const QString yes = QCoreApplication::translate("ValueText", "yes");
    const QString no = QCoreApplication::translate("ValueText", "no");
    if (lower == yes || lower == u"true" || lower == u"yes" || lower == u"1")
        return Value(true);
    if (lower == no || lower == u"false" || lower == u"no" || lower == u"0")
        return Value(false);
    return failure(
        QCoreApplication::translate("ValueText", "“%1” is neither yes nor no.").arg(text));
}

Result<Value> dateFromInput(const QString &text, const QLocale &locale)
{
    if (const auto stored = PartialDate::fromText(text))
        return Value(*stored);
    static const QRegularExpression kPart(u"^([QH])([1-4])\\s+(\\d{4})$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch part = kPart.match(text);
    if (part.hasMatch()) {
        return asValue(PartialDate::fromText(
            QString(part.captured(3) + u'-' + part.captured(1).toUpper() + part.captured(2))));
    }
    for (const QString &format : {u"d MMM yyyy"_s, u"d MMMM yyyy"_s}) {
        const QDate day = locale.toDate(text, format);
        if (day.isValid())
            return Value(PartialDate(day));
    }
    for (const QString &format : {u"MMM yyyy"_s, u"MMMM yyyy"_s}) {
        const QDate day = locale.toDate(text, format);
        if (day.isValid())
            return Value(PartialDate::month(day.year(), day.month()));
    }
    return asValue(PartialDate::fromText(text));
}

Result<QString> keyFromInput(const Field &field, const QString &text)
{
    for (const Choice &choice : field.enumeration->choices()) {
        const QString key = QString::fromLatin1(choice.key);
        if (text.compare(key, Qt::CaseInsensitive) == 0
            || text.compare(field.enumeration->label(choice), Qt::CaseInsensitive) == 0)
            return key;
    }
    return failure(
        QCoreApplication::translate("ValueText", "%1 knows no “%2”.").arg(field.label(), text));
}

Result<QString> idFromInput(const Workspace &workspace, const Field &field, const QString &text)
{
    if (workspace.contains(RowRef{*field.target, text}))
        return text;
    QStringList matches;
    for (const Row &row : workspace.rows(*field.target)) {
        if (text.compare(rowTitle(workspace, row), Qt::CaseInsensitive) == 0)
            matches += row.id();
    }
    if (matches.size() == 1)
        return matches.front();
    const QString plural = tableInfo(*field.target).plural();
    if (matches.isEmpty())
        return failure(QCoreApplication::translate("ValueText", "“%1” is not in the table %2.")
                           .arg(text, plural));
    return failure(QCoreApplication::translate("ValueText",
                                               "“%1” names %n records of the table %2; use the id.",
                                               nullptr, int(matches.size()))
                       .arg(text, plural));
}

Result<QString> entryFromInput(const Workspace &workspace, const Field &field, const QString &text)
{
    if (field.enumeration)
        return keyFromInput(field, text);
    return field.target ? idFromInput(workspace, field, text) : Result<QString>(text);
}

Result<Value> listFromInput(const Workspace &workspace, const Field &field, const QString &text)
{
    QStringList entries;
    for (const QString &part : splitList(text)) {
        const auto entry = entryFromInput(workspace, field, part);
        if (!entry)
            return tl::make_unexpected(entry.error());
        entries += *entry;
    }
    return Value(entries);
}

Result<Value> parsedInput(const Workspace &workspace, const Field &field, const QString &text,
                          const QLocale &locale)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Choice:
    case FieldKind::Reference:
        return asValue(entryFromInput(workspace, field, text));
    case FieldKind::TextList:
    case FieldKind::ChoiceList:
    case FieldKind::ReferenceList:
        return listFromInput(workspace, field, text);
    case FieldKind::Integer:
        return integerFromInput(text, locale);
    case FieldKind::Real:
        return realFromInput(field, text, locale);
    case FieldKind::Boolean:
        return booleanFromInput(text);
    case FieldKind::Money:
        return moneyFromInput(text, locale);
    case FieldKind::UnitPrice:
        return priceFromInput(text, locale);
    case FieldKind::Date:
        return dateFromInput(text, locale);
    case FieldKind::Timestamp:
        return parsedStored(field, text);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Value> valueFromInput(const Workspace &workspace, const Field &field, const QString &text,
                             const QLocale &locale)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed == u"–")
        return field.check(Value());
    return parsedInput(workspace, field, trimmed, locale).and_then([&](const Value &value) {
        return field.check(value);
    });
}

} // namespace fairlead
