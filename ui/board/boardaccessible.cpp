#include "ui/board/boardaccessible.h"

#include "ui/board/boardpainter.h"
#include "ui/board/boardview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>

#include <map>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Board)
};

/// One card, known by its workload, so that it stays itself while the board changes around it.
class CardAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CardAccessible(BoardView &view, Id<Workload> workload)
        : m_view(view)
        , m_workload(std::move(workload))
    {
    }

    bool isValid() const override { return index().isValid(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        const CardIndex at = index();
        if (!at.isValid())
            return {};
        const BoardCard &card = m_view.cardAt(at);
        if (kind == QAccessible::Name)
            return card.name;
        if (kind != QAccessible::Description)
            return {};
        const QString where = m_view.board().columns[size_t(at.column)].title;
        const QString spend = spendText(card.monthlySpend, card.isSpendKnown);
        if (!card.hasPlace)
            return Text::tr("%1, %2").arg(where, spend);
        const QString sentence = card.isPlanned ? Text::tr("%1 by the plan, %2, lock-in %3, %4")
                                                : Text::tr("%1, %2, lock-in %3, %4");
        return sentence.arg(where, spend, QString::number(qRound(card.lockIn)),
                            lockInBandText(lockInBand(card.lockIn)));
    }

    QRect rect() const override
    {
        const CardIndex at = index();
        if (!at.isValid())
            return {};
        const QRect area = m_view.cardOnViewport(at).toAlignedRect();
        return {m_view.viewport()->mapToGlobal(area.topLeft()), area.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const CardIndex at = index();
        state.invalid = !at.isValid();
        state.focusable = state.selectable = state.multiSelectable = true;
        state.selected = m_view.isSelected(m_workload);
        state.focused = m_view.hasFocus() && m_view.current() == at;
        state.offscreen =
            at.isValid() && !m_view.cardOnViewport(at).intersects(m_view.viewport()->rect());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), showMenuAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        const CardIndex at = index();
        if (!at.isValid())
            return;
        m_view.selectOnly(at);
        m_view.ensureVisible(at);
        if (action == showMenuAction())
            emit m_view.menuRequested(rect().center());
    }

private:
    CardIndex index() const { return m_view.indexOf(m_workload); }

    BoardView &m_view;
    Id<Workload> m_workload;
};

class BoardAccessible : public QAccessibleWidget
{
public:
    explicit BoardAccessible(BoardView *view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(*view)
    {
    }
    ~BoardAccessible() override
    {
        for (const auto &[id, known] : m_cards)
            QAccessible::deleteAccessibleInterface(known);
    }

    int childCount() const override
    {
        int count = 0;
        for (const BoardColumn &column : m_view.board().columns)
            count += int(column.cards.size());
        return count;
    }

    QAccessibleInterface *child(int index) const override
    {
        for (const BoardColumn &column : m_view.board().columns) {
            const auto count = int(column.cards.size());
            if (index >= 0 && index < count)
                return cardOf(column.cards[size_t(index)].workload);
            index -= count;
        }
        return nullptr;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPointF point = m_view.viewport()->mapFromGlobal(QPoint(x, y));
        const CardIndex at = m_view.cardUnder(point);
        return at.isValid() ? cardOf(m_view.cardAt(at).workload) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int index = 0, count = childCount(); index < count; ++index) {
            if (this->child(index) == child)
                return index;
        }
        return -1;
    }

    QAccessibleInterface *focusChild() const override
    {
        const CardIndex at = m_view.current();
        return m_view.hasFocus() && at.isValid() ? cardOf(m_view.cardAt(at).workload) : nullptr;
    }

private:
    QAccessibleInterface *cardOf(const Id<Workload> &workload) const
    {
        const auto [at, isNew] = m_cards.try_emplace(workload.text, 0);
        if (isNew)
            at->second =
                QAccessible::registerAccessibleInterface(new CardAccessible(m_view, workload));
        return QAccessible::accessibleInterface(at->second);
    }

    BoardView &m_view;
    mutable std::map<QString, QAccessible::Id> m_cards; ///< by workload, made as asked for
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<BoardView *>(object);
    return view ? new BoardAccessible(view) : nullptr;
}

} // namespace

void installBoardAccessibility()
{
    static const bool kIsInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(kIsInstalled);
}

} // namespace fairlead
