#include "app/cli/importcommand.h"

#include "db/exchange/exchange.h"

#include <QFile>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

constexpr qint64 kLargestFile = qint64(1) << 30;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Text::tr("“%1” could not be read: %2.").arg(path, file.errorString()));
    if (file.size() > kLargestFile)
        return failure(Text::tr("“%1” is larger than 1 GiB and was not read.").arg(path));
    return file.readAll();
}

void printPlan(const ImportPlan &plan, const Workspace &workspace, QTextStream &out)
{
    out << Text::tr("new %1, changed %2, removed %3, conflicting %4, unchanged %5")
               .arg(plan.added.size())
               .arg(plan.changed.size())
               .arg(plan.removed.size())
               .arg(plan.conflicts.size())
               .arg(plan.unchanged)
        << '\n';
    for (const ImportPlan::Conflict &conflict : plan.conflicts) {
        out << Text::tr("conflict: %1 “%2”, %3: yours is “%4”, the dataset says “%5”; yours stays")
                   .arg(tableInfo(conflict.row.table).singular(), rowTitle(workspace, conflict.row),
                        conflict.field, conflict.kept, conflict.offered)
            << '\n';
    }
}

} // namespace

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::summary() const
{
    return Text::tr("brings a file into a workspace");
}

QString ImportCommand::usage() const
{
    return u"FILE IN.json [--dry-run]"_s;
}

QString ImportCommand::examples() const
{
    return u"  fairlead import acme.fairlead other.json              "_s
           + Text::tr("the format is recognised by its content")
           + u"\n  fairlead import acme.fairlead market.json --dry-run   "_s
           + Text::tr("shows what is new, changed and conflicting, and does nothing");
}

void ImportCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"dry-run"_s, Text::tr("Shows what would happen and changes nothing.")});
}

int ImportCommand::operandCount() const
{
    return 2;
}

ExitCode ImportCommand::execute(const QCommandLineParser &parser, const Streams &streams)
{
    auto opened = openWorkspace(parser.positionalArguments().front());
    if (!opened)
        return fails(streams, ExitCode::SystemProblem, opened.error());
    const QString source = parser.positionalArguments().back();
    const auto bytes = contentOf(source);
    if (!bytes)
        return fails(streams, ExitCode::SystemProblem, bytes.error());
    const auto file = readExchange(*bytes, source);
    if (!file)
        return fails(streams, ExitCode::DataProblem, file.error());

    const ImportPlan plan = planImport(opened->workspace, *file);
    printPlan(plan, opened->workspace, streams.out);
    if (!plan.isAcceptable()) {
        return fails(streams, ExitCode::DataProblem,
                     {Text::tr("Nothing was imported.") + u'\n' + plan.rejected.join(u'\n')});
    }
    if (parser.isSet(u"dry-run"_s) || plan.edit.isEmpty())
        return ExitCode::Good;
    if (const auto saved = opened->database->save(plan.edit, commandLineSignature()); !saved)
        return fails(streams, ExitCode::SystemProblem, saved.error());
    return ExitCode::Good;
}

} // namespace fairlead
