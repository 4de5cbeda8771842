#pragma once

#include "models/switching/drivers.h"
#include "models/switching/parameters.h"
#include "models/switching/placement.h"

#include <array>

namespace fairlead {

/// Which of the eight fields of a placement a move changes.
struct Change
{
    bool route = false;
    bool host = false;
    bool apiProtocol = false;
    bool family = false;
    bool model = false;
    bool agentFramework = false;
    bool silicon = false;
    bool embeddingModel = false;

    bool isNone() const { return *this == Change(); }
    bool operator==(const Change &) const = default;
};

Change changeBetween(const Placement &from, const Placement &to);

/// The change vector of quant.md section 4: how much of each kind of work a move causes, from 0
/// (none) to 1 (all of it). All are exactly 0 when nothing changes.
class ChangeFactors
{
public:
    double operator[](Factor factor) const { return m_values[size_t(factor)]; }
    double &operator[](Factor factor) { return m_values[size_t(factor)]; }

    bool operator==(const ChangeFactors &) const = default;

private:
    std::array<double, kFactorCount> m_values{};
};

/// Only the four shares (rho) of the parameters are used.
ChangeFactors changeFactors(const Change &change, bool weightsExportable,
                            const ParameterValues &parameters);

} // namespace fairlead
