#pragma once

#include "models/workspace.h"

#include <QFutureWatcher>

#include <memory>
#include <vector>

namespace fairlead {

/// One thing that the palette can lead to.
struct PaletteEntry
{
    enum class Kind {
        Action,
        Table,
        Record,
    };

    Kind kind = Kind::Record;
    QString title;
    QString detail; ///< what it is; the shortcut of an action
    QString folded; ///< title in small letters, as it is searched
    RowRef row;     ///< of a record; its table for a table
    int number = 0; ///< of an action, as the window counts them
};

/// Finds entries by a few letters. Records are read on another thread; until ready() only
/// actions and tables are found.
class PaletteIndex : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setCommands(std::vector<PaletteEntry> commands); ///< the actions of the window
    void read(const Workspace &workspace);
    bool isReading() const { return m_reading != nullptr; }
    bool isRead() const { return isReading() || !m_records.empty(); }
    void forget(); ///< the records have changed

    /// The best matches: beginnings first, then beginnings of words, then anywhere, then letters
    /// in their order.
    std::vector<PaletteEntry> find(const QString &text, size_t limit) const;

signals:
    void ready(); ///< the records can be found

private:
    using Watcher = QFutureWatcher<std::vector<PaletteEntry>>;

    void take();

    std::vector<PaletteEntry> m_commands;
    std::vector<PaletteEntry> m_records;
    std::unique_ptr<Watcher> m_reading; ///< null when nothing is being read
};

} // namespace fairlead
