#include "app/cli/exportcommand.h"

#include "app/cli/figureexport.h"
#include "app/cli/timelineexport.h"
#include "app/files.h"
#include "db/exchange/exchange.h"
#include "db/exchange/graphfile.h"
#include "models/briefing/reportworkbook.h"
#include "models/negotiation/negotiationplan.h"
#include "models/rows/organisation.h"
#include "models/timeline/icalendar.h"
#include "models/timeline/timelinecsv.h"
#include "ui/briefing/documentfile.h"
#include "ui/briefing/workbookfile.h"
#include "ui/graph/graphsheet.h"
#include "ui/timeline/timelinesheet.h"

#include <algorithm>

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

/// What is asked for, read from the options.
struct Request
{
    Lens lens;
    QString target;
    std::optional<QString> alarms; ///< null: those of the workspace
    double scale = kUsualPngScale;
    Id<Contract> contract;
    PlanEdition edition = PlanEdition::Team;
    TimelineChoice timeline;
};

bool endsIn(const QString &target, const QString &ending)
{
    return target.endsWith(ending, Qt::CaseInsensitive);
}

Result<QByteArray> everything(OpenedWorkspace &opened, const Request &)
{
    return writeExchange(opened.workspace);
}

/// The deadlines as a calendar. What its entries say of their last change is that of the file.
Result<QByteArray> calendarOf(OpenedWorkspace &opened, const Request &request)
{
    const Lens &lens = request.lens;
    const auto history = opened.database->history(Database::Detail::Titles);
    if (!history)
        return tl::make_unexpected(history.error());
    const HistoryEntry last = history->empty() ? HistoryEntry() : history->back();
    const QDateTime at = last.at.isValid() ? last.at : QDateTime(lens.asOf, QTime(0, 0), Qt::UTC);
    CalendarOptions options = calendarOptions(opened.workspace, int(last.number), at);
    if (request.alarms)
        options.alarmDays = alarmDaysFrom(*request.alarms);
    const Timeline timeline = timelineEvents(opened.workspace, lens);
    return icalendar(timeline, calendarEvents(timeline), options);
}

TimelineSheet sheetOf(const OpenedWorkspace &opened, const Request &request)
{
    return timelineSheet(opened.workspace, request.lens,
                         timelineEvents(opened.workspace, request.lens),
                         {.filter = request.timeline.filter,
                          .arrangement = LaneArrangement::standard(),
                          .first = request.timeline.first,
                          .last = request.timeline.last});
}

Result<QByteArray> timelineOf(OpenedWorkspace &opened, const Request &request)
{
    const Timeline timeline = sheetOf(opened, request).timeline;
    return timelineCsv(opened.workspace, timeline, allEvents(timeline));
}

/// The timeline as the page shows it, whole.
Result<QByteArray> timelinePictureOf(OpenedWorkspace &opened, const Request &request)
{
    return timelineFile(sheetOf(opened, request), request.target, request.scale);
}

Result<QByteArray> graphOf(OpenedWorkspace &opened, const Request &request)
{
    return writeGraph(marketGraph(opened.workspace, request.lens), request.lens,
                      *graphFormatOf(request.target),
                      describedGraph(opened.workspace, request.lens));
}

Result<QByteArray> pictureOf(OpenedWorkspace &opened, const Request &request)
{
    return graphFile(graphSheet(opened.workspace, request.lens), request.target, request.scale);
}

/// The checklist of a contract, as a plan to read or as the matrix of its issues.
Result<QByteArray> checklistOf(OpenedWorkspace &opened, const Request &request)
{
    const Workspace &workspace = opened.workspace;
    if (isTableName(request.target))
        return tableFile(*issueMatrix(workspace, request.lens, request.contract), request.target);
    return documentFile(
        *negotiationPlan(workspace, request.lens, request.contract, request.edition, shownLocale()),
        request.target);
}

/// Figures and records as sheets with real numbers.
Result<QByteArray> workbookOf(OpenedWorkspace &opened, const Request &request)
{
    return workbookFile(reportWorkbook(opened.workspace, request.lens));
}

/// One kind of file.
struct Output
{
    const char *of; ///< as --of says it
    QStringList endings;
    QStringList options; ///< that it takes
    Result<QByteArray> (*make)(OpenedWorkspace &opened, const Request &request);

    bool fits(const QString &target) const
    {
        return std::ranges::any_of(endings,
                                   [&](const QString &ending) { return endsIn(target, ending); });
    }
};

const QStringList kPictures{u".svg"_s, u".pdf"_s, u".png"_s};

/// Of two that fit a target, the first is meant where --of leaves it open.
const std::vector<Output> &outputs()
{
    static const QString kAsOf = u"as-of"_s;
    static const std::vector<Output> kOutputs{
        {"timeline", {u".ics"_s}, {kAsOf, u"alarms"_s}, calendarOf},
        {"timeline", {u".csv"_s}, timelineOptions() + QStringList{kAsOf}, timelineOf},
        {"graph", {u".graphml"_s, u".gexf"_s, u".dot"_s, u".gv"_s, u".csv"_s}, {kAsOf}, graphOf},
        {"graph", kPictures, {kAsOf, u"scale"_s}, pictureOf},
        {"timeline", kPictures, timelineOptions() + QStringList{kAsOf, u"scale"_s},
         timelinePictureOf},
        {"workspace", {u".xlsx"_s}, {kAsOf}, workbookOf},
        {"checklist",
         {u".md"_s, u".pdf"_s, u".odt"_s, u".csv"_s, u".xlsx"_s},
         {kAsOf, u"contract"_s, u"edition"_s},
         checklistOf},
        {"workspace", {QString()}, {}, everything},
    };
    return kOutputs;
}

/// What is to be written to the target.
Result<const Output *> outputFor(const QString &target, const QString &of)
{
    const auto isOf = [&](const Output &output) {
        return of.isEmpty() || of == QLatin1StringView(output.of);
    };
    QStringList endings;
    for (const Output &output : outputs()) {
        if (isOf(output) && output.fits(target))
            return &output;
        if (isOf(output))
            endings += output.endings;
    }
    if (endings.isEmpty()) {
        return failure(
            Text::tr("--of takes timeline, graph, checklist or workspace, not “%1”.").arg(of));
    }
    endings.removeDuplicates();
    return failure(Text::tr("--of %1 is written to a file that ends in one of: %2.")
                       .arg(of, endings.join(u", "_s)));
}

Result<double> scaleFrom(const QString &text)
{
    constexpr double kLeast = 0.5;
    constexpr double kMost = 8;
    bool isNumber = false;
    const double scale = text.toDouble(&isNumber);
    if (!isNumber || !(scale >= kLeast && scale <= kMost))
        return failure(Text::tr("--scale takes a number from 0.5 to 8, not “%1”.").arg(text));
    return scale;
}

Result<PlanEdition> editionFrom(const QString &text)
{
    const Choice *edition = enumeration<PlanEdition>().find(QStringView(text));
    if (!edition) {
        return failure(Text::tr("--edition takes team or vendor-safe, not “%1”.").arg(text));
    }
    return PlanEdition(edition->value);
}

/// Whether a plan of that kind is handed out at all.
Result<void> checkPlan(const Request &request)
{
    if (request.contract.isNull())
        return failure(Text::tr("Say whose checklist: --contract ID."));
    if (request.edition == PlanEdition::VendorSafe && isTableName(request.target)) {
        return failure(Text::tr("The table of issues is for our team only; a vendor-safe edition "
                                "ends in .md, .odt or .pdf."));
    }
    return {};
}

/// The options that the output takes; others are refused.
Result<Request> requestFrom(const QCommandLineParser &parser, const Lens &lens,
                            const Output &output)
{
    Request request{.lens = lens, .target = parser.positionalArguments().back()};
    for (const QString &name :
         timelineOptions()
             + QStringList{u"as-of"_s, u"alarms"_s, u"scale"_s, u"contract"_s, u"edition"_s}) {
        if (parser.isSet(name) && !output.options.contains(name)) {
            return failure(Text::tr("--%1 means nothing for “%2”.").arg(name, request.target));
        }
    }
    if (parser.isSet(u"alarms"_s))
        request.alarms = parser.value(u"alarms"_s);
    if (parser.isSet(u"scale"_s)) {
        const auto scale = scaleFrom(parser.value(u"scale"_s));
        if (!scale)
            return tl::make_unexpected(scale.error());
        request.scale = *scale;
    }
    if (parser.isSet(u"edition"_s)) {
        const auto edition = editionFrom(parser.value(u"edition"_s));
        if (!edition)
            return tl::make_unexpected(edition.error());
        request.edition = *edition;
    }
    const auto timeline = timelineChoiceFrom(parser);
    if (!timeline)
        return tl::make_unexpected(timeline.error());
    request.timeline = *timeline;
    request.contract = Id<Contract>{parser.value(u"contract"_s)};
    if (output.make == &checklistOf) {
        if (const auto good = checkPlan(request); !good)
            return tl::make_unexpected(good.error());
    }
    return request;
}

/// What --figures does not go with.
std::optional<Error> figureRefusal(const QCommandLineParser &parser)
{
    for (const QString &name :
         timelineOptions() + QStringList{u"of"_s, u"alarms"_s, u"contract"_s, u"edition"_s}) {
        if (parser.isSet(name))
            return Error{Text::tr("--%1 means nothing together with --figures.").arg(name)};
    }
    return {};
}

} // namespace

bool ExportCommand::isDrawn(const QString &target)
{
    return target == u"--figures" || std::ranges::any_of(kPictures, [&](const QString &ending) {
               return endsIn(target, ending);
           });
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
    return u"FILE OUT.json|.graphml|.gexf|.dot|.svg|.pdf|.png|.ics|.csv|.xlsx|.odt|.md\n"_s
           u"    [--of graph|timeline|checklist] [--contract ID] [--edition vendor-safe] "_s
           u"[--alarms DAYS]\n    [--figures] [--from DAY] [--to DAY] [--lanes GROUPS] [--kinds KINDS] "_s
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
           + u"\n  fairlead export acme.fairlead 2027.pdf --of timeline --from 2027-01-01 "_s
             u"--lanes own_contracts\n"_s
             u"                                             "_s
           + Text::tr("a part of the timeline as it is drawn, on pages; .svg and .png as well")
           + u"\n  fairlead export acme.fairlead acme.xlsx     "_s
           + Text::tr("figures and records as sheets, sums as formulas")
           + u"\n  fairlead export acme.fairlead slides --figures\n"_s
             u"                                             "_s
           + Text::tr("every chart of the briefing, for slides, into the folder “slides”")
           + u"\n  fairlead export acme.fairlead edges.csv --of graph\n"_s
             u"                                             "_s
           + Text::tr("the edges of the graph as a table")
           + u"\n  fairlead export acme.fairlead plan.pdf --of checklist --contract ID\n"_s
             u"                                             "_s
           + Text::tr("the negotiation plan of a contract; .odt and .md to go on with, .xlsx and "
                      ".csv for its issues")
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
                      Text::tr("What a table or a picture shows: graph, timeline or checklist. If "
                               "left out, a table is the timeline and a picture the graph."),
                      u"timeline"_s});
    parser.addOption(
        {u"scale"_s,
         Text::tr("Of a PNG file: pixels for each pixel of the picture, from 0.5 to 8."),
         QString::number(kUsualPngScale)});
    parser.addOption({u"contract"_s, Text::tr("Of a checklist: whose, by id."), u"ID"_s});
    parser.addOption({u"edition"_s,
                      Text::tr("Of a checklist: team (the default) or vendor-safe, without "
                               "targets, fallbacks, red lines, values and names."),
                      u"vendor-safe"_s});
    parser.addOption(
        {u"figures"_s, Text::tr("Writes every chart of the briefing into a folder: as SVG, as PNG, "
                                "and as CSV what it is drawn from.")});
    addTimelineOptions(parser);
    addAsOfOption(parser);
}

int ExportCommand::operandCount() const
{
    return 2;
}

/// The charts of the board's briefing, each in three files of a folder.
ExitCode ExportCommand::writeFigures(const QCommandLineParser &parser, const Streams &streams)
{
    if (const auto refused = figureRefusal(parser))
        return wrongCall(streams, refused->message);
    const auto lens = lensFrom(parser);
    if (!lens)
        return wrongCall(streams, lens.error().message);
    const auto scale = scaleFrom(parser.isSet(u"scale"_s) ? parser.value(u"scale"_s)
                                                          : QString::number(kUsualPngScale));
    if (!scale)
        return wrongCall(streams, scale.error().message);
    const auto opened = openWorkspace(parser.positionalArguments().front());
    if (!opened)
        return fails(streams, ExitCode::SystemProblem, opened.error());
    const Workspace &workspace = opened->workspace;
    const Briefing shown =
        briefing(workspace, *lens, briefingSettings(workspace, Audience::Board), shownLocale());
    const QString folder = parser.positionalArguments().back();
    const auto written = exportFigures(shown, folder, *scale);
    if (!written)
        return fails(streams, ExitCode::SystemProblem, written.error());
    streams.err << Text::tr("Wrote %n figure(s) to “%1”.", nullptr, *written).arg(folder) << '\n';
    return ExitCode::Good;
}

ExitCode ExportCommand::execute(const QCommandLineParser &parser, const Streams &streams)
{
    if (parser.isSet(u"figures"_s))
        return writeFigures(parser, streams);
    const QString target = parser.positionalArguments().back();
    const auto output = outputFor(target, parser.value(u"of"_s));
    if (!output)
        return wrongCall(streams, output.error().message);
    const auto lens = lensFrom(parser);
    if (!lens)
        return wrongCall(streams, lens.error().message);
    const auto request = requestFrom(parser, *lens, **output);
    if (!request)
        return wrongCall(streams, request.error().message);
    auto opened = openWorkspace(parser.positionalArguments().front());
    if (!opened)
        return fails(streams, ExitCode::SystemProblem, opened.error());
    const Id<Contract> contract = request->contract;
    if (!contract.isNull() && !opened->workspace.find(contract))
        return wrongCall(streams, Text::tr("There is no contract “%1”.").arg(contract.text));
    const auto bytes = (*output)->make(*opened, *request);
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
