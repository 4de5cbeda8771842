#include "ui/negotiation/talksform.h"

#include "models/liveworkspace.h"
#include "ui/commands/editor.h"
#include "ui/negotiation/negotiationstate.h"
#include "ui/theme.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/paragraphfieldeditor.h"
#include "ui/widgets/plaintext.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

template<class Row>
Value read(const Row *row, const Field &field)
{
    return row ? fairlead::Row::of(*row).value(field) : Value();
}

QString labelText(const Field &field)
{
    return field.unit().isEmpty() ? field.label()
                                  : TalksForm::tr("%1, %2").arg(field.label(), field.unit());
}

} // namespace

TalksForm::TalksForm(NegotiationState &state, const std::vector<Entry> &entries, Shape shape,
                     QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    for (const Entry &entry : entries) {
        const Line line{entry.table, addEditor(entry)};
        m_lines.push_back(line);
        connect(line.editor, &FieldEditor::committed, this, [this, line] { commit(line); });
    }
    if (shape == Shape::Lines)
        layOutLines();
    else
        layOutRow(entries);
}

FieldEditor *TalksForm::addEditor(const Entry &entry)
{
    const Workspace &workspace = m_state.context().live.workspace();
    const Field &field = *tableInfo(entry.table).field(QString::fromLatin1(entry.field));
    FieldEditor *editor = entry.isLong
                              ? new ParagraphFieldEditor(field, workspace, EditorPlace::Form, this)
                              : makeFieldEditor(field, workspace, EditorPlace::Form, this);
    editor->setObjectName(field.name() + u"Editor"_s);
    return editor;
}

QLabel *TalksForm::labelFor(FieldEditor *editor)
{
    QLabel *label = plainLabel(labelText(editor->field()), u"muted"_s, this);
    label->setToolTip(plainToolTip(editor->field().meaning()));
    label->setBuddy(editor);
    return label;
}

void TalksForm::layOutLines()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(metrics::kMedium);
    form->setVerticalSpacing(metrics::kSmall);
    for (const Line &line : m_lines)
        form->addRow(labelFor(line.editor), line.editor);
}

void TalksForm::layOutRow(const std::vector<Entry> &entries)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::kMedium);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kTiny);
    layout->addLayout(row);
    for (size_t at = 0; at < entries.size(); ++at) {
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(labelFor(m_lines[at].editor));
        column->addWidget(m_lines[at].editor);
        if (entries[at].isLong)
            layout->addLayout(column);
        else
            row->addLayout(column, 1);
    }
}

void TalksForm::commit(const Line &line)
{
    const Field &field = line.editor->field();
    const QString input = line.editor->input();
    const bool isTaken = line.table == TableId::TalksOutcome ? m_state.setOutcomeField(field, input)
                         : line.table == TableId::TalksRange
                             ? m_state.setRangeField(field, input)
                             : m_state.setChecklistField(field, input);
    if (isTaken)
        line.editor->rest();
    else
        showLine(line);
}

void TalksForm::refresh()
{
    const bool isOther = m_contract != m_state.contract();
    m_contract = m_state.contract();
    for (const Line &line : m_lines) {
        line.editor->setEnabled(!m_state.context().editor.isReadOnly());
        if (isOther || !line.editor->isChanged())
            showLine(line);
    }
}

void TalksForm::showLine(const Line &line)
{
    if (m_state.checklist())
        line.editor->setValue(valueOf(line));
}

Value TalksForm::valueOf(const Line &line) const
{
    const ContractChecklist &list = *m_state.checklist();
    const Field &field = line.editor->field();
    switch (line.table) {
    case TableId::TalksOutcome:
        return read(list.outcome, field);
    case TableId::TalksRange:
        return read(list.range, field);
    default:
        return read(list.checklist, field);
    }
}

} // namespace fairlead
