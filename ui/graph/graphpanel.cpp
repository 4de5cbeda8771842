#include "ui/graph/graphpanel.h"

#include "ui/graph/graphstate.h"
#include "ui/lensmodel.h"
#include "ui/theme.h"
#include "ui/widgets/panelparts.h"
#include "ui/widgets/plaintext.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace fairlead {

using namespace Qt::StringLiterals;

GraphPanel::GraphPanel(const GraphState &state, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_kind(plainLabel({}, u"muted"_s, this))
    , m_title(plainLabel({}, {}, this))
    , m_lines(new QVBoxLayout)
{
    setObjectName(name + u"Panel"_s);
    setProperty("role", u"details"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_kind->setObjectName(name + u"Kind"_s);
    m_kind->setFont(captionFont(font()));
    m_title->setObjectName(name + u"Title"_s);
    m_title->setFont(sectionFont(font()));
    m_title->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kLarge, metrics::kSmall, metrics::kLarge, metrics::kMedium);
    layout->setSpacing(metrics::kSmall);
    layout->addWidget(m_kind);
    layout->addWidget(m_title);
    m_lines->setSpacing(metrics::kTiny);
    layout->addLayout(m_lines);
    layout->addStretch();
}

const Context &GraphPanel::context() const
{
    return m_state.context();
}

const Workspace &GraphPanel::workspace() const
{
    return m_state.source();
}

bool GraphPanel::isBelief() const
{
    return m_state.believedOn().has_value();
}

void GraphPanel::begin(const QString &kind, const QString &title)
{
    clearLayout(*m_lines);
    m_kind->setText(kind);
    m_title->setText(title);
}

void GraphPanel::add(QWidget *line)
{
    m_lines->addWidget(line);
}

QHBoxLayout *GraphPanel::addRow()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    add(row);
    return line;
}

void GraphPanel::addFigure(QHBoxLayout &line, const QString &amount, const QString &words,
                           const QString &hint)
{
    auto *figure = new QWidget(this);
    auto *layout = new QVBoxLayout(figure);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QLabel *number = plainLabel(amount, {}, figure);
    number->setFont(sectionFont(font()));
    number->setToolTip(plainToolTip(hint));
    QLabel *caption = plainLabel(words, u"muted"_s, figure);
    caption->setFont(captionFont(font()));
    layout->addWidget(number);
    layout->addWidget(caption);
    line.addWidget(figure);
}

void GraphPanel::addFact(const QString &name, const QString &value)
{
    QHBoxLayout *line = addRow();
    QLabel *label = plainLabel(name, u"muted"_s, this);
    label->setWordWrap(true);
    line->addWidget(label, 1);
    line->addWidget(plainLabel(value, {}, this));
}

void GraphPanel::addHeading(const QString &text)
{
    addRule();
    QLabel *heading = plainLabel(text, {}, this);
    heading->setFont(strongFont(font()));
    heading->setWordWrap(true);
    add(heading);
}

void GraphPanel::addText(const QString &text)
{
    add(paragraph(text, u"muted"_s, this));
}

void GraphPanel::addRule()
{
    auto *line = new QFrame(this);
    line->setProperty("role", u"line"_s);
    add(line);
}

void GraphPanel::addLink(const QString &text, const RowRef &leadsTo)
{
    auto *link = new QPushButton(withoutMnemonic(fontMetrics().elidedText(
                                     text, Qt::ElideRight, metrics::kDetails - 2 * metrics::kHuge)),
                                 this);
    link->setObjectName(u"graphLink-"_s + leadsTo.id);
    link->setProperty("role", u"link"_s);
    link->setAccessibleName(text);
    link->setToolTip(plainToolTip(text));
    connect(link, &QPushButton::clicked, this, [this, leadsTo] { context().lens.reveal(leadsTo); });
    m_lines->addWidget(link, 0, Qt::AlignLeft);
}

} // namespace fairlead
