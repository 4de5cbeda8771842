#pragma once

#include "models/deals/dealsums.h"

#include <map>
#include <vector>

namespace fairlead {

/// Adds up money of several currencies, which never become one sum.
class Purse
{
public:
    /// False when the sum is a lower bound from now on.
    bool add(const Money &amount) { return addTo(m_byCurrency[amount.currency.code()], amount); }

    std::vector<Money> amounts() const ///< one a currency, by code
    {
        std::vector<Money> amounts;
        for (const auto &[code, amount] : m_byCurrency)
            amounts.push_back(*amount);
        return amounts;
    }

    std::optional<Money> most() const ///< the largest number; null when it is empty
    {
        std::optional<Money> most;
        for (const auto &[code, amount] : m_byCurrency) {
            if (!most || amount->units() > most->units())
                most = amount;
        }
        return most;
    }

private:
    std::map<QString, std::optional<Money>> m_byCurrency;
};

} // namespace fairlead
