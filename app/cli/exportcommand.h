#pragma once

#include "app/cli/command.h"

namespace fairlead {

/// `fairlead export`: writes the whole workspace in the exchange format, the graph for other
/// programs, deadlines as a calendar, or a table; the ending of the file says which.
class ExportCommand : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString usage() const override;
    QString examples() const override;

    /// Whether a file of that name is drawn or set in type: that needs a QGuiApplication, no
    /// display.
    static bool isDrawn(const QString &target);

protected:
    void addOptions(QCommandLineParser &parser) const override;
    int operandCount() const override;
    ExitCode execute(const QCommandLineParser &parser, const Streams &streams) override;

private:
    static ExitCode writeFigures(const QCommandLineParser &parser, const Streams &streams);
};

} // namespace fairlead
