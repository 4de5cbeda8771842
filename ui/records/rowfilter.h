#pragma once

#include "ui/records/cellreader.h"

namespace fairlead {

/// One test of one column, as a chip shows it: "headline ≥ 1".
struct FilterCondition
{
    enum class Test {
        Contains,
        Is,
        IsNot,
        AtLeast,
        AtMost,
        IsEmpty,
        IsFilled,
    };

    QString column; ///< key of a GridColumn
    Test test = Test::Contains;
    QString operand; ///< as typed

    bool operator==(const FilterCondition &) const = default;
};

/// Which rows of a table are shown: all conditions must hold, and every word of the text must
/// occur somewhere in the row.
struct RowFilter
{
    QString text;
    std::vector<FilterCondition> conditions;

    bool isEmpty() const { return text.trimmed().isEmpty() && conditions.empty(); }
    bool operator==(const RowFilter &) const = default;
};

QString testText(FilterCondition::Test test);
QString conditionText(const CellReader &reader, const FilterCondition &condition);
bool needsOperand(FilterCondition::Test test);

/// The tests that make sense for a column.
std::vector<FilterCondition::Test> testsFor(const GridColumn &column);

/// A condition ready to be asked for many rows.
class ConditionTest
{
public:
    ConditionTest(const Workspace &workspace, const CellReader &reader,
                  const FilterCondition &condition);

    bool accepts(const Row &row) const;

private:
    bool acceptsText(const Row &row) const;

    const CellReader &m_reader;
    const GridColumn *m_column = nullptr; ///< null: the column is gone, every row passes
    FilterCondition m_condition;
    std::optional<double> m_number; ///< the operand, in the unit of the column
};

} // namespace fairlead
