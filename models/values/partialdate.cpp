#include "models/values/partialdate.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

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
    bool yearIsNumber = false;
    const int year = text.first(qMin<qsizetype>(4, text.size())).toInt(&yearIsNumber);
    const QStringView rest = text.mid(qMin<qsizetype>(4, text.size()));
    const int digit = text.size() == 7 ? text[6].digitValue() : -1;
    if (yearIsNumber && text.size() == 4)
        date = PartialDate::year(year);
    else if (yearIsNumber && text.size() == 7 && rest.startsWith("-Q"_L1))
        date = quarter(year, digit);
    else if (yearIsNumber && text.size() == 7 && rest.startsWith("-H"_L1))
        date = half(year, digit);
    else if (yearIsNumber && text.size() == 7 && rest.startsWith(u'-'))
        date = month(year, rest.mid(1).toInt());
    else if (text.size() == 10)
        date = PartialDate(QDate::fromString(text, Qt::ISODate));

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
