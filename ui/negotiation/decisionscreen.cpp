#include "ui/negotiation/decisionscreen.h"

#include "models/liveworkspace.h"
#include "ui/commands/editor.h"
#include "ui/negotiation/negotiationstate.h"
#include "ui/theme.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/paragraphfieldeditor.h"
#include "ui/widgets/plaintext.h"

#include <QFormLayout>
#include <QLabel>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

const Field &fieldNamed(TableId table, QStringView key)
{
    return *tableInfo(table).field(key);
}

bool isOfOutcome(const Field &field)
{
    return tableInfo(TableId::TalksOutcome).field(field.name()) == &field;
}

} // namespace

DecisionScreen::DecisionScreen(NegotiationState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_result(plainLabel({}, {}, this))
{
    setObjectName(u"decisionScreen"_s);
    m_result->setObjectName(u"talksResult"_s);
    m_result->setFont(sectionFont(font()));
    m_result->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::kMedium);
    form->setVerticalSpacing(metrics::kSmall);
    addField(form, fieldNamed(TableId::Checklist, u"mandate"));
    for (const QStringView key :
         {QStringView(u"decision"), QStringView(u"decided_on"), QStringView(u"decided_by"),
          QStringView(u"reasons"), QStringView(u"lessons")})
        addField(form, fieldNamed(TableId::TalksOutcome, key));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kLarge, metrics::kSmall, metrics::kLarge, metrics::kSmall);
    layout->setSpacing(metrics::kMedium);
    layout->addWidget(m_result);
    layout->addLayout(form);
    layout->addStretch();
}

void DecisionScreen::addField(QFormLayout *form, const Field &field)
{
    const Workspace &workspace = m_state.context().live.workspace();
    const bool isLong = field.kind == FieldKind::Text && field.name() != u"decided_by";
    FieldEditor *editor = isLong
                              ? new ParagraphFieldEditor(field, workspace, EditorPlace::Form, this)
                              : makeFieldEditor(field, workspace, EditorPlace::Form, this);
    editor->setObjectName(field.name() + u"Editor"_s);
    QLabel *label = plainLabel(field.label(), u"muted"_s, this);
    label->setToolTip(plainToolTip(field.meaning()));
    label->setBuddy(editor);
    form->addRow(label, editor);
    m_editors.push_back(editor);
    connect(editor, &FieldEditor::committed, this, [this, editor] {
        const bool isOutcome = isOfOutcome(editor->field());
        const bool isTaken = isOutcome
                                 ? m_state.setOutcomeField(editor->field(), editor->input())
                                 : m_state.setChecklistField(editor->field(), editor->input());
        if (isTaken)
            editor->rest();
        else
            showField(*editor);
    });
}

void DecisionScreen::refresh()
{
    const ContractChecklist *list = m_state.checklist();
    if (!list)
        return;
    qsizetype agreed = 0;
    qsizetype lost = 0;
    qsizetype given = 0;
    qsizetype open = 0;
    for (const ChecklistPoint &point : list->points) {
        agreed += point.status() == ItemStatus::Agreed;
        lost += point.status() == ItemStatus::Refused;
        given += point.status() == ItemStatus::Traded;
        open += point.status() == ItemStatus::Raised;
    }
    m_result->setText(tr("So far %1 agreed, %2 refused, %3 given, %4 on the table")
                          .arg(QString::number(agreed), QString::number(lost),
                               QString::number(given), QString::number(open)));
    const bool isOther = m_contract != m_state.contract();
    m_contract = m_state.contract();
    for (FieldEditor *editor : m_editors) {
        editor->setEnabled(!m_state.context().editor.isReadOnly());
        if (!isOther && editor->isChanged())
            continue; // it is being typed
        showField(*editor);
    }
}

void DecisionScreen::showField(FieldEditor &editor)
{
    const ContractChecklist *list = m_state.checklist();
    if (!list)
        return;
    const Field &field = editor.field();
    if (isOfOutcome(field))
        editor.setValue(list->outcome ? Row::of(*list->outcome).value(field) : Value());
    else
        editor.setValue(list->checklist ? Row::of(*list->checklist).value(field) : Value());
}

} // namespace fairlead
