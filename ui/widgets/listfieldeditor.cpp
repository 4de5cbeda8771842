#include "ui/widgets/listfieldeditor.h"

#include "models/fields/valuetext.h"
#include "models/rowtitle.h"
#include "ui/widgets/listpopup.h"
#include "ui/widgets/plaintext.h"

#include <QKeyEvent>
#include <QPushButton>

namespace fairlead {

using namespace Qt::StringLiterals;

ListFieldEditor::ListFieldEditor(const Field &field, const Workspace &workspace, EditorPlace place,
                                 QWidget *parent)
    : FieldEditor(field, workspace, place, parent)
    , m_button(new QPushButton(this))
{
    m_button->setProperty("role", u"value"_s);
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setControl(m_button);
    m_button->installEventFilter(this);
    connect(m_button, &QPushButton::clicked, this, [this] { open({}); });
}

void ListFieldEditor::setValue(const Value &value)
{
    const auto *entries = std::get_if<QStringList>(&value);
    m_entries = entries ? *entries : QStringList();
    showEntries();
    rest();
}

bool ListFieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_button && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString text = key->text();
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (isPlain && !text.isEmpty() && text[0].isPrint() && text != u" ") {
            open(text);
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void ListFieldEditor::open(const QString &typed)
{
    if (!m_popup) {
        m_popup = new ListPopup(field().label(), this);
        if (field().enumeration) {
            for (const Choice &choice : field().enumeration->choices())
                m_popup->addEntry(QString::fromLatin1(choice.key),
                                  field().enumeration->label(choice));
        } else {
            for (const Row &row : workspace().rows(*field().target))
                m_popup->addEntry(row.id(), rowTitle(workspace(), row));
            m_popup->sortEntries();
        }
        connect(m_popup, &ListPopup::done, this, &ListFieldEditor::take);
    }
    m_popup->openBelow(m_button, m_entries, typed);
}

void ListFieldEditor::take(const QStringList &entries)
{
    m_entries = entries;
    showEntries();
    if (isChanged())
        emit committed();
}

void ListFieldEditor::showEntries()
{
    const Value value = m_entries.isEmpty() ? Value() : Value(m_entries);
    const QString text = displayText(workspace(), field(), value, QLocale());
    m_button->setText(withoutMnemonic(text));
    m_button->setToolTip(plainToolTip(text == u"–" ? field().meaning() : text));
}

} // namespace fairlead
