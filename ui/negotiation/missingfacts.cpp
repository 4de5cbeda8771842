#include "ui/negotiation/missingfacts.h"

#include "models/liveworkspace.h"
#include "models/negotiation/conditionfields.h"
#include "models/negotiation/conditionwords.h"
#include "ui/commands/editor.h"
#include "ui/lensmodel.h"
#include "ui/negotiation/negotiationstate.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/panelparts.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostShown = 8;
constexpr int kLabelCharacters = 44;

/// The record that the fact is entered in; empty id: there is none.
RowRef rowOf(const MissingFact &fact, const ContractSituation &situation)
{
    const TableId table = conditionField(fact.scope, fact.field).table;
    if (!fact.row.id.isEmpty())
        return fact.row.table == table ? fact.row : RowRef{table, {}};
    switch (table) {
    case TableId::Contract:
        return {table, situation.contract->id.text};
    case TableId::Party:
        return {table, situation.contract->vendor.text};
    case TableId::Organisation:
        return {table, situation.organisation ? situation.organisation->id.text : QString()};
    default:
        return {table, {}};
    }
}

} // namespace

MissingFacts::MissingFacts(NegotiationState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(u"missingFacts"_s);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(metrics::kTiny);
}

void MissingFacts::showFacts(const std::vector<MissingFact> &facts)
{
    std::vector<Target> targets;
    for (const MissingFact &fact : facts)
        targets.emplace_back(fact, rowOf(fact, m_state.checklist()->situation));
    if (targets == m_shown) {
        showValues();
        return;
    }
    m_shown = targets;
    m_editors.clear();
    clearLayout(*m_lines);
    for (size_t at = 0; at < std::min(kMostShown, targets.size()); ++at)
        addFact(targets[at]);
    if (facts.size() > kMostShown) {
        m_lines->addWidget(plainLabel(tr("and %n more", nullptr, int(facts.size() - kMostShown)),
                                      u"muted"_s, this));
    }
}

/// What is being typed stays.
void MissingFacts::showValues()
{
    const Workspace &workspace = m_state.context().live.workspace();
    for (const auto &[row, editor] : m_editors) {
        editor->setEnabled(!m_state.context().editor.isReadOnly());
        const Row *found = workspace.find(row);
        if (found && !editor->isChanged())
            editor->setValue(found->value(editor->field()));
    }
}

void MissingFacts::addFact(const Target &target)
{
    const auto &[fact, row] = target;
    const Workspace &workspace = m_state.context().live.workspace();
    const ConditionField &about = conditionField(fact.scope, fact.field);
    const Field *field = tableInfo(about.table).field(about.column);
    auto *line = new QWidget(this);
    auto *columns = new QHBoxLayout(line);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(metrics::kSmall);
    auto *label = new ElidedLabel(missingText(fact), {}, line);
    label->setFixedWidth(fontMetrics().averageCharWidth() * kLabelCharacters);
    columns->addWidget(label);
    if (field && !row.id.isEmpty() && workspace.contains(row)) {
        FieldEditor *editor = makeFieldEditor(*field, workspace, EditorPlace::Form, line);
        editor->setObjectName(u"fact-"_s + about.name);
        editor->setValue(workspace.find(row)->value(*field));
        editor->setEnabled(!m_state.context().editor.isReadOnly());
        label->setBuddy(editor);
        label->setToolTip(plainToolTip(field->meaning()));
        m_editors.emplace_back(row, editor);
        connect(editor, &FieldEditor::committed, this,
                [this, row = row, editor] { commit(row, editor); });
        columns->addWidget(editor, 1);
    } else {
        columns->addWidget(plainLabel(tr("worked out from other records"), u"muted"_s, line), 1);
    }
    if (!row.id.isEmpty() && workspace.contains(row)) {
        auto *open = new QPushButton(tr("Open the record"), line);
        open->setProperty("role", u"link"_s);
        open->setAccessibleName(tr("Open the record for %1").arg(missingText(fact)));
        connect(open, &QPushButton::clicked, this,
                [this, row = row] { m_state.context().lens.reveal(row); });
        columns->addWidget(open);
    }
    m_lines->addWidget(line);
}

void MissingFacts::commit(const RowRef &row, FieldEditor *editor)
{
    if (!editor->problem().isEmpty())
        m_state.context().editor.refuse(editor->problem());
    else if (m_state.context().editor.setFieldFromInput({row}, editor->field(), editor->input()))
        editor->rest();
}

} // namespace fairlead
