#include "models/fields/rowjson.h"

#include "models/fields/storedtext.h"

#include <QCoreApplication>

namespace fairlead {

using nlohmann::ordered_json;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(RowJson)
};

QString fromUtf8(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

ordered_json toJson(const Value &value)
{
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto *whole = std::get_if<qint64>(&value))
        return *whole;
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    if (const auto *texts = std::get_if<QStringList>(&value)) {
        ordered_json array = ordered_json::array();
        for (const QString &text : *texts)
            array.push_back(text.toStdString());
        return array;
    }
    return storedText(value).toStdString();
}

Result<Value> listFromJson(const ordered_json &json)
{
    QStringList texts;
    for (const ordered_json &entry : json) {
        if (!entry.is_string())
            return failure(Text::tr("The list may hold only texts."));
        texts += fromUtf8(entry.get_ref<const std::string &>());
    }
    return Value(texts);
}

Result<Value> fromJson(const Field &field, const ordered_json &json)
{
    if (json.is_null())
        return Value();
    if (json.is_boolean())
        return Value(json.get<bool>());
    if (json.is_number_unsigned() && json.get<quint64>() > quint64(INT64_MAX))
        return Value(json.get<double>());
    if (json.is_number_integer())
        return Value(qint64(json.get<std::int64_t>()));
    if (json.is_number_float())
        return Value(json.get<double>());
    if (json.is_array())
        return listFromJson(json);
    if (!json.is_string())
        return failure(Text::tr("An object does not fit here."));

    const QString text = fromUtf8(json.get_ref<const std::string &>());
    const bool isEncoded = field.kind == FieldKind::Money || field.kind == FieldKind::UnitPrice
                           || field.kind == FieldKind::Date || field.kind == FieldKind::Timestamp;
    return isEncoded ? valueFromStored(field, text) : Result<Value>(text);
}

tl::unexpected<Error> refused(const TableInfo &table, const QString &id, const QString &why)
{
    return failure(Text::tr("%1 “%2”: %3").arg(table.singular(), id, why));
}

/// Finds the fields of a row by key. Files have them in the order of the table, so the search goes
/// on where the last one ended.
class FieldFinder
{
public:
    explicit FieldFinder(const TableInfo &table)
        : m_fields(table.fields)
    {
    }

    const Field *find(const std::string &key)
    {
        for (size_t tried = 0; tried < m_fields.size(); ++tried) {
            const Field &field = m_fields[m_next];
            m_next = (m_next + 1) % m_fields.size();
            if (key == field.key)
                return &field;
        }
        return nullptr;
    }

private:
    const std::vector<Field> &m_fields;
    size_t m_next = 0;
};

} // namespace

ordered_json rowToJson(const Row &row)
{
    ordered_json json = {{"id", row.id().toStdString()}};
    for (const Field &field : row.info().fields) {
        const Value value = row.value(field);
        if (!isNull(value))
            json[field.key] = toJson(value);
    }
    return json;
}

Result<Row> rowFromJson(const TableInfo &table, const ordered_json &json)
{
    if (!json.is_object())
        return failure(
            Text::tr("The table %1 holds something that is no row.").arg(table.plural()));
    const auto id = json.find("id");
    if (id == json.end() || !id->is_string() || id->get_ref<const std::string &>().empty())
        return failure(Text::tr("The table %1 holds a row without an id.").arg(table.plural()));

    const QString idText = fromUtf8(id->get_ref<const std::string &>());
    if (idText.contains(QChar::Null))
        return failure(
            Text::tr("The table %1 holds an id with a NUL character.").arg(table.plural()));
    RowDraft draft(table.id, idText);
    FieldFinder fields(table);
    for (const auto &[key, entry] : json.items()) {
        if (key == "id")
            continue;
        const Field *field = fields.find(key);
        if (!field)
            return refused(table, idText, Text::tr("There is no field “%1”.").arg(fromUtf8(key)));
        const auto set = fromJson(*field, entry).and_then([&](const Value &value) {
            return draft.set(*field, value);
        });
        if (!set)
            return refused(table, idText, set.error().message);
    }
    for (const Field &field : table.fields) {
        // A choice that is left out would otherwise be the first one.
        if (field.options.required && !json.contains(field.key))
            return refused(table, idText, field.check(Value()).error().message);
    }
    return std::move(draft).finish();
}

QByteArray rowToLine(const Row &row)
{
    return QByteArray::fromStdString(rowToJson(row).dump());
}

} // namespace fairlead
