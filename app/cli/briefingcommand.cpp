#include "app/cli/briefingcommand.h"

#include "app/files.h"
#include "models/briefing/briefing.h"
#include "ui/briefing/briefingpdf.h"

#include <QDir>
#include <QFileInfo>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(BriefingCommand)
};

/// Why nothing can be written to a path, before any work is done for it.
std::optional<Error> refusal(const QString &target)
{
    const QFileInfo info(target);
    const QDir folder = info.absoluteDir();
    if (info.isDir())
        return Error{Text::tr("“%1” is a folder; name a file in it.").arg(target)};
    if (!folder.exists())
        return Error{Text::tr("There is no folder “%1”.").arg(folder.path())};
    return {};
}

} // namespace

QString BriefingCommand::name() const
{
    return u"briefing"_s;
}

QString BriefingCommand::summary() const
{
    return Text::tr("writes the market briefing as a PDF");
}

QString BriefingCommand::usage() const
{
    return u"FILE -o OUT.pdf [--as-of DAY]"_s;
}

QString BriefingCommand::examples() const
{
    return u"  fairlead briefing acme.fairlead -o briefing.pdf                      "_s
           + Text::tr("who is tied to whom, as of today")
           + u"\n  fairlead briefing acme.fairlead -o may.pdf --as-of 2026-05-01        "_s
           + Text::tr("the market as of a day");
}

void BriefingCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({{u"o"_s, u"output"_s}, Text::tr("The file to write."), u"OUT.pdf"_s});
    addAsOfOption(parser);
}

int BriefingCommand::operandCount() const
{
    return 1;
}

ExitCode BriefingCommand::execute(const QCommandLineParser &parser, const Streams &streams)
{
    const QString target = parser.value(u"output"_s);
    if (target.isEmpty())
        return wrongCall(streams, Text::tr("Say where to write it: -o OUT.pdf"));
    const auto lens = lensFrom(parser);
    if (!lens)
        return wrongCall(streams, lens.error().message);
    const QString path = parser.positionalArguments().front();
    if (const auto refused = refusal(target))
        return fails(streams, ExitCode::SystemProblem, *refused);
    const auto opened = openWorkspace(path);
    if (!opened)
        return fails(streams, ExitCode::SystemProblem, opened.error());
    const auto written =
        briefingPdf(briefing(opened->workspace, *lens, shownLocale()))
            .and_then([&](const QByteArray &bytes) { return writeFile(target, bytes); });
    return written ? ExitCode::Good : fails(streams, ExitCode::SystemProblem, written.error());
}

} // namespace fairlead
