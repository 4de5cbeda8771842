#pragma once

#include "models/workspace.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QHash>

#include <memory>
#include <vector>

namespace fairlead {

class CellReader;

/// What is written in the rows of one table, in small letters, ready to be searched. Rows are known
/// by their slot: their place in the order of ids when the table was read; rows that are added
/// later take slots after those. Large tables are read on other threads from a copy of the
/// workspace; until ready() nothing is found.
class SearchTexts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~SearchTexts() override;

    void read(const Workspace &workspace, TableId table);
    bool isReady() const { return !m_reading; }
    void update(const CellReader &reader, const Row &row, int slot); ///< changed or added

    /// By slot, whether every word of the search stands somewhere in the row. Slots from
    /// @p slotCount on are left out.
    std::vector<char> find(const QString &search, int slotCount) const;

signals:
    void ready(); ///< after read() of a large table

private:
    /// The texts of some rows one after the other, each ended by a zero byte.
    struct Block
    {
        QByteArray text;
        std::vector<qsizetype> ends; ///< place of each zero byte
    };
    struct Part; ///< what one thread reads

    static Block blockOf(const Part &part);
    void take();
    void findWord(const QByteArray &word, std::vector<char> &found) const;

    std::vector<Block> m_blocks;                      ///< rows in the order of slots
    QHash<int, QByteArray> m_newer;                   ///< of rows changed or added since
    std::unique_ptr<QFutureWatcher<Block>> m_reading; ///< null when nothing is being read
};

} // namespace fairlead
