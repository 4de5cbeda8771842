#include "app/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

void install(QCoreApplication &application, const QLocale &locale, const QString &name,
             const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

/// Our own texts, and those of Qt's dialogs and buttons where they are installed.
void installFor(QCoreApplication &application, const QLocale &locale)
{
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, u"fairlead"_s, u":/translations"_s);
}

} // namespace

void installTranslations(QCoreApplication &application)
{
    installFor(application, QLocale(QLocale::English)); // its plural forms; others come over it
    if (QLocale().language() != QLocale::English)
        installFor(application, QLocale());
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
