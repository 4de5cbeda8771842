#pragma once

#include "models/result.h"

#include <QDate>

namespace fairlead {

/// A date as precise as its source: a day, a month, a quarter, a half or a whole year.
class PartialDate
{
public:
    enum class Precision { Day, Month, Quarter, Half, Year };

    PartialDate() = default; ///< invalid; an unknown date is a null field, never this
    PartialDate(QDate day);  ///< of precision Day; a day is a partial date by itself
    static PartialDate month(int year, int month);
    static PartialDate quarter(int year, int quarter);
    static PartialDate half(int year, int half);
    static PartialDate year(int year);

    /// Reads the stored form: "2026-04-20", "2026-04", "2026-Q2", "2026-H1" or "2026".
    static Result<PartialDate> fromText(QStringView text);
    QString toText() const;

    bool isValid() const { return m_first.isValid(); }
    Precision precision() const { return m_precision; }
    QDate first() const { return m_first; } ///< the earliest day it can mean
    QDate last() const;                     ///< the latest day it can mean

    bool operator==(const PartialDate &) const = default;

private:
    PartialDate(QDate first, Precision precision);

    QDate m_first;
    Precision m_precision = Precision::Day;
};

} // namespace fairlead
