#include "db/columnvalue.h"

#include "models/fields/storedtext.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <sqlite3.h>

#include <string_view>

namespace fairlead {

namespace {

/// A column, whether it stands in a query or in a changeset.
struct RawColumn
{
    int type = SQLITE_NULL;
    qint64 whole = 0;
    double real = 0;
    std::string_view text;
};

std::string_view viewOf(const void *text, int size)
{
    return {static_cast<const char *>(text), size_t(size)};
}

Result<Value> listOf(std::string_view text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    QStringList entries;
    if (json.is_array()) {
        for (const auto &entry : json) {
            if (entry.is_string())
                entries += QString::fromStdString(entry.get<std::string>());
        }
    }
    if (entries.isEmpty() || size_t(entries.size()) != json.size()) {
        return failure(QCoreApplication::translate("ColumnValue", "“%1” is not a list.")
                           .arg(QString::fromUtf8(text.data(), qsizetype(text.size()))));
    }
    return Value(entries);
}

Result<Value> textValue(const Field &field, std::string_view text)
{
    switch (field.kind) {
    case FieldKind::TextList:
    case FieldKind::ChoiceList:
    case FieldKind::ReferenceList:
        return listOf(text);
    default:
        break;
    }
    const QByteArrayView bytes(text.data(), qsizetype(text.size()));
    const QString decodedText = QString::fromUtf8(bytes);
    if (decodedText.contains(QChar::ReplacementCharacter) && decodedText.toUtf8() != bytes)
        return failure(QCoreApplication::translate("ColumnValue", "A text is not UTF-8."));
    return valueFromStored(field, decodedText);
}

Result<Value> decoded(const Field &field, const RawColumn &raw)
{
    switch (raw.type) {
    case SQLITE_NULL:
        return Value();
    case SQLITE_INTEGER:
        if (field.kind == FieldKind::Boolean && (raw.whole == 0 || raw.whole == 1))
            return Value(raw.whole == 1);
        return field.check(Value(raw.whole));
    case SQLITE_FLOAT:
        return field.check(Value(raw.real));
    case SQLITE_TEXT:
        return textValue(field, raw.text);
    default:
        return failure(QCoreApplication::translate("ColumnValue", "A column holds binary data."));
    }
}

} // namespace

void bindValue(SQLite::Statement &statement, int parameter, const Value &value)
{
    if (isNull(value))
        statement.bind(parameter);
    else if (const auto *flag = std::get_if<bool>(&value))
        statement.bind(parameter, *flag ? 1 : 0);
    else if (const auto *whole = std::get_if<qint64>(&value))
        statement.bind(parameter, int64_t(*whole));
    else if (const auto *real = std::get_if<double>(&value))
        statement.bind(parameter, *real);
    else if (const auto *list = std::get_if<QStringList>(&value)) {
        nlohmann::json json = nlohmann::json::array();
        for (const QString &entry : *list)
            json.push_back(entry.toStdString());
        statement.bind(parameter, json.dump());
    } else {
        statement.bind(parameter, storedText(value).toStdString());
    }
}

Result<Value> columnValue(const Field &field, const SQLite::Column &column)
{
    RawColumn raw{.type = column.getType()};
    if (raw.type == SQLITE_INTEGER)
        raw.whole = column.getInt64();
    else if (raw.type == SQLITE_FLOAT)
        raw.real = column.getDouble();
    else if (raw.type == SQLITE_TEXT) {
        const char *text = column.getText();
        raw.text = viewOf(text, column.getBytes());
    }
    return decoded(field, raw);
}

Result<Value> columnValue(const Field &field, sqlite3_value *value)
{
    RawColumn raw{.type = sqlite3_value_type(value)};
    if (raw.type == SQLITE_INTEGER)
        raw.whole = sqlite3_value_int64(value);
    else if (raw.type == SQLITE_FLOAT)
        raw.real = sqlite3_value_double(value);
    else if (raw.type == SQLITE_TEXT) {
        const unsigned char *text = sqlite3_value_text(value);
        raw.text = viewOf(text, sqlite3_value_bytes(value));
    }
    return decoded(field, raw);
}

} // namespace fairlead
