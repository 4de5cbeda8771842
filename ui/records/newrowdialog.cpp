#include "ui/records/newrowdialog.h"

#include "models/fields/inputtext.h"
#include "models/liveworkspace.h"
#include "models/rows/vocabulary.h"
#include "ui/commands/editor.h"
#include "ui/theme.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/plaintext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOfferedOptional = 4; ///< fields beyond the required ones that are offered at once

bool isBookkeeping(const Field &field)
{
    const QLatin1StringView key(field.key);
    return key == "origin"_L1 || key == "checked_on"_L1 || key == "notes"_L1;
}

} // namespace

NewRowDialog::NewRowDialog(const Context &context, const TableInfo &table, QWidget *parent,
                           const QList<std::pair<const Field *, Value>> &preset)
    : QDialog(parent)
    , m_context(context)
    , m_table(table)
    , m_blank(table.id, newRowId())
    , m_problem(plainLabel({}, u"bad"_s, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"newRowDialog"_s);
    setWindowTitle(tr("Add to “%1”").arg(table.plural()));
    if (const Field *origin = table.field(u"origin"))
        m_blank = m_blank.with(*origin, keyOf(Origin::Own)).value();
    for (const auto &[field, value] : preset)
        m_blank = m_blank.with(*field, value).value();
    addEditors();
}

void NewRowDialog::addEditors()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(metrics::kLarge, metrics::kLarge, metrics::kLarge, metrics::kLarge);
    form->setSpacing(metrics::kSmall);
    auto *meaning = plainLabel(m_table.meaning(), u"muted"_s, this);
    meaning->setWordWrap(true);
    form->addRow(meaning);
    int optional = 0;
    for (const Field &field : m_table.fields) {
        if (isBookkeeping(field))
            continue;
        if (!field.options.required && optional++ >= kOfferedOptional)
            continue;
        FieldEditor *editor =
            makeFieldEditor(field, m_context.live.workspace(), EditorPlace::Form, this);
        editor->setValue(m_blank.value(field));
        auto *label =
            plainLabel(field.label() + (field.options.required ? u" *"_s : QString()), {}, this);
        label->setToolTip(plainToolTip(field.meaning()));
        form->addRow(label, editor);
        m_editors.push_back(editor);
    }
    m_problem->setObjectName(u"newRowProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add"));
    setRole(buttons->button(QDialogButtonBox::Ok), u"primary"_s);
    form->addRow(plainLabel(tr("* needed. All other fields can be filled in afterwards."),
                            u"muted"_s, this));
    form->addRow(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewRowDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewRowDialog::reject);
    // What is given already comes last.
    const auto open = std::ranges::find_if(m_editors, [this](const FieldEditor *editor) {
        return isNull(m_blank.value(editor->field()));
    });
    (open == m_editors.end() ? m_editors.front() : *open)->setFocus();
}

void NewRowDialog::accept()
{
    const auto row = rowFromInputs();
    const auto edit = row.and_then(
        [this](const Row &whole) { return putRow(m_context.live.workspace(), whole); });
    if (!edit) {
        m_problem->setText(edit.error().message);
        m_problem->show();
        return;
    }
    if (!m_context.editor.putRow(*row))
        return;
    emit added(row->ref());
    QDialog::accept();
}

Result<Row> NewRowDialog::rowFromInputs() const
{
    Row row = m_blank;
    for (const FieldEditor *editor : m_editors) {
        const auto next =
            valueFromInput(m_context.live.workspace(), editor->field(), editor->input(), QLocale())
                .and_then([&](const Value &value) { return row.with(editor->field(), value); });
        if (!next)
            return next;
        row = *next;
    }
    return row;
}

} // namespace fairlead
