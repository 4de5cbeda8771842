#include "app/shippedworkspace.h"
#include "models/briefing/briefing.h"
#include "ui/briefing/briefingpages.h"
#include "ui/briefing/briefingpdf.h"
#include "ui/briefing/pagemetrics.h"
#include "ui/briefing/pagepainter.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextStream>

#include <algorithm>
#include <functional>

/// Prints how long the board's briefing of the sample takes, beside the floor of performance.md:
/// pages that are laid out already, painted one by one. Milliseconds, best of several runs.
using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 7;

double best(const std::function<void()> &work)
{
    double fastest = 1e9;
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        fastest = std::min(fastest, double(timer.nsecsElapsed()) / 1e6);
    }
    return fastest;
}

void paint(const BriefingPages &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(page::kUnitsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
    QPainter painter(&writer);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        paintPage(painter, pages, page);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const Workspace sample = *shippedWorkspace(StartContent::Sample);
    const Lens lens{.asOf = QDate(2026, 11, 20)};
    const QLocale locale(QLocale::English);
    const BriefingSettings settings = usualSettings(Audience::Board);
    const Briefing content = briefing(sample, lens, settings, locale);
    const BriefingPages pages(content);

    const double floor = best([&] { paint(pages); });
    const double making = best([&] { briefing(sample, lens, settings, locale); });
    const double layout = best([&] { BriefingPages again(content); });
    const double first = best([&] {
        const BriefingPages again(content);
        QImage screen(794, 1123, QImage::Format_RGB32);
        QPainter painter(&screen);
        painter.scale(1.0 / page::kUnitsPerPixel, 1.0 / page::kUnitsPerPixel);
        paintPage(painter, again, 0);
    });
    const double file = best([&] { briefingPdf(content).value(); });
    const double whole =
        best([&] { briefingPdf(briefing(sample, lens, settings, locale)).value(); });
    QTextStream out(stdout);
    out << pages.count() << " pages\n"
        << "painted pages (floor)            " << floor << '\n'
        << "content, with all its estimates  " << making << '\n'
        << "layout                           " << layout << '\n'
        << "first preview page from content  " << first << "  (reach: at most 100)\n"
        << "PDF from content                 " << file << '\n'
        << "PDF from content / floor         " << file / floor << "  (reach: at most 3)\n"
        << "whole, from the workspace        " << whole << '\n'
        << "whole / floor                    " << whole / floor << '\n';
    return 0;
}
