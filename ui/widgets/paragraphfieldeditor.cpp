#include "ui/widgets/paragraphfieldeditor.h"

#include <QEvent>
#include <QPlainTextEdit>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownLines = 4;

} // namespace

ParagraphFieldEditor::ParagraphFieldEditor(const Field &field, const Workspace &workspace,
                                           EditorPlace place, QWidget *parent)
    : FieldEditor(field, workspace, place, parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(u"–"_s);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * kShownLines);
    m_text->installEventFilter(this);
    setControl(m_text);
}

void ParagraphFieldEditor::setValue(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    m_text->setPlainText(text ? *text : QString());
    rest();
}

QString ParagraphFieldEditor::input() const
{
    return m_text->toPlainText();
}

bool ParagraphFieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut && isChanged())
        emit committed();
    return FieldEditor::eventFilter(watched, event);
}

} // namespace fairlead
