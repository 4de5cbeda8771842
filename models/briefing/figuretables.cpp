#include "models/briefing/figuretables.h"

#include "models/briefing/cells.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

QString percentText(double share)
{
    return QString::number(share * 100, 'f', 1) + u" %"_s;
}

QString lineText(TieLine line)
{
    switch (line) {
    case TieLine::Settled:
        return Text::tr("paid or firm");
    case TieLine::Conditional:
        return Text::tr("conditional");
    case TieLine::Announced:
        return Text::tr("announced or not known");
    }
    Q_UNREACHABLE();
}

} // namespace

Table tableOf(const BarChart &chart)
{
    Table table{.columns = {{chart.unit, ColumnKind::Text, 2},
                            {chart.firmTitle, ColumnKind::Figure, 1},
                            {chart.ceilingTitle, ColumnKind::Figure, 1}},
                .rows = {}};
    for (const BarRow &row : chart.rows)
        table.rows.push_back({cell(row.label), cell(row.firm), cell(row.ceiling)});
    return table;
}

Table tableOf(const ShareChart &chart)
{
    Table table{.columns = {{chart.unit, ColumnKind::Text, 2},
                            {Text::tr("Parts"), ColumnKind::Text, 3},
                            {Text::tr("Figure"), ColumnKind::Figure, 1},
                            {Text::tr("Share"), ColumnKind::Figure, 1}},
                .rows = {}};
    std::vector<ShareRow> rows = chart.rows;
    if (chart.total)
        rows.push_back(*chart.total);
    for (const ShareRow &row : rows) {
        QStringList parts;
        for (const ShareSegment &segment : row.segments) {
            if (!segment.label.isEmpty())
                parts += u"%1 %2"_s.arg(segment.label, percentText(segment.share));
        }
        table.rows.push_back(
            {cell(row.label), cell(parts.join(u"; "_s)), cell(row.amount), cell(row.share)});
    }
    return table;
}

Table tableOf(const EstimateChart &chart)
{
    Table table{.columns = {{chart.unit, ColumnKind::Text, 3},
                            {u"P10"_s, ColumnKind::Figure, 1},
                            {u"P50"_s, ColumnKind::Figure, 1},
                            {u"P90"_s, ColumnKind::Figure, 1}},
                .rows = {}};
    for (const EstimateRow &row : chart.rows) {
        table.rows.push_back({cellWithNote(row.label, row.note), cell(row.lowText),
                              strongCell(row.likelyText), cell(row.highText)});
    }
    return table;
}

Table tableOf(const DateChart &chart)
{
    Table table{.columns = {{Text::tr("Lane"), ColumnKind::Text, 2},
                            {Text::tr("From"), ColumnKind::Text, 1},
                            {Text::tr("To"), ColumnKind::Text, 1},
                            {Text::tr("What"), ColumnKind::Text, 2}},
                .rows = {}};
    for (const DateRow &row : chart.rows) {
        for (const DateMark &mark : row.marks) {
            table.rows.push_back({cell(row.label), cell(mark.first.toString(Qt::ISODate)),
                                  cell(mark.last.toString(Qt::ISODate)), cell(mark.label)});
        }
    }
    return table;
}

Table tableOf(const TieChart &chart)
{
    Table table{.columns = {{Text::tr("From"), ColumnKind::Text, 2},
                            {Text::tr("To"), ColumnKind::Text, 2},
                            {Text::tr("What"), ColumnKind::Text, 1.5},
                            {Text::tr("How sure"), ColumnKind::Text, 1.5},
                            {Text::tr("Amount"), ColumnKind::Figure, 2}},
                .rows = {}};
    for (const TieEdge &edge : chart.edges) {
        table.rows.push_back(
            {cell(chart.nodes[size_t(edge.from)].name), cell(chart.nodes[size_t(edge.to)].name),
             cell(edgeFamilyText(edge.family)), cell(lineText(edge.line)), cell(edge.label)});
    }
    return table;
}

} // namespace fairlead
