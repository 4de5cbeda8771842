#include "app/cli/schemacommand.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SchemaCommand)
};

constexpr auto kMoneyPattern = "^-?[0-9]+(\\.[0-9]+)? [A-Z][A-Z0-9_]{1,7}$";
constexpr auto kDatePattern = "^[0-9]{4}(-([0-9]{2}(-[0-9]{2})?|Q[1-4]|H[12]))?$";

ordered_json choiceKeys(const Field &field)
{
    ordered_json keys = ordered_json::array();
    for (const Choice &choice : field.enumeration->choices())
        keys.push_back(choice.key);
    return keys;
}

ordered_json numberType(const char *type, const Field &field)
{
    ordered_json json = {{"type", type}};
    if (std::isfinite(field.options.minimum))
        json["minimum"] = field.options.minimum;
    if (std::isfinite(field.options.maximum))
        json["maximum"] = field.options.maximum;
    return json;
}

ordered_json typeOf(const Field &field)
{
    const ordered_json text = {{"type", "string"}, {"minLength", 1}};
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Reference:
        return text;
    case FieldKind::TextList:
    case FieldKind::ReferenceList:
        return {{"type", "array"}, {"items", text}};
    case FieldKind::Integer:
        return numberType("integer", field);
    case FieldKind::Real:
        return numberType("number", field);
    case FieldKind::Boolean:
        return {{"type", "boolean"}};
    case FieldKind::Money:
    case FieldKind::UnitPrice:
        return {{"type", "string"}, {"pattern", kMoneyPattern}};
    case FieldKind::Date:
        return {{"type", "string"}, {"pattern", kDatePattern}};
    case FieldKind::Timestamp:
        return {{"type", "string"}, {"format", "date-time"}};
    case FieldKind::Choice:
        return {{"enum", choiceKeys(field)}};
    case FieldKind::ChoiceList:
        return {{"type", "array"}, {"items", {{"enum", choiceKeys(field)}}}};
    }
    Q_UNREACHABLE();
}

QString description(const Field &field)
{
    QString text = field.meaning();
    if (!field.unit().isEmpty())
        text += u" (%1)"_s.arg(field.unit());
    if (field.target)
        text += u" → "_s + tableInfo(*field.target).key();
    return text;
}

ordered_json rowSchema(const TableInfo &table)
{
    ordered_json properties = {{"id", {{"type", "string"}, {"minLength", 1}}}};
    ordered_json required = ordered_json::array({"id"});
    for (const Field &field : table.fields) {
        ordered_json property = typeOf(field);
        property["description"] = description(field).toStdString();
        properties[field.key] = property;
        if (field.options.required)
            required.push_back(field.key);
    }
    return {{"type", "array"},
            {"description", table.meaning().toStdString()},
            {"items",
             {{"type", "object"},
              {"additionalProperties", false},
              {"required", required},
              {"properties", properties}}}};
}

ordered_json jsonSchema()
{
    ordered_json tables;
    for (const TableInfo &table : allTables())
        tables[table.text.key] = rowSchema(table);
    return {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
            {"title", "Fairlead exchange format, version 1"},
            {"type", "object"},
            {"required", {"format", "version", "kind", "tables"}},
            {"properties",
             {{"format", {{"const", "fairlead"}}},
              {"version", {{"const", 1}}},
              {"kind", {{"enum", {"workspace", "dataset"}}}},
              {"tables",
               {{"type", "object"}, {"additionalProperties", false}, {"properties", tables}}}}}};
}

QString kindText(const Field &field)
{
    QString text = QString::fromStdString(typeOf(field).value("type", "choice"));
    if (field.kind == FieldKind::Money || field.kind == FieldKind::UnitPrice)
        text = u"money"_s;
    else if (field.kind == FieldKind::Date)
        text = u"date"_s;
    else if (field.kind == FieldKind::Timestamp)
        text = u"time"_s;
    else if (field.target)
        text = u"→ "_s + tableInfo(*field.target).key();
    if (field.enumeration) {
        QStringList keys;
        for (const Choice &choice : field.enumeration->choices())
            keys += QString::fromLatin1(choice.key);
        text = keys.join(u", "_s);
    }
    return field.options.required ? text + u" · required"_s : text;
}

void printMarkdown(QTextStream &out)
{
    out << "# Tables and fields\n\n"
           "Made by `fairlead schema`; the names are those of the file, the exchange format and "
           "rules.\n";
    for (const TableInfo &table : allTables()) {
        out << "\n## " << table.key() << "\n\n"
            << table.meaning() << "\n\n"
            << "| field | label | unit | holds | meaning |\n|---|---|---|---|---|\n";
        for (const Field &field : table.fields) {
            out << "| `" << field.key << "` | " << field.label() << " | " << field.unit() << " | "
                << kindText(field) << " | " << field.meaning() << " |\n";
        }
    }
}

} // namespace

QString SchemaCommand::name() const
{
    return u"schema"_s;
}

QString SchemaCommand::summary() const
{
    return Text::tr("describes every table and field");
}

QString SchemaCommand::usage() const
{
    return u"[--json]"_s;
}

QString SchemaCommand::examples() const
{
    return u"  fairlead schema           "_s + Text::tr("as Markdown, for people")
           + u"\n  fairlead schema --json    "_s
           + Text::tr("as JSON Schema of the exchange format");
}

void SchemaCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"json"_s, Text::tr("Prints the JSON Schema of the exchange format.")});
}

int SchemaCommand::operandCount() const
{
    return 0;
}

ExitCode SchemaCommand::execute(const QCommandLineParser &parser, const Streams &streams)
{
    if (parser.isSet(u"json"_s))
        streams.out << QString::fromStdString(jsonSchema().dump(1)) << '\n';
    else
        printMarkdown(streams.out);
    return ExitCode::Good;
}

} // namespace fairlead
