#include "ui/widgets/tabrow.h"

#include "ui/theme.h"

#include <QToolButton>

namespace fairlead {

using namespace Qt::StringLiterals;

TabRow::TabRow(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::kTiny);
    connect(m_tabs, &QButtonGroup::idClicked, this, &TabRow::chosen);
}

int TabRow::add(const QString &title, const QString &name)
{
    const int number = int(m_tabs->buttons().size());
    auto *tab = new QToolButton(this);
    tab->setObjectName(name);
    tab->setProperty("role", u"tab"_s);
    tab->setText(title);
    tab->setCheckable(true);
    tab->setFocusPolicy(Qt::TabFocus);
    m_tabs->addButton(tab, number);
    m_layout->addWidget(tab);
    return number;
}

void TabRow::setCurrent(int number)
{
    m_tabs->button(number)->setChecked(true);
}

} // namespace fairlead
