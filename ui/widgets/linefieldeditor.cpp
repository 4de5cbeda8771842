#include "ui/widgets/linefieldeditor.h"

#include "models/fields/inputtext.h"
#include "ui/records/celltext.h"
#include "ui/widgets/elidedlineedit.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStyle>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// What may be typed into a field, with the separators of the locale; empty where anything may.
QString examplesFor(const Field &field)
{
    const QLocale locale;
    switch (field.kind) {
    case FieldKind::Date:
        return LineFieldEditor::tr("2026-04-20, 2026-04, Q2 2026 or 2026");
    case FieldKind::Money:
        return LineFieldEditor::tr("13 B, 250 k or %1 EUR").arg(locale.toString(1234.5, 'f', 2));
    case FieldKind::UnitPrice:
        return LineFieldEditor::tr("%1 or %2 EUR")
            .arg(locale.toString(0.078, 'f', 3), locale.toString(0.07, 'f', 2));
    case FieldKind::TextList:
        return LineFieldEditor::tr("one; two; three");
    case FieldKind::Integer:
        return locale.toString(1500);
    case FieldKind::Real:
        return field.options.shape == TextShape::Share ? LineFieldEditor::tr("25 %")
                                                       : locale.toString(1234.5, 'f', 1);
    default:
        return {};
    }
}

bool isNumeric(const Field &field)
{
    return field.kind == FieldKind::Integer || field.kind == FieldKind::Real
           || field.kind == FieldKind::Money || field.kind == FieldKind::UnitPrice;
}

/// Comma for point and point for comma.
QString withSwappedSeparators(QString text)
{
    for (QChar &each : text)
        each = each == u',' ? QChar(u'.') : each == u'.' ? QChar(u',') : each;
    return text;
}

} // namespace

LineFieldEditor::LineFieldEditor(const Field &field, const Workspace &workspace, EditorPlace place,
                                 QWidget *parent)
    : FieldEditor(field, workspace, place, parent)
    , m_line(new ElidedLineEdit(this))
{
    const QString examples = examplesFor(field);
    m_line->setPlaceholderText(examples.isEmpty() || field.kind == FieldKind::Integer ? u"–"_s
                                                                                      : examples);
    if (place == EditorPlace::Cell && field.isNumber())
        m_line->setAlignment(Qt::AlignRight);
    setControl(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &LineFieldEditor::finish);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        showProblem();
        offer(suggestion());
        emit inputChanged();
    });
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

QString LineFieldEditor::example() const
{
    return examplesFor(field());
}

QString LineFieldEditor::suggestion() const
{
    const QString swapped = withSwappedSeparators(input().trimmed());
    const bool isUnfinished = swapped.endsWith(u',') || swapped.endsWith(u'.');
    if (!isNumeric(field()) || isUnfinished || swapped == input().trimmed())
        return {};
    const bool isGood = valueFromInput(workspace(), field(), input(), QLocale()).has_value();
    const bool isBetter = valueFromInput(workspace(), field(), swapped, QLocale()).has_value();
    return isBetter && !isGood ? swapped : QString();
}

void LineFieldEditor::offer(const QString &text)
{
    m_line->setCompleter(nullptr);
    if (text.isEmpty())
        return;
    auto *completer = new QCompleter({text}, m_line);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_line->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            &LineFieldEditor::showProblem);
    completer->complete();
    completer->popup()->setCurrentIndex(completer->completionModel()->index(0, 0));
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
