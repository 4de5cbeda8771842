#include "tests/support/switching/randommoves.h"

#include <algorithm>
#include <cmath>

namespace fairlead {

double RandomMoves::between(double low, double high)
{
    return std::uniform_real_distribution(low, high)(m_engine);
}

int RandomMoves::wholeBetween(int low, int high)
{
    return std::uniform_int_distribution(low, high)(m_engine);
}

bool RandomMoves::chance(double probability)
{
    return between(0, 1) < probability;
}

double RandomMoves::magnitude(double low, double high)
{
    return std::exp(between(std::log(low), std::log(high)));
}

double RandomMoves::amount()
{
    return chance(0.3) ? 0 : magnitude(1e-2, 1e9);
}

MoveInventory RandomMoves::inventory()
{
    MoveInventory inventory;
    for (double &count : inventory.counts)
        count = chance(0.3) ? 0 : wholeBetween(1, 5000);
    for (double &coverage : inventory.coverage)
        coverage = chance(0.2) ? 0 : chance(0.2) ? 1 : between(0, 1);
    inventory.embedTokensM = amount();
    inventory.trainTokensM = amount();
    inventory.trainEpochs = wholeBetween(0, 4);
    inventory.weightsExportable = chance(0.5);
    inventory.exitFee = amount();
    inventory.reservationMonth = amount();
    inventory.reservationMonthsLeft = wholeBetween(0, 24);
    inventory.cutoverHours = wholeBetween(0, 48);
    inventory.businessValueHour = amount();
    return inventory;
}

Change RandomMoves::change()
{
    return {chance(0.5), chance(0.5), chance(0.5), chance(0.3),
            chance(0.5), chance(0.5), chance(0.2), chance(0.5)};
}

MoveTerms RandomMoves::terms()
{
    return {.sourceMonth = amount(),
            .egress = amount(),
            .embedPrice = between(0, 1),
            .trainPrice = between(0, 50),
            .expedite = chance(0.5) ? 1 : between(1, 2)};
}

Estimate RandomMoves::estimate(double low, double high)
{
    std::array values{between(low, high), between(low, high), between(low, high)};
    std::ranges::sort(values);
    if (chance(0.1))
        return Estimate::exactly(values[1]);
    if (chance(0.2))
        values[1] = chance(0.5) ? values[0] : values[2];
    return {values[0], values[1], values[2]};
}

SwitchingParameters RandomMoves::parameters()
{
    SwitchingParameters parameters;
    for (int i = 0; i < kDriverCount; ++i)
        parameters[parameterOf(Driver(i))] = estimate(0, 240);
    for (int i = 0; i < kMitigationCount; ++i)
        parameters[parameterOf(Mitigation(i))] = estimate(0, 1);
    for (const auto share : {Parameter::Overhead, Parameter::RhoVersion, Parameter::RhoRouteModel,
                             Parameter::RhoRouteGov, Parameter::RhoFinetune})
        parameters[share] = estimate(0, 1);
    parameters[Parameter::Rate] = estimate(20, 400);
    parameters[Parameter::ParallelMonths] = estimate(0, 6);
    parameters[Parameter::OnboardHours] = estimate(0, 500);
    parameters[Parameter::RegimeCost] = estimate(0, 1e5);
    return parameters;
}

} // namespace fairlead
