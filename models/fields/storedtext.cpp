#include "models/fields/storedtext.h"

#include <QCoreApplication>
#include <QLocale>

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

QStringList entriesOfList(const QString &text)
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

namespace {

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

tl::unexpected<Error> notReadable(const QString &text)
{
    return failure(QCoreApplication::translate("ValueText", "“%1” could not be read.").arg(text));
}

template<class T>
Result<Value> asValue(const Result<T> &result)
{
    return result.map([](const T &held) { return Value(held); });
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
        return Value(entriesOfList(text));
    case FieldKind::Integer: {
        const qint64 number = text.toLongLong(&good);
        return good ? Result<Value>(number) : notReadable(text);
    }
    case FieldKind::Real: {
        const double number = text.toDouble(&good);
        return good ? Result<Value>(number) : notReadable(text);
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
    case FieldKind::Timestamp:
        return asValue(timestampFromStored(text));
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QDateTime> timestampFromStored(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime) // none was named
        time.setTimeSpec(Qt::UTC);
    if (!time.isValid())
        return notReadable(text);
    return time.toUTC();
}

QString storedText(const Value &value)
{
    return std::visit(StoredText(), value);
}

Result<Value> valueFromStored(const Field &field, const QString &text)
{
    if (text.isEmpty())
        return field.check(Value());
    const auto read = parsedStored(field, text);
    return read ? field.check(*read) : field.refused(read.error().message);
}

} // namespace fairlead
