#include "app/cli/commandline.h"

#include <QGuiApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Fonts are needed for the briefing only, and never a display: it is painted into a file.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (argc < 2 || qstrcmp(argv[1], "briefing") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"fairlead"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FAIRLEAD_VERSION));
    const fairlead::CommandLine commandLine;
    const auto application = makeApplication(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return int(commandLine.run(QCoreApplication::arguments().mid(1), {out, err}));
}
