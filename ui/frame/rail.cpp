#include "ui/frame/rail.h"

#include "ui/theme.h"
#include "ui/themeicon.h"

#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

namespace fairlead {

using namespace Qt::StringLiterals;

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"rail"_s);
    setProperty("role", u"rail"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Pages"));
    setFixedWidth(metrics::kRail);
    m_layout->setContentsMargins(0, metrics::kSmall, 1, metrics::kSmall);
    m_layout->setSpacing(metrics::kTiny);
    m_layout->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::pageChosen);
}

void Rail::addPage(const QString &title, const QString &icon)
{
    const int page = int(m_group->buttons().size());
    auto *button = new QToolButton(this);
    button->setObjectName(u"rail%1"_s.arg(page));
    button->setProperty("role", u"rail"_s);
    button->setIcon(themeIcon(icon));
    button->setIconSize({metrics::kRailIcon, metrics::kRailIcon});
    button->setFixedSize(metrics::kRail - 1, 40);
    button->setCheckable(true);
    button->setAccessibleName(title);
    button->setToolTip(tr("%1 (Ctrl+%2)").arg(title).arg(page + 1));
    button->setFocusPolicy(Qt::TabFocus);
    m_group->addButton(button, page);
    m_layout->insertWidget(m_layout->count() - 1, button);
}

void Rail::showCurrent(int page)
{
    if (QAbstractButton *button = m_group->button(page))
        button->setChecked(true);
}

} // namespace fairlead
