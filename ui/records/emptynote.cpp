#include "ui/records/emptynote.h"

#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextCharacters = 64; ///< width of the text

} // namespace

EmptyNote::EmptyNote(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel({}, {}, this))
    , m_text(plainLabel({}, u"muted"_s, this))
    , m_action(new QPushButton(this))
{
    setProperty("role", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(u"emptyTitle"_s);
    m_title->setFont(sectionFont(font()));
    m_text->setObjectName(u"emptyText"_s);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setFixedWidth(fontMetrics().averageCharWidth() * kTextCharacters);
    m_action->setObjectName(u"emptyAction"_s);
    m_action->setProperty("role", u"primary"_s);
    connect(m_action, &QPushButton::clicked, this, &EmptyNote::actionChosen);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::kMedium);
    layout->addStretch(2);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyNote::showTexts(const QString &title, const QString &text, const QString &action)
{
    m_title->setText(title);
    m_text->setText(text);
    // In a layout that centres it, a wrapped text is not asked for the height of its width.
    m_text->setMinimumHeight(m_text->heightForWidth(m_text->width()));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace fairlead
