#include "app/cli/reportcommand.h"

#include "app/cli/checklistreport.h"
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
    return u"FILE facts|deals|conflicts|checklist [--contract ID] [--json] [--as-of DAY]"_s;
}

QString ReportCommand::examples() const
{
    return u"  fairlead report acme.fairlead deals          "_s
           + Text::tr("who pays whom: firm, conditional and ceiling apart")
           + u"\n  fairlead report acme.fairlead facts --json   "_s
           + Text::tr("every claim with its source")
           + u"\n  fairlead report acme.fairlead conflicts      "_s
           + Text::tr("where sources disagree, and what is preferred")
           + u"\n  fairlead report acme.fairlead checklist      "_s
           + Text::tr("what to ask for in each contract, and why");
}

void ReportCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"json"_s, Text::tr("Prints JSON.")});
    parser.addOption(
        {u"contract"_s, Text::tr("Only the checklist of the contract with this id."), u"ID"_s});
    addAsOfOption(parser);
}

int ReportCommand::operandCount() const
{
    return 2;
}

ExitCode ReportCommand::execute(const QCommandLineParser &parser, const Streams &streams)
{
    static const QStringList kSections{u"facts"_s, u"deals"_s, u"conflicts"_s, u"checklist"_s};
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
    const Id<Contract> contract{parser.value(u"contract"_s)};
    if (!contract.isNull() && !opened->workspace.find(contract)) {
        return wrongCall(streams, Text::tr("There is no contract “%1”.").arg(contract.text));
    }
    if (section == u"checklist") {
        printChecklists(opened->workspace, *lens, contract,
                        parser.isSet(u"json"_s) ? ReportForm::Json : ReportForm::Text, streams.out);
        return ExitCode::Good;
    }
    if (parser.isSet(u"json"_s)) {
        const ordered_json json = reportJson(section, opened->workspace, *lens);
        streams.out << QString::fromStdString(json.dump(1)) << '\n';
    } else {
        printReport(section, opened->workspace, *lens, streams.out);
    }
    return ExitCode::Good;
}

} // namespace fairlead
