#include "app/cli/commandline.h"

#include "app/cli/briefingcommand.h"
#include "app/cli/checkcommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/historycommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/newcommand.h"
#include "app/cli/reportcommand.h"
#include "app/cli/schemacommand.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool isHelp(const QString &word)
{
    return word == u"--help" || word == u"-h" || word == u"help";
}

bool isVersion(const QString &word)
{
    return word == u"--version" || word == u"-v";
}

} // namespace

CommandLine::CommandLine()
{
    add(std::make_unique<NewCommand>());
    add(std::make_unique<ImportCommand>());
    add(std::make_unique<ExportCommand>());
    add(std::make_unique<ReportCommand>());
    add(std::make_unique<BriefingCommand>());
    add(std::make_unique<CheckCommand>());
    add(std::make_unique<HistoryCommand>());
    add(std::make_unique<SchemaCommand>());
}

void CommandLine::add(std::unique_ptr<Command> command)
{
    m_commands.push_back(std::move(command));
}

bool CommandLine::knows(const QString &verb) const
{
    return isHelp(verb) || isVersion(verb) || find(verb);
}

Command *CommandLine::find(const QString &verb) const
{
    const auto found = std::find_if(m_commands.begin(), m_commands.end(),
                                    [&](const auto &command) { return command->name() == verb; });
    return found == m_commands.end() ? nullptr : found->get();
}

ExitCode CommandLine::run(const QStringList &arguments, const Streams &streams) const
{
    const QString verb = arguments.value(0);
    if (isVersion(verb)) {
        streams.out << "Fairlead " << QCoreApplication::applicationVersion() << '\n';
        return ExitCode::Good;
    }
    if (isHelp(verb)) {
        if (Command *command = find(arguments.value(1)))
            return command->run({u"--help"_s}, streams);
        printHelp(streams.out);
        return ExitCode::Good;
    }
    if (Command *command = find(verb)) {
        const ExitCode code = command->run(arguments.mid(1), streams);
        streams.out.flush();
        if (code != ExitCode::Good || streams.out.status() == QTextStream::Ok)
            return code;
        streams.err << Text::tr("The output could not be written.") << '\n';
        return ExitCode::SystemProblem;
    }
    streams.err << Text::tr("There is no verb “%1”; fairlead --help lists them.").arg(verb) << '\n';
    return ExitCode::WrongCall;
}

void CommandLine::printHelp(QTextStream &out) const
{
    out << Text::tr("Fairlead shows buyers of AI how tightly they are moored to each vendor.")
        << "\n\n";
    out << "  fairlead [FILE]        " << Text::tr("opens the window") << '\n';
    for (const auto &command : m_commands) {
        const QString call = u"fairlead "_s + command->name();
        out << "  " << call.leftJustified(22) << ' ' << command->summary() << '\n';
    }
    out << '\n'
        << Text::tr("A first walk:") << '\n'
        << "  fairlead new acme.fairlead --sample\n"
        << "  fairlead report acme.fairlead deals\n"
        << "  fairlead briefing acme.fairlead -o briefing.pdf\n"
        << "  fairlead acme.fairlead\n\n"
        << Text::tr("fairlead help VERB tells more about one verb.") << '\n'
        << Text::tr(
               "Exit codes: 0 good, 1 a problem in the data, 2 a wrong call, 3 a problem with a "
               "file or the system.")
        << '\n';
}

} // namespace fairlead
