#include "models/briefing/cells.h"
#include "models/briefing/events.h"
#include "models/briefing/sections.h"
#include "models/briefing/totals.h"
#include "models/fields/valuetext.h"
#include "models/rows/capacitymilestone.h"
#include "models/rows/conflict.h"
#include "models/rows/party.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChartRows = 10;
constexpr int kNamed = 2; ///< how many examples a finding names
constexpr int kEvents = 3;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

bool isPositive(const std::optional<Money> &money)
{
    return money && money->minor > 0;
}

/// How many claims on a pair take part in a conflict.
int disputes(const Draft &draft, const PairSums &pair)
{
    int count = 0;
    const auto add = [&](const RowRef &ref) {
        for (const Claim *claim : draft.claims(ref))
            count += claim->conflicts.isEmpty() ? 0 : 1;
    };
    for (const Tranche *tranche : draft.tranches(pair))
        add({TableId::Tranche, tranche->id.text});
    for (const Id<Deal> &deal : pair.deals)
        add({TableId::Deal, deal.text});
    return count;
}

/// Pairs of which a known part is firm and another hangs on conditions, most disputed first.
std::vector<PairSums> conditionalPairs(const Draft &draft)
{
    std::vector<PairSums> found;
    for (const PairSums &pair : draft.pairs) {
        if (isPositive(pair.sums.conditional) && isPositive(pair.sums.firm))
            found.push_back(pair);
    }
    std::stable_sort(found.begin(), found.end(), [&](const auto &left, const auto &right) {
        return disputes(draft, left) > disputes(draft, right);
    });
    return found;
}

QString announcedTitle(const Draft &draft, const PairSums &pair)
{
    return Text::tr("Of %1 announced for %2 by %3, %4 is firm")
        .arg(ceilingText(pair.sums, draft.locale), draft.name(pair.receiver),
             draft.name(pair.payer), draft.money(pair.sums.firm));
}

/// "$15 B firm of $50 B"; needs a ceiling.
QString firmPart(const Draft &draft, const MoneySums &sums)
{
    const QString ceiling = ceilingText(sums, draft.locale);
    if (!sums.firm)
        return Text::tr("%1, certainty not stated").arg(ceiling);
    if (sums.firm == sums.ceiling)
        return Text::tr("%1, all firm").arg(ceiling);
    return Text::tr("%1 firm of %2").arg(draft.money(sums.firm), ceiling);
}

bool hasUndisclosedTrigger(const Draft &draft, const PairSums &pair)
{
    const auto tranches = draft.tranches(pair);
    return std::any_of(tranches.begin(), tranches.end(), [](const Tranche *tranche) {
        return tranche->certainty == Certainty::Conditional
               && tranche->triggerKind == TriggerKind::Undisclosed;
    });
}

std::optional<Finding> conditionalFinding(Draft &draft)
{
    const std::vector<PairSums> pairs = conditionalPairs(draft);
    if (pairs.empty())
        return {};
    const PairSums &first = pairs.front();
    Finding finding{.title = announcedTitle(draft, first), .text = {}};
    finding.text.text =
        (hasUndisclosedTrigger(draft, first)
             ? Text::tr("Up to %1 more hangs on conditions that were not published.")
             : Text::tr("Up to %1 more falls due only when conditions are met."))
            .arg(draft.money(first.sums.conditional));
    finding.text.citations = draft.cited(first);

    if (pairs.size() > 1) {
        const PairSums &next = pairs[1];
        finding.text.text += u' '
                             + Text::tr("Likewise %1 in %2: %3.")
                                   .arg(draft.name(next.payer), draft.name(next.receiver),
                                        firmPart(draft, next.sums));
        addCitations(finding.text.citations, draft.cited(next));
    }
    return finding;
}

std::optional<Finding> unknownFinding(Draft &draft, const MarketTotals &totals)
{
    QStringList examples;
    std::vector<Citation> citations;
    for (const PairSums &pair : draft.pairs) {
        if (!isPositive(pair.sums.unknown) || pair.sums.currency != totals.currency)
            continue;
        if (examples.size() < kNamed) {
            examples += Text::tr("%1 to %2, %3")
                            .arg(draft.name(pair.payer), draft.name(pair.receiver),
                                 draft.money(pair.sums.unknown));
            addCitations(citations, draft.cited(pair));
        }
    }
    if (examples.isEmpty())
        return {};
    return Finding{
        Text::tr("For %1, no source says how sure it is")
            .arg(roundedMoney(totals.unknown, draft.locale)),
        {Text::tr("It may be owed or only hoped for. The largest: %1.").arg(examples.join(u"; "_s)),
         citations}};
}

std::optional<Finding> optionFinding(Draft &draft)
{
    const PairSums *largest = nullptr;
    for (const PairSums &pair : draft.pairs) {
        if (isPositive(pair.sums.option) && isPositive(pair.sums.firm)
            && (!largest || pair.sums.option->minor > largest->sums.option->minor))
            largest = &pair;
    }
    if (!largest)
        return {};
    return Finding{announcedTitle(draft, *largest),
                   {Text::tr("The other %1 is an option: a side may end it before it falls due.")
                        .arg(draft.money(largest->sums.option)),
                    draft.cited(*largest)}};
}

std::optional<Finding> twoWayFinding(Draft &draft)
{
    for (const TwoWayFlow &flow : twoWayFlows(draft.workspace, draft.pairs)) {
        const MoneySums &in = flow.invested.sums;
        const MoneySums &back = flow.spent.sums;
        if (!in.ceiling || in.incomplete || !back.ceiling || back.incomplete)
            continue;
        const QString investor = draft.name(flow.invested.payer);
        const QString company = draft.name(flow.invested.receiver);
        Finding finding{Text::tr("%1 and %2 pay each other").arg(investor, company),
                        {Text::tr("%1 invests: %2. %3 is to spend: %4. The two are separate "
                                  "contracts and not netted.")
                             .arg(investor, firmPart(draft, in), company, firmPart(draft, back)),
                         draft.cited(flow.invested)}};
        addCitations(finding.text.citations, draft.cited(flow.spent));
        return finding;
    }
    return {};
}

Findings findings(Draft &draft, const MarketTotals &totals)
{
    Findings all{.title = Text::tr("What we found"), .findings = {}};
    for (const auto &finding : {conditionalFinding(draft), unknownFinding(draft, totals),
                                optionFinding(draft), twoWayFinding(draft)}) {
        if (finding)
            all.findings.push_back(*finding);
    }
    return all;
}

QString chartTitle(const Draft &draft, const MarketTotals &totals)
{
    std::map<Id<Party>, double> byPayer;
    for (const PairSums &pair : draft.pairs) {
        if (pair.sums.ceiling && pair.sums.currency == totals.currency)
            byPayer[pair.payer] += pair.sums.ceiling->units();
    }
    const auto most =
        std::max_element(byPayer.begin(), byPayer.end(), [](const auto &left, const auto &right) {
            return left.second < right.second;
        });
    const double share = most->second / totals.ceiling.units();
    return Text::tr("%1 is to pay %2 of what is announced")
        .arg(draft.name(most->first), draft.locale.toString(share * 100, 'f', 0)
                                          + QChar(QChar::Nbsp) + draft.locale.percent());
}

BarChart chart(const Draft &draft, const MarketTotals &totals)
{
    BarChart chart{.title = chartTitle(draft, totals),
                   .unit = Text::tr("The largest ties, in %1").arg(totals.currency.code()),
                   .firmTitle = Text::tr("firm"),
                   .ceilingTitle = Text::tr("ceiling"),
                   .rows = {},
                   .note = {Text::tr("Solid: firm. Hatched: conditional. Outline: option, or no "
                                     "source says how sure. +: or more. All ties and their "
                                     "sources are in the next section."),
                            {}}};
    for (const PairSums &pair : draft.pairs) {
        if (!pair.sums.ceiling || pair.sums.currency != totals.currency)
            continue;
        if (chart.rows.size() == kChartRows)
            break;
        const QString open = pair.sums.ceilingIsOpen ? u" +"_s : QString();
        chart.rows.push_back({.label = draft.pairName(pair.payer, pair.receiver),
                              .bar = moneyBar(pair),
                              .firm = draft.money(pair.sums.firm),
                              .ceiling = draft.money(pair.sums.ceiling) + open});
    }
    return chart;
}

/// The same sum in the other currencies: "and €1.8 B, CAD 240 M".
QString otherCurrencies(const Draft &draft, const std::vector<MarketTotals> &totals,
                        Money MarketTotals::*sum)
{
    QStringList others;
    for (size_t i = 1; i < totals.size(); ++i) {
        if ((totals[i].*sum).minor > 0)
            others += moneyText(totals[i].*sum, draft.locale);
    }
    return others.isEmpty() ? QString() : Text::tr("and %1").arg(others.join(u", "_s));
}

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u", "_s);
}

KeyFigures keyFigures(const Draft &draft, const std::vector<MarketTotals> &totals)
{
    KeyFigure firm = moneyFigure(totals.front().firm, draft.locale);
    firm.label = Text::tr("firm");
    firm.note =
        joined({Text::tr("paid or owed"), otherCurrencies(draft, totals, &MarketTotals::firm)});
    KeyFigure conditional = moneyFigure(totals.front().conditional, draft.locale);
    conditional.label = Text::tr("conditional, up to");
    conditional.note = joined({Text::tr("beside the firm part"),
                               otherCurrencies(draft, totals, &MarketTotals::conditional)});
    const int counted = countedDeals(draft.workspace, draft.lens);
    const KeyFigure deals{.prefix = {},
                          .number = draft.locale.toString(counted),
                          .unit = {},
                          .label = Text::tr("deals counted"),
                          .note =
                              Text::tr("of %1 on file").arg(draft.workspace.rows<Deal>().size())};
    const KeyFigure conflicts{.prefix = {},
                              .number =
                                  draft.locale.toString(draft.workspace.rows<Conflict>().size()),
                              .unit = {},
                              .label = Text::tr("conflicts"),
                              .note = Text::tr("where sources disagree")};
    return {{firm, conditional, deals, conflicts}};
}

std::optional<Callout> gaps(const Draft &draft)
{
    int withoutAmount = 0;
    for (const PairSums &pair : draft.pairs)
        withoutAmount += pair.sums.ceiling ? 0 : 1;
    if (withoutAmount == 0)
        return {};
    const auto promises = draft.promises();
    const auto undated = std::count_if(promises.begin(), promises.end(),
                                       [](const auto *promise) { return !promise->dueOn; });
    QString text = Text::tr("Unknown is printed as “–”, never as zero.");
    if (undated > 0) {
        text += u' '
                + Text::tr("%1 of %2 promises of power or chips have no date.")
                      .arg(undated)
                      .arg(promises.size());
    }
    return Callout{.label = Text::tr("What is not known"),
                   .title = Text::tr("%1 of %2 ties have no published total")
                                .arg(withoutAmount)
                                .arg(draft.pairs.size()),
                   .text = {text, {}}};
}

QString title(const Draft &draft, const MarketTotals &totals)
{
    const QString announced = roundedMoney(totals.ceiling, draft.locale);
    const QString firm = roundedMoney(totals.firm, draft.locale);
    return (totals.ceilingIsOpen ? Text::tr("Of more than %1 announced, %2 is firm")
                                 : Text::tr("Of %1 announced, %2 is firm"))
        .arg(announced, firm);
}

QString lead(const Draft &draft, const MarketTotals &totals)
{
    QStringList sentences;
    if (totals.conditional.minor > 0) {
        sentences += Text::tr("Up to %1 depends on conditions.")
                         .arg(roundedMoney(totals.conditional, draft.locale));
    }
    if (totals.rest.minor > 0) {
        sentences += Text::tr("%1 is optional or of a certainty that no source states.")
                         .arg(roundedMoney(totals.rest, draft.locale));
    }
    sentences += Text::tr("For noting before any talk with a vendor: a headline is a ceiling.");
    return sentences.join(u' ');
}

/// Adds findings and chart, and the events that come next.
void addFindings(Draft &draft, const MarketTotals &totals, Section &section)
{
    Findings found = findings(draft, totals);
    if (found.findings.empty())
        section.blocks.push_back(chart(draft, totals));
    else
        section.blocks.push_back(FindingsBesideChart{std::move(found), chart(draft, totals)});
    Table events = nextEvents(draft, kEvents);
    if (events.rows.empty())
        return;
    section.blocks.push_back(Subheading{Text::tr("What comes next")});
    section.blocks.push_back(std::move(events));
}

} // namespace

std::optional<Section> summarySection(Draft &draft)
{
    const std::vector<MarketTotals> totals = marketTotals(draft.pairs);
    if (totals.empty())
        return {};
    const MarketTotals &main = totals.front();
    Section section{.id = u"summary"_s,
                    .bookmark = Text::tr("Summary"),
                    .title = title(draft, main),
                    .part = SectionPart::Main,
                    .blocks = {}};
    section.blocks.push_back(Paragraph{{lead(draft, main), {}}, ParagraphRole::Lead});
    section.blocks.push_back(keyFigures(draft, totals));
    addFindings(draft, main, section);
    if (auto callout = gaps(draft))
        section.blocks.push_back(std::move(*callout));
    return section;
}

} // namespace fairlead
