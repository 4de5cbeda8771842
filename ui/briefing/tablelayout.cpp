#include "ui/briefing/tablelayout.h"

#include "ui/briefing/barlayout.h"
#include "ui/briefing/pagemetrics.h"
#include "ui/briefing/printcolors.h"

#include <algorithm>
#include <numeric>

namespace fairlead {

namespace {

constexpr qreal kPadding = 3.3;
constexpr qreal kBarHeight = 10;
constexpr qreal kHighestRow = page::kBodyHeight * 0.4; ///< higher ones may be cut

constexpr qreal kWidestWord = page::kTextWidth / 4; ///< longer ones are broken

/// The widest piece of a text that may not be broken.
qreal widestWord(const QString &text, const TextStyle &style)
{
    qreal widest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, textWidth(word, style));
    return std::min(widest, kWidestWord);
}

qreal widestWord(const TableCell &cell)
{
    return widestWord(cell.text.text, cell.isStrong ? style::tableStrong() : style::tableText());
}

/// The columns with the weights they need so that no word is broken; others give way.
std::vector<TableColumn> widened(const Table &table)
{
    std::vector<qreal> needed;
    for (size_t column = 0; column < table.columns.size(); ++column) {
        needed.push_back(widestWord(table.columns[column].title, style::tableHead()));
        for (const TableRow &row : table.rows) {
            if (column < row.size())
                needed.back() = std::max(needed.back(), widestWord(row[column]));
        }
        needed.back() += column + 1 < table.columns.size() ? page::kCellGap + 1 : 1;
    }
    std::vector<TableColumn> columns = table.columns;
    const auto edges = columnEdges(columns, 0, page::kTextWidth);
    qreal fixed = 0;
    double flexible = 0;
    for (size_t column = 0; column < columns.size(); ++column) {
        if (needed[column] > edges[column + 1] - edges[column])
            fixed += needed[column];
        else
            flexible += columns[column].weight;
    }
    const qreal perWeight = flexible > 0 ? (page::kTextWidth - fixed) / flexible : 0;
    if (perWeight <= 0)
        return columns;
    for (size_t column = 0; column < columns.size(); ++column) {
        if (needed[column] > edges[column + 1] - edges[column])
            columns[column].weight = needed[column] / perWeight;
    }
    return columns;
}

class TableLayout
{
public:
    explicit TableLayout(const Table &table)
        : m_table(table)
        , m_edges(columnEdges(widened(table), page::kMargin, page::kTextWidth))
        , m_scale(sharedScale())
    {
    }

    Strips run() const
    {
        Strips strips{head()};
        for (size_t i = 0; i < m_table.rows.size(); ++i) {
            Strip whole = row(m_table.rows[i]);
            whole.keepWithNext =
                i + 2 == m_table.rows.size() || (i == 0 && m_table.rows.size() > 1);
            const bool keep = whole.keepWithNext;
            Strips pieces = cutStrip(std::move(whole), kHighestRow);
            pieces.back().keepWithNext = keep && pieces.size() == 1;
            appendRows(strips, std::move(pieces));
        }
        return strips;
    }

private:
    qreal left(size_t column) const { return m_edges[column]; }
    qreal width(size_t column) const
    {
        return m_edges[column + 1] - m_edges[column]
               - (column + 1 < m_table.columns.size() ? page::kCellGap : 0);
    }
    Align align(size_t column) const
    {
        return m_table.columns[column].kind == ColumnKind::Figure ? Align::Right : Align::Left;
    }

    double sharedScale() const
    {
        std::vector<MoneyBar> bars;
        qreal room = 0;
        for (size_t column = 0; column < m_table.columns.size(); ++column) {
            if (m_table.columns[column].kind == ColumnKind::Bar)
                room = width(column);
        }
        for (const TableRow &row : m_table.rows) {
            for (const TableCell &cell : row) {
                if (cell.bar)
                    bars.push_back(*cell.bar);
            }
        }
        return barScale(bars, room);
    }

    Strip head() const
    {
        Strip strip{.gap = 4, .keepWithNext = true, .marks = {}};
        std::vector<TextBox> boxes;
        for (size_t column = 0; column < m_table.columns.size(); ++column) {
            boxes.emplace_back(m_table.columns[column].title, style::tableHead(), width(column));
            strip.height = std::max(strip.height, boxes.back().height());
        }
        for (size_t column = 0; column < boxes.size(); ++column) {
            const qreal top = strip.height - boxes[column].height();
            addText(strip, boxes[column], {left(column), top}, align(column), width(column));
        }
        strip.height += kPadding;
        addRule(strip, print::kStrong);
        return strip;
    }

    Strip row(const TableRow &cells) const
    {
        Strip strip;
        for (size_t column = 0; column < m_table.columns.size() && column < cells.size(); ++column)
            strip.height = std::max(strip.height, addCell(strip, cells[column], column));
        strip.height += kPadding;
        addRule(strip, print::kLine);
        return strip;
    }

    /// Returns where the cell ends.
    qreal addCell(Strip &strip, const TableCell &cell, size_t column) const
    {
        qreal y = kPadding;
        if (cell.bar) {
            const TextStyle text = style::tableText();
            addBar(strip, *cell.bar, {left(column), y + (text.lineHeight - kBarHeight) / 2},
                   kBarHeight, m_scale);
            return y + text.lineHeight;
        }
        TextStyle text = cell.isStrong ? style::tableStrong() : style::tableText();
        TextStyle note = style::tableNote();
        const size_t ground = strip.marks.size();
        if (cell.lockIn) {
            text.color = readableOn(lockInGround(*cell.lockIn));
            note.color = text.color;
        }
        if (!cell.text.text.isEmpty() || !cell.text.citations.empty()) {
            y += addText(strip, TextBox(cell.text, text, width(column)), {left(column), y},
                         align(column), width(column));
        }
        if (!cell.note.isEmpty()) {
            y += addText(strip, TextBox(cell.note, note, width(column)), {left(column), y},
                         align(column), width(column));
        }
        if (cell.lockIn) {
            const QRectF rect(left(column) - 4, 1, width(column) + 8, y);
            strip.marks.insert(strip.marks.begin() + std::ptrdiff_t(ground),
                               FillMark{rect, lockInGround(*cell.lockIn)});
        }
        return y;
    }

    void addRule(Strip &strip, const QColor &color) const
    {
        strip.marks.push_back(
            LineMark{{page::kMargin, strip.height, page::kMargin + page::kTextWidth, strip.height},
                     color,
                     1});
        strip.height += 1;
    }

    const Table &m_table;
    const std::vector<qreal> m_edges;
    const double m_scale;
};

} // namespace

std::vector<qreal> columnEdges(const std::vector<TableColumn> &columns, qreal left, qreal width)
{
    const double total =
        std::accumulate(columns.begin(), columns.end(), 0.0,
                        [](double sum, const TableColumn &column) { return sum + column.weight; });
    std::vector<qreal> edges{left};
    for (const TableColumn &column : columns)
        edges.push_back(edges.back() + width * column.weight / total);
    return edges;
}

Strips layoutTable(const Table &table)
{
    return TableLayout(table).run();
}

} // namespace fairlead
