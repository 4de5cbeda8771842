#include "ui/records/partsgrid.h"

#include "models/liveworkspace.h"
#include "ui/commands/editguard.h"
#include "ui/commands/editor.h"
#include "ui/dialogs.h"
#include "ui/records/newrowdialog.h"
#include "ui/records/removalquestion.h"
#include "ui/records/rowsgrid.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// Columns of a part that say nothing beside its owner, or that are bookkeeping.
bool isFixed(const GridColumn &column)
{
    static const QStringList kKeys{u"deal"_s,    u"contract"_s,  u"subject_table"_s,
                                   u"subject"_s, u"origin"_s,    u"checked_on"_s,
                                   u"notes"_s,   u"+complete"_s, u"+age"_s,
                                   u"periods"_s, u"period"_s,    u"amount_high"_s};
    return kKeys.contains(column.key());
}

} // namespace

PartsGrid::PartsGrid(const Context &context, TableId table, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(table)
    , m_model(new RowsModel(context.live, context.lens, context.editor, this))
    , m_grid(new RowsGrid(context.live.workspace(), *m_model, this))
    , m_count(plainLabel({}, u"muted"_s, this))
{
    const TableInfo &info = tableInfo(table);
    setObjectName(info.key() + u"Parts"_s);
    m_grid->setObjectName(info.key() + u"Grid"_s);
    m_grid->setAccessibleName(info.plural());
    QLabel *title = plainLabel(info.plural(), {}, this);
    title->setFont(strongFont(font()));
    auto *add = new QPushButton(tr("Add"), this);
    add->setObjectName(u"add-"_s + info.key());
    add->setAccessibleName(tr("Add to “%1”").arg(info.plural()));
    add->setProperty("role", u"link"_s);
    auto *remove = new QPushButton(tr("Delete"), this);
    remove->setObjectName(u"delete-"_s + info.key());
    remove->setAccessibleName(tr("Delete the selected rows of “%1”").arg(info.plural()));
    remove->setProperty("role", u"link"_s);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(metrics::kSmall);
    heading->addWidget(title);
    heading->addWidget(m_count);
    heading->addStretch();
    heading->addWidget(add);
    heading->addWidget(remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(heading);
    layout->addWidget(m_grid);
    guardEdits(add, context.editor);
    guardEdits(remove, context.editor);
    connect(add, &QPushButton::clicked, this, &PartsGrid::addRow);
    connect(remove, &QPushButton::clicked, this, &PartsGrid::deleteRows);
    connect(m_grid, &RowsGrid::inputRefused, &context.editor, &Editor::refuse);
    connect(m_model, &RowsModel::shownChanged, this, &PartsGrid::showCount);
}

void PartsGrid::show(RowsModel::Scope scope, const Preset &preset)
{
    m_preset = preset;
    m_model->setScope(m_table, std::move(scope));
    hideFixedColumns();
}

void PartsGrid::addRow()
{
    (new NewRowDialog(m_context, tableInfo(m_table), window(), m_preset))->open();
}

void PartsGrid::deleteRows()
{
    const std::vector<RowRef> rows = m_grid->selectedRefs();
    if (!rows.empty()
        && m_context.dialogs.confirm(this, removalQuestion(m_context.live.workspace(), rows)))
        m_context.editor.removeRows(rows);
}

void PartsGrid::hideFixedColumns()
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_grid->setColumnHidden(column, isFixed(m_model->column(column)));
    const int component = m_model->reader().columnOf(u"component"_s);
    QHeaderView *header = m_grid->horizontalHeader();
    if (component >= 0)
        header->moveSection(header->visualIndex(component), header->count() - 1);
}

void PartsGrid::showCount()
{
    m_count->setText(QLocale().toString(m_model->rowCount()));
}

} // namespace fairlead
