#include "models/row.h"

#include <algorithm>

namespace fairlead {

Row::Row(TableId table, const QString &id)
    : Row(table, tableInfo(table).create(id))
{
}

Row::Row(TableId table, std::shared_ptr<const void> body)
    : m_table(table)
    , m_body(std::move(body))
{
}

Value Row::value(QStringView key) const
{
    const Field *field = info().field(key);
    return field ? value(*field) : Value();
}

QString Row::text(QStringView key) const
{
    const Value held = value(key);
    const auto *text = std::get_if<QString>(&held);
    return text ? *text : QString();
}

Result<Row> Row::with(const Field &field, const Value &value) const
{
    return field.check(value).map([&](const Value &checked) {
        const std::shared_ptr<void> body = info().copy(m_body.get());
        field.write(body.get(), checked);
        return Row(m_table, body);
    });
}

Row Row::copiedTo(const QString &id) const
{
    const std::shared_ptr<void> body = info().create(id);
    for (const Field &field : info().fields)
        field.write(body.get(), value(field));
    return {m_table, body};
}

const Field *Row::firstMissing() const
{
    const auto &fields = info().fields;
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &field) {
        return field.options.required && isNull(value(field));
    });
    return found == fields.end() ? nullptr : &*found;
}

bool operator==(const Row &left, const Row &right)
{
    return left.m_table == right.m_table
           && (left.m_body == right.m_body
               || left.info().equal(left.m_body.get(), right.m_body.get()));
}

RowDraft::RowDraft(TableId table, const QString &id)
    : m_table(table)
    , m_body(tableInfo(table).create(id))
{
}

Result<void> RowDraft::set(const Field &field, const Value &value)
{
    return field.check(value).map(
        [&](const Value &checked) { field.write(m_body.get(), checked); });
}

Row RowDraft::finish() &&
{
    return {m_table, std::move(m_body)};
}

} // namespace fairlead
