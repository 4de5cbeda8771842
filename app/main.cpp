#include "app/application.h"
#include "app/cli/commandline.h"
#include "app/cli/exportcommand.h"
#include "app/translations.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QIcon>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <memory>
#include <optional>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
           || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

int runVerb(const CommandLine &commandLine, const QStringList &arguments)
{
    QFile output;
    [[maybe_unused]] const bool isOpen = output.open(stdout, QIODevice::WriteOnly);
    QTextStream out(&output);
    QTextStream err(stderr);
    const ExitCode code = commandLine.run(arguments, {out, err});
    out.flush();
    output.flush();
    if (code != ExitCode::Good || (output.error() == QFile::NoError && std::ferror(stdout) == 0))
        return int(code);
    err << QCoreApplication::translate("main", "The output could not be written: %1.")
               .arg(output.errorString())
        << '\n';
    return int(ExitCode::SystemProblem);
}

/// Qt looks for the socket of a screen even where none is wanted, and complains when the folder
/// that it would be in is not set.
void leaveOutRuntimeFolder(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg || !text.startsWith(u"QStandardPaths:"))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
}

std::unique_ptr<QCoreApplication> printingApplication(int &argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QtMessageHandler usual = qInstallMessageHandler(&leaveOutRuntimeFolder);
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(usual);
    return application;
}

/// The briefing, and what is drawn or set.
bool isPrinting(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "briefing") == 0)
        return true;
    return argc > 3 && qstrcmp(argv[1], "export") == 0
           && std::any_of(argv + 2, argv + argc, [](const char *argument) {
                  return ExportCommand::isDrawn(QString::fromLocal8Bit(argument));
              });
}

/// Printing needs fonts, and so an application with a (hidden) screen; the other verbs do without.
int runCommandLine(int argc, char *argv[])
{
    const bool prints = isPrinting(argc, argv);
    const auto application =
        prints ? printingApplication(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    installTranslations(*application);
    return runVerb(CommandLine(), QCoreApplication::arguments().mid(1));
}

std::optional<Scheme> schemeNamed(const QString &name)
{
    if (name == u"light")
        return Scheme::Light;
    return name == u"dark" ? std::optional(Scheme::Dark) : std::nullopt;
}

int runWindow(int argc, char *argv[])
{
    if (!hasDisplay()) {
        QTextStream(stderr) << QCoreApplication::translate(
            "main",
            "There is no display to open a window on; fairlead --help lists what works without.")
                            << '\n';
        return int(ExitCode::SystemProblem);
    }
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/icons/fairlead.svg"_s));
    installTranslations(application);
    QCommandLineParser parser;
    parser.addOption({u"theme"_s, {}, u"light|dark"_s});
    if (!parser.parse(QCoreApplication::arguments()) || parser.positionalArguments().size() > 1) {
        QTextStream(stderr) << QCoreApplication::translate("main", "Call it as: fairlead [FILE]")
                            << '\n';
        return int(ExitCode::WrongCall);
    }
    applyTheme(schemeNamed(parser.value(u"theme"_s)).value_or(savedScheme()));
    Application fairlead;
    fairlead.start(parser.positionalArguments().value(0));
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(u"fairlead"_s); // names the folder of the settings
    QCoreApplication::setApplicationName(u"fairlead"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FAIRLEAD_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Fairlead"_s);
    QGuiApplication::setDesktopFileName(QStringLiteral(FAIRLEAD_ID));
    std::signal(SIGXFSZ, SIG_IGN); // a file at its size limit is an error like a full disk
    const QString verb = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    // A lone word that is no file is meant as a verb, and answered as one.
    const bool isWord = !verb.isEmpty() && !verb.startsWith(u'-') && !verb.contains(u'.')
                        && !verb.contains(u'/') && !QFileInfo::exists(verb);
    return CommandLine().knows(verb) || isWord ? runCommandLine(argc, argv) : runWindow(argc, argv);
}
