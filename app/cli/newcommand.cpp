#include "app/cli/newcommand.h"

#include "app/shippedworkspace.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(NewCommand)
};

} // namespace

QString NewCommand::name() const
{
    return u"new"_s;
}

QString NewCommand::summary() const
{
    return Text::tr("makes a workspace file");
}

QString NewCommand::usage() const
{
    return u"FILE [--sample | --market | --empty]"_s;
}

QString NewCommand::examples() const
{
    return u"  fairlead new acme.fairlead            "_s + Text::tr("with the market dataset")
           + u"\n  fairlead new try.fairlead --sample    "_s
           + Text::tr("with an invented organisation as well")
           + u"\n  fairlead new bare.fairlead --empty    "_s + Text::tr("with nothing");
}

void NewCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"sample"_s, Text::tr("Market dataset and an invented organisation.")});
    parser.addOption({u"market"_s, Text::tr("Market dataset, no organisation (the default).")});
    parser.addOption({u"empty"_s, Text::tr("No rows at all.")});
}

int NewCommand::operandCount() const
{
    return 1;
}

ExitCode NewCommand::execute(const QCommandLineParser &parser, const Streams &streams)
{
    const int chosen = int(parser.isSet(u"sample"_s)) + int(parser.isSet(u"market"_s))
                       + int(parser.isSet(u"empty"_s));
    if (chosen > 1)
        return wrongCall(streams, Text::tr("Choose one of --sample, --market and --empty."));
    const StartContent content = parser.isSet(u"sample"_s)  ? StartContent::Sample
                                 : parser.isSet(u"empty"_s) ? StartContent::Empty
                                                            : StartContent::Market;
    const QString path = parser.positionalArguments().front();
    const auto workspace = shippedWorkspace(content);
    if (!workspace)
        return fails(streams, ExitCode::DataProblem, workspace.error());
    const auto made =
        Database::create(path, *workspace, startLabel(content), commandLineSignature());
    if (!made)
        return fails(streams, ExitCode::SystemProblem, made.error());
    streams.err
        << Text::tr("Made %1 with %n row(s).", nullptr, int(workspace->rowCount())).arg(path)
        << '\n';
    return ExitCode::Good;
}

} // namespace fairlead
