#include "app/cli/exportcommand.h"

#include "app/files.h"
#include "db/exchange/exchange.h"
#include "models/timeline/icalendar.h"
#include "models/timeline/timelinecsv.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

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

} // namespace

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::summary() const
{
    return Text::tr("writes everything as JSON, deadlines as a calendar, the timeline as CSV");
}

QString ExportCommand::usage() const
{
    return u"FILE OUT.json|OUT.ics|OUT.csv [--alarms DAYS] [--as-of DAY]"_s;
}

QString ExportCommand::examples() const
{
    return u"  fairlead export acme.fairlead acme.json    "_s + Text::tr("into a file")
           + u"\n  fairlead export acme.fairlead -            "_s + Text::tr("to standard output")
           + u"\n  fairlead export acme.fairlead acme.ics --alarms 120,30\n"_s
             u"                                             "_s
           + Text::tr("deadlines for a calendar, with reminders so many days before")
           + u"\n  fairlead export acme.fairlead acme.csv     "_s
           + Text::tr("the whole timeline as a table");
}

void ExportCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"alarms"_s,
                      Text::tr("Of a calendar: when to remind, in days before a deadline; those of "
                               "the workspace if left out, none if empty."),
                      u"365,180,90"_s});
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
    const bool isCalendar = target.endsWith(u".ics"_s, Qt::CaseInsensitive);
    const bool isTable = target.endsWith(u".csv"_s, Qt::CaseInsensitive);
    if (parser.isSet(u"alarms"_s) && !isCalendar)
        return wrongCall(streams, Text::tr("Only a calendar has alarms; name a file that ends in "
                                           ".ics."));
    auto opened = openWorkspace(parser.positionalArguments().front());
    if (!opened)
        return fails(streams, ExitCode::SystemProblem, opened.error());
    Result<QByteArray> bytes;
    if (isCalendar) {
        const auto alarms =
            parser.isSet(u"alarms"_s) ? std::optional(parser.value(u"alarms"_s)) : std::nullopt;
        bytes = calendarOf(*opened, *lens, alarms);
    } else {
        bytes = isTable ? tableOf(*opened, *lens) : writeExchange(opened->workspace);
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
