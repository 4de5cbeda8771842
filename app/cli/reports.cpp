#include "app/cli/reports.h"

#include "app/cli/jsonvalues.h"
#include "models/deals/dealsums.h"
#include "models/facts/facts.h"
#include "models/fields/valuetext.h"
#include "models/rows/dealcomponent.h"
#include "models/rows/party.h"
#include "models/rows/source.h"
#include "models/rowtitle.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

ordered_json trancheJson(const Tranche &tranche)
{
    return {{"id", tranche.id.text.toStdString()},
            {"label", tranche.label.toStdString()},
            {"amount", amountOrNull(tranche.amount)},
            {"currency", tranche.amount
                             ? ordered_json(tranche.amount->currency.code().toStdString())
                             : ordered_json()},
            {"qualifier", keyOf(tranche.qualifier).toStdString()},
            {"period", keyOf(tranche.period).toStdString()},
            {"periods", tranche.periods ? ordered_json(*tranche.periods) : ordered_json()},
            {"total", amountOrNull(trancheTotal(tranche))},
            {"certainty", keyOf(tranche.certainty).toStdString()},
            {"counted", tranche.counted}};
}

ordered_json tranchesJson(const Workspace &workspace, const Deal &deal)
{
    ordered_json list = ordered_json::array();
    for (const Tranche &tranche : workspace.rows<Tranche>()) {
        const DealComponent *component = workspace.find(tranche.component);
        if (component && component->deal == deal.id)
            list.push_back(trancheJson(tranche));
    }
    return list;
}

ordered_json dealJson(const Workspace &workspace, const Deal &deal, const DealFigures &figures,
                      const Lens &lens)
{
    ordered_json sums = ordered_json::array();
    for (const MoneySums &entry : figures.sums)
        sums.push_back(sumsJson(entry));
    const auto leftOut = reasonLeftOut(workspace, deal, lens);
    return {{"id", deal.id.text.toStdString()},
            {"title", deal.title.toStdString()},
            {"payer", deal.payer.text.toStdString()},
            {"receiver", deal.counterparty.text.toStdString()},
            {"announced_on", dateOrNull(deal.announcedOn)},
            {"status", keyOf(deal.status).toStdString()},
            {"verified", deal.verified},
            {"in_sums", !leftOut.has_value()},
            {"left_out_because", leftOut ? textOrNull(leftOutText(*leftOut)) : ordered_json()},
            {"headline", amountOrNull(figures.headline)},
            {"sums", sums},
            {"tranches", tranchesJson(workspace, deal)}};
}

ordered_json pairJson(const Workspace &workspace, const PairSums &pair)
{
    ordered_json json = {{"payer", pair.payer.text.toStdString()},
                         {"payer_name", rowTitle(workspace, pair.payer).toStdString()},
                         {"receiver", pair.receiver.text.toStdString()},
                         {"receiver_name", rowTitle(workspace, pair.receiver).toStdString()}};
    json.update(sumsJson(pair.sums));
    ordered_json deals = ordered_json::array();
    for (const Id<Deal> &deal : pair.deals)
        deals.push_back(deal.text.toStdString());
    json["deals"] = deals;
    return json;
}

ordered_json claimJson(const Workspace &workspace, const Claim &claim)
{
    const Source *source = workspace.find(claim.source);
    ordered_json conflicts = ordered_json::array();
    for (const Id<Conflict> &conflict : claim.conflicts)
        conflicts.push_back(conflict.text.toStdString());
    return {{"id", claim.id.text.toStdString()},
            {"table", claim.subjectTable.toStdString()},
            {"record", claim.subject.toStdString()},
            {"attribute", claim.attribute.toStdString()},
            {"value", textOrNull(claim.value)},
            {"qualifier", claim.qualifier ? textOrNull(keyOf(*claim.qualifier)) : ordered_json()},
            {"as_of", dateOrNull(claim.asOf)},
            {"type", keyOf(claim.type).toStdString()},
            {"verified", claim.verified},
            {"preferred", claim.preferred},
            {"reason", textOrNull(claim.reason)},
            {"conflicts", conflicts},
            {"source",
             {{"id", claim.source.text.toStdString()},
              {"title", source ? textOrNull(source->title) : ordered_json()},
              {"publisher", source ? textOrNull(source->publisher) : ordered_json()},
              {"address", source ? textOrNull(source->address) : ordered_json()},
              {"published_on", source ? dateOrNull(source->publishedOn) : ordered_json()},
              {"place", textOrNull(claim.locator)}}}};
}

ordered_json claimsJson(const Workspace &workspace, const std::vector<const Claim *> &claims)
{
    ordered_json list = ordered_json::array();
    for (const Claim *claim : claims)
        list.push_back(claimJson(workspace, *claim));
    return list;
}

QString shown(const std::optional<Money> &money)
{
    return money ? moneyText(*money, QLocale()) : u"–"_s;
}

void printClaim(const Workspace &workspace, const Claim &claim, QTextStream &out)
{
    const auto subject = subjectOf(claim);
    const Source *source = workspace.find(claim.source);
    out << (claim.preferred ? "  * " : "    ")
        << (subject ? rowTitle(workspace, *subject) : claim.subject) << u" · "_s
        << attributeLabel(claim) << ": ";
    if (claim.qualifier && *claim.qualifier != Qualifier::Exact)
        out << labelOf(*claim.qualifier) << ' ';
    out << claimText(workspace, claim, QLocale()) << "  [" << (source ? source->title : QString());
    if (!claim.locator.isEmpty())
        out << ", " << claim.locator;
    out << "]\n";
    if (claim.preferred && !claim.reason.isEmpty())
        out << "      " << claim.reason << '\n';
}

} // namespace

ordered_json dealsReport(const Workspace &workspace, const Lens &lens)
{
    ordered_json pairs = ordered_json::array();
    for (const PairSums &pair : pairSums(workspace, lens))
        pairs.push_back(pairJson(workspace, pair));
    ordered_json deals = ordered_json::array();
    auto figures = allDealFigures(workspace);
    for (const Deal &deal : workspace.rows<Deal>())
        deals.push_back(dealJson(workspace, deal, figures[deal.id], lens));
    return {{"report", "deals"},
            {"as_of", lens.asOf.toString(Qt::ISODate).toStdString()},
            {"amounts_in", "whole units of the currency"},
            {"pairs", pairs},
            {"deals", deals}};
}

ordered_json factsReport(const Workspace &workspace)
{
    ordered_json facts = ordered_json::array();
    for (const Claim &claim : workspace.rows<Claim>())
        facts.push_back(claimJson(workspace, claim));
    return {{"report", "facts"}, {"facts", facts}};
}

ordered_json conflictsReport(const Workspace &workspace)
{
    ordered_json conflicts = ordered_json::array();
    for (const Conflict &conflict : workspace.rows<Conflict>()) {
        conflicts.push_back({{"id", conflict.id.text.toStdString()},
                             {"code", conflict.code.toStdString()},
                             {"title", conflict.title.toStdString()},
                             {"kind", keyOf(conflict.kind).toStdString()},
                             {"question", textOrNull(conflict.question)},
                             {"resolution", textOrNull(conflict.resolution)},
                             {"claims", claimsJson(workspace, claimsIn(workspace, conflict.id))}});
    }
    return {{"report", "conflicts"}, {"conflicts", conflicts}};
}

void printDeals(const Workspace &workspace, const Lens &lens, QTextStream &out)
{
    out << Text::tr("payer → receiver\tfirm\tconditional, up to\tceiling\tdeals") << '\n';
    for (const PairSums &pair : pairSums(workspace, lens)) {
        out << rowTitle(workspace, pair.payer) << u" → "_s << rowTitle(workspace, pair.receiver)
            << '\t' << shown(pair.sums.firm) << '\t' << shown(pair.sums.conditional) << '\t'
            << shown(pair.sums.ceiling)
            << (pair.sums.ceilingIsOpen ? Text::tr(" or more") : QString()) << '\t'
            << pair.deals.size() << '\n';
    }
    out << '\n' << Text::tr("in no sum:") << '\n';
    for (const Deal &deal : workspace.rows<Deal>()) {
        const auto reason = reasonLeftOut(workspace, deal, lens);
        if (reason && reason != LeftOut::NoAmount)
            out << "  " << deal.title << ": " << leftOutText(*reason) << '\n';
    }
}

void printFacts(const Workspace &workspace, QTextStream &out)
{
    for (const Claim &claim : workspace.rows<Claim>())
        printClaim(workspace, claim, out);
}

void printConflicts(const Workspace &workspace, QTextStream &out)
{
    for (const Conflict &conflict : workspace.rows<Conflict>()) {
        out << conflict.code << ' ' << conflict.title << '\n'
            << "  " << conflict.resolution << '\n';
        for (const Claim *claim : claimsIn(workspace, conflict.id))
            printClaim(workspace, *claim, out);
        out << '\n';
    }
}

} // namespace fairlead
