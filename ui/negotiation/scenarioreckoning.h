#pragma once

#include "models/negotiation/scenarioworth.h"
#include "ui/latestwork.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace fairlead {

/// By point, of those that winning would change the contract by.
using PointScenarioWorths = std::map<QString, std::vector<ScenarioWorth>>;

/// Works out beside the window what the points of a checklist are worth in scenarios. Nothing is
/// worked out twice for the same workspace, lens and contract: what is kept about talks, such as
/// notes and ranks, makes no difference. Owned by the state of the page.
class ScenarioReckoning : public QObject
{
    Q_OBJECT

public:
    using Worths = std::shared_ptr<const PointScenarioWorths>;

    explicit ScenarioReckoning(QObject *parent);

    /// Null: it is under way, and reckoned() follows unless something else is asked for before.
    Worths worthsOf(const Workspace &workspace, const SwitchingModel &model, const Lens &lens,
                    const ContractChecklist &list);

signals:
    void reckoned();

private:
    struct Question;
    struct Answer;

    void take(const std::shared_ptr<const Answer> &answer);

    std::vector<std::shared_ptr<const Answer>> m_answers; ///< the last few, newest first
    std::shared_ptr<const Question> m_asked;              ///< what is under way; null: nothing
    LatestWork<std::shared_ptr<const Answer>> m_work;
};

} // namespace fairlead
