#pragma once

#include <QStringList>

class QCoreApplication;

namespace fairlead {

/// Loads the texts of the user's language; English where there is none. Call once, before any text
/// is made.
void installTranslations(QCoreApplication &application);

/// The languages with texts of their own, as codes: "de", "en".
QStringList translatedLanguages();

/// From here on texts are in one of translatedLanguages(). Numbers and dates stay as the user has
/// them, if that is the language of the user, and else are those that are usual for the language.
void useLanguage(QCoreApplication &application, const QString &language);

} // namespace fairlead
