#include "app/cli/exportcommand.h"

#include "app/files.h"
#include "db/exchange/exchange.h"
#include "db/exchange/graphfile.h"
#include "models/rows/organisation.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

/// What the graph shows, for whoever opens the file later.
QString describedGraph(const Workspace &workspace, const Lens &lens)
{
    const auto organisations = workspace.rows<Organisation>();
    const QString whose = organisations.size() > 0 ? (*organisations.begin()).name : QString();
    const QString text = Text::tr("Investment graph as of %1. Amounts are in whole units of their "
                                  "currency; own spend is a year's.")
                             .arg(lens.asOf.toString(Qt::ISODate));
    return whose.isEmpty() ? text : whose + u": "_s + text;
}

} // namespace

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::summary() const
{
    return Text::tr("writes everything as JSON, or the graph for other programs");
}

QString ExportCommand::usage() const
{
    return u"FILE OUT.json|OUT.graphml|OUT.gexf|OUT.dot|OUT.csv [--as-of DAY]"_s;
}

QString ExportCommand::examples() const
{
    return u"  fairlead export acme.fairlead acme.json    "_s + Text::tr("into a file")
           + u"\n  fairlead export acme.fairlead -            "_s + Text::tr("to standard output")
           + u"\n  fairlead export acme.fairlead acme.graphml "_s
           + Text::tr("the graph for yEd, Gephi and NetworkX; .gexf, .dot and .csv as well");
}

void ExportCommand::addOptions(QCommandLineParser &parser) const
{
    addAsOfOption(parser);
}

int ExportCommand::operandCount() const
{
    return 2;
}

ExitCode ExportCommand::execute(const QCommandLineParser &parser, const Streams &streams)
{
    const auto lens = lensFrom(parser);
    if (!lens)
        return wrongCall(streams, lens.error().message);
    const QString target = parser.positionalArguments().back();
    const auto format = graphFormatOf(target);
    if (parser.isSet(u"as-of"_s) && !format)
        return wrongCall(streams, Text::tr("A day can be given for the graph alone."));
    const auto opened = openWorkspace(parser.positionalArguments().front());
    if (!opened)
        return fails(streams, ExitCode::SystemProblem, opened.error());
    const QByteArray bytes = format ? writeGraph(marketGraph(opened->workspace, *lens), *format,
                                                 describedGraph(opened->workspace, *lens))
                                    : writeExchange(opened->workspace);
    if (target == u"-") {
        streams.out << QString::fromUtf8(bytes);
        return ExitCode::Good;
    }
    if (const auto written = writeFile(target, bytes); !written)
        return fails(streams, ExitCode::SystemProblem, written.error());
    return ExitCode::Good;
}

} // namespace fairlead
