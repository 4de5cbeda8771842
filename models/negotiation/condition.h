#pragma once

#include "models/negotiation/truth.h"
#include "models/row.h"

#include <array>
#include <optional>
#include <vector>

namespace fairlead {

/// What a condition can look at: the situation of one contract, or the entries of a list.
enum class FactScope { Situation, Workload, Commitment, Deal };
inline constexpr int kFactListCount = 3; ///< the scopes that are lists

/// One fact by its place in the field table of its scope. A number stands for itself, yes is 1, a
/// choice is its value, several choices are a set of bits by value. Null is unknown.
using Fact = std::optional<double>;
using FactRow = std::vector<Fact>;

/// One entry of a list, such as a workload.
struct FactEntry
{
    RowRef row;
    QString name;
    FactRow facts;
};

/// All that conditions may ask about one contract.
struct Facts
{
    FactRow situation;
    std::array<std::vector<FactEntry>, kFactListCount> lists;

    const std::vector<FactEntry> &list(FactScope scope) const { return lists[size_t(scope) - 1]; }
    std::vector<FactEntry> &list(FactScope scope) { return lists[size_t(scope) - 1]; }
};

/// A condition over facts, as a tree.
struct Condition
{
    enum class Operator {
        Always,
        And,
        Or,
        Not,
        Any, ///< some entry of a list fulfils the operand; false for an empty list
        IsTrue,
        Equal,
        NotEqual,
        Greater,
        GreaterOrEqual,
        Less,
        LessOrEqual,
        In,    ///< the choice is one of `set`
        NotIn, ///< it is none of them
        Has,   ///< the choices contain `value`
    };

    Operator op = Operator::Always;
    FactScope scope = FactScope::Situation; ///< of the field; of Any: the list
    int field = -1;                         ///< in the table of the scope; only of a comparison
    double value = 0;                       ///< a number as in Fact, or a choice
    quint64 set = 0;                        ///< choices as bits
    std::vector<Condition> operands;

    bool isComparison() const { return op >= Operator::IsTrue; }
    bool operator==(const Condition &) const = default;
};

/// Whether the condition holds, as far as the facts say.
Truth evaluate(const Condition &condition, const Facts &facts);

/// The same inside a list: for one entry.
Truth evaluate(const Condition &condition, const Facts &facts, const FactRow &row);

/// A fact that is not known and that the answer waits for.
struct MissingFact
{
    FactScope scope = FactScope::Situation;
    int field = -1;
    RowRef row;      ///< entry of the list; for the situation empty
    QString rowName; ///< of the entry

    bool operator==(const MissingFact &) const = default;
};

/// The unknown facts that keep the condition from an answer, in the order of the condition and each
/// once; none when it has one.
std::vector<MissingFact> missingFor(const Condition &condition, const Facts &facts);

} // namespace fairlead
