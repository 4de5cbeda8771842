#include "models/briefing/cells.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

TableCell cell(const QString &text)
{
    return {.text = {text, {}}, .note = {}, .isStrong = false, .bar = {}};
}

TableCell strongCell(const QString &text)
{
    return {.text = {text, {}}, .note = {}, .isStrong = true, .bar = {}};
}

TableCell cellWithNote(const QString &text, const QString &note)
{
    return {.text = {text, {}}, .note = note, .isStrong = false, .bar = {}};
}

TableCell sourcesCell(const std::vector<Citation> &citations)
{
    const QString none = QCoreApplication::translate("Briefing", "none on file");
    return {.text = {citations.empty() ? none : QString(), citations},
            .note = {},
            .isStrong = false,
            .bar = {}};
}

void addCitations(std::vector<Citation> &all, const std::vector<Citation> &more)
{
    for (const Citation &citation : more) {
        if (std::find(all.begin(), all.end(), citation) == all.end())
            all.push_back(citation);
    }
    std::stable_sort(all.begin(), all.end(), [](const Citation &left, const Citation &right) {
        return left.number < right.number;
    });
}

} // namespace fairlead
