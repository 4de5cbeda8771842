#pragma once

#include "app/cli/command.h"

namespace fairlead {

/// `fairlead check`: says whether a file is whole and its data hangs together.
class CheckCommand : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString usage() const override;
    QString examples() const override;

protected:
    void addOptions(QCommandLineParser &parser) const override;
    int operandCount() const override;
    ExitCode execute(const QCommandLineParser &parser, const Streams &streams) override;
};

} // namespace fairlead
