#include "app/cli/commandline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"fairlead"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FAIRLEAD_VERSION));
    const fairlead::CommandLine commandLine;
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return int(commandLine.run(QCoreApplication::arguments().mid(1), {out, err}));
}
