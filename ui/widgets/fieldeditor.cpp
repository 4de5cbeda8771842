#include "ui/widgets/fieldeditor.h"

#include "models/fields/inputtext.h"
#include "ui/widgets/choicefieldeditor.h"
#include "ui/widgets/linefieldeditor.h"
#include "ui/widgets/listfieldeditor.h"
#include "ui/widgets/paragraphfieldeditor.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/referencefieldeditor.h"

#include <QHBoxLayout>

namespace fairlead {

using namespace Qt::StringLiterals;

FieldEditor::FieldEditor(const Field &field, const Workspace &workspace, EditorPlace place,
                         QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_workspace(workspace)
    , m_place(place)
{
    setObjectName(field.name() + u"Editor"_s);
}

QString FieldEditor::problem() const
{
    const auto value = valueFromInput(m_workspace, m_field, input(), QLocale());
    if (value)
        return {};
    if (const QString meant = suggestion(); !meant.isEmpty())
        return tr("%1 Write it as %2.").arg(value.error().message, meant);
    const QString form = example();
    return form.isEmpty() ? value.error().message
                          : tr("%1 Examples: %2.").arg(value.error().message, form);
}

void FieldEditor::setControl(QWidget *control)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(control);
    setFocusProxy(control);
    control->setObjectName(m_field.name());
    control->setAccessibleName(m_field.label());
    control->setAccessibleDescription(m_field.meaning());
    control->setToolTip(plainToolTip(m_field.meaning()));
    if (m_place == EditorPlace::Cell)
        control->setProperty("role", u"cell"_s);
}

FieldEditor *makeFieldEditor(const Field &field, const Workspace &workspace, EditorPlace place,
                             QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::Boolean:
        return new ChoiceFieldEditor(field, workspace, place, parent);
    case FieldKind::Reference:
        return new ReferenceFieldEditor(field, workspace, place, parent);
    case FieldKind::ChoiceList:
    case FieldKind::ReferenceList:
        return new ListFieldEditor(field, workspace, place, parent);
    default:
        break;
    }
    if (place == EditorPlace::Form && field.options.shape == TextShape::Paragraph)
        return new ParagraphFieldEditor(field, workspace, place, parent);
    return new LineFieldEditor(field, workspace, place, parent);
}

} // namespace fairlead
