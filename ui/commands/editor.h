#pragma once

#include "models/edits/edits.h"

#include <QFuture>
#include <QObject>
#include <QtConcurrentRun>

#include <functional>
#include <optional>

class QUndoStack;

namespace fairlead {

class LiveWorkspace;

/// The verbs as the user interface calls them: each is checked, then pushed as one undo step. A
/// refused one changes nothing and says why. Owned by the main window.
class Editor : public QObject
{
    Q_OBJECT

public:
    /// Shows that work is under way until it is done; false when the user takes it back.
    using Waiter = std::function<bool(const QString &text, const QFuture<void> &work)>;

    Editor(LiveWorkspace &live, QUndoStack &stack, QObject *parent = nullptr);

    const Workspace &workspace() const;
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    const QString &readOnlyReason() const { return m_readOnlyReason; } ///< a sentence, or empty
    void setReadOnly(const QString &reason); ///< empty: edits are taken again
    void setWaiter(Waiter waiter);           ///< without one, nobody can take back a large edit

    /// Works out something about many rows beside the window, of a few at once. Null when the user
    /// took it back.
    template<class Make>
    auto compute(qsizetype rows, Make make)
    {
        using Made = std::invoke_result_t<Make, const Workspace &>;
        if (rows < kLarge || !m_waiter)
            return std::optional<Made>(make(workspace()));
        const QFuture<Made> work = QtConcurrent::run(make, workspace());
        return waitFor(QFuture<void>(work)) ? std::optional<Made>(work.result()) : std::nullopt;
    }

    bool putRow(const Row &row);
    bool setField(const std::vector<RowRef> &rows, const Field &field, const Value &value);
    bool setFieldFromInput(const std::vector<RowRef> &rows, const Field &field,
                           const QString &input);
    bool clearFields(const std::vector<RowFields> &block);
    bool removeRows(const std::vector<RowRef> &rows);
    bool duplicateRows(const std::vector<RowRef> &rows);
    bool preferClaim(const Id<Claim> &claim, const QString &reason);
    bool apply(const Edit &edit); ///< of a paste plan or an import plan, checked already

    void undo();
    void redo();
    void refuse(const QString &sentence); ///< what a control could not turn into an edit
    void note(const QString &sentence);   ///< what a control left out of an edit

signals:
    void readOnlyChanged();
    void refused(const QString &sentence);
    void noted(const QString &sentence);
    void undone();
    void redone();
    void touched(const std::vector<fairlead::RowRef> &rows); ///< after undo and redo
    void duplicated(const std::vector<fairlead::RowRef> &copies);

private:
    static constexpr qsizetype kLarge = 5000; ///< rows from which an edit takes a while

    bool waitFor(const QFuture<void> &work);
    bool push(const Result<Edit> &edit);
    std::vector<RowRef> refsAt(int command) const;

    LiveWorkspace &m_live;
    QUndoStack &m_stack;
    Waiter m_waiter;
    bool m_isWaiting = false; ///< no other edit may come between
    QString m_readOnlyReason;
};

/// A new id for a row that the user adds: a UUID of version 7, which sorts by time of creation.
QString newRowId();

} // namespace fairlead
