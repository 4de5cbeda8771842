#pragma once

#include "app/cli/command.h"

#include <nlohmann/json.hpp>

#include <functional>

namespace fairlead {

/// What a section of `fairlead report` has to say: the same twice, each made when it is wanted.
struct ReportOutput
{
    std::function<nlohmann::ordered_json()> json;
    std::function<void(QTextStream &out)> text;
};

/// Why a section has nothing to say.
struct ReportRefusal
{
    ExitCode code = ExitCode::WrongCall;
    QString message; ///< a sentence
};
using ReportResult = tl::expected<ReportOutput, ReportRefusal>;

/// What a section is made from. The workspace is as it was believed on the day that is asked for.
struct ReportCall
{
    OpenedWorkspace &opened;
    Lens lens;
    const QCommandLineParser &parser;

    const Workspace &workspace() const { return opened.workspace; }
};

/// One section of `fairlead report`.
struct ReportSection
{
    QString name;
    QStringList options; ///< that mean something to it, besides --json and the day of the lens
    bool isCalculated = false; ///< from the assumptions, which must be within their ranges
    ReportResult (*make)(ReportCall &call);

    bool takes(const QString &option) const { return options.contains(option); }
};

const std::vector<ReportSection> &reportSections();

} // namespace fairlead
