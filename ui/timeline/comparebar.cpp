#include "ui/timeline/comparebar.h"

#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pastdayedit.h"
#include "ui/widgets/plaintext.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

CompareBar::CompareBar(QWidget *parent)
    : QWidget(parent)
    , m_day(pastDayEdit(u"compareDay"_s, tr("Compared with what was believed on"),
                        QDate::currentDate(), this))
    , m_result(new ElidedLabel({}, {}, this))
{
    setObjectName(u"compareBar"_s);
    setProperty("role", u"warnCallout"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_result->setObjectName(u"compareResult"_s);
    auto *close = new QToolButton(this);
    close->setObjectName(u"compareClose"_s);
    close->setIcon(themeIcon(u"window-close"_s));
    close->setAccessibleName(tr("End the comparison"));
    close->setToolTip(tr("Ends the comparison"));
    close->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::kSmall, metrics::kTiny, metrics::kTiny, metrics::kTiny);
    layout->setSpacing(metrics::kSmall);
    layout->addWidget(plainLabel(tr("As believed on"), {}, this));
    layout->addWidget(m_day);
    layout->addWidget(m_result, 1);
    layout->addWidget(close);
    connect(m_day, &QDateEdit::dateChanged, this, &CompareBar::dayChosen);
    connect(close, &QToolButton::clicked, this, &CompareBar::closed);
}

void CompareBar::showResult(const QString &sentence)
{
    m_result->setText(sentence);
}

void CompareBar::showDay(QDate day, QDate latest)
{
    m_day->setMaximumDate(std::max(day, latest));
    m_day->setDate(day);
}

} // namespace fairlead
