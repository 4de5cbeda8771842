#include "app/cli/exportcommand.h"

#include "app/files.h"
#include "db/exchange/exchange.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

} // namespace

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::summary() const
{
    return Text::tr("writes everything as JSON");
}

QString ExportCommand::usage() const
{
    return u"FILE OUT.json"_s;
}

QString ExportCommand::examples() const
{
    return u"  fairlead export acme.fairlead acme.json    "_s + Text::tr("into a file")
           + u"\n  fairlead export acme.fairlead -            "_s + Text::tr("to standard output");
}

int ExportCommand::operandCount() const
{
    return 2;
}

ExitCode ExportCommand::execute(const QCommandLineParser &parser, const Streams &streams)
{
    const auto opened = openWorkspace(parser.positionalArguments().front());
    if (!opened)
        return fails(streams, ExitCode::SystemProblem, opened.error());
    const QByteArray bytes = writeExchange(opened->workspace);
    const QString target = parser.positionalArguments().back();
    if (target == u"-") {
        streams.out << QString::fromUtf8(bytes);
        return ExitCode::Good;
    }
    if (const auto written = writeFile(target, bytes); !written)
        return fails(streams, ExitCode::SystemProblem, written.error());
    return ExitCode::Good;
}

} // namespace fairlead
