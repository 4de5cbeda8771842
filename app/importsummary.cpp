#include "app/importsummary.h"

#include "models/rowtitle.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportSummary)
};

constexpr size_t kMostListed = 200;
constexpr qsizetype kMostReasons = 20;

/// Titles of rows that may exist only after an import. Plan and workspace outlive it.
class TitlesAfter
{
public:
    TitlesAfter(const ImportPlan &plan, const Workspace &workspace)
        : m_workspace(workspace)
    {
        for (const RowChange &change : plan.edit.changes) {
            if (change.after)
                m_rows.emplace(change.ref(), &*change.after);
        }
    }

    QString operator[](const RowRef &ref) const
    {
        const auto row = m_rows.find(ref);
        return row == m_rows.end() ? rowTitle(m_workspace, ref)
                                   : rowTitle(m_workspace, *row->second);
    }

private:
    const Workspace &m_workspace;
    std::map<RowRef, const Row *> m_rows;
};

void list(QStringList &lines, const QString &word, const std::vector<RowRef> &rows,
          const TitlesAfter &titles)
{
    for (size_t i = 0; i < rows.size() && i < kMostListed; ++i) {
        lines += u"%1: %2 “%3”"_s.arg(word, tableInfo(rows[i].table).singular(), titles[rows[i]]);
    }
    if (rows.size() > kMostListed)
        lines += Text::tr("%1: and %n more", nullptr, int(rows.size() - kMostListed)).arg(word);
}

nlohmann::ordered_json listed(const QStringList &texts)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (const QString &text : texts)
        json.push_back(text.toStdString());
    return json;
}

nlohmann::ordered_json refsJson(const std::vector<RowRef> &rows, const TitlesAfter &titles)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (const RowRef &row : rows) {
        json.push_back({{"table", tableInfo(row.table).text.key},
                        {"id", row.id.toStdString()},
                        {"title", titles[row].toStdString()}});
    }
    return json;
}

} // namespace

QString importCounts(const ImportPlan &plan)
{
    return Text::tr("new %1, changed %2, removed %3, conflicting %4, unchanged %5")
        .arg(plan.added.size())
        .arg(plan.changed.size())
        .arg(plan.removed.size())
        .arg(plan.conflicts.size())
        .arg(plan.unchanged);
}

QStringList importDetails(const ImportPlan &plan, const Workspace &workspace)
{
    QStringList lines;
    for (const ImportPlan::Conflict &conflict : plan.conflicts) {
        lines +=
            Text::tr("conflict: %1 “%2”, %3: yours is “%4”, the dataset says “%5”; yours stays")
                .arg(tableInfo(conflict.row.table).singular(), rowTitle(workspace, conflict.row),
                     conflict.field, conflict.kept, conflict.offered);
    }
    const TitlesAfter titles(plan, workspace);
    list(lines, Text::tr("new"), plan.added, titles);
    list(lines, Text::tr("changed"), plan.changed, titles);
    list(lines, Text::tr("removed"), plan.removed, titles);
    return lines;
}

QStringList importFindings(const ImportReport &report, qsizetype mostRejected)
{
    QStringList lines;
    lines += Text::tr("format: %1").arg(report.format);
    lines += Text::tr("rows: %1, rejected: %2").arg(report.rows).arg(report.rejected.count);
    for (const ColumnSum &sum : report.sums)
        lines +=
            Text::tr("sum of %1: %2").arg(sum.column, (sum.sum + u' ' + sum.currency).trimmed());
    if (!report.costColumn.isEmpty())
        lines += Text::tr("spend is taken from: %1").arg(report.costColumn);
    for (const QString &warning : report.warnings)
        lines += Text::tr("warning: %1").arg(warning);
    for (const ImportFinding &finding : report.findings) {
        lines += finding.line > 0 ? Text::tr("note: %1 First in line %2.")
                                        .arg(finding.text, QString::number(finding.line))
                                  : Text::tr("note: %1").arg(finding.text);
    }
    if (!report.ignoredColumns.isEmpty())
        lines += Text::tr("columns not used: %1").arg(report.ignoredColumns.join(u", "_s));
    for (const QString &news : report.news)
        lines += news;
    qsizetype shown = 0;
    for (const RejectedRow &row : report.rejected.first) {
        if (shown++ == mostRejected)
            break;
        lines += Text::tr("rejected: line %1: %2").arg(QString::number(row.line), row.reason);
    }
    if (report.rejected.count > mostRejected)
        lines +=
            Text::tr("rejected: and %n more", nullptr, int(report.rejected.count - mostRejected));
    return lines;
}

nlohmann::ordered_json importJson(const ImportReport &report, const Workspace &workspace)
{
    using nlohmann::ordered_json;
    ordered_json sums = ordered_json::array();
    for (const ColumnSum &sum : report.sums) {
        sums.push_back({{"column", sum.column.toStdString()},
                        {"currency", sum.currency.toStdString()},
                        {"sum", sum.sum.toStdString()}});
    }
    ordered_json findings = ordered_json::array();
    for (const ImportFinding &finding : report.findings) {
        findings.push_back({{"text", finding.text.toStdString()},
                            {"count", finding.count},
                            {"line", finding.line}});
    }
    ordered_json rejected = ordered_json::array();
    for (const RejectedRow &row : report.rejected.first)
        rejected.push_back({{"line", row.line}, {"reason", row.reason.toStdString()}});
    const ImportPlan &plan = report.plan;
    const TitlesAfter titles(plan, workspace);
    return {{"format", report.format.toStdString()},
            {"rows", report.rows},
            {"rejected_rows", report.rejected.count},
            {"rejected", rejected},
            {"sums", sums},
            {"cost_column", report.costColumn.toStdString()},
            {"warnings", listed(report.warnings)},
            {"findings", findings},
            {"used_columns", listed(report.matchedColumns)},
            {"ignored_columns", listed(report.ignoredColumns)},
            {"news", listed(report.news)},
            {"problems", listed(plan.rejected)},
            {"new", refsJson(plan.added, titles)},
            {"changed", refsJson(plan.changed, titles)},
            {"removed", refsJson(plan.removed, titles)},
            {"unchanged", plan.unchanged}};
}

QString importVerdict(const ImportPlan &plan, const QString &fileName)
{
    if (plan.isAcceptable())
        return Text::tr("“%1” holds nothing new.").arg(fileName);
    QStringList sentences = plan.rejected.first(qMin(plan.rejected.size(), kMostReasons));
    if (sentences.size() < plan.rejected.size())
        sentences +=
            Text::tr("And %n more.", nullptr, int(plan.rejected.size() - sentences.size()));
    return Text::tr("Nothing was imported from “%1”. %2").arg(fileName, sentences.join(u' '));
}

QString importHints(const ImportReport &report)
{
    QStringList hints;
    for (const OpenPoint point : report.open) {
        switch (point) {
        case OpenPoint::Currency:
            hints += Text::tr("Say it with --currency.");
            break;
        case OpenPoint::DateOrder:
            hints += Text::tr("If its dates begin with the day, say so with --day-first.");
            break;
        case OpenPoint::PriceDay:
            hints += Text::tr("Say it with --as-of.");
            break;
        case OpenPoint::Table:
            hints += Text::tr("If it is a table, say which with --table.");
            break;
        }
    }
    return hints.join(u' ');
}

} // namespace fairlead
