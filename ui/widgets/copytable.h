#pragma once

#include <QStringList>

#include <memory>
#include <vector>

class QAbstractItemView;
class QMimeData;
class QWidget;

namespace fairlead {

/// Lines for the clipboard. All have as many cells as there are heads, or there are no heads.
struct CopiedTable
{
    QStringList heads; ///< empty: none are copied
    std::vector<QStringList> lines;
    QString title = {}; ///< stands above it; may be empty

    bool operator==(const CopiedTable &) const = default;
};

/// The same as a table of HTML; no cell can run as a formula.
QString htmlTable(const CopiedTable &table);

/// As text with tabs and as a table of HTML: a spreadsheet, a letter and an editor each take what
/// they can. No cell can run as a formula.
std::unique_ptr<QMimeData> clipboardData(const CopiedTable &table);
std::unique_ptr<QMimeData> clipboardData(const std::vector<CopiedTable> &tables);

/// The selected lines of a list, table or tree as they are shown; without a selection all lines,
/// with the heads of the columns. Of a tree also what is folded.
CopiedTable copiedLines(const QAbstractItemView &view);

/// The whole of it, whatever is selected.
CopiedTable allLines(const QAbstractItemView &view);

/// The list, table or tree that a copy on a page means: the one with the keyboard, else the first
/// that is shown, else the table behind the picture that is shown. Null: there is none.
QAbstractItemView *copiedView(QWidget &page);

/// Gives a page "Copy", which copies what copiedView() has selected, and "Copy the whole table".
void addCopyActions(QWidget &page);

} // namespace fairlead
