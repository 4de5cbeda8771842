#pragma once

#include "ui/frame/paletteindex.h"

#include <QFrame>

class QAction;
class QLineEdit;
class QListWidget;

namespace fairlead {

class LiveWorkspace;

/// The palette: a field and what it finds. Opens over the window, goes with Esc or a choice.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(LiveWorkspace &live, QWidget *window);

    void setCommands(const QList<QAction *> &actions);
    void open();

signals:
    void tableChosen(fairlead::TableId table);
    void recordChosen(const fairlead::RowRef &row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void choose();

    LiveWorkspace &m_live;
    PaletteIndex m_index;
    QList<QAction *> m_actions;
    std::vector<PaletteEntry> m_found;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace fairlead
