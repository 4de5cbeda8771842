#include "app/cli/command.h"

#include "app/files.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// Before and after them nothing is meant, and terms that renew would leave the calendar.
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2999;

/// Marks that turn what follows them from right to left, or back; a name may leave one open.
bool turnsDirection(QChar each)
{
    return (each >= u'\u202a' && each <= u'\u202e') || (each >= u'\u2066' && each <= u'\u2069');
}

} // namespace

QString printable(QString text)
{
    text.removeIf(turnsDirection);
    for (QChar &each : text) {
        const bool isLayout = each == u'\n' || each == u'\t';
        if (each.category() == QChar::Other_Control && !isLayout)
            each = QChar::ReplacementCharacter;
    }
    return text;
}

QString printed(const std::function<void(QTextStream &out)> &print)
{
    QString text;
    QTextStream stream(&text);
    print(stream);
    return printable(text);
}

void Command::addOptions(QCommandLineParser &) const {}

ExitCode Command::run(const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    parser.addOption({{u"h"_s, u"help"_s}, Text::tr("Shows this text.")});
    addOptions(parser);
    if (!parser.parse(QStringList{name()} + arguments))
        return wrongCall(streams, parser.errorText());
    if (parser.isSet(u"help"_s)) {
        printHelp(parser, streams.out);
        return ExitCode::Good;
    }
    if (parser.positionalArguments().size() != operandCount())
        return wrongCall(streams, Text::tr("Call it as: fairlead %1 %2").arg(name(), usage()));
    if (parser.positionalArguments().contains(QString()))
        return wrongCall(streams, Text::tr("The name of a file is empty."));
    return execute(parser, streams);
}

void Command::printHelp(const QCommandLineParser &parser, QTextStream &out) const
{
    out << summary() << "\n\n"
        << "  fairlead " << name() << ' ' << usage() << "\n\n";
    const QString options = parser.helpText().section(u"Options:"_s, 1);
    out << Text::tr("Options:") << options << '\n';
    out << Text::tr("Examples:") << '\n' << examples() << '\n';
}

ExitCode Command::wrongCall(const Streams &streams, const QString &message)
{
    return fails(streams, ExitCode::WrongCall, {message});
}

ExitCode Command::fails(const Streams &streams, ExitCode code, const Error &error)
{
    streams.err << printable(error.message) << '\n';
    return code;
}

void Command::addAsOfOption(QCommandLineParser &parser)
{
    parser.addOption({{u"as-of"_s, u"on"_s},
                      Text::tr("Looks at the market as of a day; today if left out."),
                      u"2026-11-20"_s});
}

Result<Lens> Command::lensFrom(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"as-of"_s))
        return Lens{.asOf = QDate::currentDate()};
    return dayFrom(parser.value(u"as-of"_s)).map([](QDate day) { return Lens{.asOf = day}; });
}

Result<QDate> Command::dayFrom(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return failure(Text::tr("“%1” is not a day; write it like 2026-11-20.").arg(text));
    if (day.year() < kFirstYear || day.year() > kLastYear) {
        return failure(Text::tr("“%1” is not a day from %2 to %3.")
                           .arg(text, QString::number(kFirstYear), QString::number(kLastYear)));
    }
    return day;
}

Result<OpenedWorkspace> openWorkspace(const QString &path)
{
    auto database = Database::open(path);
    if (!database)
        return tl::make_unexpected(database.error());
    auto workspace = (*database)->load();
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    return OpenedWorkspace{std::move(*database), std::move(*workspace)};
}

Signature commandLineSignature()
{
    return {userName(), QDateTime::currentDateTimeUtc()};
}

} // namespace fairlead
