#include "tests/support/randomrows.h"

#include <array>
#include <cmath>
#include <limits>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

const QStringList &hostileTexts()
{
    static const QStringList kTexts{
        u"plain"_s,
        u"it's \"quoted\" and `ticked`"_s,
        u"'); DROP TABLE party; --"_s,
        u"\u0001\u0002\t\r\n\u001b[31m\u007f"_s,
        u"🚢⚓👩‍💻"_s,
        u"\U0010ffff\uffff\ufffd\ufeff"_s,
        u"مرحبا \u202eevil\u202c שלום"_s,
        u"<b>bold</b> &amp; <script>alert(1)</script>"_s,
        u"=SUM(A1:A9)+HYPERLINK(\"http://x\")"_s,
        u"@cmd|' /C calc'!A0"_s,
        u" leading and trailing "_s,
        u"null"_s,
        u"NULL"_s,
        u"0"_s,
        u"-0.0"_s,
        u"1e999"_s,
        u"true"_s,
        u"[\"a\",\"b\"]"_s,
        u"{\"a\":1}"_s,
        u"a; b; c"_s,
        u"%1 %n %s \\ \\u0041 \\x00"_s,
        u"e\u0301 \u00e9 \ufb03"_s,
        u"line\u2028separator\u2029paragraph"_s,
    };
    return kTexts;
}

} // namespace

int RandomRows::below(int limit)
{
    return int(m_engine() % quint64(limit));
}

bool RandomRows::chance(double probability)
{
    return std::uniform_real_distribution<>(0, 1)(m_engine) < probability;
}

QString RandomRows::text()
{
    if (below(2000) == 0)
        return QString(1 << 20, QChar(u'ä'));
    return hostileTexts()[below(int(hostileTexts().size()))] + QString::number(below(1000));
}

qint64 RandomRows::whole(const Field &field)
{
    const std::array<qint64, 6> extremes{
        0, 1, -1, 42, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()};
    const qint64 number = chance(0.5) ? extremes[size_t(below(6))] : qint64(m_engine());
    if (double(number) < field.options.minimum)
        return qint64(field.options.minimum) + below(10);
    if (double(number) > field.options.maximum)
        return qint64(field.options.maximum);
    return number;
}

double RandomRows::real(const Field &field)
{
    const std::array<double, 10> extremes{-0.0,
                                          0.1,
                                          1.0 / 3,
                                          5e-324,
                                          2.2250738585072014e-308,
                                          -1.7976931348623157e308,
                                          1.7976931348623157e308,
                                          9007199254740993.0,
                                          -140737488355328.0,
                                          1e22};
    const double number = chance(0.5) ? extremes[size_t(below(10))]
                                      : std::uniform_real_distribution<>(-1000, 1000)(m_engine);
    if (number >= field.options.minimum && number <= field.options.maximum)
        return number;
    const double low = std::isfinite(field.options.minimum) ? field.options.minimum : -1e6;
    const double high = std::isfinite(field.options.maximum) ? field.options.maximum : low + 1e6;
    return std::uniform_real_distribution<>(low, high)(m_engine);
}

QString RandomRows::scalarText(const Field &field)
{
    if (!field.enumeration)
        return text();
    const auto &choices = field.enumeration->choices();
    return QString::fromLatin1(choices[size_t(below(int(choices.size())))].key);
}

Value RandomRows::value(const Field &field)
{
    const std::array<Currency, 5> currencies{
        Currency::usd(), *Currency::fromCode(u"EUR"), *Currency::fromCode(u"JPY"),
        *Currency::fromCode(u"KWD"), *Currency::fromCode(u"TOKENS_8")};
    const Currency currency = currencies[size_t(below(5))];
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Choice:
    case FieldKind::Reference:
        return scalarText(field);
    case FieldKind::TextList:
    case FieldKind::ChoiceList:
    case FieldKind::ReferenceList: {
        QStringList entries;
        for (int i = below(3); i >= 0; --i)
            entries += scalarText(field);
        return entries;
    }
    case FieldKind::Integer:
        return whole(field);
    case FieldKind::Real:
        return real(field);
    case FieldKind::Boolean:
        return chance(0.5);
    case FieldKind::Money:
        return Money{whole(field), currency};
    case FieldKind::UnitPrice:
        return UnitPrice{qAbs(qint64(m_engine() >> 2)), currency};
    case FieldKind::Date: {
        const QDate day = QDate(1, 1, 1).addDays(below(3652059));
        const std::array<PartialDate, 5> dates{
            PartialDate(day), PartialDate::month(day.year(), day.month()),
            PartialDate::quarter(day.year(), 1 + below(4)),
            PartialDate::half(day.year(), 1 + below(2)), PartialDate::year(day.year())};
        return dates[size_t(below(5))];
    }
    case FieldKind::Timestamp:
        return QDateTime::fromMSecsSinceEpoch(qint64(m_engine() % 4102444800000), Qt::UTC);
    }
    Q_UNREACHABLE();
}

Row RandomRows::row(TableId table, const QString &id, double share)
{
    RowDraft draft(table, id);
    for (const Field &field : tableInfo(table).fields) {
        if (!field.options.required && !chance(share))
            continue;
        const auto set = draft.set(field, value(field));
        if (!set)
            qFatal("%s", qPrintable(field.name() + u' ' + set.error().message));
    }
    return std::move(draft).finish();
}

Row RandomRows::full(TableId table, const QString &id)
{
    return row(table, id, 1.1);
}

Row RandomRows::bare(TableId table, const QString &id)
{
    return row(table, id, -1);
}

Row RandomRows::mixed(TableId table, const QString &id)
{
    return row(table, id, 0.5);
}

Workspace randomWorkspace(quint64 seed, int perTable)
{
    RandomRows random(seed);
    Workspace workspace;
    for (const TableInfo &table : allTables()) {
        for (int i = 0; i < perTable; ++i)
            workspace.put(random.mixed(table.id, random.text() + QString::number(i)));
    }
    return workspace;
}

} // namespace fairlead
