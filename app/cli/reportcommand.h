#pragma once

#include "app/cli/command.h"

namespace fairlead {

/// `fairlead report`: prints what a page shows, from the same functions.
class ReportCommand : public Command
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
