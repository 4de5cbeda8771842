#include "ui/board/boardaccessible.h"

#include "ui/board/boardpainter.h"
#include "ui/board/boardview.h"
#include "ui/widgets/accessibleparts.h"

#include <QCoreApplication>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Board)
};

/// One card, known by its workload, so that it stays itself while the board changes around it.
class CardAccessible : public AccessiblePart
{
public:
    CardAccessible(BoardView &view, Id<Workload> workload)
        : AccessiblePart(view)
        , m_view(view)
        , m_workload(std::move(workload))
    {
    }

    bool isValid() const override { return index().isValid(); }

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
        if (!card.hasLockIn())
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

protected:
    void pressed() override
    {
        m_view.selectOnly(index());
        m_view.ensureVisible(index());
    }
    void menuAsked(const QPoint &onScreen) override { emit m_view.menuRequested(onScreen); }

private:
    CardIndex index() const { return m_view.indexOf(m_workload); }

    BoardView &m_view;
    Id<Workload> m_workload;
};

class BoardAccessible : public AccessibleParts<QString>
{
public:
    explicit BoardAccessible(BoardView *view)
        : AccessibleParts(view)
        , m_view(*view)
    {
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

    QAccessibleInterface *focusChild() const override
    {
        const CardIndex at = m_view.current();
        return m_view.hasFocus() && at.isValid() ? cardOf(m_view.cardAt(at).workload) : nullptr;
    }

private:
    QAccessibleInterface *cardOf(const Id<Workload> &workload) const
    {
        return kept(workload.text, [&] { return new CardAccessible(m_view, workload); });
    }

    BoardView &m_view;
};

} // namespace

void installBoardAccessibility()
{
    installAccessibility<BoardView, BoardAccessible>();
}

} // namespace fairlead
