#include "ui/briefing/briefingpdf.h"

#include "ui/briefing/briefingpages.h"
#include "ui/briefing/pagemetrics.h"
#include "ui/briefing/pagepainter.h"
#include "ui/briefing/pdfoutline.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace fairlead {

namespace {

QByteArray paintedPages(const BriefingPages &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(page::kUnitsPerInch);
    const bool isLetter = pages.sheet().width > page::kWidth;
    writer.setPageLayout(QPageLayout(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4),
                                     QPageLayout::Portrait, {}));
    QPainter painter(&writer);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        paintPage(painter, pages, page);
    }
    painter.end();
    return bytes;
}

} // namespace

Result<QByteArray> briefingPdf(const Briefing &briefing)
{
    const BriefingPages pages(briefing);
    return withStructure(paintedPages(pages), {.title = briefing.title,
                                               .author = briefing.owner,
                                               .language = briefing.language,
                                               .madeOn = briefing.asOf,
                                               .bookmarks = pages.bookmarks(),
                                               .links = pages.links(),
                                               .sources = pages.sourcePlaces()});
}

} // namespace fairlead
