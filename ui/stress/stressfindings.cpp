#include "ui/stress/stressfindings.h"

#include "models/rowtitle.h"
#include "ui/board/figures.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(StressFindings)
};

constexpr double kDollar = 0.5;
constexpr size_t kMostNamed = 3;

QString lossText(const StressStudy &study)
{
    return study.result.withoutLoss > 0 ? Text::tr("at least %1").arg(shortMoney(study.result.loss))
                                        : shortMoney(study.result.loss);
}

int noExits(const StressStudy &study)
{
    return int(std::ranges::count(study.result.workloads, StressResponse::NoExit,
                                  &StressedWorkload::response));
}

} // namespace

QString stressFinding(const Workspace &workspace, const Id<Scenario> &scenario,
                      const StressStudy &study, int horizonMonths)
{
    const QString name = rowTitle(workspace, scenario);
    if (study.reached == 0)
        return Text::tr("%1: none of our workloads is reached").arg(name);
    QStringList parts;
    if (study.yearlyRise > kDollar)
        parts += Text::tr("if we stay, we pay %1 more a year").arg(shortMoney(study.yearlyRise));
    if (const int stuck = noExits(study); stuck > 0)
        parts += Text::tr("%n workloads have no exit", nullptr, stuck);
    if (!study.response.moves.empty())
        parts +=
            Text::tr("%n workloads had better move", nullptr, int(study.response.moves.size()));
    const bool isCosting = study.result.loss > kDollar || study.result.withoutLoss > 0;
    if (isCosting)
        parts += Text::tr("it costs us %1 over %2 months")
                     .arg(lossText(study), QLocale().toString(horizonMonths));
    if (study.result.forgone > kDollar)
        parts +=
            Text::tr("lock-in keeps %1 of savings from us").arg(shortMoney(study.result.forgone));
    if (parts.isEmpty())
        parts += Text::tr("it costs us nothing");
    return Text::tr("%1: %2").arg(name, parts.join(u"; "_s));
}

QString exitFinding(const Workspace &workspace, const StressStudy &study)
{
    if (study.reached == 0)
        return {};
    const StressPlan &exits = study.exits;
    if (exits.moves.empty())
        return Text::tr("There is no exit that is permitted.");
    const PlanAssessment &plan = exits.assessment;
    QString text =
        Text::tr("Cheapest exit of %n workloads, most of it to %1: %2 at once, %3 a month, done "
                 "in %4.",
                 nullptr, int(exits.moves.size()))
            .arg(rowTitle(workspace, mainTarget(exits)), boundMoney(plan.oneTime, plan.missing),
                 signedMoney(plan.monthlyAfter - plan.monthlyBefore), monthsText(plan.finishMonth));
    if (plan.stranded + plan.lostTier > kDollar)
        text +=
            u' '
            + Text::tr("Our commitments lose %1.").arg(shortMoney(plan.stranded + plan.lostTier));
    else if (plan.stranded + plan.lostTier < -kDollar)
        text += u' '
                + Text::tr("It uses up %1 of our commitments that would be left over.")
                      .arg(shortMoney(-plan.stranded - plan.lostTier));
    text += u' '
            + (plan.breakEvenMonth
                   ? Text::tr("It pays for itself after %n months.", nullptr, *plan.breakEvenMonth)
                   : Text::tr("At today's prices it does not pay for itself."));
    return text;
}

QString timeToActText(const std::optional<double> &months)
{
    if (!months)
        return u"–"_s;
    if (!std::isfinite(*months))
        return Text::tr("nobody is assigned");
    return *months < 0 ? Text::tr("%1 late").arg(monthsText(-*months)) : monthsText(*months);
}

QString responseText(const Workspace &workspace, const StressedWorkload &each)
{
    switch (each.response) {
    case StressResponse::Unaffected:
        return Text::tr("not reached");
    case StressResponse::Stay:
        return each.loss ? Text::tr("stay") : Text::tr("not known");
    case StressResponse::Move:
        return Text::tr("move to %1, %2")
            .arg(rowTitle(workspace, each.to.route), rowTitle(workspace, each.to.model));
    case StressResponse::NoExit:
        return Text::tr("no exit");
    }
    Q_UNREACHABLE();
}

QString inputValueText(const StressInput &input, double value)
{
    if (input.unit == u"fraction"_s || input.unit == u"per year"_s || input.unit == u"a year"_s)
        return percentText(value);
    const QString number = QLocale().toString(value, 'g', 3);
    return input.unit.isEmpty() ? number : Text::tr("%1 %2").arg(number, input.unit);
}

QString mostImportantInputs(const StressInputs &inputs)
{
    QStringList names;
    for (size_t at = 0; at < std::min(kMostNamed, inputs.inputs.size()); ++at)
        names += inputs.inputs[at].name;
    return names.isEmpty() ? QString() : Text::tr("Most hangs on: %1.").arg(names.join(u"; "_s));
}

QStringList inputSentences(const StressInputs &inputs, size_t most)
{
    QStringList sentences;
    for (const StressInput &input : inputs.inputs) {
        if (size_t(sentences.size()) >= most)
            break;
        const QString low = inputValueText(input, input.low);
        const QString high = inputValueText(input, input.high);
        sentences += input.movesLoss() ? Text::tr("%1, %2 to %3: the loss is %4 or %5.")
                                             .arg(input.name, low, high, shortMoney(input.lossLow),
                                                  shortMoney(input.lossHigh))
                                       : Text::tr("%1, %2 to %3: the exits cost %4 or %5.")
                                             .arg(input.name, low, high, shortMoney(input.exitLow),
                                                  shortMoney(input.exitHigh));
    }
    return sentences;
}

QString inputsFinding(const StressInputs &inputs)
{
    if (inputs.inputs.empty())
        return Text::tr("No assumption with a range changes this");
    const StressInput &first = inputs.inputs.front();
    return first.movesLoss()
               ? Text::tr("“%1” matters most to the loss").arg(first.name)
               : Text::tr("No assumption moves the loss; “%1” moves the exit most").arg(first.name);
}

QString distressFinding(const Workspace &workspace, const DistressRanking &ranking)
{
    if (!ranking.hasSpend)
        return Text::tr("Nothing of ours is known to cost anything, so that no party can be "
                        "ranked.");
    QString text = Text::tr("A ranking, no money: which party's distress would reach the largest "
                            "part of our spend (DebtRank), whatever the scenario.");
    QStringList names;
    for (const Id<Party> &party : ranking.withoutEquity)
        names += rowTitle(workspace, party);
    if (!names.isEmpty())
        text += u' '
                + Text::tr("What they are worth is not known, so what these would pass on to "
                           "others is not in it: %1.")
                      .arg(names.join(u", "_s));
    return text;
}

} // namespace fairlead
