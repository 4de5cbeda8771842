#include "ui/details/linkssection.h"

#include "models/edits/references.h"
#include "models/rowtitle.h"

#include <QLocale>

#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kShownOfTable = 5;

} // namespace

LinksSection::LinksSection(const Context &context, QWidget *parent)
    : DetailsSection(context, tr("Links"), u"linksSection"_s, parent)
{
}

void LinksSection::showRow(const Row &row)
{
    clear();
    addReferences(row);
    addReferrers(row);
}

void LinksSection::addReferences(const Row &row)
{
    bool any = false;
    for (const Field &field : row.info().fields) {
        for (const RowRef &ref : referencesIn(row, field)) {
            if (!workspace().contains(ref))
                continue;
            addLink(tr("%1: %2").arg(field.label(), rowTitle(workspace(), ref)), ref);
            any = true;
        }
    }
    setVisible(any);
}

void LinksSection::addReferrers(const Row &row)
{
    std::map<TableId, std::vector<RowRef>> byTable;
    for (const RowRef &ref : referrersOf(workspace(), {row.ref()})) {
        // Claims are the reasons above, not links.
        if (ref.table != TableId::Claim || row.table() == TableId::Source)
            byTable[ref.table].push_back(ref);
    }
    for (const auto &[table, refs] : byTable) {
        addText(tr("%1 that refer to it · %2")
                    .arg(tableInfo(table).plural(), QLocale().toString(qsizetype(refs.size()))),
                u"muted"_s);
        for (size_t at = 0; at < std::min(kShownOfTable, refs.size()); ++at)
            addLink(rowTitle(workspace(), refs[at]), refs[at]);
    }
    setVisible(isVisibleTo(parentWidget()) || !byTable.empty());
}

} // namespace fairlead
