#pragma once

#include "models/row.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace fairlead {

/// One cell: what is shown, what it is sorted and exported by, and why it is so.
struct FigureCell
{
    QString text;
    QVariant value; ///< a number, not rounded, or a text; invalid: unknown
    QString why;    ///< may be empty

    bool operator==(const FigureCell &) const = default;
};

FigureCell textCell(const QString &text, const QString &why = {});
FigureCell figureCell(double value, const QString &text, const QString &why = {});
FigureCell unknownCell(const QString &why); ///< "–", with the reason

/// A table of figures as a page shows and exports it.
struct FigureTable
{
    struct Line
    {
        std::vector<FigureCell> cells;
        std::optional<RowRef> row; ///< that it is about
    };
    QStringList heads;
    QStringList units; ///< of each column, for exports; empty: none
    std::vector<Line> lines;
};

/// As CSV, with a line of the lens first. Figures with a point, in full; unknown is empty.
QByteArray csvOf(const FigureTable &table, const QString &title, const QString &lensLine);

/// Adapts a table of figures; sorts by any of its heads, unknown last.
class FigureTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { ValueRole = Qt::UserRole + 1 }; ///< the number or text of the cell, not rounded

    explicit FigureTableModel(QObject *parent);

    void showTable(FigureTable table); ///< keeps the order that was chosen
    const FigureTable &table() const { return m_table; }
    std::optional<RowRef> rowAt(int line) const;
    int lineOf(const RowRef &row) const; ///< the first about it; -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    const FigureCell &cell(const QModelIndex &index) const;
    Qt::Alignment alignmentOf(int column) const; ///< texts at the left, figures at the right
    void arrange();

    FigureTable m_table;
    std::vector<size_t> m_order;
    int m_sortColumn = -1; ///< -1: as it came
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace fairlead
