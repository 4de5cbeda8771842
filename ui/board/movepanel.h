#pragma once

#include "models/switching/movepreview.h"

#include <QWidget>

class QFrame;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace fairlead {

class CostRows;
class ElidedLabel;
class IconLabel;
class RangeBar;

/// What a move costs, how long it takes and what it does to our own commitments: gates first, then
/// money, work and time, the line that decides, and the cost by type. Made once and filled often,
/// so that it follows a card that is dragged.
class MovePanel : public QWidget
{
    Q_OBJECT

public:
    enum class Moment {
        Held,    ///< in the hand: the foot says which keys there are
        Planned, ///< part of the plan
    };

    explicit MovePanel(QWidget *parent);

    void setHorizon(int months) { m_horizon = months; } ///< within which a move is to pay back
    void showMove(const Workspace &workspace, const QString &what, const MovePreview &preview,
                  const CostRange &range, Moment moment);
    void askFirst(); ///< "why?" of the first cost; nothing when there is none

signals:
    void typeAsked(fairlead::CostType type);
    void shortfallAsked();

private:
    struct GateLine
    {
        QWidget *line;
        IconLabel *sign;
        ElidedLabel *text;
    };
    struct Fact
    {
        QLabel *name;
        QLabel *value;
        QLabel *note;
    };

    void createLayout();
    void addGates(QVBoxLayout &layout);
    void addMoney(QVBoxLayout &layout);
    void addFacts(QVBoxLayout &layout);
    void addDecider(QVBoxLayout &layout);
    void showHeading(const Workspace &workspace, const QString &what, const MovePreview &preview,
                     Moment moment);
    void showGates(const MovePreview &preview);
    void showMoney(const MovePreview &preview, const CostRange &range);
    void showFacts(const MovePreview &preview);
    void showDecider(const Workspace &workspace, const MovePreview &preview);
    Fact addFact(QGridLayout &grid, int row, const QString &name);

    QWidget *m_body; ///< scrolls; the foot below it does not
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_gateSummary;
    std::vector<GateLine> m_gates;
    QWidget *m_money; ///< all that is hidden when there is nothing to say about money
    QLabel *m_oneTime;
    QLabel *m_span;
    RangeBar *m_range;
    Fact m_work;
    Fact m_monthly;
    Fact m_breakEven;
    Fact m_lockIn;
    QFrame *m_decider;
    QLabel *m_deciderName;
    QLabel *m_deciderAmount;
    QLabel *m_deciderText;
    CostRows *m_rows;
    QLabel *m_missing;
    QLabel *m_foot;
    int m_horizon = 0; ///< months
};

} // namespace fairlead
