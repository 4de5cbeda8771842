#pragma once

class QCoreApplication;

namespace fairlead {

/// Loads the texts of the user's language; English where there is none. Call once, before any text
/// is made.
void installTranslations(QCoreApplication &application);

} // namespace fairlead
