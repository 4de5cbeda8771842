#include "ui/details/partssection.h"

#include "models/fields/valuetext.h"
#include "models/liveworkspace.h"
#include "models/rows/dealcomponent.h"
#include "models/rows/tranche.h"
#include "models/rowtitle.h"
#include "ui/commands/editguard.h"
#include "ui/lensmodel.h"
#include "ui/records/newrowdialog.h"
#include "ui/theme.h"
#include "ui/widgets/certaintymark.h"
#include "ui/widgets/tranchebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kShownChildren = 6;

/// The field by which rows of @p child belong to rows of @p parent; null when they do not.
const Field *ownerField(const TableInfo &child, TableId parent)
{
    if (child.id == TableId::Claim || child.id == TableId::Supersession)
        return nullptr;
    for (const Field &field : child.fields) {
        if (field.kind == FieldKind::Reference && field.options.required)
            return field.target == parent ? &field : nullptr;
    }
    return nullptr;
}

QString trancheText(const Tranche &tranche)
{
    if (tranche.dueOn)
        return dateText(*tranche.dueOn, QLocale());
    if (!tranche.triggerNote.isEmpty())
        return tranche.triggerNote;
    if (tranche.settledOn)
        return dateText(*tranche.settledOn, QLocale());
    return tranche.label;
}

} // namespace

PartsSection::PartsSection(const Context &context, QWidget *parent)
    : DetailsSection(context, {}, u"partsSection"_s, parent)
{
    QPushButton *add = setHeadingLink(tr("Add"), u"addPart"_s);
    add->setToolTip(tr("Adds a part to what is selected"));
    guardEdits(add, context.editor);
    connect(add, &QPushButton::clicked, this, &PartsSection::addPart);
}

void PartsSection::showRow(const Row &row)
{
    clear();
    m_row = row.ref();
    m_childTable.reset();
    if (row.table() == TableId::Deal)
        showTranches(row);
    else
        showChildren(row);
    setVisible(m_childTable.has_value());
}

void PartsSection::showTranches(const Row &deal)
{
    std::vector<const Tranche *> tranches;
    bool hasComponent = false;
    for (const DealComponent &component : workspace().rows<DealComponent>())
        hasComponent = hasComponent || component.deal.text == deal.id();
    for (const Tranche &tranche : workspace().rows<Tranche>()) {
        const DealComponent *component = workspace().find(tranche.component);
        if (component && component->deal.text == deal.id())
            tranches.push_back(&tranche);
    }
    m_childTable = hasComponent ? TableId::Tranche : TableId::DealComponent;
    setTitle(hasComponent ? tr("Tranches") : tr("Components"));
    for (const Tranche *tranche : tranches) {
        QHBoxLayout *line = addColumns();
        QLabel *amount = addElided(
            line, tranche->amount ? moneyText(*tranche->amount, QLocale()) : u"–"_s, {}, 0);
        amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        amount->setFixedWidth(62);
        amount->setFont(strongFont(font()));
        QLabel *text = addElided(line, trancheText(*tranche), {}, 1);
        text->setToolTip(tranche->label.toHtmlEscaped());
        line->addWidget(new CertaintyMark(tranche->certainty, line->parentWidget()));
    }
    if (tranches.empty())
        addText(tr("– no tranche is known"), u"muted"_s);
    auto *bar = new TrancheBar(this);
    bar->setTranches(tranches);
    if (bar->hasAmounts())
        addLine(bar);
    else
        bar->deleteLater();
}

void PartsSection::showChildren(const Row &row)
{
    for (const TableInfo &table : allTables()) {
        const Field *owner = ownerField(table, row.table());
        if (!owner)
            continue;
        std::vector<const Row *> children;
        for (const Row &child : workspace().rows(table.id)) {
            if (child.value(*owner) == Value(row.id()))
                children.push_back(&child);
        }
        if (children.empty() && m_childTable)
            continue;
        if (!m_childTable) {
            m_childTable = table.id;
            setTitle(table.plural());
            setNote(QLocale().toString(qsizetype(children.size())));
        } else {
            addText(tr("%1 · %2").arg(table.plural()).arg(children.size()), u"muted"_s);
        }
        const size_t shown = std::min(kShownChildren, children.size());
        for (size_t at = 0; at < shown; ++at)
            addLink(rowTitle(workspace(), *children[at]), children[at]->ref());
        if (shown < children.size())
            addText(tr("and %n more", nullptr, int(children.size() - shown)), u"muted"_s);
    }
}

void PartsSection::addPart()
{
    const TableInfo &table = tableInfo(*m_childTable);
    QList<std::pair<const Field *, Value>> preset;
    if (table.id == TableId::Tranche) {
        for (const DealComponent &component : workspace().rows<DealComponent>()) {
            if (component.deal.text == m_row.id && preset.isEmpty())
                preset += {table.field(u"component"), Value(component.id.text)};
        }
    } else {
        preset += {ownerField(table, m_row.table), Value(m_row.id)};
    }
    (new NewRowDialog(context(), table, window(), preset))->open();
}

} // namespace fairlead
