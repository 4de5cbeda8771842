#include "ui/widgets/linefieldeditor.h"

#include "ui/records/celltext.h"
#include "ui/widgets/plaintext.h"

#include <QLineEdit>
#include <QStyle>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QString hintFor(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Date:
        return LineFieldEditor::tr("2026-04-20, 2026-04, Q2 2026 or 2026");
    case FieldKind::Money:
        return LineFieldEditor::tr("13 B, 250 k or 1234.50 EUR");
    case FieldKind::UnitPrice:
        return LineFieldEditor::tr("0.078 or 0.07 EUR");
    case FieldKind::TextList:
        return LineFieldEditor::tr("one; two; three");
    case FieldKind::Real:
        return field.options.shape == TextShape::Share ? LineFieldEditor::tr("25 %") : u"–"_s;
    default:
        return u"–"_s;
    }
}

} // namespace

LineFieldEditor::LineFieldEditor(const Field &field, const Workspace &workspace, EditorPlace place,
                                 QWidget *parent)
    : FieldEditor(field, workspace, place, parent)
    , m_line(new QLineEdit(this))
{
    m_line->setPlaceholderText(hintFor(field));
    if (place == EditorPlace::Cell && field.isNumber())
        m_line->setAlignment(Qt::AlignRight);
    setControl(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &LineFieldEditor::finish);
    connect(m_line, &QLineEdit::textEdited, this, &LineFieldEditor::showProblem);
}

void LineFieldEditor::setValue(const Value &value)
{
    m_line->setText(editText(workspace(), field(), value, QLocale()));
    m_line->setCursorPosition(0);
    if (place() == EditorPlace::Cell)
        m_line->selectAll();
    rest();
    showProblem();
}

QString LineFieldEditor::input() const
{
    return m_line->text();
}

void LineFieldEditor::finish()
{
    if (isChanged())
        emit committed();
}

void LineFieldEditor::showProblem()
{
    const QString sentence = isChanged() ? problem() : QString();
    if (m_line->property("problem").toBool() != sentence.isEmpty())
        return;
    m_line->setProperty("problem", !sentence.isEmpty());
    m_line->setToolTip(plainToolTip(sentence.isEmpty() ? field().meaning() : sentence));
    m_line->style()->unpolish(m_line);
    m_line->style()->polish(m_line);
}

} // namespace fairlead
