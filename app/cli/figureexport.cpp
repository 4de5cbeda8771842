#include "app/cli/figureexport.h"

#include "app/files.h"
#include "models/briefing/sheetcsv.h"
#include "ui/briefing/figuresheet.h"

#include <QCoreApplication>
#include <QDir>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(FigureExport)
};

} // namespace

Result<int> exportFigures(const Briefing &briefing, const QString &folder, double pngScale)
{
    const QDir target(folder);
    if (!target.mkpath(u"."_s))
        return failure(Text::tr("The folder “%1” cannot be made.").arg(folder));
    const std::vector<Figure> figures = figuresOf(briefing);
    for (const Figure &figure : figures) {
        const PictureSheet sheet = figureSheet(figure, briefing);
        const QString path = target.filePath(figure.name);
        const auto written =
            writeFile(path + u".svg"_s, svgOf(sheet))
                .and_then([&] { return writeFile(path + u".png"_s, pngOf(sheet, pngScale)); })
                .and_then([&] { return writeFile(path + u".csv"_s, sheetCsv(figure.table)); });
        if (!written)
            return tl::make_unexpected(written.error());
    }
    return int(figures.size());
}

} // namespace fairlead
