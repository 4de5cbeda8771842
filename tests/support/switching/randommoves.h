#pragma once

#include "models/switching/switchingcost.h"

#include <random>

namespace fairlead {

/// Makes moves of every kind; the same seed gives the same moves.
class RandomMoves
{
public:
    explicit RandomMoves(quint64 seed)
        : m_engine(seed)
    {
    }

    double between(double low, double high);
    int wholeBetween(int low, int high); ///< ends included
    bool chance(double probability);
    double magnitude(double low, double high); ///< all orders of size equally often; low above 0
    double amount();                           ///< often 0, else anything from cents to billions

    MoveInventory inventory();
    Change change();
    MoveTerms terms();
    Estimate estimate(double low, double high);
    SwitchingParameters parameters();

private:
    std::mt19937_64 m_engine;
};

} // namespace fairlead
