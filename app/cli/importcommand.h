#pragma once

#include "app/cli/command.h"

namespace fairlead {

/// `fairlead import`: brings a file of any format into a workspace, all of it or nothing.
class ImportCommand : public Command
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
