#include "ui/widgets/choicefieldeditor.h"

#include "models/fields/valuetext.h"

#include <QComboBox>
#include <QEvent>

namespace fairlead {

using namespace Qt::StringLiterals;

ChoiceFieldEditor::ChoiceFieldEditor(const Field &field, const Workspace &workspace,
                                     EditorPlace place, QWidget *parent)
    : FieldEditor(field, workspace, place, parent)
    , m_combo(new QComboBox(this))
{
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(4);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->installEventFilter(this);
    fill();
    setControl(m_combo);
    connect(m_combo, &QComboBox::activated, this, [this] {
        if (isChanged())
            emit committed();
    });
}

void ChoiceFieldEditor::fill()
{
    if (!field().options.required)
        m_combo->addItem(u"–"_s, QString());
    if (field().kind == FieldKind::Boolean) {
        m_combo->addItem(displayText(workspace(), field(), true, QLocale()), u"true"_s);
        m_combo->addItem(displayText(workspace(), field(), false, QLocale()), u"no"_s);
        return;
    }
    for (const Choice &choice : field().enumeration->choices())
        m_combo->addItem(field().enumeration->label(choice), QString::fromLatin1(choice.key));
}

void ChoiceFieldEditor::setValue(const Value &value)
{
    const auto *flag = std::get_if<bool>(&value);
    const QString key = flag ? (*flag ? u"true"_s : u"no"_s) : storedText(value);
    m_combo->setCurrentIndex(m_combo->findData(key));
    rest();
}

QString ChoiceFieldEditor::input() const
{
    return m_combo->currentData().toString();
}

bool ChoiceFieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    // A wheel turned over a form scrolls the form; it must not change a value in passing.
    if (watched == m_combo && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace fairlead
