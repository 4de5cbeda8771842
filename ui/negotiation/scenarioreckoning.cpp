#include "ui/negotiation/scenarioreckoning.h"

#include "models/negotiation/stakes.h"

#include <algorithm>
#include <array>

namespace fairlead {

namespace {

constexpr size_t kKept = 4;

/// Whether two workspaces differ in nothing but how talks stand.
bool isSameButForTalks(const Workspace &left, const Workspace &right)
{
    constexpr std::array kTalks{
        TableId::Rule,         TableId::Checklist,  TableId::ChecklistItem, TableId::ItemProgress,
        TableId::TalksOutcome, TableId::TalksRange, TableId::Alternative};
    return std::ranges::all_of(allTables(), [&](const TableInfo &table) {
        return std::ranges::find(kTalks, table.id) != kTalks.end()
               || left.rows(table.id) == right.rows(table.id);
    });
}

} // namespace

/// A contract, and how it would read once each of its points is won.
struct ScenarioReckoning::Question
{
    Workspace workspace;
    Lens lens; ///< without a selection
    Contract contract;
    std::map<QString, Contract> won; ///< by point, without those that change nothing

    bool isSame(const Question &other) const
    {
        return contract == other.contract && lens == other.lens && won == other.won
               && isSameButForTalks(workspace, other.workspace);
    }
};

struct ScenarioReckoning::Answer
{
    std::shared_ptr<const Question> question;
    PointScenarioWorths worths;
};

ScenarioReckoning::ScenarioReckoning(QObject *parent)
    : QObject(parent)
    , m_work([this](const std::shared_ptr<const Answer> &answer) { take(answer); })
{
}

ScenarioReckoning::Worths ScenarioReckoning::worthsOf(const Workspace &workspace,
                                                      const SwitchingModel &model, const Lens &lens,
                                                      const ContractChecklist &list)
{
    auto question = std::make_shared<Question>(
        Question{.workspace = workspace, .lens = lens, .contract = *list.situation.contract});
    question->lens.selection.reset();
    for (const ChecklistPoint &point : list.points) {
        const auto won =
            isOnTable(point) ? contractOnceWon(question->contract, point) : std::nullopt;
        if (won && *won != question->contract)
            question->won.emplace(point.id(), *won);
    }
    const auto known = std::ranges::find_if(
        m_answers, [&](const auto &answer) { return answer->question->isSame(*question); });
    if (known != m_answers.end()) {
        m_work.stop();
        m_asked.reset();
        return {*known, &(*known)->worths};
    }
    if (m_asked && m_asked->isSame(*question))
        return {};
    m_asked = question;
    m_work.start([question, model](const std::stop_token &stop) {
        auto answer = std::make_shared<Answer>(Answer{.question = question, .worths = {}});
        const ScenarioWorths worths(question->workspace, model, question->lens, question->contract);
        for (const auto &[point, won] : question->won) {
            if (!stop.stop_requested())
                answer->worths[point] = worths.of(won, stop);
        }
        return std::shared_ptr<const Answer>(answer);
    });
    return {};
}

void ScenarioReckoning::take(const std::shared_ptr<const Answer> &answer)
{
    m_asked.reset();
    m_answers.insert(m_answers.begin(), answer);
    if (m_answers.size() > kKept)
        m_answers.pop_back();
    emit reckoned();
}

} // namespace fairlead
