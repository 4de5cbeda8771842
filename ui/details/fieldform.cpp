#include "ui/details/fieldform.h"

#include "models/liveworkspace.h"
#include "ui/commands/editor.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/plaintext.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kFirstFields = 6;
constexpr int kLabelWidth = 96;

QString labelWithUnit(const Field &field)
{
    return field.unit().isEmpty() ? field.label()
                                  : FieldForm::tr("%1, %2").arg(field.label(), field.unit());
}

} // namespace

FieldForm::FieldForm(const Context &context, Extent extent, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_extent(extent)
    , m_grid(new QGridLayout)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(u"fieldForm"_s);
    m_grid->setSpacing(metrics::kTiny);
    m_grid->setHorizontalSpacing(metrics::kSmall);
    m_grid->setColumnMinimumWidth(0, kLabelWidth);
    m_grid->setColumnStretch(1, 1);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(metrics::kTiny);
    m_lines->addLayout(m_grid);
    connect(&context.editor, &Editor::readOnlyChanged, this, &FieldForm::followReadOnly);
}

/// Made anew with the fields, so that the Tab key reaches it after them.
void FieldForm::addMoreButton()
{
    if (m_more) {
        m_more->hide();
        m_more->deleteLater();
    }
    m_more = new QPushButton(this);
    m_more->setObjectName(u"moreFields"_s);
    m_more->setProperty("role", u"link"_s);
    m_lines->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_extent = m_extent == Extent::All ? Extent::First : Extent::All;
        build(*m_table);
        if (const Row *row = m_context.live.workspace().find(m_row))
            fill(*row);
    });
}

void FieldForm::showRow(const Row &row)
{
    const bool isOther = m_row != row.ref();
    if (isOther)
        reportUntaken();
    if (m_table != &row.info())
        build(row.info());
    m_row = row.ref();
    for (const Line &line : m_editors) {
        const bool isBeingTyped = !isOther && line.editor->isChanged();
        if (!isBeingTyped)
            setValue(line, row);
    }
}

/// What was typed and is no value cannot move on to another row: it is said before it goes.
void FieldForm::reportUntaken()
{
    for (const Line &line : m_editors) {
        const QString problem = line.editor->isChanged() ? line.editor->problem() : QString();
        if (!problem.isEmpty())
            m_context.editor.refuse(tr("What was typed was not taken over. %1").arg(problem));
    }
}

void FieldForm::takeFocus()
{
    if (!m_editors.empty())
        m_editors.front().editor->setFocus();
}

void FieldForm::fill(const Row &row)
{
    for (const Line &line : m_editors)
        setValue(line, row);
}

void FieldForm::setValue(const Line &line, const Row &row)
{
    line.editor->setValue(row.value(line.editor->field()));
    line.problem->hide();
}

void FieldForm::build(const TableInfo &table)
{
    m_table = &table;
    m_editors.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const size_t shown =
        m_extent == Extent::All ? table.fields.size() : std::min(kFirstFields, table.fields.size());
    for (size_t at = 0; at < shown; ++at)
        addField(table.fields[at], int(at));
    addMoreButton();
    m_more->setVisible(table.fields.size() > kFirstFields);
    m_more->setText(m_extent == Extent::All
                        ? tr("Fewer fields")
                        : tr("All %n fields", nullptr, int(table.fields.size())));
}

void FieldForm::addField(const Field &field, int line)
{
    auto *label = new ElidedLabel(labelWithUnit(field), u"muted"_s, this);
    label->setToolTip(plainToolTip(field.meaning()));
    label->setMaximumWidth(kLabelWidth);
    FieldEditor *editor =
        makeFieldEditor(field, m_context.live.workspace(), EditorPlace::Form, this);
    editor->setEnabled(!m_context.editor.isReadOnly());
    label->setBuddy(editor);
    QLabel *problem = plainLabel({}, u"bad"_s, this);
    problem->setObjectName(field.name() + u"Problem"_s);
    problem->setWordWrap(true);
    problem->hide();
    m_grid->addWidget(label, 2 * line, 0, Qt::AlignVCenter);
    m_grid->addWidget(editor, 2 * line, 1);
    m_grid->addWidget(problem, 2 * line + 1, 1);
    const Line made{editor, problem};
    m_editors.push_back(made);
    connect(editor, &FieldEditor::committed, this, [this, made] { commit(made); });
    connect(editor, &FieldEditor::inputChanged, problem, [this, made] {
        if (made.problem->isVisible())
            showProblem(made);
    });
}

void FieldForm::commit(const Line &line)
{
    if (!line.editor->problem().isEmpty()) {
        showProblem(line);
        return;
    }
    m_context.editor.setFieldFromInput({m_row}, line.editor->field(), line.editor->input());
    if (const Row *row = m_context.live.workspace().find(m_row))
        setValue(line, *row);
}

void FieldForm::showProblem(const Line &line)
{
    const QString problem = line.editor->problem();
    line.problem->setText(problem);
    line.problem->setVisible(!problem.isEmpty());
    line.editor->focusProxy()->setAccessibleDescription(
        problem.isEmpty() ? line.editor->field().meaning() : problem);
}

void FieldForm::followReadOnly()
{
    for (const Line &line : m_editors)
        line.editor->setEnabled(!m_context.editor.isReadOnly());
}

} // namespace fairlead
