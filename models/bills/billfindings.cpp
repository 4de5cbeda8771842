#include "models/bills/billfindings.h"

#include <QCoreApplication>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(BillFindings)
};

QString sentence(BillOddity oddity, int n, const QString &example)
{
    switch (oddity) {
    case BillOddity::NullText:
        return Text::tr("%n cell(s) hold the text NULL; they were read as empty.", nullptr, n);
    case BillOddity::TimeWithBlank:
        return Text::tr("%n time(s) have a blank where T belongs, such as “%1”.", nullptr, n)
            .arg(example);
    case BillOddity::TimeWithoutZone:
        return Text::tr("%n time(s) do not say their time zone, such as “%1”; they were read as "
                        "UTC.",
                        nullptr, n)
            .arg(example);
    case BillOddity::TimeWithoutSeconds:
        return Text::tr("%n time(s) have no seconds, such as “%1”.", nullptr, n).arg(example);
    case BillOddity::MonthFirstDate:
        return Text::tr("%n date(s) such as “%1” were read as month/day/year.", nullptr, n)
            .arg(example);
    case BillOddity::DayFirstDate:
        return Text::tr("%n date(s) such as “%1” were read as day/month/year.", nullptr, n)
            .arg(example);
    case BillOddity::ZoneIsNumber:
        return Text::tr("%n row(s) have a number as availability zone, such as “%1”; it was "
                        "ignored.",
                        nullptr, n)
            .arg(example);
    case BillOddity::SpellingVariant:
        return Text::tr("%n cell(s) spell a FOCUS value in their own way, such as “%1”.", nullptr,
                        n)
            .arg(example);
    case BillOddity::UnknownCharge:
        return Text::tr("%n row(s) have a kind of charge that is not known, such as “%1”; they "
                        "count in the sums and in no workload.",
                        nullptr, n)
            .arg(example);
    case BillOddity::LowerCaseCurrency:
        return Text::tr("%n row(s) write the currency in lower case, such as “%1”.", nullptr, n)
            .arg(example);
    case BillOddity::ThousandsMark:
        return Text::tr("%n amount(s) have marks between thousands, such as “%1”.", nullptr, n)
            .arg(example);
    case BillOddity::DecimalComma:
        return Text::tr("%n amount(s) have a decimal comma, such as “%1”.", nullptr, n)
            .arg(example);
    case BillOddity::EffectiveMissing:
        return Text::tr("%n row(s) of usage are billed and have an effective cost of 0, though no "
                        "commitment covers them.",
                        nullptr, n);
    case BillOddity::UnusedCommitment:
        return Text::tr("%n row(s) are commitments that were paid and not used.", nullptr, n);
    case BillOddity::RepeatedHeader:
        return Text::tr("The header is there again %n time(s), as in files put together from "
                        "parts; it was skipped.",
                        nullptr, n);
    case BillOddity::RepeatedRow:
        return Text::tr("%n row(s) are exactly like an earlier one. They were counted: bills do "
                        "repeat rows. Check that the file does not hold a part twice.",
                        nullptr, n);
    case BillOddity::ExtraCells:
        return Text::tr("%n row(s) end in empty cells beyond the header.", nullptr, n);
    case BillOddity::TagsWithoutBraces:
        return Text::tr("%n row(s) have tags without braces, as Azure writes them.", nullptr, n);
    case BillOddity::TagKeyWithBlank:
        return Text::tr("%n tag key(s) have a blank at an end, such as “%1”; it was dropped.",
                        nullptr, n)
            .arg(example);
    case BillOddity::RepeatedTag:
        return Text::tr("%n row(s) have the tag “%1” more than once; the first one counts.",
                        nullptr, n)
            .arg(example);
    case BillOddity::FormulaText:
        return Text::tr("%n cell(s) look like a spreadsheet formula, such as “%1”; they were kept "
                        "as text.",
                        nullptr, n)
            .arg(example);
    case BillOddity::AmortisedCost:
        return Text::tr("%n row(s) show that this is the amortised export: its cost is the "
                        "effective cost, not what is invoiced.",
                        nullptr, n);
    case BillOddity::CreditsInside:
        return Text::tr("%n credit(s) are nested in rows; they were taken off the cost of their "
                        "row.",
                        nullptr, n);
    case BillOddity::Count:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<ImportFinding> BillFindings::list() const
{
    std::vector<ImportFinding> findings;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (entry.count > 0) {
            findings.push_back({sentence(BillOddity(i), int(qMin(entry.count, qint64(INT_MAX))),
                                         QString::fromStdString(entry.example)),
                                entry.count, entry.line});
        }
    }
    return findings;
}

} // namespace fairlead
