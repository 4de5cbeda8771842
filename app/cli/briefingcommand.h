#pragma once

#include "app/cli/command.h"

namespace fairlead {

/// `fairlead briefing`: writes the market briefing as a PDF. Needs a QGuiApplication, no display.
class BriefingCommand : public Command
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
