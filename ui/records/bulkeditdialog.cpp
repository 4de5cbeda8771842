#include "ui/records/bulkeditdialog.h"

#include "models/liveworkspace.h"
#include "models/rowtitle.h"
#include "ui/commands/editor.h"
#include "ui/theme.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fairlead {

using namespace Qt::StringLiterals;

BulkEditDialog::BulkEditDialog(const Context &context, std::vector<RowRef> rows, const Field *field,
                               QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_rows(std::move(rows))
    , m_fields(new QComboBox(this))
    , m_place(new QVBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"bulkEditDialog"_s);
    const TableInfo &table = tableInfo(m_rows.front().table);
    setWindowTitle(
        m_rows.size() == 1
            ? tr("Edit “%1”").arg(rowTitle(context.live.workspace(), m_rows.front()))
            : tr("Edit %n row(s) of “%1”", nullptr, int(m_rows.size())).arg(table.plural()));
    m_fields->setObjectName(u"bulkField"_s);
    m_fields->setAccessibleName(tr("Field to set"));
    for (const Field &each : table.fields)
        m_fields->addItem(each.label(), each.name());
    if (field)
        m_fields->setCurrentIndex(m_fields->findData(field->name()));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Set"));
    setRole(buttons->button(QDialogButtonBox::Ok), u"primary"_s);
    auto *fieldLabel = new QLabel(tr("Set the &field"), this);
    fieldLabel->setBuddy(m_fields);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kLarge, metrics::kLarge, metrics::kLarge, metrics::kLarge);
    layout->setSpacing(metrics::kSmall);
    layout->addWidget(fieldLabel);
    layout->addWidget(m_fields);
    layout->addWidget(plainLabel(tr("of all selected rows to"), {}, this));
    layout->addLayout(m_place);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(m_fields, &QComboBox::currentIndexChanged, this, &BulkEditDialog::showEditor);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEditDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &BulkEditDialog::reject);
    showEditor();
}

void BulkEditDialog::showEditor()
{
    delete m_editor;
    const Field &field = *tableInfo(m_rows.front().table).field(m_fields->currentData().toString());
    m_editor = makeFieldEditor(field, m_context.live.workspace(), EditorPlace::Form, this);
    if (const Row *row = m_context.live.workspace().find(m_rows.front()))
        m_editor->setValue(row->value(field));
    m_place->addWidget(m_editor);
    m_editor->setFocus();
}

void BulkEditDialog::accept()
{
    if (m_context.editor.setFieldFromInput(m_rows, m_editor->field(), m_editor->input()))
        QDialog::accept();
}

} // namespace fairlead
