#pragma once

#include "models/fields/tableinfo.h"

#include <QListWidget>

namespace fairlead {

class LensModel;
class LiveWorkspace;

/// The tables in their groups, with how many rows each has and a sign where rows need care.
class TableChooser : public QListWidget
{
    Q_OBJECT

public:
    TableChooser(LiveWorkspace &live, LensModel &lens, QWidget *parent);

    void choose(TableId table);

signals:
    void chosen(fairlead::TableId table);

private:
    void addGroup(TableGroup group, const QString &title);
    void countRows();
    void countCareSoon();
    void countCare();
    QListWidgetItem *itemOf(TableId table) const;

    LiveWorkspace &m_live;
    LensModel &m_lens;
    bool m_isCareDue = false; ///< counting is queued for when the event loop is reached
};

} // namespace fairlead
