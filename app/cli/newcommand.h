#pragma once

#include "app/cli/command.h"

namespace fairlead {

/// `fairlead new`: makes a workspace file; never overwrites one.
class NewCommand : public Command
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
