#pragma once

#include <optional>
#include <span>
#include <vector>

namespace fairlead {

/// How a total is spread over parties (quant.md section 9). With n equal parties the index is
/// 10000 / n, so that the effective number reads as "as if it were so many equal parties".
struct Concentration
{
    std::vector<double> shares; ///< in the order of the amounts, adding up to 1
    double herfindahl = 0;      ///< Herfindahl-Hirschman index, above 0 to 10000 points
    double effectiveNumber = 0; ///< from 1 to the number of parties
    double normalised = 0;      ///< 0 all alike, 1 a single party; in [0, 1]

    double largestTogether(size_t count) const; ///< share of the largest, in [0, 1]

    bool operator==(const Concentration &) const = default;
};

/// Of amounts that are not negative, in any unit; null if they are all 0.
std::optional<Concentration> concentration(std::span<const double> amounts);

/// Points by which the index rises when two parties merge.
double mergerRise(double oneShare, double otherShare);

/// How many infrastructures stand behind how many ways in: 0 as many, near 1 many doors into one
/// building.
double neutralityGap(const Concentration &access, const Concentration &infrastructure);

} // namespace fairlead
