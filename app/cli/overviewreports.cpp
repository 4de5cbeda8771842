#include "app/cli/overviewreports.h"

#include "app/cli/jsonvalues.h"
#include "models/fields/valuetext.h"
#include "models/overview/overview.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

constexpr int kLabelWidth = 24;
constexpr int kFigureWidth = 12;
constexpr int kDateWidth = 16;
constexpr int kDaysWidth = 12;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(OverviewReports)
};

ordered_json rowJson(const RowRef &row)
{
    return {{"table", tableInfo(row.table).key().toStdString()}, {"id", row.id.toStdString()}};
}

ordered_json rowsJson(const std::vector<RowRef> &rows)
{
    ordered_json list = ordered_json::array();
    for (const RowRef &row : rows)
        list.push_back(rowJson(row));
    return list;
}

ordered_json figureJson(const OverviewFigure &figure)
{
    ordered_json series = ordered_json::array();
    for (const auto &[day, value] : figure.series)
        series.push_back({{"day", day.toString(Qt::ISODate).toStdString()}, {"value", value}});
    ordered_json json{{"measure", figure.measure.toStdString()},
                      {"label", keyMeasureText(figure.kind).toStdString()},
                      {"unit", figure.unit.toStdString()},
                      {"value", numberOrNull(figure.value)},
                      {"at_least", figure.isBound},
                      {"unknown_because", textOrNull(figure.unknownBecause)},
                      {"note", textOrNull(figure.note)},
                      {"on", dateOrNull(figure.on)},
                      {"why", textOrNull(figure.why)},
                      {"before", numberOrNull(figure.before)},
                      {"change", numberOrNull(figure.change())},
                      {"series", series},
                      {"about", rowsJson(figure.link.rows)}};
    if (figure.kind == KeyMeasure::CheapestExit)
        json["p90"] = numberOrNull(figure.second);
    if (figure.kind == KeyMeasure::LargestParent)
        json["with_hosted_for_others"] = numberOrNull(figure.second);
    return json;
}

ordered_json itemJson(const AgendaItem &item)
{
    return {
        {"id", item.id.toStdString()},
        {"kind", keyOf(item.kind).toStdString()},
        {"on", item.on.toText().toStdString()},
        {"days_left", item.daysLeft},
        {"title", item.title.toStdString()},
        {"if_nothing_is_done", textOrNull(item.consequence)},
        {"state", item.stateText.toStdString()},
        {"owner", textOrNull(item.owner)},
        {"decision", item.isDecision},
        {"points", item.count},
        {"row", rowJson(item.row)},
        {"contract", idOrNull(item.contract)},
        {"window_begins",
         dateOrNull(item.windowBegins.isNull() ? std::nullopt : std::optional(item.windowBegins))}};
}

ordered_json findingJson(const OverviewFinding &finding)
{
    return {{"kind", keyOf(finding.kind).toStdString()},
            {"rank", keyOf(finding.rank).toStdString()},
            {"title", finding.title.toStdString()},
            {"text", finding.text.toStdString()},
            {"due", dateOrNull(finding.due)},
            {"rows", rowsJson(finding.link.rows)}};
}

void printFigures(const Overview &overview, QTextStream &out)
{
    for (const OverviewFigure &figure : overview.figures) {
        out << keyMeasureText(figure.kind).leftJustified(kLabelWidth) << ' '
            << figureParts(figure).whole().rightJustified(kFigureWidth) << "  "
            << (figure.value ? figure.note : figure.unknownBecause);
        if (const QString change = changeText(figure); !change.isEmpty())
            out << "  (" << change << ')';
        out << '\n';
    }
    if (overview.comparedWith)
        out << Text::tr("Changes since the snapshot of %1.")
                   .arg(dateText(PartialDate(*overview.comparedWith), QLocale()))
            << '\n';
}

} // namespace

ordered_json overviewReport(const Workspace &workspace, const Lens &lens)
{
    const Overview overview = overviewOf(workspace, lens);
    ordered_json figures = ordered_json::array();
    for (const OverviewFigure &figure : overview.figures)
        figures.push_back(figureJson(figure));
    ordered_json agenda = ordered_json::array();
    for (const AgendaItem &item : overview.agenda)
        agenda.push_back(itemJson(item));
    ordered_json findings = ordered_json::array();
    for (const OverviewFinding &finding : overview.findings)
        findings.push_back(findingJson(finding));
    return {{"as_of", lens.asOf.toString(Qt::ISODate).toStdString()},
            {"compared_with", dateOrNull(overview.comparedWith)},
            {"figures", figures},
            {"agenda", agenda},
            {"findings", findings}};
}

void printOverview(const Workspace &workspace, const Lens &lens, QTextStream &out)
{
    const Overview overview = overviewOf(workspace, lens);
    printFigures(overview, out);
    out << '\n' << agendaFinding(overview.agenda) << '\n';
    for (const AgendaItem &item : overview.agenda) {
        out << dateText(item.on, QLocale()).leftJustified(kDateWidth)
            << daysText(item.daysLeft).leftJustified(kDaysWidth) << item.title << " ["
            << item.stateText << ']';
        if (!item.owner.isEmpty())
            out << ' ' << item.owner;
        out << '\n';
        if (!item.consequence.isEmpty())
            out << QString(kDateWidth + kDaysWidth, u' ') << item.consequence << '\n';
    }
    out << '\n' << findingsFinding(overview.findings) << '\n';
    for (const OverviewFinding &finding : overview.findings)
        out << labelOf(finding.rank).leftJustified(kDaysWidth) << finding.title << ": "
            << finding.text << '\n';
}

} // namespace fairlead
