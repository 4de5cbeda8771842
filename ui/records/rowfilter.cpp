#include "ui/records/rowfilter.h"

#include "models/fields/inputtext.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(RowFilter)
};

using Test = FilterCondition::Test;

bool isOrdered(const GridColumn &column)
{
    return column.isNumber()
           || (column.kind == GridColumn::Kind::Field && column.field->kind == FieldKind::Date);
}

std::optional<double> operandNumber(const Workspace &workspace, const GridColumn &column,
                                    const QString &operand)
{
    if (column.kind != GridColumn::Kind::Field) {
        bool good = false;
        const double number = QLocale().toDouble(operand.trimmed(), &good);
        return good ? std::optional(number) : std::nullopt;
    }
    const auto value = valueFromInput(workspace, *column.field, operand, QLocale());
    if (!value)
        return {};
    if (const auto *money = std::get_if<Money>(&*value))
        return money->units();
    if (const auto *price = std::get_if<UnitPrice>(&*value))
        return price->units();
    if (const auto *date = std::get_if<PartialDate>(&*value))
        return double(date->first().toJulianDay());
    if (const auto *whole = std::get_if<qint64>(&*value))
        return double(*whole);
    if (const auto *real = std::get_if<double>(&*value))
        return *real;
    return {};
}

} // namespace

QString testText(Test test)
{
    switch (test) {
    case Test::Contains:
        return Text::tr("contains");
    case Test::Is:
        return u"="_s;
    case Test::IsNot:
        return u"≠"_s;
    case Test::AtLeast:
        return u"≥"_s;
    case Test::AtMost:
        return u"≤"_s;
    case Test::IsEmpty:
        return Text::tr("is empty");
    case Test::IsFilled:
        return Text::tr("is filled");
    }
    Q_UNREACHABLE();
}

bool needsOperand(Test test)
{
    return test != Test::IsEmpty && test != Test::IsFilled;
}

QString conditionText(const CellReader &reader, const FilterCondition &condition)
{
    const int column = reader.columnOf(condition.column);
    const QString name = column < 0 ? condition.column : reader.columns()[size_t(column)].title();
    const QString test = name + u' ' + testText(condition.test);
    return needsOperand(condition.test) ? test + u' ' + condition.operand : test;
}

std::vector<Test> testsFor(const GridColumn &column)
{
    if (isOrdered(column))
        return {Test::AtLeast, Test::AtMost, Test::Is, Test::IsEmpty, Test::IsFilled};
    return {Test::Contains, Test::Is, Test::IsNot, Test::IsEmpty, Test::IsFilled};
}

ConditionTest::ConditionTest(const Workspace &workspace, const CellReader &reader,
                             const FilterCondition &condition)
    : m_reader(reader)
    , m_condition(condition)
{
    const int column = reader.columnOf(condition.column);
    if (column < 0)
        return;
    m_column = &reader.columns()[size_t(column)];
    if (isOrdered(*m_column))
        m_number = operandNumber(workspace, *m_column, condition.operand);
}

bool ConditionTest::accepts(const Row &row) const
{
    if (!m_column)
        return true;
    if (m_condition.test == Test::IsEmpty || m_condition.test == Test::IsFilled) {
        const bool isEmpty = m_reader.text(row, *m_column) == u"–";
        return isEmpty == (m_condition.test == Test::IsEmpty);
    }
    if (!m_number)
        return acceptsText(row);
    const auto number = m_reader.number(row, *m_column);
    switch (m_condition.test) {
    case Test::AtLeast:
        return number && *number >= *m_number;
    case Test::AtMost:
        return number && *number <= *m_number;
    case Test::IsNot:
        return !number || *number != *m_number;
    default:
        return number && *number == *m_number;
    }
}

bool ConditionTest::acceptsText(const Row &row) const
{
    const QString text = m_reader.text(row, *m_column);
    switch (m_condition.test) {
    case Test::Contains:
        return text.contains(m_condition.operand.trimmed(), Qt::CaseInsensitive);
    case Test::Is:
        return text.compare(m_condition.operand.trimmed(), Qt::CaseInsensitive) == 0;
    case Test::IsNot:
        return text.compare(m_condition.operand.trimmed(), Qt::CaseInsensitive) != 0;
    default: // an order that the operand gives no number for holds for no row
        return false;
    }
}

} // namespace fairlead
