#include "ui/widgets/explanationpanel.h"

#include "ui/theme.h"
#include "ui/widgets/panelparts.h"
#include "ui/widgets/plaintext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace fairlead {

using namespace Qt::StringLiterals;

ExplanationPanel::ExplanationPanel(const QString &name, const QString &title,
                                   const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel({}, {}, this))
    , m_subtitle(plainLabel({}, u"muted"_s, this))
    , m_lines(new QVBoxLayout)
{
    setObjectName(name);
    setProperty("role", u"details"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    m_title->setObjectName(title);
    m_title->setFont(sectionFont(font()));
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_lines->setSpacing(metrics::kTiny);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kLarge, metrics::kSmall, metrics::kLarge, metrics::kMedium);
    layout->setSpacing(metrics::kTiny);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addLayout(m_lines);
    layout->addStretch();
}

void ExplanationPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void ExplanationPanel::begin(const QString &title, const QString &subtitle)
{
    clearLayout(*m_lines);
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void ExplanationPanel::addHeading(const QString &text)
{
    QLabel *label = plainLabel(text, {}, this);
    label->setFont(strongFont(font()));
    label->setContentsMargins(0, metrics::kSmall, 0, 0);
    m_lines->addWidget(label);
}

QLabel *ExplanationPanel::addText(const QString &text, const QString &role)
{
    QLabel *label = paragraph(text, role, this);
    m_lines->addWidget(label);
    return label;
}

} // namespace fairlead
