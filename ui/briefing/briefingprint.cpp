#include "ui/briefing/briefingprint.h"

#include "ui/briefing/briefingpages.h"
#include "ui/briefing/pagepainter.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace fairlead {

void printBriefing(const Briefing &briefing, QWidget *window)
{
    const BriefingPages pages(briefing);
    QPrinter printer;
    printer.setResolution(page::kUnitsPerInch);
    printer.setFullPage(true);
    const bool isLetter = briefing.paper == PaperFormat::Letter;
    printer.setPageSize(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4));
    printer.setDocName(briefing.title);
    QPrintDialog dialog(&printer, window);
    dialog.setMinMax(1, pages.count());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const int first = std::max(printer.fromPage(), 1);
    const int last =
        printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) : pages.count();
    QPainter painter(&printer);
    const qreal scale = qreal(printer.resolution()) / page::kUnitsPerInch;
    painter.scale(scale, scale);
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        paintPage(painter, pages, page - 1);
    }
}

} // namespace fairlead
