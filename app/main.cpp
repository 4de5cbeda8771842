#include "app/cli/commandline.h"
#include "app/translations.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"fairlead"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FAIRLEAD_VERSION));
    QCoreApplication application(argc, argv);
    fairlead::installTranslations(application);
    const fairlead::CommandLine commandLine;
    QTextStream out(stdout);
    QTextStream err(stderr);
    return int(commandLine.run(QCoreApplication::arguments().mid(1), {out, err}));
}
