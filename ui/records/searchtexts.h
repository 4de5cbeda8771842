#pragma once

#include "models/workspace.h"

#include <QByteArrayMatcher>
#include <QFuture>
#include <QHash>

#include <vector>

namespace fairlead {

/// The words of every row of one table, in small letters, ready to be searched. Large tables are
/// read on another thread from a copy of the workspace; the first search waits for it.
class SearchTexts
{
public:
    using Texts = QHash<QString, QByteArray>;

    void start(const Workspace &workspace, TableId table);
    void update(const Workspace &workspace, const RowRef &row); ///< after it was changed or added
    const Texts &texts();

    /// The words of a search, ready to be looked for in many texts.
    using Words = std::vector<QByteArrayMatcher>;
    static Words words(const QString &search);
    static bool matches(const QByteArray &text, const Words &words);

private:
    QFuture<Texts> m_reading;
    Texts m_texts;
};

} // namespace fairlead
