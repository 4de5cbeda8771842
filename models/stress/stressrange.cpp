#include "models/stress/stressrange.h"

#include "models/switching/finance.h"

#include <algorithm>
#include <array>
#include <limits>

namespace fairlead {

namespace {

/// Iterations reckoned at a time: what is drawn for them stays in a near cache.
constexpr int kBlock = 64;
constexpr double kNever = std::numeric_limits<double>::infinity();

using Block = std::array<double, kBlock>;

/// Answers whose one-time costs differ by a constant only: of them the cheapest is the same
/// whatever is drawn.
struct AnswerClass
{
    std::vector<CostForm::Term> terms;  ///< without what is constant
    std::vector<CostForm::Term> labour; ///< of them, what haste multiplies once more
    double before = kNever;             ///< the rest, without the event
    double after = kNever;              ///< likewise, with it
};

struct Chooser
{
    double stayBefore = 0;
    double stayAfter = kNever; ///< infinite: the source is lost
    double haste = 0;          ///< kappa less 1, where the source is lost
    double start = 1;          ///< discount factor of the decision
    double capacityLoss = 0;
    std::vector<AnswerClass> classes;
};

/// Takes the constant part out of the terms.
double takeConstant(std::vector<CostForm::Term> &terms)
{
    double constant = 0;
    std::erase_if(terms, [&](const CostForm::Term &term) {
        const bool isConstant = term.feature == CostForm::kConstantFeature;
        constant += isConstant ? term.coefficient : 0;
        return isConstant;
    });
    return constant;
}

Chooser chooserOf(const StressModel &model, const StressDecision &decision)
{
    const AnswerRuns before = runsWithoutEvent(decision.stress, decision.routes);
    const AnswerRuns after = runsWithEvent(decision.stress, decision.routes);
    Chooser chooser{.stayBefore = *before.stay,
                    .stayAfter = after.stay.value_or(kNever),
                    .haste = decision.stress.isSourceLost ? model.expedite() - 1 : 0,
                    .start = discountFactor(decision.stress.rate, decision.stress.decisionMonth),
                    .capacityLoss = decision.capacityLoss,
                    .classes = {}};
    for (size_t i = 0; i < decision.ways.size(); ++i) {
        const auto form = model.switching().costForm(decision.workload, decision.ways[i].to);
        std::vector<CostForm::Term> terms = form->terms();
        const double fixed = takeConstant(terms) + decision.ways[i].commitments;
        auto at = std::ranges::find(chooser.classes, terms, &AnswerClass::terms);
        if (at == chooser.classes.end())
            at = chooser.classes.insert(at, {.terms = terms, .labour = form->labourTerms()});
        at->before = std::min(at->before, before.moves[i] + chooser.start * fixed);
        at->after = std::min(at->after, after.moves[i] + chooser.start * fixed);
    }
    return chooser;
}

/// The features of a block of iterations, each feature in a row.
class FeatureBlock
{
public:
    void fill(const CostSimulation &simulation, int first, int count)
    {
        for (int i = 0; i < count; ++i) {
            const std::vector<double> features =
                CostForm::features(simulation.parametersOf(std::uint64_t(first + i)));
            for (size_t feature = 0; feature < features.size(); ++feature)
                m_rows[feature][size_t(i)] = features[feature];
        }
    }

    void sum(const std::vector<CostForm::Term> &terms, Block &into) const
    {
        into.fill(0);
        for (const CostForm::Term &term : terms) {
            const Block &row = m_rows[size_t(term.feature)];
            for (size_t i = 0; i < kBlock; ++i)
                into[i] += term.coefficient * row[i];
        }
    }

private:
    std::vector<Block> m_rows = std::vector<Block>(CostForm::kFeatureCount);
};

void addLosses(const Chooser &chooser, const FeatureBlock &features, Block &losses)
{
    Block before;
    Block after;
    Block cost;
    Block labour;
    before.fill(chooser.stayBefore);
    after.fill(chooser.stayAfter);
    for (const AnswerClass &answer : chooser.classes) {
        features.sum(answer.terms, cost);
        if (chooser.haste > 0)
            features.sum(answer.labour, labour);
        else
            labour.fill(0);
        for (size_t i = 0; i < kBlock; ++i) {
            before[i] = std::min(before[i], answer.before + chooser.start * cost[i]);
            after[i] = std::min(
                after[i], answer.after + chooser.start * (cost[i] + chooser.haste * labour[i]));
        }
    }
    for (size_t i = 0; i < kBlock; ++i)
        losses[i] += after[i] - before[i] + chooser.capacityLoss;
}

} // namespace

CostRange stressRange(const StressModel &model, const std::vector<Shock> &shocks, int iterations,
                      const Effort &effort)
{
    std::vector<Chooser> choosers;
    for (const StressDecision &decision : model.decisions(shocks, effort.stop)) {
        if (effort.stop.stop_requested())
            return {};
        choosers.push_back(chooserOf(model, decision));
    }
    const CostSimulation &simulation = model.switching().simulation();
    std::vector<double> losses(static_cast<size_t>(iterations));
    forEachItem((iterations + kBlock - 1) / kBlock, effort, [&](int block) {
        const int first = block * kBlock;
        const int count = std::min(kBlock, iterations - first);
        FeatureBlock features;
        features.fill(simulation, first, count);
        Block sums{};
        for (const Chooser &chooser : choosers)
            addLosses(chooser, features, sums);
        std::copy_n(sums.begin(), count, losses.begin() + first);
    });
    return effort.stop.stop_requested() || iterations < 1 ? CostRange()
                                                          : costRange(std::move(losses));
}

} // namespace fairlead
