#pragma once

#include "models/result.h"
#include "ui/briefing/briefingpages.h"

#include <QDate>

namespace fairlead {

/// What Qt's PDF writer leaves out of a document.
struct PdfStructure
{
    QString title;
    QString author;   ///< whose document it is
    QString language; ///< code, as in "en"
    QDate madeOn;     ///< a date of the content, so that the same content gives the same bytes
    std::vector<BriefingPages::Bookmark> bookmarks;
    std::vector<BriefingPages::Link> links;
    std::vector<BriefingPages::SourcePlace> sources;
};

/// Writes a PDF again with its title, language, bookmarks and links, and with an id that follows
/// from its content.
Result<QByteArray> withStructure(const QByteArray &pdf, const PdfStructure &structure);

} // namespace fairlead
