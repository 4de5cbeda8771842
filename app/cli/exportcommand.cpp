#include "app/cli/exportcommand.h"

#include "app/files.h"
#include "db/exchange/exchange.h"
#include "db/exchange/graphfile.h"
#include "models/briefing/briefingmarkdown.h"
#include "models/negotiation/negotiationplan.h"
#include "models/rows/organisation.h"
#include "models/timeline/icalendar.h"
#include "models/timeline/timelinecsv.h"
#include "ui/briefing/briefingpdf.h"

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

/// The deadlines as a calendar. What its entries say of their last change is that of the file.
Result<QByteArray> calendarOf(OpenedWorkspace &opened, const Lens &lens,
                              const std::optional<QString> &alarms)
{
    const auto history = opened.database->history(Database::Detail::Titles);
    if (!history)
        return tl::make_unexpected(history.error());
    const HistoryEntry last = history->empty() ? HistoryEntry() : history->back();
    const QDateTime at = last.at.isValid() ? last.at : QDateTime(lens.asOf, QTime(0, 0), Qt::UTC);
    CalendarOptions options = calendarOptions(opened.workspace, int(last.number), at);
    if (alarms)
        options.alarmDays = alarmDaysFrom(*alarms);
    const Timeline timeline = timelineEvents(opened.workspace, lens);
    return icalendar(timeline, calendarEvents(timeline), options);
}

QByteArray tableOf(const OpenedWorkspace &opened, const Lens &lens)
{
    const Timeline timeline = timelineEvents(opened.workspace, lens);
    return timelineCsv(opened.workspace, timeline, allEvents(timeline));
}

QByteArray graphOf(const OpenedWorkspace &opened, const Lens &lens, const QString &target)
{
    return writeGraph(marketGraph(opened.workspace, lens), *graphFormatOf(target),
                      describedGraph(opened.workspace, lens));
}

bool endsIn(const QString &target, const QString &ending)
{
    return target.endsWith(ending, Qt::CaseInsensitive);
}

/// The checklist of a contract, as a plan to read or as the matrix of its issues.
Result<QByteArray> checklistOf(const OpenedWorkspace &opened, const Lens &lens,
                               const Id<Contract> &contract, PlanEdition edition,
                               const QString &target)
{
    const Workspace &workspace = opened.workspace;
    if (endsIn(target, u".csv"_s))
        return *issueMatrixCsv(workspace, lens, contract, shownLocale());
    const Briefing plan = *negotiationPlan(workspace, lens, contract, edition, shownLocale());
    return endsIn(target, u".pdf"_s) ? briefingPdf(plan) : briefingMarkdown(plan);
}

enum class OutputFormat { Exchange, Graph, Timeline, Calendar, Checklist };

/// By the ending of the file, and by what it is of where that leaves a choice.
Result<OutputFormat> formatOf(const QString &target, const QString &of)
{
    const bool isTable = endsIn(target, u".csv"_s);
    const bool isText = endsIn(target, u".md"_s) || endsIn(target, u".pdf"_s);
    if (of == u"checklist" && !isTable && !isText)
        return failure(
            Text::tr("A checklist is written to a file that ends in .md, .pdf or .csv."));
    if (of == u"checklist")
        return OutputFormat::Checklist;
    if (isText)
        return failure(Text::tr("Say what the text is of: --of checklist."));
    if (!of.isEmpty() && !isTable)
        return failure(Text::tr("--of is for tables and texts; name a file that ends in .csv, .md "
                                "or .pdf."));
    if (!of.isEmpty() && of != u"graph" && of != u"timeline")
        return failure(Text::tr("--of takes timeline, graph or checklist, not “%1”.").arg(of));
    if (isTable)
        return of == u"graph" ? OutputFormat::Graph : OutputFormat::Timeline;
    if (target.endsWith(u".ics"_s, Qt::CaseInsensitive))
        return OutputFormat::Calendar;
    return graphFormatOf(target) ? OutputFormat::Graph : OutputFormat::Exchange;
}

} // namespace

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::summary() const
{
    return Text::tr("writes everything as JSON, the graph for other programs, deadlines as a "
                    "calendar, or a table");
}

QString ExportCommand::usage() const
{
    return u"FILE OUT.json|.graphml|.gexf|.dot|.ics|.csv|.md|.pdf [--of graph|checklist]\n"_s
           u"    [--contract ID] [--edition vendor-safe] [--alarms DAYS] [--as-of DAY]"_s;
}

QString ExportCommand::examples() const
{
    return u"  fairlead export acme.fairlead acme.json    "_s + Text::tr("into a file")
           + u"\n  fairlead export acme.fairlead -            "_s + Text::tr("to standard output")
           + u"\n  fairlead export acme.fairlead acme.graphml "_s
           + Text::tr("the graph for yEd, Gephi and NetworkX; .gexf and .dot as well")
           + u"\n  fairlead export acme.fairlead acme.ics --alarms 120,30\n"_s
             u"                                             "_s
           + Text::tr("deadlines for a calendar, with reminders so many days before")
           + u"\n  fairlead export acme.fairlead acme.csv     "_s
           + Text::tr("the whole timeline as a table")
           + u"\n  fairlead export acme.fairlead edges.csv --of graph\n"_s
             u"                                             "_s
           + Text::tr("the edges of the graph as a table")
           + u"\n  fairlead export acme.fairlead plan.pdf --of checklist --contract ID\n"_s
             u"                                             "_s
           + Text::tr("the negotiation plan of a contract; .md for text, .csv for its issues")
           + u"\n  fairlead export acme.fairlead points.md --of checklist --contract ID "_s
             u"--edition vendor-safe\n"_s
             u"                                             "_s
           + Text::tr("its points without anything that the vendor must not know");
}

void ExportCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"alarms"_s,
                      Text::tr("Of a calendar: when to remind, in days before a deadline; those of "
                               "the workspace if left out, none if empty."),
                      u"365,180,90"_s});
    parser.addOption({u"of"_s,
                      Text::tr("What a table holds: timeline (the default), graph, or checklist, "
                               "which can be a text as well."),
                      u"timeline"_s});
    parser.addOption({u"contract"_s, Text::tr("Of a checklist: whose, by id."), u"ID"_s});
    parser.addOption({u"edition"_s,
                      Text::tr("Of a checklist: team (the default) or vendor-safe, without "
                               "targets, fallbacks, red lines, values and names."),
                      u"vendor-safe"_s});
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
    const auto format = formatOf(target, parser.value(u"of"_s));
    if (!format)
        return wrongCall(streams, format.error().message);
    if (parser.isSet(u"alarms"_s) && *format != OutputFormat::Calendar)
        return wrongCall(streams, Text::tr("Only a calendar has alarms; name a file that ends in "
                                           ".ics."));
    if (parser.isSet(u"as-of"_s) && *format == OutputFormat::Exchange)
        return wrongCall(streams, Text::tr("JSON holds everything, of whatever day."));
    const Id<Contract> contract{parser.value(u"contract"_s)};
    const QString editionName = parser.isSet(u"edition"_s) ? parser.value(u"edition"_s) : u"team"_s;
    const Choice *edition = enumeration<PlanEdition>().find(QStringView(editionName));
    const bool isChecklist = *format == OutputFormat::Checklist;
    if (isChecklist && contract.isNull())
        return wrongCall(streams, Text::tr("Say whose checklist: --contract ID."));
    if (!isChecklist && (parser.isSet(u"contract"_s) || parser.isSet(u"edition"_s)))
        return wrongCall(streams, Text::tr("--contract and --edition are for checklists."));
    if (!edition)
        return wrongCall(
            streams, Text::tr("--edition takes team or vendor-safe, not “%1”.").arg(editionName));
    const bool isVendorSafe = edition->value == int(PlanEdition::VendorSafe);
    if (isVendorSafe && endsIn(target, u".csv"_s))
        return wrongCall(streams, Text::tr("The table of issues is for our team only; a "
                                           "vendor-safe edition ends in .md or .pdf."));
    auto opened = openWorkspace(parser.positionalArguments().front());
    if (!opened)
        return fails(streams, ExitCode::SystemProblem, opened.error());
    if (isChecklist && !opened->workspace.find(contract))
        return wrongCall(streams, Text::tr("There is no contract “%1”.").arg(contract.text));
    Result<QByteArray> bytes;
    switch (*format) {
    case OutputFormat::Exchange:
        bytes = writeExchange(opened->workspace);
        break;
    case OutputFormat::Graph:
        bytes = graphOf(*opened, *lens, target);
        break;
    case OutputFormat::Timeline:
        bytes = tableOf(*opened, *lens);
        break;
    case OutputFormat::Calendar:
        bytes = calendarOf(*opened, *lens,
                           parser.isSet(u"alarms"_s) ? std::optional(parser.value(u"alarms"_s))
                                                     : std::nullopt);
        break;
    case OutputFormat::Checklist:
        bytes = checklistOf(*opened, *lens, contract, PlanEdition(edition->value), target);
        break;
    }
    if (!bytes)
        return fails(streams, ExitCode::SystemProblem, bytes.error());
    if (target == u"-") {
        streams.out << QString::fromUtf8(*bytes);
        return ExitCode::Good;
    }
    if (const auto written = writeFile(target, *bytes); !written)
        return fails(streams, ExitCode::SystemProblem, written.error());
    return ExitCode::Good;
}

} // namespace fairlead
