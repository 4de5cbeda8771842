#include "models/concentration/concentration.h"
#include "models/graph/debtrank.h"
#include "models/graph/lookthrough.h"
#include "models/graph/loops.h"
#include "tests/support/quant/functions.h"
#include "tests/support/quant/json.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace fairlead::quant {

namespace {

Json concentrationOf(Input &in)
{
    const auto found = concentration(in.numbers("amounts", kNotNegative));
    const int count = in.integer("k", 1, std::numeric_limits<int>::max());
    if (!found) {
        return {{"shares", nullptr},
                {"hhi", nullptr},
                {"crk", nullptr},
                {"n_eff", nullptr},
                {"hhi_norm", nullptr}};
    }
    return {{"shares", found->shares},
            {"hhi", found->herfindahl},
            {"crk", found->largestTogether(size_t(count))},
            {"n_eff", found->effectiveNumber},
            {"hhi_norm", found->normalised}};
}

Json deltaHhiMerge(Input &in)
{
    const double one = in.number("si", kFraction);
    const double other = in.number("sj", kFraction);
    if (one + other > 1)
        in.fail("sj", "must not make more than 1 with si");
    return {{"delta", mergerRise(one, other)}};
}

Json neutrality(Input &in)
{
    const auto access = concentration(in.numbers("access_spend", kNotNegative));
    const auto infrastructure = concentration(in.numbers("infra_spend", kNotNegative));
    const auto number = [](const std::optional<Concentration> &of) {
        return of ? Json(of->effectiveNumber) : Json();
    };
    return {
        {"n_access", number(access)},
        {"n_infra", number(infrastructure)},
        {"gap", access && infrastructure ? Json(neutralityGap(*access, *infrastructure)) : Json()}};
}

/// A square matrix.
Matrix matrix(Input &in, const char *key, Bounds bounds)
{
    const auto rows = in.matrix(key, bounds);
    if (std::ranges::any_of(rows, [&rows](const auto &row) { return row.size() != rows.size(); }))
        in.fail(key, "must be as wide as high");
    if (!in.isGood())
        return Matrix();
    Matrix square(rows.size());
    for (size_t row = 0; row < rows.size(); ++row) {
        for (size_t column = 0; column < rows.size(); ++column)
            square(row, column) = rows[row][column];
    }
    return square;
}

/// A number for each row of the matrix.
std::vector<double> vectorFor(Input &in, const char *key, const Matrix &square, Bounds bounds)
{
    auto vector = in.numbers(key, bounds);
    if (vector.size() != square.size())
        in.fail(key, "must be one a row");
    return vector;
}

/// Shares that a party gives to others, by row.
void checkShares(Input &in, const char *key, const Matrix &given)
{
    for (size_t party = 0; party < given.size(); ++party) {
        if (given.rowSum(party) > 1 + 1e-9)
            in.fail(key, "shares of party " + std::to_string(party) + " are more than 1");
    }
}

void failByLoop(Input &in, const char *key, const ClosedLoop &loop)
{
    std::string parties;
    const bool isNamed = in.has("entities");
    const auto names = isNamed ? in.texts("entities") : std::vector<std::string>();
    for (const size_t party : loop.parties) {
        parties += parties.empty() ? "" : ", ";
        parties += party < names.size() ? names[party] : std::to_string(party);
    }
    in.fail(key, "these pass on everything among themselves: " + parties);
}

Json rowsOf(const Matrix &square)
{
    Json rows = Json::array();
    for (size_t row = 0; row < square.size(); ++row) {
        Json cells = Json::array();
        for (size_t column = 0; column < square.size(); ++column)
            cells.push_back(square(row, column));
        rows.push_back(std::move(cells));
    }
    return rows;
}

Json cashLookThroughOf(Input &in)
{
    const Matrix passedOn = matrix(in, "phi", kFraction);
    checkShares(in, "phi", passedOn);
    const auto direct = vectorFor(in, "direct", passedOn, kNotNegative);
    if (!in.isGood())
        return {};
    const auto result = cashLookThrough(passedOn, direct);
    if (const auto *loop = std::get_if<ClosedLoop>(&result)) {
        failByLoop(in, "phi", *loop);
        return {};
    }
    const auto &found = std::get<CashLookThrough>(result);
    const auto orNullIfNothing = [](const std::vector<double> &shares) {
        return shares.empty() ? Json() : Json(shares);
    };
    return {{"gross", found.gross},
            {"retained", found.retained},
            {"share", orNullIfNothing(found.share)},
            {"reach", orNullIfNothing(found.reach)}};
}

Json leontief(Input &in)
{
    const Matrix square = matrix(in, "M", kNotNegative);
    const auto demand = vectorFor(in, "d", square, kAnyNumber);
    if (!in.isGood())
        return {};
    const auto inverse = leontiefInverse(square);
    if (!inverse) {
        in.fail("M", "has no solution");
        return {};
    }
    return {{"x", inverse->times(demand)}};
}

Json leontiefInverseApply(Input &in)
{
    const Matrix inverse = matrix(in, "inverse", kAnyNumber);
    const auto demand = vectorFor(in, "d", inverse, kAnyNumber);
    if (!in.isGood())
        return {};
    return {{"x", inverse.times(demand)}};
}

Matrix holdings(Input &in)
{
    const Matrix held = matrix(in, "A", kFraction);
    checkShares(in, "A", held.transposed());
    return held;
}

Json integratedOwnershipOf(Input &in)
{
    const Matrix held = holdings(in);
    if (!in.isGood())
        return {};
    const auto result = integratedOwnership(held);
    if (const auto *loop = std::get_if<ClosedLoop>(&result)) {
        failByLoop(in, "A", *loop);
        return {};
    }
    return {{"Y", rowsOf(std::get<Matrix>(result))}};
}

Json ownershipLookThroughOf(Input &in)
{
    const Matrix held = holdings(in);
    const auto value = vectorFor(in, "value", held, kNotNegative);
    if (!in.isGood())
        return {};
    const auto result = ownershipLookThrough(held, value);
    if (const auto *loop = std::get_if<ClosedLoop>(&result)) {
        failByLoop(in, "A", *loop);
        return {};
    }
    const auto &found = std::get<OwnershipLookThrough>(result);
    return {{"gross", found.gross}, {"ultimate", found.ultimate}};
}

Json distress(Input &in, Distress (*run)(const Exposures &, std::span<const double>))
{
    Exposures exposures;
    exposures.claims = matrix(in, "assets", kNotNegative);
    exposures.equity = vectorFor(in, "equity", exposures.claims, kPositive);
    exposures.weights = vectorFor(in, "weights", exposures.claims, kNotNegative);
    const auto shock = vectorFor(in, "h0", exposures.claims, kFraction);
    const auto &weights = exposures.weights;
    if (std::accumulate(weights.begin(), weights.end(), 0.0) <= 0)
        in.fail("weights", "must not all be 0");
    if (!in.isGood())
        return {};
    const Distress found = run(exposures, shock);
    return {{"h", found.levels}, {"debtrank", found.debtRank}};
}

Json debtRankSingle(Input &in)
{
    return distress(in, singlePassDistress);
}

Json debtRankLinear(Input &in)
{
    return distress(in, linearDistress);
}

Json pairRoundTrip(Input &in)
{
    const double funding = in.number("funding", kNotNegative);
    const auto trip = roundTrip(funding, in.number("spend", kNotNegative));
    if (!trip)
        return {{"returnable_share", nullptr}, {"cover", nullptr}};
    return {{"returnable_share", trip->returnableShare}, {"cover", trip->cover}};
}

Json loops(Input &in)
{
    const Matrix flows = matrix(in, "flows", kNotNegative);
    if (!in.isGood())
        return {};
    const auto closed = closedFlows(flows);
    if (!closed)
        return {{"reciprocity", nullptr}, {"closed_loop_share", nullptr}};
    return {{"reciprocity", closed->reciprocity}, {"closed_loop_share", closed->share}};
}

constexpr std::array<Function, 12> kFunctions{{
    {"concentration", concentrationOf},
    {"delta_hhi_merge", deltaHhiMerge},
    {"neutrality", neutrality},
    {"cash_lookthrough", cashLookThroughOf},
    {"leontief", leontief},
    {"leontief_inverse_apply", leontiefInverseApply},
    {"integrated_ownership", integratedOwnershipOf},
    {"ownership_lookthrough", ownershipLookThroughOf},
    {"debtrank_single", debtRankSingle},
    {"debtrank_linear", debtRankLinear},
    {"pair_roundtrip", pairRoundTrip},
    {"loops", loops},
}};

} // namespace

std::span<const Function> graphFunctions()
{
    return kFunctions;
}

} // namespace fairlead::quant
