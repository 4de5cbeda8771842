#include "app/cli/reportcommand.h"

#include "app/believedon.h"
#include "app/cli/placementoptions.h"
#include "app/cli/reportsections.h"
#include "models/assumptions/assumptionrange.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

QStringList sectionNames()
{
    QStringList names;
    for (const ReportSection &section : reportSections())
        names += section.name;
    return names;
}

/// The first option that is set and means nothing to the section; empty: none.
QString strangeOption(const QCommandLineParser &parser, const ReportSection &section)
{
    static const QStringList kOfAll{u"json"_s, u"as-of"_s, u"on"_s};
    for (const QString &option : parser.optionNames()) {
        if (!kOfAll.contains(option) && !section.takes(option))
            return option;
    }
    return {};
}

/// Shows the file as of the day of --believed-on.
Result<void> believe(OpenedWorkspace &opened, const QDate &day)
{
    auto believed = workspaceBelievedOn(*opened.database, day);
    if (!believed)
        return tl::make_unexpected(believed.error());
    opened.workspace = std::move(*believed);
    return {};
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
    return u"FILE "_s + sectionNames().join(u'|') + u" [--json] [--as-of DAY]"_s;
}

QString ReportCommand::examples() const
{
    return u"  fairlead report acme.fairlead overview       "_s
           + Text::tr("what needs a decision: key figures, dates, findings")
           + u"\n  fairlead report acme.fairlead deals          "_s
           + Text::tr("who pays whom: firm, conditional and ceiling apart")
           + u"\n  fairlead report acme.fairlead facts --json   "_s
           + Text::tr("every claim with its source")
           + u"\n  fairlead report acme.fairlead conflicts      "_s
           + Text::tr("where sources disagree, and what is preferred")
           + u"\n  fairlead report acme.fairlead graph --basis headline\n"_s
             u"                                               "_s
           + Text::tr("who funds whom, and where own money goes; --basis firm if left out")
           + u"\n  fairlead report acme.fairlead trace --workload support-chat\n"_s
             u"                                               "_s
           + Text::tr("where own money ends; or --contract, --route, or all of it")
           + u"\n  fairlead report acme.fairlead loops          "_s
           + Text::tr("money that runs both ways, and what sources say of it")
           + u"\n  fairlead report acme.fairlead dependents --party amazon\n"_s
             u"                                               "_s
           + Text::tr("what of ours depends on a party, or on a --route")
           + u"\n  fairlead report acme.fairlead switching --workload claims-assistant --to vertex\n"_s
             u"                                               "_s
           + Text::tr("what one move costs; --to is a route, or ROUTE/MODEL")
           + u"\n  fairlead report acme.fairlead plan           "_s
           + Text::tr("what each plan costs; --plan names one")
           + u"\n  fairlead report acme.fairlead placement --max-share amazon=0.5 --budget 200000\n"_s
             u"                                               "_s
           + Text::tr("the cheapest plan within limits, and why it is that one")
           + u"\n  fairlead report acme.fairlead exposure       "_s
           + Text::tr("how tightly each workload and vendor holds us, and what would loosen it")
           + u"\n  fairlead report acme.fairlead concentration  "_s
           + Text::tr("how our spend is spread, level by level, and the neutrality gap")
           + u"\n  fairlead report acme.fairlead lookthrough    "_s
           + Text::tr("where the money of each route comes to rest, and who owns that")
           + u"\n  fairlead report acme.fairlead trend --since 2026-06-30\n"_s
             u"                                               "_s
           + Text::tr("how exposure has changed since a day, or the last snapshot, and why")
           + u"\n  fairlead report acme.fairlead stress --scenario listing-price-rise\n"_s
             u"                                               "_s
           + Text::tr("what a scenario costs each workload, and what to do; all of them if left "
                      "out")
           + u"\n  fairlead report acme.fairlead checklist      "_s
           + Text::tr("what to ask for in each contract, and why; --contract names one")
           + u"\n  fairlead report acme.fairlead deadlines --on 2026-11-20\n"_s
             u"                                               "_s
           + Text::tr("what is due from a day on, with the days left and the reason")
           + u"\n  fairlead report acme.fairlead timeline --believed-on 2026-06-30\n"_s
             u"                                               "_s
           + Text::tr("everything dated, as the file held it on a past day");
}

void ReportCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"json"_s, Text::tr("Prints JSON.")});
    parser.addOption(
        {u"workload"_s, Text::tr("The workload of a move or a trace, by id."), u"ID"_s});
    parser.addOption(
        {u"to"_s,
         Text::tr("Where the workload moves: the id of a route, with the nearest model "
                  "there, or ROUTE/MODEL."),
         u"ROUTE"_s});
    parser.addOption(
        {u"plan"_s,
         Text::tr("One plan, by id; all if left out; of the timeline the one to overlay."),
         u"ID"_s});
    parser.addOption({u"contract"_s, Text::tr("One contract, by id; all if left out."), u"ID"_s});
    parser.addOption(
        {u"route"_s, Text::tr("The route of a trace, or on which things depend."), u"ID"_s});
    parser.addOption({u"party"_s, Text::tr("The party on which things depend, by id."), u"ID"_s});
    parser.addOption({u"basis"_s, Text::tr("Which amounts count: headline, firm or risk_weighted."),
                      u"BASIS"_s});
    parser.addOption({u"believed-on"_s,
                      Text::tr("Of the timeline, deadlines and the graph: as the file held them "
                               "on a past day."),
                      u"2026-06-30"_s});
    parser.addOption({u"scenario"_s, Text::tr("One scenario, by id; all if left out."), u"ID"_s});
    parser.addOption({u"since"_s,
                      Text::tr("Of the trend: from which day on; the last snapshot if left out."),
                      u"2026-06-30"_s});
    addPlacementOptions(parser);
    addAsOfOption(parser);
}

int ReportCommand::operandCount() const
{
    return 2;
}

ExitCode ReportCommand::execute(const QCommandLineParser &parser, const Streams &streams)
{
    const QString name = parser.positionalArguments().back();
    const auto &sections = reportSections();
    const auto section = std::ranges::find(sections, name, &ReportSection::name);
    if (section == sections.end()) {
        return wrongCall(streams, Text::tr("There is no section “%1”; there are %2.")
                                      .arg(name, sectionNames().join(u", "_s)));
    }
    if (const QString option = strangeOption(parser, *section); !option.isEmpty())
        return wrongCall(streams, Text::tr("--%1 means nothing for “%2”.").arg(option, name));
    const auto lens = lensFrom(parser);
    if (!lens)
        return wrongCall(streams, lens.error().message);
    std::optional<QDate> believedOn;
    if (parser.isSet(u"believed-on"_s)) {
        const auto day = dayFrom(parser.value(u"believed-on"_s));
        if (!day)
            return wrongCall(streams, day.error().message);
        believedOn = *day;
    }
    auto opened = openWorkspace(parser.positionalArguments().front());
    if (!opened)
        return fails(streams, ExitCode::SystemProblem, opened.error());
    if (believedOn) {
        if (const auto believed = believe(*opened, *believedOn); !believed)
            return fails(streams, ExitCode::SystemProblem, believed.error());
    }
    const QString problem = assumptionProblem(opened->workspace);
    if (section->isCalculated && !problem.isEmpty()) {
        return fails(streams, ExitCode::DataProblem,
                     {Text::tr("Nothing was calculated. %1").arg(problem)});
    }
    ReportCall call{.opened = *opened, .lens = *lens, .parser = parser};
    const ReportResult made = section->make(call);
    if (!made) {
        return made.error().code == ExitCode::WrongCall
                   ? wrongCall(streams, made.error().message)
                   : fails(streams, made.error().code, {made.error().message});
    }
    if (parser.isSet(u"json"_s))
        streams.out << QString::fromStdString(made->json().dump(1)) << '\n';
    else
        streams.out << printed(made->text);
    return ExitCode::Good;
}

} // namespace fairlead
