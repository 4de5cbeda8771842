#include "ui/details/detailssection.h"

#include "models/liveworkspace.h"
#include "ui/lensmodel.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fairlead {

using namespace Qt::StringLiterals;

DetailsSection::DetailsSection(const Context &context, const QString &title, const QString &name,
                               QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(plainLabel(title, {}, this))
    , m_note(plainLabel({}, u"muted"_s, this))
    , m_heading(new QHBoxLayout)
    , m_lines(new QVBoxLayout)
{
    setObjectName(name);
    m_title->setFont(strongFont(font()));
    m_title->setObjectName(u"heading"_s);
    m_note->setObjectName(u"note"_s);
    m_heading->setSpacing(metrics::kSmall);
    m_heading->addWidget(m_title, 1);
    m_heading->addWidget(m_note);
    m_lines->setSpacing(metrics::kTiny);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kTiny);
    layout->addLayout(m_heading);
    layout->addLayout(m_lines);
    hide();
}

const Workspace &DetailsSection::workspace() const
{
    return m_context.live.workspace();
}

void DetailsSection::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setNote({});
}

void DetailsSection::setTitle(const QString &title)
{
    m_title->setText(title);
}

void DetailsSection::setNote(const QString &note, const QString &role)
{
    m_note->setText(note);
    setRole(m_note, role);
}

void DetailsSection::addLine(QWidget *line)
{
    m_lines->addWidget(line);
}

QLabel *DetailsSection::addText(const QString &text, const QString &role)
{
    QLabel *label = plainLabel(text, role, this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addLine(label);
    return label;
}

QHBoxLayout *DetailsSection::addColumns()
{
    auto *line = new QWidget(this);
    auto *columns = new QHBoxLayout(line);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(metrics::kSmall);
    addLine(line);
    return columns;
}

QLabel *DetailsSection::addElided(QHBoxLayout *line, const QString &text, const QString &role,
                                  int stretch)
{
    auto *label = new ElidedLabel(text, role, line->parentWidget());
    line->addWidget(label, stretch);
    return label;
}

QPushButton *DetailsSection::addLink(const QString &text, const RowRef &leadsTo)
{
    auto *link = new QPushButton(this);
    link->setObjectName(u"link-"_s + leadsTo.id);
    link->setProperty("role", u"link"_s);
    const int room = metrics::kDetails - 2 * metrics::kLarge - metrics::kSmall;
    link->setText(withoutMnemonic(link->fontMetrics().elidedText(text, Qt::ElideRight, room)));
    link->setAccessibleName(text);
    link->setToolTip(plainToolTip(text));
    link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(link, &QPushButton::clicked, this, [this, leadsTo] { m_context.lens.reveal(leadsTo); });
    addLine(link);
    return link;
}

QPushButton *DetailsSection::setHeadingLink(const QString &text, const QString &name)
{
    if (!m_link) {
        m_link = new QPushButton(this);
        m_link->setProperty("role", u"link"_s);
        m_heading->addWidget(m_link);
    }
    m_link->setText(text);
    m_link->setObjectName(name);
    return m_link;
}

} // namespace fairlead
