#include "app/cli/importcommand.h"

#include "app/files.h"
#include "app/importsummary.h"
#include "db/exchange/exchange.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

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
    const auto bytes = readFile(source);
    if (!bytes)
        return fails(streams, ExitCode::SystemProblem, bytes.error());
    const auto file = readExchange(*bytes, source);
    if (!file)
        return fails(streams, ExitCode::DataProblem, file.error());

    const bool isDryRun = parser.isSet(u"dry-run"_s);
    const ImportPlan plan = planImport(opened->workspace, *file);
    if (!plan.isAcceptable())
        return fails(streams, ExitCode::DataProblem, {importVerdict(plan, source)});
    if (!isDryRun && !plan.edit.isEmpty()) {
        const auto saved = opened->database->save(plan.edit, commandLineSignature());
        if (!saved)
            return fails(streams, ExitCode::SystemProblem, saved.error());
    }
    streams.out << importCounts(plan) << '\n';
    if (isDryRun)
        streams.out << importDetails(plan, opened->workspace).join(u'\n') << '\n';
    return ExitCode::Good;
}

} // namespace fairlead
