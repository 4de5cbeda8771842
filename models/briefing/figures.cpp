#include "models/briefing/figures.h"

#include "models/briefing/figuretables.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

Sheet sheetOf(const QString &title, const Table &table)
{
    Sheet sheet{.name = title, .notes = {}, .columns = {}, .rows = {}};
    for (const TableColumn &column : table.columns)
        sheet.columns.push_back({.title = column.title, .unit = {}});
    for (const TableRow &row : table.rows) {
        std::vector<SheetCell> cells;
        for (const TableCell &cell : row)
            cells.emplace_back(cell.note.isEmpty() ? cell.text.text
                                                   : cell.text.text + u", "_s + cell.note);
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

/// Takes the charts out of blocks.
struct Collector
{
    const QString &section;
    std::vector<Figure> &figures;

    template<class Other>
    void operator()(const Other &) const
    {
    }
    template<class Chart>
        requires requires(const Chart &chart)
        {
            tableOf(chart);
        }
    void operator()(const Chart &chart) const
    {
        const QString number = QString::number(figures.size() + 1).rightJustified(2, u'0');
        figures.push_back({.name = number + u'-' + section,
                           .title = chart.title,
                           .block = chart,
                           .table = sheetOf(chart.title, tableOf(chart))});
    }
    void operator()(const FindingsBesideChart &block) const { std::visit(*this, block.chart); }
};

} // namespace

std::vector<Figure> figuresOf(const Briefing &briefing)
{
    std::vector<Figure> figures;
    for (const Section &section : briefing.sections) {
        for (const Block &block : section.blocks)
            std::visit(Collector{section.id, figures}, block);
    }
    return figures;
}

} // namespace fairlead
