#include "app/cli/reportcommand.h"

#include "app/cli/reports.h"

namespace fairlead {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

ordered_json reportJson(const QString &section, const Workspace &workspace, const Lens &lens)
{
    if (section == u"deals")
        return dealsReport(workspace, lens);
    return section == u"facts" ? factsReport(workspace) : conflictsReport(workspace);
}

void printReport(const QString &section, const Workspace &workspace, const Lens &lens,
                 QTextStream &out)
{
    if (section == u"deals")
        printDeals(workspace, lens, out);
    else if (section == u"facts")
        printFacts(workspace, out);
    else
        printConflicts(workspace, out);
}

} // namespace

QString ReportCommand::name() const
{
    return u"report"_s;
}

QString ReportCommand::summary() const
{
    return Text::tr("prints what a page shows");
}

QString ReportCommand::usage() const
{
    return u"FILE facts|deals|conflicts [--json] [--as-of DAY]"_s;
}

QString ReportCommand::examples() const
{
    return u"  fairlead report acme.fairlead deals          "_s
           + Text::tr("who pays whom: firm, conditional and ceiling apart")
           + u"\n  fairlead report acme.fairlead facts --json   "_s
           + Text::tr("every claim with its source")
           + u"\n  fairlead report acme.fairlead conflicts      "_s
           + Text::tr("where sources disagree, and what is preferred");
}

void ReportCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"json"_s, Text::tr("Prints JSON.")});
    addAsOfOption(parser);
}

int ReportCommand::operandCount() const
{
    return 2;
}

ExitCode ReportCommand::execute(const QCommandLineParser &parser, const Streams &streams)
{
    static const QStringList kSections{u"facts"_s, u"deals"_s, u"conflicts"_s};
    const QString section = parser.positionalArguments().back();
    if (!kSections.contains(section)) {
        return wrongCall(streams, Text::tr("There is no section “%1”; there are %2.")
                                      .arg(section, kSections.join(u", "_s)));
    }
    const auto lens = lensFrom(parser);
    if (!lens)
        return wrongCall(streams, lens.error().message);
    const auto opened = openWorkspace(parser.positionalArguments().front());
    if (!opened)
        return fails(streams, ExitCode::SystemProblem, opened.error());
    if (parser.isSet(u"json"_s)) {
        const ordered_json json = reportJson(section, opened->workspace, *lens);
        streams.out << QString::fromStdString(json.dump(1)) << '\n';
    } else {
        printReport(section, opened->workspace, *lens, streams.out);
    }
    return ExitCode::Good;
}

} // namespace fairlead
