#include "app/cli/exportcommand.h"

#include "app/files.h"
#include "db/exchange/exchange.h"
#include "db/exchange/graphfile.h"
#include "models/rows/organisation.h"
#include "models/timeline/icalendar.h"
#include "models/timeline/timelinecsv.h"
#include "ui/graph/graphsheet.h"

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

Result<double> scaleFrom(const QString &text)
{
    constexpr double kLeast = 0.5;
    constexpr double kMost = 8;
    bool isNumber = true;
    const double scale = text.isEmpty() ? kUsualPngScale : text.toDouble(&isNumber);
    if (!isNumber || !(scale >= kLeast && scale <= kMost))
        return failure(Text::tr("--scale takes a number from 0.5 to 8, not “%1”.").arg(text));
    return scale;
}

enum class OutputFormat { Exchange, Graph, Picture, Timeline, Calendar };

/// By the ending of the file; a table says what it is of.
Result<OutputFormat> formatOf(const QString &target, const QString &of)
{
    const bool isTable = target.endsWith(u".csv"_s, Qt::CaseInsensitive);
    if (!of.isEmpty() && !isTable)
        return failure(Text::tr("--of is for tables; name a file that ends in .csv."));
    if (!of.isEmpty() && of != u"graph" && of != u"timeline")
        return failure(Text::tr("--of takes timeline or graph, not “%1”.").arg(of));
    if (isTable)
        return of == u"graph" ? OutputFormat::Graph : OutputFormat::Timeline;
    if (target.endsWith(u".ics"_s, Qt::CaseInsensitive))
        return OutputFormat::Calendar;
    if (ExportCommand::isPicture(target))
        return OutputFormat::Picture;
    return graphFormatOf(target) ? OutputFormat::Graph : OutputFormat::Exchange;
}

} // namespace

bool ExportCommand::isPicture(const QString &target)
{
    return target.endsWith(u".svg"_s, Qt::CaseInsensitive)
           || target.endsWith(u".pdf"_s, Qt::CaseInsensitive)
           || target.endsWith(u".png"_s, Qt::CaseInsensitive);
}

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::summary() const
{
    return Text::tr("writes everything as JSON, the graph for other programs or as a picture, "
                    "deadlines as a calendar, or a table");
}

QString ExportCommand::usage() const
{
    return u"FILE OUT.json|.graphml|.gexf|.dot|.svg|.pdf|.png|.ics|.csv [--of graph] [--alarms DAYS] "
           u"[--scale NUMBER] [--as-of DAY]"_s;
}

QString ExportCommand::examples() const
{
    return u"  fairlead export acme.fairlead acme.json    "_s + Text::tr("into a file")
           + u"\n  fairlead export acme.fairlead -            "_s + Text::tr("to standard output")
           + u"\n  fairlead export acme.fairlead acme.graphml "_s
           + Text::tr("the graph for yEd, Gephi and NetworkX; .gexf and .dot as well")
           + u"\n  fairlead export acme.fairlead graph.pdf     "_s
           + Text::tr("the graph as it is drawn, whole; .svg and .png as well")
           + u"\n  fairlead export acme.fairlead acme.ics --alarms 120,30\n"_s
             u"                                             "_s
           + Text::tr("deadlines for a calendar, with reminders so many days before")
           + u"\n  fairlead export acme.fairlead acme.csv     "_s
           + Text::tr("the whole timeline as a table")
           + u"\n  fairlead export acme.fairlead edges.csv --of graph\n"_s
             u"                                             "_s
           + Text::tr("the edges of the graph as a table");
}

void ExportCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"alarms"_s,
                      Text::tr("Of a calendar: when to remind, in days before a deadline; those of "
                               "the workspace if left out, none if empty."),
                      u"365,180,90"_s});
    parser.addOption({u"of"_s, Text::tr("What a CSV file holds: timeline (the default) or graph."),
                      u"timeline"_s});
    parser.addOption({u"scale"_s,
                      Text::tr("Of a PNG file: pixels for each pixel of the picture, from 0.5 to 8."),
                      QString::number(kUsualPngScale)});
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
    const auto scale = scaleFrom(parser.value(u"scale"_s));
    if (!scale)
        return wrongCall(streams, scale.error().message);
    auto opened = openWorkspace(parser.positionalArguments().front());
    if (!opened)
        return fails(streams, ExitCode::SystemProblem, opened.error());
    Result<QByteArray> bytes;
    switch (*format) {
    case OutputFormat::Exchange:
        bytes = writeExchange(opened->workspace);
        break;
    case OutputFormat::Graph:
        bytes = graphOf(*opened, *lens, target);
        break;
    case OutputFormat::Picture:
        bytes = graphFile(graphSheet(opened->workspace, *lens), target, *scale);
        break;
    case OutputFormat::Timeline:
        bytes = tableOf(*opened, *lens);
        break;
    case OutputFormat::Calendar:
        bytes = calendarOf(*opened, *lens,
                           parser.isSet(u"alarms"_s) ? std::optional(parser.value(u"alarms"_s))
                                                     : std::nullopt);
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
