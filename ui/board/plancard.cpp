#include "ui/board/plancard.h"

#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>

namespace fairlead {

using namespace Qt::StringLiterals;

PlanCard::PlanCard(const QString &name, QWidget *body, QWidget *parent)
    : QFrame(parent)
    , m_head(new QHBoxLayout)
    , m_finding(new ElidedLabel({}, {}, this))
    , m_caption(new ElidedLabel({}, u"muted"_s, this))
{
    setObjectName(name);
    setProperty("role", u"card"_s);
    m_finding->setObjectName(u"finding"_s);
    m_finding->setFont(sectionFont(font()));
    for (ElidedLabel *label : {m_finding, m_caption})
        label->setMostLines(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kMedium, metrics::kSmall, metrics::kMedium,
                               metrics::kSmall);
    layout->setSpacing(2);
    m_head->addWidget(m_finding, 1);
    layout->addLayout(m_head);
    layout->addWidget(m_caption);
    layout->addWidget(body, 1);
}

void PlanCard::showFinding(const QString &finding, const QString &caption)
{
    m_finding->setText(finding);
    m_finding->setToolTip(plainToolTip(finding));
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    m_caption->setToolTip(plainToolTip(caption));
}

void PlanCard::addToHead(QWidget *part)
{
    m_head->addWidget(part);
}

} // namespace fairlead
