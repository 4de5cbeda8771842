#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace fairlead {

/// All verbs, and the texts around them.
class CommandLine
{
public:
    CommandLine();

    void add(std::unique_ptr<Command> command);
    bool knows(const QString &verb) const; ///< a verb, or one of --help and --version

    /// Runs `fairlead VERB …`; @p arguments start with the verb.
    ExitCode run(const QStringList &arguments, const Streams &streams) const;

private:
    Command *find(const QString &verb) const;
    void printHelp(QTextStream &out) const;

    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace fairlead
