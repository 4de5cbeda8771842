#pragma once

#include "models/fields/tableinfo.h"

#include <QListWidget>

namespace fairlead {

class CareTally;
class LiveWorkspace;

/// The tables in their groups, with how many rows each has and a sign where rows need care.
class TableChooser : public QListWidget
{
    Q_OBJECT

public:
    TableChooser(LiveWorkspace &live, const CareTally &care, QWidget *parent);

    void choose(TableId table);

signals:
    void chosen(fairlead::TableId table);

private:
    void addGroup(TableGroup group, const QString &title);
    void countRows();
    void showCare();
    QListWidgetItem *itemOf(TableId table) const;

    LiveWorkspace &m_live;
    const CareTally &m_care;
};

} // namespace fairlead
