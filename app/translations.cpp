#include "app/translations.h"

#include <QCoreApplication>
#include <QDir>
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

QStringList translatedLanguages()
{
    QStringList languages;
    for (const QString &file : QDir(u":/translations"_s).entryList({u"fairlead_*.qm"_s}))
        languages += file.section(u'_', 1).section(u'.', 0, 0);
    return languages;
}

void useLanguage(QCoreApplication &application, const QString &language)
{
    if (QLocale().language() != QLocale(language).language())
        QLocale::setDefault(QLocale(language));
    qDeleteAll(application.findChildren<QTranslator *>()); // each takes itself out
    installTranslations(application);
}

} // namespace fairlead
