#pragma once

#include <QWidget>

class QLabel;

namespace fairlead {

class NegotiationState;
class PlanCard;
class RangeChart;
class StageChart;

/// Where we stand: alternatives with their reservation prices, and the work before the deadline.
class PositionScreen : public QWidget
{
    Q_OBJECT

public:
    PositionScreen(NegotiationState &state, QWidget *parent);

    void refresh();

private:
    NegotiationState &m_state;
    RangeChart *m_range;
    PlanCard *m_rangeCard;
    QLabel *m_honesty;
    StageChart *m_stages;
    PlanCard *m_stageCard;
    QLabel *m_reasons;
};

} // namespace fairlead
