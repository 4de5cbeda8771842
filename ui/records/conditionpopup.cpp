#include "ui/records/conditionpopup.h"

#include "ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace fairlead {

using namespace Qt::StringLiterals;

ConditionPopup::ConditionPopup(const CellReader &reader, int column, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_reader(reader)
    , m_column(new QComboBox(this))
    , m_test(new QComboBox(this))
    , m_operand(new QLineEdit(this))
    , m_apply(new QPushButton(tr("&Filter"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"conditionPopup"_s);
    setProperty("role", u"popup"_s);
    setAccessibleName(tr("Filter by one column"));
    m_column->setObjectName(u"conditionColumn"_s);
    m_column->setAccessibleName(tr("Column"));
    m_test->setObjectName(u"conditionTest"_s);
    m_test->setAccessibleName(tr("Test"));
    m_operand->setObjectName(u"conditionOperand"_s);
    m_operand->setAccessibleName(tr("Value to compare with"));
    m_operand->setPlaceholderText(tr("Value"));
    m_apply->setObjectName(u"conditionApply"_s);
    m_apply->setProperty("role", u"primary"_s);
    for (const GridColumn &each : reader.columns())
        m_column->addItem(each.title(), each.key());
    m_column->setCurrentIndex(column);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::kMedium, metrics::kMedium, metrics::kMedium,
                               metrics::kMedium);
    layout->addWidget(m_column);
    layout->addWidget(m_test);
    layout->addWidget(m_operand);
    layout->addWidget(m_apply);

    connect(m_column, &QComboBox::currentIndexChanged, this, &ConditionPopup::showTests);
    connect(m_test, &QComboBox::currentIndexChanged, this, &ConditionPopup::showOperand);
    connect(m_operand, &QLineEdit::returnPressed, this, &ConditionPopup::accept);
    connect(m_apply, &QPushButton::clicked, this, &ConditionPopup::accept);
    showTests();
}

void ConditionPopup::openBelow(QWidget *anchor)
{
    move(anchor->mapToGlobal(QPoint(0, anchor->height() + 2)));
    show();
    if (m_column->currentIndex() > 0)
        m_operand->setFocus(); // the column was chosen already
    else
        m_column->setFocus();
}

void ConditionPopup::showTests()
{
    const GridColumn &column = m_reader.columns()[size_t(m_column->currentIndex())];
    m_test->clear();
    for (const FilterCondition::Test test : testsFor(column))
        m_test->addItem(testText(test), int(test));
}

void ConditionPopup::showOperand()
{
    m_operand->setEnabled(needsOperand(FilterCondition::Test(m_test->currentData().toInt())));
}

void ConditionPopup::accept()
{
    const FilterCondition condition{.column = m_column->currentData().toString(),
                                    .test = FilterCondition::Test(m_test->currentData().toInt()),
                                    .operand = m_operand->text()};
    if (needsOperand(condition.test) && condition.operand.trimmed().isEmpty()) {
        m_operand->setFocus();
        return;
    }
    emit accepted(condition);
    close();
}

} // namespace fairlead
