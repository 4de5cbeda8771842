#include "ui/records/searchtexts.h"

#include "models/fields/valuetext.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace fairlead {

namespace {

constexpr qsizetype kReadAtOnce = 2000; ///< rows that are read without another thread

QByteArray textOf(const Workspace &workspace, const Row &row, const QLocale &locale)
{
    QString text = row.id();
    for (const Field &field : row.info().fields) {
        const Value value = row.value(field);
        if (!isNull(value))
            text += u'\n' + displayText(workspace, field, value, locale);
    }
    return text.toLower().toUtf8();
}

SearchTexts::Texts readTexts(const Workspace &workspace, TableId table)
{
    SearchTexts::Texts texts;
    texts.reserve(workspace.rows(table).size());
    const QLocale locale;
    for (const Row &row : workspace.rows(table))
        texts.insert(row.id(), textOf(workspace, row, locale));
    return texts;
}

} // namespace

void SearchTexts::start(const Workspace &workspace, TableId table)
{
    m_texts.clear();
    m_reading = {};
    if (workspace.rows(table).size() <= kReadAtOnce)
        m_texts = readTexts(workspace, table);
    else
        m_reading = QtConcurrent::run(readTexts, workspace, table);
}

void SearchTexts::update(const Workspace &workspace, const RowRef &ref)
{
    texts();
    if (const Row *row = workspace.find(ref))
        m_texts.insert(ref.id, textOf(workspace, *row, QLocale()));
    else
        m_texts.remove(ref.id);
}

const SearchTexts::Texts &SearchTexts::texts()
{
    if (m_reading.isValid()) {
        m_texts = m_reading.result();
        m_reading = {};
    }
    return m_texts;
}

SearchTexts::Words SearchTexts::words(const QString &search)
{
    Words words;
    for (const QString &word : search.toLower().split(u' ', Qt::SkipEmptyParts))
        words.emplace_back(word.toUtf8());
    return words;
}

bool SearchTexts::matches(const QByteArray &text, const Words &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QByteArrayMatcher &word) { return word.indexIn(text) >= 0; });
}

} // namespace fairlead
