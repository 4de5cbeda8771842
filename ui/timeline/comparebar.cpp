#include "ui/timeline/comparebar.h"

#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintext.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QToolButton>

namespace fairlead {

using namespace Qt::StringLiterals;

CompareBar::CompareBar(QWidget *parent)
    : QWidget(parent)
    , m_day(new QDateEdit(this))
    , m_result(new ElidedLabel({}, {}, this))
{
    setObjectName(u"compareBar"_s);
    setProperty("role", u"warnCallout"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_day->setObjectName(u"compareDay"_s);
    m_day->setAccessibleName(tr("Compared with what was believed on"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setKeyboardTracking(false);
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

QDate CompareBar::day() const
{
    return m_day->date();
}

void CompareBar::setDay(QDate day)
{
    m_day->setDate(day);
}

} // namespace fairlead
