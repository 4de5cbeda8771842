#pragma once

#include "app/cli/command.h"

namespace fairlead {

/// `fairlead export`: writes the whole workspace in the exchange format, or the graph
/// in one that other programs read.
class ExportCommand : public Command
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
