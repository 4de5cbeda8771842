#pragma once

#include "models/facts/facts.h"
#include "models/negotiation/condition.h"
#include "models/rows/rule.h"

namespace fairlead {

/// The dataset that the shipped rules belong to.
inline constexpr QLatin1StringView kRulesDataset{"negotiation-rules"};

/// A rule with its conditions read.
struct ReadRule
{
    const Rule *rule = nullptr;
    Condition trigger;
    std::optional<Condition> high;       ///< null: never
    std::optional<Condition> medium;     ///< null: never
    std::optional<Condition> lawApplies; ///< null: no law gives it
};

/// The rules of a workspace, ready to be applied; the workspace must outlive them.
struct Rulebook
{
    std::vector<ReadRule> rules;       ///< those in use, by id
    std::vector<const Rule *> unused;  ///< switched off, by id
    std::vector<DataProblem> problems; ///< rules that cannot be read; they are in neither list
};

Rulebook readRules(const Workspace &workspace);

/// What winning a point does to one field of the contract.
struct Win
{
    const Field *field = nullptr;
    Value value; ///< as the field takes it
};

/// What agreeing on the rule sets in a contract; an error names what does not fit.
Result<std::vector<Win>> winsOf(const Rule &rule);

/// The weight of a stance in the ranking: legal minimum 5, core 4, standard 3, trade 2.
double weightOf(Stance stance);

} // namespace fairlead
