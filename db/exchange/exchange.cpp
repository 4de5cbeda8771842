#include "db/exchange/exchange.h"

#include "models/fields/rowjson.h"
#include "models/fields/showntext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <optional>

namespace fairlead {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr auto kFormat = "fairlead";
constexpr std::uint64_t kVersion = 1;
constexpr qsizetype kMostReported = 20;

QString fromUtf8(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString kindKey(const ordered_json &json)
{
    const auto kind = json.find("kind");
    return kind != json.end() && kind->is_string() ? fromUtf8(kind->get<std::string>()) : QString();
}

/// Where and why a file is no JSON.
struct Break
{
    qsizetype position = 0; ///< in bytes, behind what does not fit
    QString reason;         ///< as the parser says it, in English
};

/// Reads through a file before it is parsed: where it stops being JSON, and which key an object has
/// twice. The parser would keep one of the values and drop the other. (Its own callback does not
/// do: with one, it walks through all rows of a table at the end of each.)
class Scan : public nlohmann::json_sax<ordered_json>
{
public:
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_array(size_t) override { return true; }
    bool end_array() override { return true; }

    bool start_object(size_t) override
    {
        m_open.emplace_back();
        return true;
    }
    bool end_object() override
    {
        m_open.pop_back();
        return true;
    }
    bool key(string_t &key) override
    {
        std::vector<std::string> &keys = m_open.back();
        if (std::find(keys.begin(), keys.end(), key) != keys.end()) {
            m_repeated = fromUtf8(key);
            return false;
        }
        keys.push_back(key);
        return true;
    }
    bool parse_error(size_t position, const std::string &,
                     const nlohmann::detail::exception &exception) override
    {
        if (dynamic_cast<const ordered_json::parse_error *>(&exception))
            m_break = {qsizetype(position), fromUtf8(exception.what())};
        return false;
    }

    const std::optional<Break> &firstBreak() const { return m_break; }
    const QString &repeatedKey() const { return m_repeated; }

private:
    std::vector<std::vector<std::string>> m_open;
    std::optional<Break> m_break;
    QString m_repeated;
};

QString lineOf(const QByteArray &bytes, qsizetype position)
{
    const auto before = bytes.first(std::clamp<qsizetype>(position - 1, 0, bytes.size()));
    return QString::number(before.count('\n') + 1);
}

/// The parser's words for what it expected, and what people can do with them.
QString whatIsWrong(const QByteArray &bytes, const Break &broken)
{
    constexpr qsizetype kLongestCharacter = 4; // in UTF-8
    if (broken.reason.contains(u"invalid string"_s))
        return Text::tr("a text is not closed, or holds a character that JSON does not allow");
    const QString token =
        QString::fromUtf8(bytes.mid(broken.position - 1, kLongestCharacter)).left(1);
    const QString expected = broken.reason.section(u"; expected "_s, 1);
    if (expected == u"'}'")
        return Text::tr("a comma or } is missing before “%1”").arg(token);
    if (expected == u"']'")
        return Text::tr("a comma or ] is missing before “%1”").arg(token);
    if (expected == u"':'")
        return Text::tr("a colon is missing before “%1”").arg(token);
    if (expected.contains(u"string literal"))
        return Text::tr("a key in quotation marks is missing before “%1”").arg(token);
    if (expected == u"end of input")
        return Text::tr("the data has ended, but “%1” follows").arg(token);
    return Text::tr("“%1” does not fit here").arg(token);
}

QString notJson(const QByteArray &bytes, const Break &broken, const QString &name)
{
    const QString line = lineOf(bytes, broken.position);
    if (broken.position > bytes.size())
        return Text::tr("“%1” is not whole JSON: it breaks off in line %2.").arg(name, line);
    return Text::tr("“%1” is not valid JSON. Line %2: %3.")
        .arg(name, line, whatIsWrong(bytes, broken));
}

Result<ordered_json> parsed(const QByteArray &bytes, const QString &name)
{
    // The parser takes a NUL for the end and would not see what follows.
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0) {
        return failure(Text::tr("“%1” is not valid JSON: line %2 holds a NUL character.")
                           .arg(name, lineOf(bytes, nul + 1)));
    }
    Scan scan;
    if (ordered_json::sax_parse(bytes.begin(), bytes.end(), &scan))
        return ordered_json::parse(bytes.begin(), bytes.end());
    if (scan.firstBreak())
        return failure(notJson(bytes, *scan.firstBreak(), name));
    if (!scan.repeatedKey().isEmpty()) {
        return failure(Text::tr("“%1” was not read: “%2” is there twice in one object.")
                           .arg(name, scan.repeatedKey()));
    }
    return failure(Text::tr("“%1” holds a number or a text that JSON does not allow.").arg(name));
}

Result<void> checkEnvelope(const ordered_json &json, const QString &name)
{
    const bool isOurs = json.is_object() && json.value("format", ordered_json()) == kFormat;
    if (!isOurs)
        return failure(Text::tr("“%1” is JSON, but not in Fairlead's exchange format.").arg(name));
    const ordered_json version = json.value("version", ordered_json());
    if (!version.is_number_unsigned() || version.get<std::uint64_t>() < 1)
        return failure(Text::tr("“%1” does not say its format version.").arg(name));
    if (version.get<std::uint64_t>() > kVersion) {
        return failure(
            Text::tr("“%1” is in a newer format (version %2); this program reads version %3.")
                .arg(name, QString::number(version.get<std::uint64_t>()),
                     QString::number(kVersion)));
    }
    if (kindKey(json) != u"workspace" && kindKey(json) != u"dataset") {
        return failure(
            Text::tr("“%1” says neither that it is a workspace nor a dataset.").arg(name));
    }
    const auto tables = json.find("tables");
    if (tables == json.end() || !tables->is_object())
        return failure(Text::tr("“%1” holds no tables.").arg(name));
    return {};
}

/// Reads the rows of one table and collects what is wrong with them.
void readTable(const TableInfo &table, const ordered_json &rows, std::vector<Row> &read,
               QStringList &problems)
{
    QSet<QString> ids;
    for (const ordered_json &json : rows) {
        const auto row = rowFromJson(table, json);
        if (!row) {
            problems += row.error().message;
        } else if (ids.contains(row->id())) {
            problems += Text::tr("%1 “%2” is there twice.").arg(table.singular(), row->id());
        } else {
            ids.insert(row->id());
            read.push_back(*row);
        }
    }
}

Error summary(const QString &name, const QStringList &problems)
{
    const QStringList shown = problems.first(qMin(problems.size(), kMostReported));
    QString message =
        Text::tr("“%1” was not read: %n problem(s).", nullptr, int(problems.size())).arg(name)
        + u'\n' + shown.join(u'\n');
    if (shown.size() < problems.size())
        message += u"\n…"_s;
    return {message};
}

} // namespace

QByteArray writeExchange(const Workspace &workspace)
{
    // One row a line: files of two days can be compared with the usual tools.
    QByteArray out = "{\n\"format\": \"fairlead\",\n\"version\": 1,\n\"kind\": \"workspace\",\n"
                     "\"tables\": {";
    QByteArray betweenTables = "\n";
    for (const TableInfo &table : allTables()) {
        if (workspace.rows(table.id).isEmpty())
            continue;
        out += betweenTables + '"' + table.text.key + "\": [";
        QByteArray betweenRows = "\n";
        for (const Row &row : workspace.rows(table.id)) {
            out += betweenRows + rowToLine(row);
            betweenRows = ",\n";
        }
        out += "\n]";
        betweenTables = ",\n";
    }
    return out + "\n}\n}\n";
}

Result<ExchangeFile> readExchange(const QByteArray &bytes, const QString &name)
{
    const auto json = parsed(bytes, name);
    if (!json)
        return tl::make_unexpected(json.error());
    if (const auto good = checkEnvelope(*json, name); !good)
        return tl::make_unexpected(good.error());

    ExchangeFile file;
    file.kind = kindKey(*json) == u"dataset" ? ExchangeKind::Dataset : ExchangeKind::Workspace;
    QStringList problems;
    for (const auto &[key, rows] : json->at("tables").items()) {
        const TableInfo *table = tableInfo(fromUtf8(key));
        if (!table)
            problems += Text::tr("There is no table “%1”.").arg(fromUtf8(key));
        else if (!rows.is_array())
            problems += Text::tr("The table “%1” is not a list of rows.").arg(fromUtf8(key));
        else
            readTable(*table, rows, file.rows, problems);
    }
    if (!problems.isEmpty())
        return tl::make_unexpected(summary(name, problems));
    return file;
}

ImportPlan planImport(const Workspace &workspace, const ExchangeFile &file)
{
    return file.kind == ExchangeKind::Dataset ? planDatasetImport(workspace, file.rows)
                                              : planWorkspaceImport(workspace, file.rows);
}

} // namespace fairlead
