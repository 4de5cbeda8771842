#include "ui/records/searchtexts.h"

#include "ui/records/cellreader.h"

#include <QtConcurrentMap>

#include <algorithm>
#include <cstring>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kReadAtOnce = 2000; ///< rows that are read without another thread
constexpr qsizetype kPartSize = 10000;  ///< rows that one thread reads in one go

/// What a reader sees in the row, so that nothing hidden is ever found.
QByteArray textOf(const CellReader &reader, const Row &row)
{
    QString text;
    for (const GridColumn &column : reader.columns()) {
        if (column.kind == GridColumn::Kind::Complete || column.kind == GridColumn::Kind::Age)
            continue;
        const QString shown = reader.text(row, column);
        if (shown != u"–")
            text += shown + u'\n';
    }
    text.remove(QChar::Null);
    return text.toCaseFolded().toUtf8();
}

QList<QByteArray> wordsOf(const QString &search)
{
    QList<QByteArray> words;
    for (const QString &word : search.toCaseFolded().split(u' ', Qt::SkipEmptyParts))
        words += word.toUtf8();
    return words;
}

/// The place of @p word at or after @p from; -1 when there is none.
qsizetype placeOf(const QByteArray &word, const QByteArray &text, qsizetype from)
{
    const char *start = text.constData() + from;
    const void *found =
        memmem(start, size_t(text.size() - from), word.constData(), size_t(word.size()));
    return found ? static_cast<const char *>(found) - text.constData() : -1;
}

} // namespace

struct SearchTexts::Part
{
    std::shared_ptr<const Workspace> workspace;
    std::shared_ptr<const CellReader> reader;
    std::vector<Row> rows;
};

SearchTexts::Block SearchTexts::blockOf(const Part &part)
{
    Block block;
    block.ends.reserve(part.rows.size());
    for (const Row &row : part.rows) {
        block.text += textOf(*part.reader, row);
        block.ends.push_back(block.text.size());
        block.text += '\0';
    }
    return block;
}

SearchTexts::~SearchTexts()
{
    if (m_reading)
        m_reading->cancel();
}

void SearchTexts::read(const Workspace &workspace, TableId table)
{
    if (m_reading)
        m_reading->cancel();
    m_reading.reset();
    m_blocks.clear();
    m_newer.clear();
    const auto copy = std::make_shared<const Workspace>(workspace);
    const auto reader = std::make_shared<CellReader>(*copy);
    reader->setTable(table);
    QList<Part> parts;
    for (const Row &row : copy->rows(table)) {
        if (parts.isEmpty() || qsizetype(parts.back().rows.size()) == kPartSize)
            parts += Part{copy, reader, {}};
        parts.back().rows.push_back(row);
    }
    if (copy->rows(table).size() <= kReadAtOnce) {
        for (const Part &part : std::as_const(parts))
            m_blocks.push_back(blockOf(part));
        return;
    }
    m_reading = std::make_unique<QFutureWatcher<Block>>();
    connect(m_reading.get(), &QFutureWatcher<Block>::finished, this, &SearchTexts::take);
    m_reading->setFuture(QtConcurrent::mapped(std::move(parts), blockOf));
}

void SearchTexts::take()
{
    const QList<Block> blocks = m_reading->future().results();
    m_blocks = {blocks.begin(), blocks.end()};
    m_reading.release()->deleteLater(); // it is telling this very moment
    emit ready();
}

void SearchTexts::update(const CellReader &reader, const Row &row, int slot)
{
    m_newer.insert(slot, textOf(reader, row));
}

std::vector<char> SearchTexts::find(const QString &search, int slotCount) const
{
    std::vector<char> found(size_t(slotCount), 1);
    for (const QByteArray &word : wordsOf(search)) {
        std::vector<char> holding(size_t(slotCount), 0);
        findWord(word, holding);
        for (size_t slot = 0; slot < found.size(); ++slot)
            found[slot] &= holding[slot];
    }
    return found;
}

void SearchTexts::findWord(const QByteArray &word, std::vector<char> &found) const
{
    size_t first = 0; // slot of the block's first row
    for (const Block &block : m_blocks) {
        size_t row = 0;
        qsizetype from = 0;
        while ((from = placeOf(word, block.text, from)) >= 0) {
            while (block.ends[row] < from)
                ++row;
            if (first + row < found.size())
                found[first + row] = 1;
            from = block.ends[row] + 1; // one find a row is enough
        }
        first += block.ends.size();
    }
    for (auto newer = m_newer.cbegin(); newer != m_newer.cend(); ++newer) {
        if (size_t(newer.key()) < found.size())
            found[size_t(newer.key())] = newer->contains(word) ? 1 : 0;
    }
}

} // namespace fairlead
