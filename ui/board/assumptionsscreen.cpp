#include "ui/board/assumptionsscreen.h"

#include "models/assumptions/shippedassumptions.h"
#include "ui/board/assumptionsmodel.h"
#include "ui/board/figures.h"
#include "ui/board/switchingstate.h"
#include "ui/commands/editor.h"
#include "ui/lensmodel.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

namespace fairlead {

using namespace Qt::StringLiterals;

AssumptionsScreen::AssumptionsScreen(SwitchingState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new AssumptionsModel(state, this))
    , m_tree(new QTreeView(this))
    , m_effect(plainLabel({}, u"muted"_s, this))
    , m_reset(new QPushButton(tr("&Reset to shipped"), this))
{
    setObjectName(u"assumptionsScreen"_s);
    setFocusProxy(m_tree);
    m_effect->setObjectName(u"assumptionEffect"_s);
    m_reset->setObjectName(u"resetAssumption"_s);
    m_reset->setToolTip(tr("Brings low, likely and high of the chosen line back"));
    m_tree->setObjectName(u"assumptionsTree"_s);
    m_tree->setAccessibleName(tr("Assumptions by topic"));
    m_tree->setModel(m_model);
    m_tree->setFont(gridFont(font()));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setProperty("role", u"plain"_s);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(AssumptionsModel::SourceColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(AssumptionsModel::Name, QHeaderView::Interactive);
    m_tree->header()->resizeSection(AssumptionsModel::Name, fontMetrics().averageCharWidth() * 40);
    m_tree->header()->setStretchLastSection(false);
    m_tree->expandAll();
    auto *head = new QHBoxLayout;
    head->addWidget(m_effect, 1);
    head->addWidget(m_reset);
    auto *card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto *box = new QVBoxLayout(card);
    box->setContentsMargins(metrics::kMedium, metrics::kSmall, metrics::kMedium, metrics::kSmall);
    box->addLayout(head);
    box->addWidget(m_tree, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics::kSmall);
    layout->addWidget(card);
    connect(m_reset, &QPushButton::clicked, this, &AssumptionsScreen::reset);
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AssumptionsScreen::showChosen);
}

Id<Assumption> AssumptionsScreen::chosen() const
{
    return m_model->idAt(m_tree->currentIndex());
}

void AssumptionsScreen::refresh()
{
    m_model->refresh();
    showEffect();
    showChosen();
}

void AssumptionsScreen::showChosen()
{
    const Id<Assumption> id = chosen();
    m_reset->setEnabled(!id.isNull() && m_model->isOverridden(id));
    if (!id.isNull())
        m_state.context().lens.select(RowRef{TableId::Assumption, id.text});
}

void AssumptionsScreen::showEffect()
{
    const PlanHeadline now = m_state.summary().headline;
    const bool isComparable = m_before && m_plan == m_state.planId();
    const double change = isComparable ? now.allIn() - m_before->allIn() : 0;
    if (!m_state.plan())
        m_effect->setText(tr("Open a plan to see what a change does to it."));
    else if (isComparable && change != 0)
        m_effect->setText(tr("The last change: %1 all in %2 → %3 (%4)")
                              .arg(m_state.plan()->name,
                                   boundMoney(m_before->allIn(), m_before->missing),
                                   boundMoney(now.allIn(), now.missing), signedMoney(change)));
    else
        m_effect->setText(tr("%1: one-time %2, all in %3")
                              .arg(m_state.plan()->name, boundMoney(now.oneTime, now.missing),
                                   boundMoney(now.allIn(), now.missing)));
    m_before = now;
    m_plan = m_state.planId();
}

void AssumptionsScreen::reset()
{
    const Assumption *row = m_state.workspace().find(chosen());
    const auto shipped = shippedAssumption(m_state.workspace(), chosen());
    if (!row || !shipped)
        return;
    // Notes, grade and sources of one's own stay.
    Assumption after = *row;
    after.low = shipped->low;
    after.likely = shipped->likely;
    after.high = shipped->high;
    after.unit = shipped->unit;
    m_state.context().editor.putRow(Row::of(after));
}

} // namespace fairlead
