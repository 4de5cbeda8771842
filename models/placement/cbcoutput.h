#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace fairlead {

/// How far a solver is, or how far it came.
struct SolverProgress
{
    std::optional<double> best;  ///< value of the best answer so far; null: none yet
    std::optional<double> bound; ///< no answer is smaller; null: not known yet

    bool operator==(const SolverProgress &) const = default;
};

/// What a solver says in the end.
struct SolverAnswer
{
    enum class Status {
        Optimal,    ///< no answer is smaller, up to the gap that was allowed
        Infeasible, ///< proven: there is none
        Stopped,    ///< time or user ended it
    };

    Status status = Status::Stopped;
    QHash<QByteArray, double> values; ///< of the variables that are not 0; empty: no answer
    std::optional<double> bound;

    bool operator==(const SolverAnswer &) const = default;
};

/// Reads what the program `cbc` (2.10) prints while it works, in pieces of any size.
class CbcOutput
{
public:
    void add(const QByteArray &piece);

    const SolverProgress &progress() const { return m_progress; }
    /// What the whole output says; an error when it is no answer.
    Result<SolverAnswer> answer() const;

private:
    void addLine(const QByteArray &line);
    void addMessage(const QByteArray &line);
    void addVerdict(const QByteArray &line);
    void addVariable(const QByteArray &line);

    QByteArray m_rest; ///< a line that has not ended yet
    SolverProgress m_progress;
    std::optional<SolverAnswer::Status> m_status;
    bool m_hasAnswer =
        false;               ///< the variables are an answer, and not what was left when it stopped
    bool m_isSpoilt = false; ///< a line of the answer makes no sense
    bool m_isComplete = false;
    QHash<QByteArray, double> m_values;
};

} // namespace fairlead
