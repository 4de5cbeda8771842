#include "ui/widgets/referencefieldeditor.h"

#include "models/rowtitle.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlineedit.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QIcon swatch(const QString &partyId)
{
    QPixmap pixmap(10, 10);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(partyColour(partyId));
    painter.drawRoundedRect(pixmap.rect(), 2, 2);
    return pixmap;
}

} // namespace

ReferenceFieldEditor::ReferenceFieldEditor(const Field &field, const Workspace &workspace,
                                           EditorPlace place, QWidget *parent)
    : FieldEditor(field, workspace, place, parent)
    , m_combo(new QComboBox(this))
{
    m_combo->setEditable(true);
    m_combo->setLineEdit(new ElidedLineEdit(m_combo));
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(4);
    m_combo->setIconSize({10, 10});
    m_combo->setMaxVisibleItems(14);
    m_combo->completer()->setFilterMode(Qt::MatchContains);
    m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_combo->lineEdit()->setPlaceholderText(tr("– type to find"));
    m_combo->installEventFilter(this);
    m_combo->lineEdit()->installEventFilter(this);
    setControl(m_combo);
    connect(m_combo, &QComboBox::activated, this, &ReferenceFieldEditor::finish);
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &ReferenceFieldEditor::finish);
}

void ReferenceFieldEditor::setValue(const Value &value)
{
    const auto *id = std::get_if<QString>(&value);
    if (!id) {
        m_combo->setCurrentIndex(-1);
        m_combo->clearEditText();
    } else {
        if (m_combo->findData(*id) < 0)
            addRecord(*id, rowTitle(workspace(), RowRef{*field().target, *id}));
        m_combo->setCurrentIndex(m_combo->findData(*id));
        m_combo->lineEdit()->setCursorPosition(0);
    }
    if (place() == EditorPlace::Cell)
        m_combo->lineEdit()->selectAll();
    rest();
}

QString ReferenceFieldEditor::input() const
{
    const QString typed = m_combo->currentText();
    const int chosen = m_combo->currentIndex();
    if (chosen >= 0 && m_combo->itemText(chosen) == typed)
        return m_combo->itemData(chosen).toString();
    const int same = m_combo->findText(typed, Qt::MatchFixedString);
    return same < 0 ? typed : m_combo->itemData(same).toString();
}

bool ReferenceFieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress)
        fill();
    if (watched == m_combo && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void ReferenceFieldEditor::fill()
{
    if (m_isFilled)
        return;
    m_isFilled = true;
    std::vector<std::pair<QString, QString>> records;
    for (const Row &row : workspace().rows(*field().target))
        records.emplace_back(rowTitle(workspace(), row), row.id());
    std::sort(records.begin(), records.end(), [](const auto &left, const auto &right) {
        return QString::compare(left.first, right.first, Qt::CaseInsensitive) < 0;
    });
    const QString kept = m_combo->currentText();
    const QString keptId = m_combo->currentData().toString();
    m_combo->clear();
    for (const auto &[name, id] : records)
        addRecord(id, name);
    m_combo->setCurrentIndex(m_combo->findData(keptId));
    m_combo->setEditText(kept);
}

void ReferenceFieldEditor::addRecord(const QString &id, const QString &name)
{
    if (field().target == TableId::Party)
        m_combo->addItem(swatch(id), name, id);
    else
        m_combo->addItem(name, id);
}

void ReferenceFieldEditor::finish()
{
    if (isChanged())
        emit committed();
}

} // namespace fairlead
