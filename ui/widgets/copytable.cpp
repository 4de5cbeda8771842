#include "ui/widgets/copytable.h"

#include "models/fields/csvtext.h"
#include "ui/widgets/pageaction.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QHeaderView>
#include <QListView>
#include <QMimeData>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(CopyTable)
};

const QHeaderView *headsOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree ? tree->header() : nullptr;
}

/// The columns that are shown, in the order in which they are shown.
std::vector<int> columnsOf(const QAbstractItemView &view)
{
    std::vector<int> columns;
    if (const QHeaderView *heads = headsOf(view)) {
        for (int place = 0; place < heads->count(); ++place) {
            if (const int column = heads->logicalIndex(place); !heads->isSectionHidden(column))
                columns.push_back(column);
        }
    } else if (const auto *list = qobject_cast<const QListView *>(&view)) {
        columns.push_back(list->modelColumn());
    }
    return columns;
}

/// What is read of a line: a list that paints its lines itself says them to a screen reader.
QString textOf(const QModelIndex &index)
{
    const QString shown = index.data(Qt::DisplayRole).toString();
    return shown.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : shown;
}

class Lines
{
public:
    Lines(const QAbstractItemView &view, bool onlySelected)
        : m_view(view)
        , m_columns(columnsOf(view))
        , m_onlySelected(onlySelected)
    {
        addBelow(view.rootIndex());
    }

    std::vector<QStringList> take() { return std::move(m_lines); }

private:
    void addBelow(const QModelIndex &parent)
    {
        const QAbstractItemModel &model = *m_view.model();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            if (!m_onlySelected || isSelected(row, parent))
                add(row, parent);
            addBelow(model.index(row, 0, parent));
        }
    }

    bool isSelected(int row, const QModelIndex &parent) const
    {
        return std::ranges::any_of(m_columns, [&](int column) {
            return m_view.selectionModel()->isSelected(m_view.model()->index(row, column, parent));
        });
    }

    void add(int row, const QModelIndex &parent)
    {
        QStringList line;
        for (const int column : m_columns)
            line += textOf(m_view.model()->index(row, column, parent));
        m_lines.push_back(line);
    }

    const QAbstractItemView &m_view;
    const std::vector<int> m_columns;
    const bool m_onlySelected;
    std::vector<QStringList> m_lines;
};

QString tabbed(const QStringList &line)
{
    QStringList cells;
    for (const QString &cell : line)
        cells += withoutFormula(cell.simplified());
    return cells.join(u'\t') + u'\n';
}

QString htmlRow(const QStringList &line, const QString &tag)
{
    QString row;
    for (const QString &cell : line)
        row += u"<%1>%2</%1>"_s.arg(tag, withoutFormula(cell).toHtmlEscaped());
    return u"<tr>%1</tr>"_s.arg(row);
}

void copy(const CopiedTable &table)
{
    if (!table.lines.empty())
        QGuiApplication::clipboard()->setMimeData(clipboardData(table).release());
}

} // namespace

QString htmlTable(const CopiedTable &table)
{
    QString rows = table.heads.isEmpty() ? QString() : htmlRow(table.heads, u"th"_s);
    for (const QStringList &line : table.lines)
        rows += htmlRow(line, u"td"_s);
    const QString title =
        table.title.isEmpty() ? QString() : u"<h3>%1</h3>"_s.arg(table.title.toHtmlEscaped());
    return title + u"<table>%1</table>"_s.arg(rows);
}

std::unique_ptr<QMimeData> clipboardData(const std::vector<CopiedTable> &tables)
{
    QStringList texts;
    QString html;
    for (const CopiedTable &table : tables) {
        QString text = table.title.isEmpty() ? QString() : tabbed({table.title});
        if (!table.heads.isEmpty())
            text += tabbed(table.heads);
        for (const QStringList &line : table.lines)
            text += tabbed(line);
        texts += text;
        html += htmlTable(table);
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(texts.join(u'\n'));
    data->setHtml(html);
    return data;
}

std::unique_ptr<QMimeData> clipboardData(const CopiedTable &table)
{
    return clipboardData(std::vector{table});
}

CopiedTable allLines(const QAbstractItemView &view)
{
    CopiedTable table;
    if (!view.model())
        return table;
    if (headsOf(view)) {
        for (const int column : columnsOf(view))
            table.heads += view.model()->headerData(column, Qt::Horizontal).toString();
    }
    table.lines = Lines(view, false).take();
    return table;
}

CopiedTable copiedLines(const QAbstractItemView &view)
{
    if (!view.selectionModel() || !view.selectionModel()->hasSelection())
        return allLines(view);
    return {.heads = {}, .lines = Lines(view, true).take()};
}

QAbstractItemView *copiedView(QWidget &page)
{
    for (QWidget *widget = QApplication::focusWidget(); widget && widget != &page;
         widget = widget->parentWidget()) {
        if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && page.isAncestorOf(view))
            return view;
    }
    const auto views = page.findChildren<QAbstractItemView *>();
    const auto first = [&](auto isMeant) {
        const auto found = std::ranges::find_if(views, [&](const QAbstractItemView *view) {
            return view->model() && !qobject_cast<const QHeaderView *>(view) && isMeant(view);
        });
        return found == views.end() ? nullptr : *found;
    };
    if (auto *shown = first([](const auto *view) { return view->isVisible(); }))
        return shown;
    return first([](const auto *view) {
        return view->parentWidget()->isVisible() && view->model()->rowCount() > 0;
    });
}

void addCopyActions(QWidget &page)
{
    addPageAction(page, Text::tr("&Copy"), QKeySequence::Copy, u"copy"_s, [&page] {
        if (const QAbstractItemView *view = copiedView(page))
            copy(copiedLines(*view));
    });
    addPageAction(page, Text::tr("Copy the &whole table"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                  u"copyTable"_s, [&page] {
                      if (const QAbstractItemView *view = copiedView(page))
                          copy(allLines(*view));
                  });
}

} // namespace fairlead
