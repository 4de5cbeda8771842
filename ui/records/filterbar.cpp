#include "ui/records/filterbar.h"

#include "ui/records/conditionpopup.h"
#include "ui/records/rowsmodel.h"
#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldWidth = 150;
constexpr int kChipWidth = 180;

} // namespace

FilterBar::FilterBar(RowsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_field(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_clear(new QPushButton(tr("C&lear"), this))
    , m_chips(new QHBoxLayout)
{
    createLayout();
    connect(m_field, &QLineEdit::textChanged, this, &FilterBar::applyText);
    connect(m_add, &QPushButton::clicked, this, [this] { openConditionPopup(); });
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    connect(&m_model, &RowsModel::shownChanged, this, &FilterBar::showFilter);
    showFilter();
}

void FilterBar::createLayout()
{
    m_field->setObjectName(u"filterField"_s);
    m_field->setPlaceholderText(tr("Filter rows"));
    m_field->setAccessibleName(tr("Filter rows by any text"));
    m_field->setToolTip(tr("Shows the rows that hold every word (Ctrl+F)"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(themeIcon(u"edit-find"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_field->setMinimumWidth(90);
    m_field->setMaximumWidth(kFieldWidth);
    m_field->installEventFilter(this);
    m_add->setObjectName(u"addCondition"_s);
    m_add->setIcon(themeIcon(u"view-filter"_s));
    m_add->setToolTip(tr("Filter by one column (Ctrl+Shift+F)"));
    m_add->setAccessibleName(tr("Filter by one column"));
    m_add->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_clear->setObjectName(u"clearFilter"_s);
    m_clear->setProperty("role", u"link"_s);
    m_clear->setToolTip(tr("Shows all rows again"));

    m_chips->setSpacing(metrics::kTiny);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kSmall);
    layout->addWidget(m_field);
    layout->addWidget(m_add);
    layout->addLayout(m_chips);
    layout->addWidget(m_clear);
    layout->addStretch();
}

void FilterBar::clear()
{
    m_field->clear();
    m_model.setFilter({});
}

void FilterBar::addCondition(const FilterCondition &condition)
{
    RowFilter filter = m_model.filter();
    filter.conditions.push_back(condition);
    m_model.setFilter(filter);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape)
            m_field->clear();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Down) {
            emit closed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::showFilter()
{
    const RowFilter &filter = m_model.filter();
    if (m_field->text() != filter.text)
        m_field->setText(filter.text);
    m_clear->setVisible(!filter.isEmpty());
    QStringList wanted;
    for (const FilterCondition &condition : filter.conditions)
        wanted += conditionText(m_model.reader(), condition);
    if (property("chips").toStringList() == wanted)
        return;
    setProperty("chips", wanted);
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        auto *chip = new QPushButton(this);
        chip->setObjectName(u"chip%1"_s.arg(at));
        chip->setProperty("role", u"chip"_s);
        chip->setText(withoutMnemonic(
            fontMetrics().elidedText(wanted[at], Qt::ElideRight, kChipWidth) + u"  ✕"_s));
        chip->setToolTip(plainToolTip(tr("Remove the filter “%1”").arg(wanted[at])));
        chip->setAccessibleName(tr("Remove the filter “%1”").arg(wanted[at]));
        connect(chip, &QPushButton::clicked, this, [this, at] { removeCondition(size_t(at)); });
        m_chips->addWidget(chip);
    }
}

void FilterBar::applyText(const QString &text)
{
    RowFilter filter = m_model.filter();
    filter.text = text;
    m_model.setFilter(filter);
}

void FilterBar::removeCondition(size_t at)
{
    RowFilter filter = m_model.filter();
    filter.conditions.erase(filter.conditions.begin() + qsizetype(at));
    m_model.setFilter(filter);
}

void FilterBar::openConditionPopup(int column)
{
    auto *popup = new ConditionPopup(m_model.reader(), column, this);
    connect(popup, &ConditionPopup::accepted, this, &FilterBar::addCondition);
    popup->openBelow(m_add);
}

} // namespace fairlead
