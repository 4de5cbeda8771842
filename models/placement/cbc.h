#pragma once

#include "models/placement/cbcoutput.h"

#include <functional>
#include <stop_token>

namespace fairlead {

/// How the program that solves linear programmes is run.
struct CbcCall
{
    QString program;        ///< name or path
    double seconds = 10;    ///< it may take, then it says what it has
    double relativeGap = 0; ///< it may end when the answer is this close to its bound
    std::stop_token stop;   ///< ends it early, with what it has
    std::function<void(const SolverProgress &)>
        progress; ///< called when something is new; may be empty
};

/// Solves a programme in CPLEX LP format with COIN-OR Cbc, which runs as a program of its own, with
/// one thread. Blocks until it ends; safe on any thread. A program that does not end when it should
/// is killed and counts as stopped without an answer.
///
/// Errors: the program is not installed, ended by itself, or printed what is no answer.
Result<SolverAnswer> solveWithCbc(const QByteArray &programme, const CbcCall &call);

} // namespace fairlead
