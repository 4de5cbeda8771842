#pragma once

#include "app/cli/command.h"

#include <optional>

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

private:
    /// Shows the file as of the day of --believed-on; null when that was done.
    static std::optional<ExitCode>
    believe(OpenedWorkspace &opened, const QCommandLineParser &parser, const Streams &streams);
    static ExitCode reportGraph(const QString &section, const Workspace &workspace, Lens lens,
                                const QCommandLineParser &parser, const Streams &streams);
    static ExitCode reportExposure(const QString &section, const Workspace &workspace, Lens lens,
                                   const QCommandLineParser &parser, const Streams &streams);
    static ExitCode reportStress(const Workspace &workspace, const Lens &lens,
                                 const QCommandLineParser &parser, const Streams &streams);
    static ExitCode reportTrend(OpenedWorkspace &opened, const Lens &lens,
                                const QCommandLineParser &parser, const Streams &streams);
    static ExitCode reportSwitching(const Workspace &workspace, const Lens &lens,
                                    const QCommandLineParser &parser, const Streams &streams);
    static ExitCode reportPlacement(const Workspace &workspace, const Lens &lens,
                                    const QCommandLineParser &parser, const Streams &streams);
    static ExitCode reportChecklists(const Workspace &workspace, const Lens &lens,
                                     const QCommandLineParser &parser, const Streams &streams);
    static ExitCode reportTimeline(OpenedWorkspace &opened, Lens lens,
                                   const QCommandLineParser &parser, const Streams &streams);
    static ExitCode reportPlans(const Workspace &workspace, const Lens &lens,
                                const QCommandLineParser &parser, const Streams &streams);
};

} // namespace fairlead
