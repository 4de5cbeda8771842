#include "app/cli/briefingcommand.h"

#include "app/files.h"
#include "app/translations.h"
#include "models/briefing/briefing.h"
#include "ui/briefing/documentfile.h"

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

/// What the options ask for; null where they leave it to the workspace.
struct Wanted
{
    std::optional<Audience> audience;
    std::optional<PaperFormat> paper;
};

template<class E>
Result<std::optional<E>> choiceFrom(const QCommandLineParser &parser, const QString &option,
                                    const QString &refusal)
{
    if (!parser.isSet(option))
        return std::nullopt;
    const QString text = parser.value(option);
    const Choice *choice = enumeration<E>().find(QStringView(text));
    if (!choice)
        return failure(refusal.arg(text));
    return std::optional(E(choice->value));
}

Result<Wanted> wantedFrom(const QCommandLineParser &parser)
{
    const auto audience = choiceFrom<Audience>(
        parser, u"audience"_s,
        Text::tr("--audience takes board, team, vendor-safe or regulator, not “%1”."));
    if (!audience)
        return tl::make_unexpected(audience.error());
    const auto paper = choiceFrom<PaperFormat>(parser, u"paper"_s,
                                               Text::tr("--paper takes a4 or letter, not “%1”."));
    if (!paper)
        return tl::make_unexpected(paper.error());
    return Wanted{*audience, *paper};
}

/// Turns to the language that is asked for; an error, if there is none of that name.
std::optional<Error> turnToLanguage(const QCommandLineParser &parser)
{
    const QString language = parser.value(u"lang"_s);
    const QStringList known = translatedLanguages();
    if (!parser.isSet(u"lang"_s))
        return {};
    if (!known.contains(language)) {
        return Error{Text::tr("There is no briefing in “%1”; there are %2.")
                         .arg(language, known.join(u", "_s))};
    }
    useLanguage(*QCoreApplication::instance(), language);
    return {};
}

} // namespace

QString BriefingCommand::name() const
{
    return u"briefing"_s;
}

QString BriefingCommand::summary() const
{
    return Text::tr("writes a briefing for a board, our team, a vendor or a regulator");
}

QString BriefingCommand::usage() const
{
    return u"FILE -o OUT.pdf|.odt|.md [--audience AUDIENCE] [--paper a4|letter] [--lang de|en]\n"_s
           u"    [--as-of DAY]"_s;
}

QString BriefingCommand::examples() const
{
    return u"  fairlead briefing acme.fairlead -o board.pdf                         "_s
           + Text::tr("what to decide, why and by when")
           + u"\n  fairlead briefing acme.fairlead -o exits.odt --audience regulator    "_s
           + Text::tr("exit plans and contract terms, to be edited")
           + u"\n  fairlead briefing acme.fairlead -o market.pdf --audience vendor-safe "_s
           + Text::tr("the market alone, nothing of ours")
           + u"\n  fairlead briefing acme.fairlead -o may.pdf --as-of 2026-05-01        "_s
           + Text::tr("as of a day");
}

void BriefingCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({{u"o"_s, u"output"_s},
                      Text::tr("The file to write; its ending says what kind."),
                      u"OUT.pdf"_s});
    parser.addOption({u"audience"_s,
                      Text::tr("Who reads it: board, team, vendor-safe or regulator; the last one "
                               "in the workspace if left out."),
                      u"board"_s});
    parser.addOption(
        {u"paper"_s, Text::tr("a4 or letter; as in the workspace if left out."), u"a4"_s});
    parser.addOption(
        {u"lang"_s,
         Text::tr("The language of the text, de or en; that of the program if left out."),
         u"de"_s});
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
    if (const auto refused = turnToLanguage(parser))
        return wrongCall(streams, refused->message);
    const auto wanted = wantedFrom(parser);
    if (!wanted)
        return wrongCall(streams, wanted.error().message);
    if (!isDocumentName(target))
        return wrongCall(streams, unknownDocument(target).message);
    const QString path = parser.positionalArguments().front();
    if (const auto refused = refusal(target))
        return fails(streams, ExitCode::SystemProblem, *refused);
    const auto opened = openWorkspace(path);
    if (!opened)
        return fails(streams, ExitCode::SystemProblem, opened.error());
    const Workspace &workspace = opened->workspace;
    BriefingSettings settings =
        briefingSettings(workspace, wanted->audience.value_or(lastAudience(workspace)));
    settings.paper = wanted->paper.value_or(settings.paper);
    const auto written =
        documentFile(briefing(workspace, *lens, settings, shownLocale()), target)
            .and_then([&](const QByteArray &bytes) { return writeFile(target, bytes); });
    return written ? ExitCode::Good : fails(streams, ExitCode::SystemProblem, written.error());
}

} // namespace fairlead
