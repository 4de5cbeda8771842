#include "ui/frame/paletteindex.h"

#include "models/rowtitle.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace fairlead {

namespace {

std::vector<PaletteEntry> readRecords(const Workspace &workspace)
{
    std::vector<PaletteEntry> entries;
    for (const TableInfo &table : allTables()) {
        if (table.text.group == TableGroup::Hidden)
            continue;
        const QString plural = table.plural();
        entries.push_back({.kind = PaletteEntry::Kind::Table,
                           .title = plural,
                           .detail = PaletteIndex::tr("Table"),
                           .folded = plural.toLower(),
                           .row = {table.id, {}}});
        const QString singular = table.singular();
        for (const Row &row : workspace.rows(table.id)) {
            const QString title = rowTitle(workspace, row);
            entries.push_back({.kind = PaletteEntry::Kind::Record,
                               .title = title,
                               .detail = singular,
                               .folded = title.toLower(),
                               .row = row.ref()});
        }
    }
    return entries;
}

enum Rank { Whole, Beginning, WordBeginning, Anywhere, Letters, RankCount };

bool hasLettersInOrder(QStringView text, QStringView letters)
{
    qsizetype next = 0;
    for (const QChar each : text) {
        if (next < letters.size() && each == letters[next])
            ++next;
    }
    return next == letters.size();
}

std::optional<Rank> rankOf(QStringView text, QStringView wanted)
{
    const qsizetype at = text.indexOf(wanted);
    if (at == 0)
        return text.size() == wanted.size() ? Whole : Beginning;
    if (at > 0)
        return text[at - 1].isLetterOrNumber() ? Anywhere : WordBeginning;
    return hasLettersInOrder(text, wanted) ? std::optional(Letters) : std::nullopt;
}

} // namespace

void PaletteIndex::setCommands(std::vector<PaletteEntry> commands)
{
    m_commands = std::move(commands);
    for (PaletteEntry &entry : m_commands)
        entry.folded = entry.title.toLower();
}

void PaletteIndex::read(const Workspace &workspace)
{
    m_records.clear();
    m_reading = std::make_unique<Watcher>();
    connect(m_reading.get(), &Watcher::finished, this, &PaletteIndex::take);
    m_reading->setFuture(QtConcurrent::run(readRecords, workspace));
}

void PaletteIndex::take()
{
    m_records = m_reading->result();
    m_reading.release()->deleteLater(); // it is telling this very moment
    emit ready();
}

void PaletteIndex::forget()
{
    m_records.clear();
    m_reading.reset();
}

std::vector<PaletteEntry> PaletteIndex::find(const QString &text, size_t limit) const
{
    const QString wanted = text.trimmed().toLower();
    std::array<std::vector<const PaletteEntry *>, RankCount> ranked;
    const auto look = [&](const PaletteEntry &entry) {
        const auto rank = wanted.isEmpty() ? std::optional(Anywhere) : rankOf(entry.folded, wanted);
        if (rank && ranked[*rank].size() < limit)
            ranked[*rank].push_back(&entry);
    };
    for (const PaletteEntry &entry : m_commands)
        look(entry);
    for (const PaletteEntry &entry : m_records) {
        if (!wanted.isEmpty() || entry.kind == PaletteEntry::Kind::Table)
            look(entry);
    }
    std::vector<PaletteEntry> found;
    for (const auto &entries : ranked) {
        for (const PaletteEntry *entry : entries) {
            if (found.size() < limit)
                found.push_back(*entry);
        }
    }
    return found;
}

} // namespace fairlead
