#include "ui/exposure/twinscreen.h"

#include "ui/theme.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/panelparts.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace fairlead {

TwinScreen::TwinScreen(const QString &title, const QString &name, std::function<FigureTable()> make,
                       QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_make(std::move(make))
    , m_model(new FigureTableModel(this))
    , m_view(listTable(m_model, name, title, this))
    , m_layout(new QVBoxLayout(this))
{
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TwinScreen::followSelection);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::kSmall);
    m_layout->addWidget(m_view, 1);
}

void TwinScreen::setNote(const QString &name, std::function<QString()> say)
{
    m_say = std::move(say);
    m_note = paragraph({}, {}, this);
    m_note->setObjectName(name);
    addAbove(m_note);
}

void TwinScreen::addAbove(QWidget *part)
{
    m_layout->insertWidget(m_layout->indexOf(m_view), part);
}

void TwinScreen::refresh()
{
    FigureTable table = m_make();
    const bool isOther = m_model->columnCount() != int(table.heads.size());
    m_model->showTable(std::move(table));
    if (m_note)
        m_note->setText(m_say());
    if (isOther)
        m_view->resizeColumnsToContents();
}

void TwinScreen::followSelection()
{
    const QModelIndexList lines = m_view->selectionModel()->selectedRows();
    const auto row = lines.isEmpty() ? std::nullopt : m_model->rowAt(lines.front().row());
    if (row && isVisible())
        emit rowChosen(*row);
}

} // namespace fairlead
