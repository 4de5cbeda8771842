#include "ui/records/dealform.h"

#include "models/liveworkspace.h"
#include "models/rows/claim.h"
#include "models/rows/dealcomponent.h"
#include "models/rows/tranche.h"
#include "ui/details/fieldform.h"
#include "ui/details/rowheading.h"
#include "ui/records/partsgrid.h"
#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/tranchebar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldsWidth = 320;

} // namespace

DealForm::DealForm(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(plainLabel(tr("Deal"), {}, this))
    , m_heading(new RowHeading(context, this))
    , m_form(new FieldForm(context, FieldForm::Extent::All, this))
    , m_components(new PartsGrid(context, TableId::DealComponent, this))
    , m_tranches(new PartsGrid(context, TableId::Tranche, this))
    , m_claims(new PartsGrid(context, TableId::Claim, this))
    , m_bar(new TrancheBar(this))
{
    setObjectName(u"dealForm"_s);
    setProperty("role", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *columns = new QSplitter(Qt::Horizontal, this);
    columns->setHandleWidth(1);
    columns->setChildrenCollapsible(false);
    columns->addWidget(createFields());
    columns->addWidget(createParts());
    columns->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHead());
    layout->addWidget(columns, 1);
    connect(&context.live, &LiveWorkspace::changed, this, &DealForm::refresh);
}

QWidget *DealForm::createHead()
{
    auto *head = new QWidget(this);
    head->setProperty("role", u"head"_s);
    auto *back = new QPushButton(themeIcon(u"go-previous"_s), tr("&Back to all deals"), head);
    back->setObjectName(u"dealFormBack"_s);
    back->setToolTip(tr("Shows the table again (Esc)"));
    connect(back, &QPushButton::clicked, this, &DealForm::closed);
    m_title->setFont(sectionFont(font()));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(metrics::kMedium, metrics::kSmall, metrics::kMedium,
                               metrics::kSmall);
    layout->addWidget(m_title);
    layout->addStretch();
    layout->addWidget(back);
    return head;
}

QWidget *DealForm::createFields()
{
    auto *body = new QWidget(this);
    body->setProperty("role", u"surface"_s);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(metrics::kMedium, metrics::kSmall, metrics::kMedium,
                               metrics::kMedium);
    layout->setSpacing(metrics::kMedium);
    layout->addWidget(m_heading);
    layout->addWidget(m_form);
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"dealFields"_s);
    scroll->setAccessibleName(tr("Fields of the deal"));
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(kFieldsWidth);
    return scroll;
}

QWidget *DealForm::createParts()
{
    auto *parts = new QWidget(this);
    parts->setProperty("role", u"surface"_s);
    auto *layout = new QVBoxLayout(parts);
    layout->setContentsMargins(metrics::kMedium, metrics::kSmall, metrics::kMedium,
                               metrics::kMedium);
    layout->setSpacing(metrics::kSmall);
    layout->addWidget(m_tranches, 4);
    layout->addWidget(m_bar);
    layout->addWidget(m_components, 2);
    layout->addWidget(m_claims, 4);
    return parts;
}

void DealForm::showDeal(const QString &id)
{
    m_deal = id;
    refresh();
    m_components->show([this](const Row &row) { return isComponent(row); },
                       {{tableInfo(TableId::DealComponent).field(u"deal"), Value(id)}});
    QList<std::pair<const Field *, Value>> ofTranche;
    for (const DealComponent &component : m_context.live.workspace().rows<DealComponent>()) {
        if (component.deal.text == id && ofTranche.isEmpty())
            ofTranche +=
                {tableInfo(TableId::Tranche).field(u"component"), Value(component.id.text)};
    }
    m_tranches->show([this](const Row &row) { return isTranche(row); }, ofTranche);
    const TableInfo &claims = tableInfo(TableId::Claim);
    m_claims->show([this](const Row &row) { return isClaim(row); },
                   {{claims.field(u"subject_table"), Value(u"deal"_s)},
                    {claims.field(u"subject"), Value(id)}});
}

void DealForm::refresh()
{
    const Row *row = m_context.live.workspace().find({TableId::Deal, m_deal});
    if (!row) {
        if (isVisible())
            emit closed();
        return;
    }
    m_heading->showRow(*row);
    m_form->showRow(*row);
    std::vector<const Tranche *> tranches;
    for (const Row &tranche : m_context.live.workspace().rows(TableId::Tranche)) {
        if (isTranche(tranche))
            tranches.push_back(&tranche.as<Tranche>());
    }
    m_bar->setTranches(tranches);
    m_bar->setVisible(m_bar->hasAmounts());
}

bool DealForm::isComponent(const Row &row) const
{
    return row.as<DealComponent>().deal.text == m_deal;
}

bool DealForm::isTranche(const Row &row) const
{
    const DealComponent *component = m_context.live.workspace().find(row.as<Tranche>().component);
    return component && component->deal.text == m_deal;
}

bool DealForm::isClaim(const Row &row) const
{
    const auto &claim = row.as<Claim>();
    const Workspace &workspace = m_context.live.workspace();
    if (claim.subjectTable == u"deal")
        return claim.subject == m_deal;
    if (claim.subjectTable == u"deal_component") {
        const Row *component = workspace.find({TableId::DealComponent, claim.subject});
        return component && isComponent(*component);
    }
    const Row *tranche = claim.subjectTable == u"tranche"
                             ? workspace.find({TableId::Tranche, claim.subject})
                             : nullptr;
    return tranche && isTranche(*tranche);
}

void DealForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace fairlead
