#include "ui/records/tablechooser.h"

#include "models/liveworkspace.h"
#include "ui/records/caretally.h"
#include "ui/records/tablechooserdelegate.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

using Role = TableChooserDelegate::Role;

} // namespace

TableChooser::TableChooser(LiveWorkspace &live, const CareTally &care, QWidget *parent)
    : QListWidget(parent)
    , m_live(live)
    , m_care(care)
{
    setObjectName(u"tableChooser"_s);
    setAccessibleName(tr("Tables"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new TableChooserDelegate(this));
    addGroup(TableGroup::Market, tr("Market"));
    addGroup(TableGroup::Own, tr("Own"));
    addGroup(TableGroup::Basis, tr("Basis"));
    countRows();
    showCare();

    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            emit chosen(TableId(item->data(Role::TableRole).toInt()));
    });
    connect(&live, &LiveWorkspace::changed, this, &TableChooser::countRows);
    connect(&live, &LiveWorkspace::wasReset, this, &TableChooser::countRows);
    connect(&care, &CareTally::changed, this, &TableChooser::showCare);
}

void TableChooser::choose(TableId table)
{
    if (QListWidgetItem *item = itemOf(table))
        setCurrentItem(item);
}

void TableChooser::addGroup(TableGroup group, const QString &title)
{
    auto *heading = new QListWidgetItem(title, this);
    heading->setFlags(Qt::NoItemFlags);
    for (const TableInfo &table : allTables()) {
        if (table.text.group != group)
            continue;
        auto *item = new QListWidgetItem(table.plural(), this);
        item->setData(Role::TableRole, int(table.id));
        item->setToolTip(plainToolTip(table.meaning()));
    }
}

void TableChooser::countRows()
{
    for (int at = 0; at < count(); ++at) {
        const QVariant table = item(at)->data(Role::TableRole);
        if (table.isValid())
            item(at)->setData(Role::CountRole,
                              m_live.workspace().rows(TableId(table.toInt())).size());
    }
}

void TableChooser::showCare()
{
    for (int at = 0; at < count(); ++at) {
        const QVariant key = item(at)->data(Role::TableRole);
        if (!key.isValid())
            continue;
        const TableInfo &table = tableInfo(TableId(key.toInt()));
        const CareCounts &care = m_care.of(table.id);
        QString why = table.meaning();
        if (care.stale > 0)
            why += u'\n' + tr("%n row(s) older than 180 days.", nullptr, int(care.stale));
        if (care.unverified > 0)
            why += u'\n' + tr("%n row(s) not verified.", nullptr, int(care.unverified));
        item(at)->setData(Role::CareRole, care.any());
        item(at)->setToolTip(plainToolTip(why));
    }
}

QListWidgetItem *TableChooser::itemOf(TableId table) const
{
    for (int at = 0; at < count(); ++at) {
        const QVariant key = item(at)->data(Role::TableRole);
        if (key.isValid() && TableId(key.toInt()) == table)
            return item(at);
    }
    return nullptr;
}

} // namespace fairlead
