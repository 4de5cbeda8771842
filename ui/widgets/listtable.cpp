#include "ui/widgets/listtable.h"

#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFilterCharacters = 50; ///< width of a filter at the most

} // namespace

QTableView *listTable(QAbstractItemModel *model, const QString &objectName,
                      const QString &accessibleName, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setProperty("role", u"list"_s);
    table->setFont(gridFont(table->font()));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(
        std::max(metrics::kRow, table->fontMetrics().height() + metrics::kSmall));
    QHeaderView *heads = table->horizontalHeader();
    heads->setHighlightSections(false);
    heads->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    heads->setStretchLastSection(true);
    return table;
}

QWidget *listHead(const QString &title, QLabel *count, QLineEdit *filter, QWidget *parent)
{
    auto *head = new QWidget(parent);
    head->setProperty("role", u"head"_s);
    QLabel *name = plainLabel(title, {}, head);
    name->setObjectName(u"pageTitle"_s);
    name->setFont(sectionFont(head->font()));
    filter->setClearButtonEnabled(true);
    filter->addAction(themeIcon(u"edit-find"_s, Tone::Muted), QLineEdit::LeadingPosition);
    filter->setMaximumWidth(filter->fontMetrics().averageCharWidth() * kFilterCharacters);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(metrics::kLarge, metrics::kSmall, metrics::kMedium, metrics::kSmall);
    layout->setSpacing(metrics::kSmall);
    layout->addWidget(name);
    layout->addWidget(count);
    layout->addSpacing(metrics::kSmall);
    layout->addWidget(filter, 1);
    layout->addStretch();
    return head;
}

} // namespace fairlead
