#include "app/cli/checkcommand.h"

#include "models/facts/facts.h"
#include "models/negotiation/rulebook.h"

#include <nlohmann/json.hpp>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

} // namespace

QString CheckCommand::name() const
{
    return u"check"_s;
}

QString CheckCommand::summary() const
{
    return Text::tr("says whether a file is whole");
}

QString CheckCommand::usage() const
{
    return u"FILE [--json]"_s;
}

QString CheckCommand::examples() const
{
    return u"  fairlead check acme.fairlead    "_s
           + Text::tr(
               "exit code 0 when whole, 1 when the data has problems, 3 when it cannot be read");
}

void CheckCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"json"_s, Text::tr("Prints JSON.")});
}

int CheckCommand::operandCount() const
{
    return 1;
}

ExitCode CheckCommand::execute(const QCommandLineParser &parser, const Streams &streams)
{
    const auto opened = openWorkspace(parser.positionalArguments().front());
    if (!opened)
        return fails(streams, ExitCode::SystemProblem, opened.error());
    std::vector<DataProblem> problems = dataProblems(opened->workspace);
    const std::vector<DataProblem> ruleProblems = readRules(opened->workspace).problems;
    problems.insert(problems.end(), ruleProblems.begin(), ruleProblems.end());
    if (parser.isSet(u"json"_s)) {
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const DataProblem &problem : problems) {
            list.push_back({{"table", tableInfo(problem.row.table).text.key},
                            {"id", problem.row.id.toStdString()},
                            {"message", problem.message.toStdString()}});
        }
        streams.out << QString::fromStdString(list.dump(1)) << '\n';
    } else {
        for (const DataProblem &problem : problems) {
            streams.out << tableInfo(problem.row.table).text.key << ' '
                        << printable(problem.row.id + u": "_s + problem.message) << '\n';
        }
        streams.out << Text::tr("%n row(s), ", nullptr, int(opened->workspace.rowCount()))
                    << Text::tr("%n problem(s)", nullptr, int(problems.size())) << '\n';
    }
    if (opened->database->isReadOnly())
        streams.err << opened->database->readOnlyReason() << '\n';
    return problems.empty() ? ExitCode::Good : ExitCode::DataProblem;
}

} // namespace fairlead
