#include "app/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

void install(QCoreApplication &application, const QLocale &locale)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, u"fairlead"_s, u"_"_s, u":/translations"_s))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(QCoreApplication &application)
{
    install(application, QLocale(QLocale::English)); // its plural forms; others come over it
    if (QLocale().language() != QLocale::English)
        install(application, QLocale());
}

} // namespace fairlead
