#include "db/exchange/billhabits.h"

namespace fairlead {

namespace {

constexpr int kSampleRows = 2000;

class HabitCollector
{
public:
    void lookAtNumber(std::string_view cell)
    {
        const size_t comma = cell.rfind(',');
        const size_t point = cell.rfind('.');
        if (comma == std::string_view::npos && point == std::string_view::npos)
            return;
        if (comma == std::string_view::npos)
            m_points += cell.size() - point - 1 == 3 ? 0 : 1; // "1.000" may be either
        else if (point == std::string_view::npos)
            ++(cell.size() - comma - 1 == 3 ? m_unclear : m_commas);
        else
            ++(comma > point ? m_commas : m_points);
    }
    void lookAtDate(std::string_view cell)
    {
        m_hasSlashes = m_hasSlashes || cell.find('/') != std::string_view::npos;
        if (m_order == DateOrder::Unknown)
            m_order = orderShownBy(cell);
    }
    BillHabits habits(char delimiter, bool isDayFirst) const
    {
        BillHabits result;
        const bool isUnclearComma = m_unclear > 0 && m_points == 0 && delimiter != ',';
        if (m_commas > m_points || isUnclearComma)
            result.numbers = NumberStyle::DecimalComma;
        result.dates = m_order != DateOrder::Unknown ? m_order
                       : isDayFirst                  ? DateOrder::DayFirst
                                                     : DateOrder::MonthFirst;
        result.areDatesUnclear = m_hasSlashes && m_order == DateOrder::Unknown;
        return result;
    }

private:
    qint64 m_commas = 0;
    qint64 m_points = 0;
    qint64 m_unclear = 0;
    bool m_hasSlashes = false;
    DateOrder m_order = DateOrder::Unknown;
};

} // namespace

Result<BillHabits> habitsOf(const QString &path, const CsvStart &start, const BillLayout &layout,
                            const BillQuestions &questions)
{
    const auto table = openBelowHeader(path, start);
    if (!table)
        return tl::make_unexpected(table.error());
    HabitCollector collector;
    for (int row = 0; row < kSampleRows; ++row) {
        const auto step = table->reader->next();
        if (!step)
            return tl::make_unexpected(step.error());
        if (*step == CsvReader::Step::End)
            break;
        for (const BillLayout::Cost &cost : layout.costs)
            collector.lookAtNumber(table->reader->cell(cost.column));
        for (const BillField field : {BillField::PeriodStart, BillField::PeriodEnd,
                                      BillField::ChargeStart, BillField::ChargeEnd}) {
            if (layout.column(field) >= 0)
                collector.lookAtDate(table->reader->cell(size_t(layout.column(field))));
        }
    }
    return collector.habits(start.delimiter, questions.isDayFirst);
}

} // namespace fairlead
