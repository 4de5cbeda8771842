#include "models/fields/inputtext.h"

#include "models/fields/magnitude.h"
#include "models/fields/storedtext.h"
#include "models/rowtitle.h"
#include "models/values/datepattern.h"
#include "models/values/decimal.h"
#include "models/workspace.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <utility>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

Result<Value> notReadable(const QString &text)
{
    return failure(QCoreApplication::translate("ValueText", "“%1” could not be read.").arg(text));
}

template<class T>
Result<Value> asValue(const Result<T> &result)
{
    return result.map([](const T &held) { return Value(held); });
}

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
    for (const QString &format :
         {datePattern(locale, u"d MMM yyyy"_s), datePattern(locale, u"d MMMM yyyy"_s),
          u"d MMM yyyy"_s, u"d MMMM yyyy"_s, shortFormat}) {
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

Result<Value> timestampFromInput(const QString &text, const QLocale &locale)
{
    const QDateTime local = locale.toDateTime(text, datePattern(locale, u"d MMM yyyy hh:mm"_s));
    return local.isValid() ? Value(local.toUTC()) : asValue(timestampFromStored(text));
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
    for (const QString &part : entriesOfList(text)) {
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
        return timestampFromInput(text, locale);
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
    const auto read = parsedInput(workspace, field, trimmed, locale);
    return read ? field.check(*read) : field.refused(read.error().message);
}

} // namespace fairlead
