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

QString listText(const QStringList &entries)
{
    QStringList texts;
    for (QString entry : entries) {
        entry.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s);
        if (entry.back().isSpace())
            entry.insert(entry.size() - 1, u'\\');
        if (entry.front().isSpace())
            entry.prepend(u'\\');
        texts += entry;
    }
    return texts.join(u"; "_s);
}

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
    QString operator()(const QStringList &texts) const { return listText(texts); }
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

/// The entries that listText() joined; what people type needs no backslash as a rule.
QStringList splitList(const QString &text)
{
    QStringList entries;
    QString entry;
    qsizetype kept = 0; // length without the idle blanks at the end
    const auto finish = [&] {
        entry.truncate(std::exchange(kept, 0));
        if (!entry.isEmpty())
            entries += entry;
        entry.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        const bool isEscape = text[i] == u'\\' && (next == u';' || next == u'\\' || next.isSpace());
        if (text[i] == u';') {
            finish();
        } else if (isEscape) {
            entry += text[++i];
            kept = entry.size();
        } else if (!text[i].isSpace() || !entry.isEmpty()) {
            entry += text[i];
            kept = text[i].isSpace() ? kept : entry.size();
        }
    }
    finish();
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

/// What was read, if it may stand in the field; otherwise why not, under the field's name.
Result<Value> checked(const Field &field, const Result<Value> &read)
{
    return read ? field.check(*read) : field.refused(read.error().message);
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
    return checked(field, parsedStored(field, text));
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
        return locale.toString(time->toLocalTime(), u"d MMM yyyy hh:mm"_s);
    if (const auto *text = std::get_if<QString>(&value))
        return entryText(workspace, field, *text);
    QStringList entries;
    for (const QString &entry : std::get<QStringList>(value))
        entries += entryText(workspace, field, entry);
    return entries.join(u", "_s);
}

namespace {

/// Takes out the blanks and apostrophes that part groups of three digits; empty when they do not.
QString withoutBlankGroups(const QString &text)
{
    static const QRegularExpression kGroups(u"^[-+]?[0-9]{1,3}([\\s'’][0-9]{3})+(?![0-9])"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kBlank(u"[\\s'’]"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const qsizetype length = kGroups.match(text).capturedLength();
    const QString joined = text.first(length).remove(kBlank) + text.mid(length);
    return joined.contains(kBlank) ? QString() : joined;
}

/// A typed number as a plain decimal ("1.234,5" in German is "1234.5"); empty when it is none.
QString plainDecimal(const QString &typed, const QLocale &locale)
{
    static const QRegularExpression kPlain(
        u"^[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?$"_s);
    QString text = withoutBlankGroups(typed.trimmed().replace(u'−', u'-'));
    const QString group = locale.groupSeparator();
    // "0.078" is never a group of thousands, whatever the locale parts those with.
    const bool startsWithZero = text.startsWith(u'0') || text.startsWith(u"-0"_s);
    bool isLocal = false;
    locale.toDouble(text, &isLocal);
    if (isLocal && !(startsWithZero && text.contains(group)))
        text.remove(group).replace(locale.decimalPoint(), u"."_s);
    return kPlain.match(text).hasMatch() ? text : QString();
}

/// The power of ten that a word stands for: 9 for "B"; 0 when it is no such word.
int powerOfWord(const QString &word)
{
    for (const Magnitude &magnitude : kMagnitudes) {
        if (word == QLatin1String(magnitude.suffix)
            || word == QCoreApplication::translate("Magnitude", magnitude.suffix))
            return magnitude.power;
    }
    const QString lower = word.toLower();
    if (lower == u"bn")
        return 9;
    if (lower == u"mn")
        return 6;
    return lower == u"k" ? 3 : 0;
}

Result<Currency> typedCurrency(const QString &word)
{
    if (word.isEmpty() || word == u"$")
        return Currency::usd();
    if (word == u"€")
        return Currency::fromCode(u"EUR");
    return Currency::fromCode(word == u"£" ? u"GBP"_s : word);
}

struct TypedAmount
{
    QString number; ///< plain decimal without the magnitude
    int power = 0;  ///< of ten, from "B", "M" or "k"
    Currency currency;
};

/// Reads "$13 B", "-€1,250.50", "EUR 5 M", "5 MUSD", "0.078 USD".
Result<TypedAmount> typedAmount(const QString &text, const QLocale &locale)
{
    static const QRegularExpression kAmount(
        u"^(?<sign>[-+−])?(?<before>[$€£]|[A-Za-z]{3}(?=[-+−0-9])|[A-Za-z][A-Za-z0-9_]{1,7}(?=\\s))"
        u"?"
        "\\s*(?<number>[-+−]?[0-9.,'’\\s]*[0-9][.,]?([eE][-+]?[0-9]+)?)"
        "\\s*(?<magnitude>[\\p{L}.]+(?=[\\s$€£])|[TBMKk](?=[A-Za-z]{3}$))?"
        "\\s*(?<after>[$€£]|[\\p{L}][\\p{L}0-9_.]*)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = kAmount.match(text.trimmed());
    const QString number =
        plainDecimal(match.captured(u"sign"_s) + match.captured(u"number"_s), locale);
    QString magnitude = match.captured(u"magnitude"_s);
    QString after = match.captured(u"after"_s);
    if (magnitude.isEmpty() && powerOfWord(after) != 0)
        magnitude = std::exchange(after, QString());
    const QString before = match.captured(u"before"_s);
    const int power = powerOfWord(magnitude);
    if (number.isEmpty() || (power == 0 && !magnitude.isEmpty())
        || (!before.isEmpty() && !after.isEmpty()))
        return tl::make_unexpected(notReadable(text).error());

    return typedCurrency(before + after).map([&](Currency currency) {
        return TypedAmount{number, power, currency};
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

Result<Value> realFromInput(const Field &field, const QString &text, const QLocale &locale)
{
    const bool isPercentage = field.options.shape == TextShape::Share
                              && (text.endsWith(u'%') || text.endsWith(locale.percent()));
    const QString plain = plainDecimal(isPercentage ? text.chopped(1) : text, locale);
    if (plain.isEmpty())
        return notReadable(text);
    if (!isPercentage)
        return Value(plain.toDouble());
    // Dividing would leave 12.3 % a little above 0.123.
    bool isShifted = false;
    const double share = (plain + u"e-2"_s).toDouble(&isShifted);
    return Value(isShifted ? share : plain.toDouble() / 100);
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
    const QStringList yes{u"yes"_s, u"true"_s, u"1"_s,
                          QCoreApplication::translate("ValueText", "yes")};
    const QStringList no{u"no"_s, u"false"_s, u"0"_s,
                         QCoreApplication::translate("ValueText", "no")};
    if (yes.contains(text, Qt::CaseInsensitive))
        return Value(true);
    if (no.contains(text, Qt::CaseInsensitive))
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
    // The short format of the locale as spreadsheets write it: all digits of the year.
    QString shortFormat = locale.dateFormat(QLocale::ShortFormat);
    shortFormat.replace(QRegularExpression(u"y+"_s), u"yyyy"_s)
        .replace(u"dd"_s, u"d"_s)
        .replace(u"MM"_s, u"M"_s);
    for (const QString &format : {u"d MMM yyyy"_s, u"d MMMM yyyy"_s, shortFormat}) {
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

Result<Value> timestampFromInput(const Field &field, const QString &text, const QLocale &locale)
{
    const QDateTime local = locale.toDateTime(text, u"d MMM yyyy hh:mm"_s);
    return local.isValid() ? Value(local.toUTC()) : parsedStored(field, text);
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
        QCoreApplication::translate("ValueText", "“%1” is not one of its choices.").arg(text));
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
        return timestampFromInput(field, text, locale);
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
    return checked(field, parsedInput(workspace, field, trimmed, locale));
}

} // namespace fairlead
