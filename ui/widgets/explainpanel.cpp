#include "ui/widgets/explainpanel.h"

#include "ui/lensmodel.h"
#include "ui/theme.h"
#include "ui/widgets/panelparts.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/wrappedlines.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLinkLines = 2;

} // namespace

ExplainPanel::ExplainPanel(LensModel &lens, QWidget *parent)
    : QWidget(parent)
    , m_lens(lens)
    , m_title(plainLabel({}, {}, this))
    , m_subtitle(plainLabel({}, u"muted"_s, this))
    , m_lines(new QVBoxLayout)
{
    setProperty("role", u"details"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
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

void ExplainPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void ExplainPanel::begin(const QString &title, const QString &subtitle)
{
    clearLayout(*m_lines);
    m_title->setText(title);
    m_subtitle->setText(subtitle);
}

QLabel *ExplainPanel::addHeading(const QString &text)
{
    QLabel *label = plainLabel(text, {}, this);
    label->setFont(strongFont(font()));
    label->setContentsMargins(0, metrics::kSmall, 0, 0);
    m_lines->addWidget(label);
    return label;
}

QLabel *ExplainPanel::addText(const QString &text, const QString &role)
{
    QLabel *label = paragraph(text, role, this);
    m_lines->addWidget(label);
    return label;
}

void ExplainPanel::addWidget(QWidget *widget, Qt::Alignment alignment)
{
    m_lines->addWidget(widget, 0, alignment);
}

QPushButton *ExplainPanel::link(const QString &text, const RowRef &row, const QString &toolTip,
                                int width, const QString &field)
{
    auto *button = new QPushButton(this);
    button->setProperty("role", u"link"_s);
    const QStringList lines = wrappedLines(text, button->font(), width, kMostLinkLines);
    button->setText(withoutMnemonic(lines.join(u'\n')));
    button->setAccessibleName(text);
    button->setAccessibleDescription(toolTip);
    button->setToolTip(plainToolTip(toolTip));
    connect(button, &QPushButton::clicked, this,
            [this, row, field] { m_lens.revealField(row, field); });
    return button;
}

} // namespace fairlead
