#include "models/values/partialdate.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// The number that the ASCII digits at @p position form; -1 when something else stands there.
int numberAt(QStringView text, qsizetype position, qsizetype length)
{
    int number = 0;
    for (const QChar c : text.mid(position, length)) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

} // namespace

PartialDate::PartialDate(QDate day)
    : PartialDate(day, Precision::Day)
{
}

PartialDate::PartialDate(QDate first, Precision precision)
    : m_first(first)
    , m_precision(precision)
{
}

PartialDate PartialDate::month(int year, int month)
{
    return {QDate(year, month, 1), Precision::Month};
}

PartialDate PartialDate::quarter(int year, int quarter)
{
    return {QDate(year, quarter * 3 - 2, 1), Precision::Quarter};
}

PartialDate PartialDate::half(int year, int half)
{
    return {QDate(year, half * 6 - 5, 1), Precision::Half};
}

PartialDate PartialDate::year(int year)
{
    return {QDate(year, 1, 1), Precision::Year};
}

Result<PartialDate> PartialDate::fromText(QStringView text)
{
    PartialDate date;
    const int year = numberAt(text, 0, 4);
    const QStringView part = text.mid(4, 2);
    if (text.size() == 4)
        date = PartialDate::year(year);
    else if (text.size() == 7 && part == "-Q"_L1)
        date = quarter(year, numberAt(text, 6, 1));
    else if (text.size() == 7 && part == "-H"_L1)
        date = half(year, numberAt(text, 6, 1));
    else if (text.size() == 7 && text[4] == u'-')
        date = month(year, numberAt(text, 5, 2));
    else if (text.size() == 10 && text[4] == u'-' && text[7] == u'-')
        date = PartialDate(QDate(year, numberAt(text, 5, 2), numberAt(text, 8, 2)));

    if (!date.m_first.isValid() || date.m_first.year() < 1) {
        return failure(
            QCoreApplication::translate(
                "PartialDate",
                "“%1” is not a date; write 2026-04-20, 2026-04, 2026-Q2, 2026-H1 or 2026.")
                .arg(text.toString()));
    }
    return date;
}

QString PartialDate::toText() const
{
    const QString year = m_first.toString(u"yyyy"_s);
    switch (m_precision) {
    case Precision::Day:
        return m_first.toString(Qt::ISODate);
    case Precision::Month:
        return m_first.toString(u"yyyy-MM"_s);
    case Precision::Quarter:
        return year + u"-Q%1"_s.arg((m_first.month() + 2) / 3);
    case Precision::Half:
        return year + u"-H%1"_s.arg((m_first.month() + 5) / 6);
    case Precision::Year:
        return year;
    }
    Q_UNREACHABLE();
}

QDate PartialDate::last() const
{
    switch (m_precision) {
    case Precision::Day:
        return m_first;
    case Precision::Month:
        return m_first.addMonths(1).addDays(-1);
    case Precision::Quarter:
        return m_first.addMonths(3).addDays(-1);
    case Precision::Half:
        return m_first.addMonths(6).addDays(-1);
    case Precision::Year:
        return m_first.addYears(1).addDays(-1);
    }
    Q_UNREACHABLE();
}

} // namespace fairlead
