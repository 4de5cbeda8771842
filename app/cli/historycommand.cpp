#include "app/cli/historycommand.h"

#include <nlohmann/json.hpp>

namespace fairlead {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
};

ordered_json asJson(const HistoryEntry &entry)
{
    ordered_json changes = ordered_json::array();
    for (const FieldChange &change : entry.changes) {
        changes.push_back({{"table", tableInfo(change.row.table).text.key},
                           {"id", change.row.id.toStdString()},
                           {"field", change.field.toStdString()},
                           {"before", change.before.toStdString()},
                           {"after", change.after.toStdString()}});
    }
    return {{"number", entry.number},
            {"at", entry.at.toUTC().toString(Qt::ISODateWithMs).toStdString()},
            {"author", entry.author.toStdString()},
            {"label", entry.label.toStdString()},
            {"changes", changes}};
}

/// What an import notes for itself is nothing that somebody changed, and is counted nowhere.
HistoryEntry withoutBookkeeping(HistoryEntry entry)
{
    std::erase_if(entry.changes, [](const FieldChange &change) {
        return tableInfo(change.row.table).text.group == TableGroup::Hidden;
    });
    return entry;
}

void printEntry(const HistoryEntry &entry, bool withChanges, QTextStream &out)
{
    out << entry.number << '\t' << entry.at.toUTC().toString(Qt::ISODate) << '\t' << entry.author
        << '\t' << entry.label << '\n';
    if (!withChanges)
        return;
    for (const FieldChange &change : entry.changes) {
        out << '\t' << tableInfo(change.row.table).text.key << ' ' << change.row.id << ' '
            << change.field << ": " << change.before << u" → "_s << change.after << '\n';
    }
}

} // namespace

QString HistoryCommand::name() const
{
    return u"history"_s;
}

QString HistoryCommand::summary() const
{
    return Text::tr("lists who changed what, and when");
}

QString HistoryCommand::usage() const
{
    return u"FILE [--changes] [--json]"_s;
}

QString HistoryCommand::examples() const
{
    return u"  fairlead history acme.fairlead              "_s + Text::tr("one line an edit")
           + u"\n  fairlead history acme.fairlead --changes    "_s
           + Text::tr("with each field before and after");
}

void HistoryCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"changes"_s, Text::tr("Prints each changed field, before and after.")});
    parser.addOption({u"json"_s, Text::tr("Prints JSON, changes included.")});
}

int HistoryCommand::operandCount() const
{
    return 1;
}

ExitCode HistoryCommand::execute(const QCommandLineParser &parser, const Streams &streams)
{
    const auto opened = Database::open(parser.positionalArguments().front());
    if (!opened)
        return fails(streams, ExitCode::SystemProblem, opened.error());
    const bool asObjects = parser.isSet(u"json"_s);
    const bool withChanges = asObjects || parser.isSet(u"changes"_s);
    const auto entries =
        (*opened)->history(withChanges ? Database::Detail::Changes : Database::Detail::Titles);
    if (!entries)
        return fails(streams, ExitCode::SystemProblem, entries.error());
    ordered_json list = ordered_json::array();
    for (const HistoryEntry &whole : *entries) {
        const HistoryEntry entry = withoutBookkeeping(whole);
        if (asObjects)
            list.push_back(asJson(entry));
        else
            streams.out << printed([&](QTextStream &out) { printEntry(entry, withChanges, out); });
    }
    if (asObjects)
        streams.out << QString::fromStdString(list.dump(1)) << '\n';
    return ExitCode::Good;
}

} // namespace fairlead
