#include "ui/stress/stresstables.h"

#include "models/graph/marketgraph.h"
#include "models/rowtitle.h"
#include "ui/board/figures.h"
#include "ui/stress/stressfindings.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(StressTables)
};

constexpr size_t kMostNames = 4;

FigureCell moneyCell(double usd, const QString &why = {})
{
    return figureCell(usd, shortMoney(usd), why);
}

FigureCell countCell(int count)
{
    return figureCell(count, QLocale().toString(count));
}

QString whyOf(const Workspace &workspace, const StressedWorkload &each)
{
    QStringList parts;
    if (!each.reason.isEmpty())
        parts += each.reason;
    for (const Gate &gate : each.barredBy)
        parts += gate.reason;
    if (each.cap)
        parts += Text::tr("The contract caps the rise at %1.").arg(percentText(*each.cap));
    if (each.isOutageUndervalued)
        parts += Text::tr("Nobody has said what a month of service is worth; it counts as what it "
                          "costs.");
    for (const Id<Shock> &shock : each.shocks)
        parts += rowTitle(workspace, shock);
    parts.removeDuplicates();
    return parts.join(u" · "_s);
}

FigureCell lossCell(const StressedWorkload &each)
{
    return each.loss ? moneyCell(*each.loss) : unknownCell(each.reason);
}

FigureCell exitCell(const Workspace &workspace, const StressedWorkload &each)
{
    if (!each.cheapestExit)
        return unknownCell(Text::tr("The scenario leaves no permitted exit."));
    return textCell(Text::tr("%1, %2").arg(rowTitle(workspace, each.cheapestExit->to.route),
                                           rowTitle(workspace, each.cheapestExit->to.model)));
}

FigureCell monthsCell(const std::optional<double> &months, const QString &text)
{
    if (!months || !std::isfinite(*months))
        return {.text = text, .value = {}, .why = {}};
    return figureCell(*months, text);
}

FigureTable::Line wholeLine(const Workspace &workspace, const StressedWorkload &each)
{
    const auto &exit = each.cheapestExit;
    const QString noExit = Text::tr("The scenario leaves no permitted exit.");
    return {
        .cells = {textCell(rowTitle(workspace, each.workload)),
                  textCell(responseText(workspace, each)), lossCell(each),
                  moneyCell(each.yearlyRise()),
                  each.monthly ? moneyCell(*each.monthly)
                               : unknownCell(Text::tr("What it costs is not known.")),
                  figureCell(each.outageMonths, QLocale().toString(each.outageMonths)),
                  monthsCell(each.monthsToAct(), timeToActText(each.monthsToAct())),
                  exitCell(workspace, each), exit ? moneyCell(exit->cost) : unknownCell(noExit),
                  exit ? moneyCell(exit->monthly - each.monthly.value_or(0)) : unknownCell(noExit),
                  exit ? monthsCell(exit->months, monthsText(exit->months)) : unknownCell(noExit),
                  each.forgone ? moneyCell(*each.forgone)
                               : unknownCell(Text::tr("No cheaper alternative appears.")),
                  textCell(whyOf(workspace, each))},
        .row = refOf(each.workload)};
}

QString namesOf(const Workspace &workspace, const std::vector<Id<Party>> &parties)
{
    QStringList names;
    for (const Id<Party> &party : parties) {
        if (size_t(names.size()) == kMostNames) {
            names += Text::tr("%n more", nullptr, int(parties.size() - kMostNames));
            break;
        }
        names += rowTitle(workspace, party);
    }
    return names.join(u", "_s);
}

/// One figure of every scenario beside each other.
class ComparedLines
{
public:
    ComparedLines(const std::vector<std::pair<Id<Scenario>, const StressStudy *>> &columns,
                  FigureTable &table)
        : m_columns(columns)
        , m_table(table)
    {
    }

    template<class Cell>
    void add(const QString &name, Cell cell)
    {
        FigureTable::Line line{.cells = {textCell(name)}, .row = {}};
        for (const auto &[id, study] : m_columns)
            line.cells.push_back(study ? cell(*study)
                                       : unknownCell(Text::tr("It is being reckoned.")));
        m_table.lines.push_back(std::move(line));
    }

private:
    const std::vector<std::pair<Id<Scenario>, const StressStudy *>> &m_columns;
    FigureTable &m_table;
};

} // namespace

FigureTable stressedTable(const Workspace &workspace, const StressStudy &study,
                          StressColumns columns)
{
    FigureTable table;
    if (columns == StressColumns::Few) {
        table.heads = {Text::tr("Workload"), {}, Text::tr("Loss"), Text::tr("We")};
        table.units = {{}, {}, u"USD"_s, {}};
    } else {
        table.heads = {Text::tr("Workload"),    Text::tr("We"),
                       Text::tr("Loss"),        Text::tr("More a year"),
                       Text::tr("A month now"), Text::tr("No service"),
                       Text::tr("Time to act"), Text::tr("Cheapest exit"),
                       Text::tr("Exit cost"),   Text::tr("Change a month"),
                       Text::tr("Exit takes"),  Text::tr("Forgone"),
                       Text::tr("Because of")};
        table.units = {{},
                       {},
                       u"USD"_s,
                       u"USD"_s,
                       u"USD"_s,
                       Text::tr("months"),
                       Text::tr("months"),
                       {},
                       u"USD"_s,
                       u"USD"_s,
                       Text::tr("months"),
                       u"USD"_s,
                       {}};
    }
    for (const StressedWorkload &each : study.result.workloads) {
        if (each.shocks.empty())
            continue;
        if (columns == StressColumns::All) {
            table.lines.push_back(wholeLine(workspace, each));
            continue;
        }
        // The tooltip says the answer in full: its column is narrow.
        const QString answer = responseText(workspace, each);
        QStringList whole{answer, whyOf(workspace, each)};
        whole.removeAll(QString());
        table.lines.push_back({.cells = {textCell(rowTitle(workspace, each.workload)), textCell({}),
                                         lossCell(each), textCell(answer, whole.join(u" · "_s))},
                               .row = refOf(each.workload)});
    }
    return table;
}

FigureTable stressedContractTable(const Workspace &workspace, const StressStudy &study)
{
    FigureTable table{.heads = {Text::tr("Contract"), Text::tr("Workloads"), Text::tr("A year now"),
                                Text::tr("More a year"), Text::tr("Renewal cap"), Text::tr("Leave"),
                                Text::tr("Loss"), Text::tr("Lost commitment"),
                                Text::tr("Shortfall")},
                      .units = {{},
                                {},
                                u"USD"_s,
                                u"USD"_s,
                                Text::tr("of the price"),
                                {},
                                u"USD"_s,
                                u"USD"_s,
                                u"USD"_s},
                      .lines = {}};
    for (const StressedContract &each : study.contracts) {
        const Contract *contract = workspace.find(each.contract);
        const bool hasCap = contract && contract->renewalCap;
        FigureCell cap = unknownCell(
            contract ? Text::tr("It is not recorded whether the contract caps the renewal.")
                     : Text::tr("What runs without a contract has no cap on the renewal."));
        if (each.cap)
            cap =
                figureCell(*each.cap, percentText(*each.cap), Text::tr("It holds the rise down."));
        else if (hasCap)
            cap = figureCell(*contract->renewalCap, percentText(*contract->renewalCap),
                             Text::tr("It does not hold this rise: it binds from the renewal on."));
        table.lines.push_back(
            {.cells = {textCell(contract ? rowTitle(workspace, each.contract)
                                         : Text::tr("Without a contract")),
                       countCell(each.workloads), moneyCell(each.yearly),
                       moneyCell(each.yearlyRise), cap, countCell(each.moves),
                       each.withoutLoss > 0
                           ? figureCell(each.loss, boundMoney(each.loss, {Text::tr("a loss")}),
                                        Text::tr("The loss of %n workloads is not known.", nullptr,
                                                 each.withoutLoss))
                           : moneyCell(each.loss),
                       moneyCell(each.stranded,
                                 Text::tr("Present value of what our answer strands and of the "
                                          "discount it loses.")),
                       moneyCell(each.shortfall,
                                 Text::tr("All years of its commitments with our answer, not "
                                          "discounted."))},
             .row = contract ? std::optional(refOf(each.contract)) : std::nullopt});
    }
    return table;
}

FigureTable stressInputTable(const StressInputs &inputs, StressColumns columns)
{
    FigureTable table;
    const bool isFew = columns == StressColumns::Few;
    if (isFew) {
        table.heads = {Text::tr("Assumption"), {}, Text::tr("at P10"), Text::tr("at P90")};
        table.units = {{}, {}, u"USD"_s, u"USD"_s};
    } else {
        table.heads = {
            Text::tr("Assumption"),   Text::tr("Unit"),          Text::tr("P10"),
            Text::tr("Likely"),       Text::tr("P90"),           Text::tr("Loss at P10"),
            Text::tr("Loss at P90"),  Text::tr("Swing"),         Text::tr("Exits at P10"),
            Text::tr("Exits at P90"), Text::tr("Swing of exits")};
        table.units = {{},       {},       {},       {},       {},      u"USD"_s,
                       u"USD"_s, u"USD"_s, u"USD"_s, u"USD"_s, u"USD"_s};
    }
    // A chart has one scale: of the loss, or of the exits where nothing moves the loss.
    const bool isOfExits = !inputs.movesLoss();
    for (const StressInput &each : inputs.inputs) {
        const QString why = inputSentences({.inputs = {each}}, 1).value(0);
        if (isFew && !isOfExits && !each.movesLoss())
            continue;
        if (isFew) {
            table.lines.push_back(
                {.cells = {textCell(each.name, why), textCell({}),
                           moneyCell(isOfExits ? each.exitLow : each.lossLow, why),
                           moneyCell(isOfExits ? each.exitHigh : each.lossHigh, why)},
                 .row = each.row});
            continue;
        }
        const auto value = [&](double of) { return figureCell(of, inputValueText(each, of)); };
        table.lines.push_back({.cells = {textCell(each.name, why), textCell(each.unit),
                                         value(each.low), value(each.likely), value(each.high),
                                         moneyCell(each.lossLow), moneyCell(each.lossHigh),
                                         moneyCell(each.lossSwing()), moneyCell(each.exitLow),
                                         moneyCell(each.exitHigh), moneyCell(each.exitSwing())},
                               .row = each.row});
    }
    return table;
}

FigureTable distressTable(const Workspace &workspace, const DistressRanking &ranking)
{
    FigureTable table{.heads = {Text::tr("Place"), Text::tr("Party"), Text::tr("DebtRank"),
                                Text::tr("Directly"), Text::tr("Takes along")},
                      .units = {{}, {}, Text::tr("of 1"), Text::tr("of 1"), {}},
                      .lines = {}};
    int place = 0;
    for (const PartyDistress &each : ranking.parties) {
        const auto rank = [](double value) {
            return figureCell(value, QLocale().toString(value, 'f', 2));
        };
        table.lines.push_back(
            {.cells = {countCell(++place), textCell(rowTitle(workspace, each.party)),
                       rank(each.rank), rank(each.direct),
                       textCell(namesOf(workspace, each.through))},
             .row = refOf(each.party)});
    }
    return table;
}

FigureTable comparedTable(const Workspace &workspace,
                          const std::vector<std::pair<Id<Scenario>, const StressStudy *>> &columns)
{
    FigureTable table{.heads = {Text::tr("What")}, .units = {{}}, .lines = {}};
    for (const auto &[id, study] : columns) {
        table.heads += rowTitle(workspace, id);
        table.units += QString();
    }
    ComparedLines lines(columns, table);
    lines.add(Text::tr("Workloads reached"),
              [](const StressStudy &study) { return countCell(study.reached); });
    lines.add(Text::tr("More a year if we stay, USD"),
              [](const StressStudy &study) { return moneyCell(study.yearlyRise); });
    lines.add(Text::tr("Loss with our best answer, USD"), [](const StressStudy &study) {
        return figureCell(study.result.loss,
                          study.result.withoutLoss > 0
                              ? boundMoney(study.result.loss, {Text::tr("a loss")})
                              : shortMoney(study.result.loss));
    });
    lines.add(Text::tr("Workloads without a known loss"),
              [](const StressStudy &study) { return countCell(study.result.withoutLoss); });
    lines.add(Text::tr("Forgone, USD"),
              [](const StressStudy &study) { return moneyCell(study.result.forgone); });
    lines.add(Text::tr("Workloads that had better move"),
              [](const StressStudy &study) { return countCell(study.result.moves); });
    lines.add(Text::tr("Cheapest exit at once, USD"), [](const StressStudy &study) {
        return study.exits.moves.empty()
                   ? unknownCell(Text::tr("Nothing is reached, or nothing can leave."))
                   : moneyCell(study.exits.assessment.oneTime);
    });
    lines.add(Text::tr("Commitments lost by it, USD"), [](const StressStudy &study) {
        return moneyCell(study.exits.assessment.stranded + study.exits.assessment.lostTier);
    });
    lines.add(Text::tr("Time to act, months"), [](const StressStudy &study) {
        return monthsCell(study.monthsToAct, timeToActText(study.monthsToAct));
    });
    return table;
}

} // namespace fairlead
