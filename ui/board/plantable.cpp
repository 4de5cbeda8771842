#include "ui/board/plantable.h"

#include "ui/theme.h"

#include <QHeaderView>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRow = 24;

} // namespace

PlanTable::PlanTable(QAbstractItemModel *model, const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(name);
    setAccessibleName(tr("Plans side by side"));
    setProperty("role", u"plain"_s);
    setProperty("compares", true);
    setModel(model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setFont(gridFont(font()));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFont(strongFont(gridFont(font())));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(kRow, fontMetrics().height() + 6));
    verticalHeader()->setFont(gridFont(font()));
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
}

void PlanTable::setDense()
{
    const int row = fontMetrics().height() + 3;
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setDefaultSectionSize(row);
}

} // namespace fairlead
