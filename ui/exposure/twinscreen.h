#pragma once

#include "ui/exposure/figuretable.h"

#include <QWidget>

#include <functional>

class QLabel;
class QTableView;
class QVBoxLayout;

namespace fairlead {

/// The figures of a page as a table: a tab of its own, with what belongs above it.
class TwinScreen : public QWidget
{
    Q_OBJECT

public:
    /// @p name: object name of the table.
    TwinScreen(const QString &title, const QString &name, std::function<FigureTable()> make,
               QWidget *parent);

    void setNote(const QString &name, std::function<QString()> say); ///< above the table
    void addAbove(QWidget *part);

    const QString &title() const { return m_title; }
    QTableView *view() const { return m_view; }
    FigureTable table() const { return m_make(); } ///< as it is now
    void refresh();

signals:
    void rowChosen(const fairlead::RowRef &row);

private:
    void followSelection();

    QString m_title;
    std::function<FigureTable()> m_make;
    std::function<QString()> m_say;
    FigureTableModel *m_model;
    QTableView *m_view;
    QVBoxLayout *m_layout;
    QLabel *m_note = nullptr;
};

} // namespace fairlead
