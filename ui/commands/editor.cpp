#include "ui/commands/editor.h"

#include "models/fields/inputtext.h"
#include "models/liveworkspace.h"
#include "ui/commands/editcommand.h"

#include <QDateTime>
#include <QUndoStack>
#include <QUuid>

namespace fairlead {

Editor::Editor(LiveWorkspace &live, QUndoStack &stack, QObject *parent)
    : QObject(parent)
    , m_live(live)
    , m_stack(stack)
{
}

const Workspace &Editor::workspace() const
{
    return m_live.workspace();
}

void Editor::setReadOnly(const QString &reason)
{
    m_readOnlyReason = reason;
    emit readOnlyChanged();
}

void Editor::setWaiter(Waiter waiter)
{
    m_waiter = std::move(waiter);
}

bool Editor::waitFor(const QFuture<void> &work)
{
    m_isWaiting = true;
    const bool isDone = m_waiter(tr("Working out the edit …"), work);
    m_isWaiting = false;
    return isDone;
}

bool Editor::putRow(const Row &row)
{
    return push(fairlead::putRow(workspace(), row));
}

bool Editor::setField(const std::vector<RowRef> &rows, const Field &field, const Value &value)
{
    const auto edit = compute(qsizetype(rows.size()), [=, &field](const Workspace &workspace) {
        return fairlead::setField(workspace, rows, field, value);
    });
    return edit && push(*edit);
}

bool Editor::setFieldFromInput(const std::vector<RowRef> &rows, const Field &field,
                               const QString &input)
{
    const auto value = valueFromInput(workspace(), field, input, QLocale());
    return value ? setField(rows, field, *value) : push(tl::make_unexpected(value.error()));
}

bool Editor::clearFields(const std::vector<RowFields> &block)
{
    return push(fairlead::clearFields(workspace(), block));
}

bool Editor::removeRows(const std::vector<RowRef> &rows)
{
    const auto edit = compute(qsizetype(rows.size()), [rows](const Workspace &workspace) {
        return fairlead::removeRows(workspace, rows);
    });
    return edit && push(*edit);
}

bool Editor::duplicateRows(const std::vector<RowRef> &rows)
{
    const auto edit = compute(qsizetype(rows.size()), [rows](const Workspace &workspace) {
        return fairlead::duplicateRows(workspace, rows, newRowId);
    });
    if (!edit || !push(*edit))
        return false;
    std::vector<RowRef> copies;
    for (const RowRef &ref : edit->refs()) {
        if (ref.table == rows.front().table)
            copies.push_back(ref);
    }
    emit duplicated(copies);
    return true;
}

bool Editor::preferClaim(const Id<Claim> &claim, const QString &reason)
{
    return push(fairlead::preferClaim(workspace(), claim, reason));
}

bool Editor::apply(const Edit &edit)
{
    return push(edit);
}

void Editor::undo()
{
    if (!m_stack.canUndo())
        return;
    const std::vector<RowRef> refs = refsAt(m_stack.index() - 1);
    m_stack.undo();
    emit undone();
    emit touched(refs);
}

void Editor::redo()
{
    if (!m_stack.canRedo())
        return;
    const std::vector<RowRef> refs = refsAt(m_stack.index());
    m_stack.redo();
    emit redone();
    emit touched(refs);
}

void Editor::refuse(const QString &sentence)
{
    emit refused(sentence);
}

void Editor::note(const QString &sentence)
{
    emit noted(sentence);
}

bool Editor::push(const Result<Edit> &edit)
{
    if (m_isWaiting)
        return false;
    if (!edit || isReadOnly()) {
        emit refused(edit ? m_readOnlyReason : edit.error().message);
        return false;
    }
    if (!edit->isEmpty())
        m_stack.push(new EditCommand(m_live, *edit));
    return true;
}

std::vector<RowRef> Editor::refsAt(int command) const
{
    const auto *edit = dynamic_cast<const EditCommand *>(m_stack.command(command));
    return edit ? edit->edit().refs() : std::vector<RowRef>();
}

QString newRowId()
{
    QByteArray bytes = QUuid::createUuid().toRfc4122();
    const qint64 milliseconds = QDateTime::currentMSecsSinceEpoch();
    for (int at = 0; at < 6; ++at)
        bytes[at] = char(milliseconds >> (8 * (5 - at)));
    bytes[6] = char((bytes[6] & 0x0f) | 0x70);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

} // namespace fairlead
