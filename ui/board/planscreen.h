#pragma once

#include <QWidget>

namespace fairlead {

class CommitmentChart;
class MoveCalendar;
class PlanCard;
class PlanComparisonModel;
class PlanTable;
class PlanWaterfall;
class SwitchingState;
enum class CostType;
struct PlanSummary;

/// The open plan on four cards: what it costs, what it does to our commitments, when it happens,
/// and how it stands beside another.
class PlanScreen : public QWidget
{
    Q_OBJECT

public:
    PlanScreen(SwitchingState &state, QWidget *parent);

    void refresh();

signals:
    void typeAsked(fairlead::CostType type);
    void shortfallAsked();

private:
    void showCosts(const PlanSummary &summary);
    void showCommitment(const PlanSummary &summary);
    void showCalendar(const PlanSummary &summary);
    void showComparison(const PlanSummary &summary);

    SwitchingState &m_state;
    PlanWaterfall *m_waterfall;
    CommitmentChart *m_commitment;
    MoveCalendar *m_calendar;
    PlanComparisonModel *m_comparison;
    PlanCard *m_costCard;
    PlanCard *m_commitmentCard;
    PlanCard *m_calendarCard;
    PlanTable *m_comparisonTable;
    PlanCard *m_comparisonCard;
};

} // namespace fairlead
