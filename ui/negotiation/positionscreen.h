#pragma once

#include "models/fields/tableid.h"
#include "models/values/id.h"

#include <QWidget>

class QLabel;

namespace fairlead {

class NegotiationState;
class PartsGrid;
class PlanCard;
class RangeChart;
class StageChart;
class TalksForm;
struct ContractAlternatives;

/// Where we stand: the prices between which the talks may end, alternatives with their reservation
/// prices, and the work before the deadline.
class PositionScreen : public QWidget
{
    Q_OBJECT

public:
    PositionScreen(NegotiationState &state, QWidget *parent);

    void refresh();

private:
    QWidget *createOwn();
    void showRange(const ContractAlternatives &alternatives);
    void showOwn();
    void showStages();

    NegotiationState &m_state;
    Id<Contract> m_contract; ///< whose own alternatives are listed
    RangeChart *m_range;
    PlanCard *m_rangeCard;
    QLabel *m_honesty;
    PartsGrid *m_own;
    TalksForm *m_prices;
    QLabel *m_vendor; ///< what is known of it that bears on the estimate
    StageChart *m_stages;
    PlanCard *m_stageCard;
    QLabel *m_reasons;
};

} // namespace fairlead
