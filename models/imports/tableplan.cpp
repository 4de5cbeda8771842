#include "models/imports/tableplan.h"

#include "models/fields/inputtext.h"
#include "models/values/letters.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(TablePlan)
};

/// A header or a name of a field as they are compared: without case, marks, and units in brackets.
QString comparable(const QString &text)
{
    return lettersOnly(text.section(u'(', 0, 0));
}

bool isId(const QString &header)
{
    return comparable(header) == u"id";
}

const Field *fieldFor(const TableInfo &table, const QString &header)
{
    const QString wanted = comparable(header);
    if (wanted.isEmpty())
        return nullptr;
    const auto found =
        std::find_if(table.fields.begin(), table.fields.end(), [&](const Field &field) {
            return comparable(field.name()) == wanted || comparable(field.label()) == wanted;
        });
    return found == table.fields.end() ? nullptr : &*found;
}

class TablePlanner
{
public:
    TablePlanner(const Workspace &workspace, const TableInfo &table, const TableCells &cells,
                 const QLocale &locale, const IdMaker &newId)
        : m_workspace(workspace)
        , m_table(table)
        , m_cells(cells)
        , m_locale(locale)
        , m_newId(newId)
        , m_fields(matchedFields(table, cells.header))
    {
        for (const Row &row : workspace.rows(table.id))
            m_byName[row.text(u"name"_s).toCaseFolded()].push_back(row.id());
    }

    ImportReport plan(bool acceptsRejected)
    {
        describeColumns();
        for (const RejectedRow &row : m_cells.rejected)
            m_report.rejected.add(row.line, row.reason);
        for (size_t row = 0; row < m_cells.rows.size(); ++row)
            planCells(m_cells.rows[row], m_cells.lines[row]);
        if (m_report.rejected.count > 0 && !acceptsRejected) {
            m_report.plan.rejected +=
                Text::tr("%n row(s) were rejected. Correct them, or accept that they stay out.",
                         nullptr, int(m_report.rejected.count));
        } else if (m_cells.rows.empty()) {
            m_report.plan.rejected += Text::tr("The file has a header and no rows.");
        }
        m_report.plan.edit.label =
            Text::tr("Import %n row(s)", nullptr, int(m_report.plan.edit.changes.size()));
        m_report.plan.edit = overtakingClaims(m_workspace, std::move(m_report.plan.edit));
        return m_report;
    }

private:
    void describeColumns()
    {
        m_report.kind = ImportKind::Table;
        m_report.format = m_cells.format;
        m_report.table = m_table.key();
        for (const QString &note : m_cells.notes)
            m_report.findings.push_back({note, 0, 0});
        for (qsizetype column = 0; column < m_cells.header.size(); ++column) {
            const QString &header = m_cells.header[column];
            const Field *field = m_fields[size_t(column)];
            if (isId(header)) {
                m_idColumn = column;
                m_report.matchedColumns += header;
            } else if (field) {
                m_report.matchedColumns += Text::tr("%1 ← %2").arg(field->label(), header);
            } else if (!header.trimmed().isEmpty()) {
                m_report.ignoredColumns += header;
            }
        }
    }

    QString cellOf(const QStringList &cells, qsizetype column) const
    {
        return column < 0 ? QString() : cells.value(column).trimmed();
    }

    /// The row that the cells are about: by id, else by name, else a new one.
    Result<Row> startOf(const QStringList &cells) const
    {
        const QString id = cellOf(cells, m_idColumn);
        if (!id.isEmpty()) {
            const Row *row = m_workspace.find({m_table.id, id});
            return row ? *row : Row(m_table.id, id);
        }
        QString name;
        for (qsizetype column = 0; column < cells.size() && column < qsizetype(m_fields.size());
             ++column) {
            if (m_fields[size_t(column)] && m_fields[size_t(column)]->name() == u"name")
                name = cells[column].trimmed();
        }
        const auto known = m_byName.find(name.toCaseFolded());
        if (!name.isEmpty() && m_newNames.contains(name.toCaseFolded()))
            return failure(Text::tr("“%1” stands further up already.").arg(name));
        if (name.isEmpty() || known == m_byName.end())
            return Row(m_table.id, m_newId());
        if (known->second.size() > 1)
            return failure(
                Text::tr("“%1” is the name of several rows; add a column id.").arg(name));
        return *m_workspace.find({m_table.id, known->second.front()});
    }

    Result<Row> filled(Row row, const QStringList &cells) const
    {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const bool isExtra = column >= qsizetype(m_fields.size());
            if (isExtra && !cells[column].trimmed().isEmpty()) {
                return failure(Text::tr("The row has more cells than the header."));
            }
            const Field *field = isExtra ? nullptr : m_fields[size_t(column)];
            if (!field || cells[column].trimmed().isEmpty())
                continue;
            const auto changed =
                valueFromInput(m_workspace, *field, cells[column], m_locale)
                    .and_then([&](const Value &value) { return row.with(*field, value); });
            if (!changed)
                return changed;
            row = *changed;
        }
        return row;
    }

    void planCells(const QStringList &cells, qint64 line)
    {
        const auto row =
            startOf(cells).and_then([&](const Row &start) { return filled(start, cells); });
        if (!row) {
            m_report.rejected.add(line, row.error().message);
            return;
        }
        if (!m_seen.insert(row->ref()).second) {
            m_report.rejected.add(line, Text::tr("The same row stands further up already."));
            return;
        }
        if (const auto good = checkWhole(m_workspace, *row); !good) {
            m_report.rejected.add(line, good.error().message);
            return;
        }
        ++m_report.rows;
        if (!m_workspace.contains(row->ref()))
            m_newNames.insert(row->text(u"name"_s).toCaseFolded());
        planRow(m_report.plan, m_workspace, *row);
    }

    const Workspace &m_workspace;
    const TableInfo &m_table;
    const TableCells &m_cells;
    const QLocale &m_locale;
    const IdMaker &m_newId;
    std::vector<const Field *> m_fields;
    std::map<QString, std::vector<QString>> m_byName; ///< ids of the workspace, by folded name
    std::set<QString> m_newNames;                     ///< folded, of rows that are added
    std::set<RowRef> m_seen;
    qsizetype m_idColumn = -1;
    ImportReport m_report;
};

} // namespace

std::vector<const Field *> matchedFields(const TableInfo &table, const QStringList &header)
{
    std::vector<const Field *> fields;
    for (const QString &column : header) {
        const Field *field = fieldFor(table, column);
        const bool isTaken = std::find(fields.begin(), fields.end(), field) != fields.end();
        fields.push_back(isTaken ? nullptr : field);
    }
    return fields;
}

const TableInfo *tableForHeader(const QStringList &header)
{
    const TableInfo *best = nullptr;
    qsizetype most = 1;
    const bool hasId = std::any_of(header.begin(), header.end(), isId);
    for (const TableInfo &table : allTables()) {
        if (table.text.group == TableGroup::Hidden)
            continue;
        const std::vector<const Field *> fields = matchedFields(table, header);
        const bool hasName = std::any_of(fields.begin(), fields.end(), [](const Field *field) {
            return field && field->options.required && field->kind == FieldKind::Text;
        });
        const auto matched =
            qsizetype(fields.size()) - std::count(fields.begin(), fields.end(), nullptr);
        if ((hasName || hasId) && matched > most) {
            best = &table;
            most = matched;
        }
    }
    return best;
}

ImportReport planTable(const Workspace &workspace, const TableInfo &table, const TableCells &cells,
                       const QLocale &locale, const IdMaker &newId, bool acceptsRejected)
{
    return TablePlanner(workspace, table, cells, locale, newId).plan(acceptsRejected);
}

} // namespace fairlead
