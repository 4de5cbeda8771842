#include "app/cli/reports.h"

#include "app/cli/jsonvalues.h"
#include "models/briefing/totals.h"
#include "models/deals/dealsums.h"
#include "models/facts/facts.h"
#include "models/fields/valuetext.h"
#include "models/rows/dealcomponent.h"
#include "models/rows/party.h"
#include "models/rows/source.h"
#include "models/rowtitle.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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

/// The claims of the lens's day, and how many are not among them or may not belong there.
struct KnownClaims
{
    std::vector<const Claim *> claims;
    int later = 0;
    int undated = 0;
};

KnownClaims known(const Workspace &workspace, const Lens &lens,
                  const std::vector<const Claim *> &claims)
{
    KnownClaims known;
    for (const Claim *claim : claims) {
        if (isLaterThan(workspace, *claim, lens.asOf)) {
            ++known.later;
            continue;
        }
        known.claims.push_back(claim);
        known.undated += dayOf(workspace, *claim) ? 0 : 1;
    }
    return known;
}

KnownClaims knownFacts(const Workspace &workspace, const Lens &lens)
{
    std::vector<const Claim *> all;
    for (const Claim &claim : workspace.rows<Claim>())
        all.push_back(&claim);
    return known(workspace, lens, all);
}

/// A conflict that has a claim of the day, or none at all.
struct KnownConflict
{
    const Conflict *conflict = nullptr;
    std::vector<const Claim *> claims;
};

struct KnownConflicts
{
    std::vector<KnownConflict> conflicts;
    int later = 0; ///< conflicts all of whose claims came later
};

KnownConflicts knownConflicts(const Workspace &workspace, const Lens &lens)
{
    KnownConflicts found;
    for (const Conflict &conflict : workspace.rows<Conflict>()) {
        const KnownClaims claims = known(workspace, lens, claimsIn(workspace, conflict.id));
        if (claims.claims.empty() && claims.later > 0)
            ++found.later;
        else
            found.conflicts.push_back({&conflict, claims.claims});
    }
    return found;
}

/// The deals that were announced by the day of the lens, or at a time that nobody says.
std::vector<const Deal *> knownDeals(const Workspace &workspace, const Lens &lens)
{
    std::vector<const Deal *> deals;
    for (const Deal &deal : workspace.rows<Deal>()) {
        if (reasonLeftOut(workspace, deal, lens) != LeftOut::Later)
            deals.push_back(&deal);
    }
    return deals;
}

ordered_json headJson(const char *report, const Lens &lens)
{
    return {{"report", report}, {"as_of", lens.asOf.toString(Qt::ISODate).toStdString()}};
}

/// What all pairs come to, a currency each. No two certainties are added.
ordered_json totalsJson(const std::vector<PairSums> &pairs)
{
    ordered_json list = ordered_json::array();
    for (const MarketTotals &totals : marketTotals(pairs)) {
        list.push_back({{"currency", totals.currency.code().toStdString()},
                        {"firm", amountOrNull(totals.firm)},
                        {"conditional", amountOrNull(totals.conditional)},
                        {"neither", amountOrNull(totals.rest)},
                        {"certainty_unknown", amountOrNull(totals.unknown)},
                        {"ceiling", amountOrNull(totals.ceiling)},
                        {"ceiling_is_open", totals.ceilingIsOpen},
                        {"pairs", totals.pairs}});
    }
    return list;
}

} // namespace

ordered_json dealsReport(const Workspace &workspace, const Lens &lens)
{
    const std::vector<PairSums> sums = pairSums(workspace, lens);
    ordered_json pairs = ordered_json::array();
    for (const PairSums &pair : sums)
        pairs.push_back(pairJson(workspace, pair));
    ordered_json deals = ordered_json::array();
    auto figures = allDealFigures(workspace);
    const std::vector<const Deal *> known = knownDeals(workspace, lens);
    for (const Deal *deal : known)
        deals.push_back(dealJson(workspace, *deal, figures[deal->id], lens));
    ordered_json json = headJson("deals", lens);
    json["amounts_in"] = "whole units of the currency";
    json["announced_later"] = workspace.rows(TableId::Deal).size() - qsizetype(known.size());
    json["undated"] = std::ranges::count_if(
        known, [](const Deal *deal) { return !deal->announcedOn.has_value(); });
    json["totals"] = totalsJson(sums);
    json["pairs"] = pairs;
    json["deals"] = deals;
    return json;
}

ordered_json factsReport(const Workspace &workspace, const Lens &lens)
{
    const KnownClaims known = knownFacts(workspace, lens);
    ordered_json json = headJson("facts", lens);
    json["later"] = known.later;
    json["undated"] = known.undated;
    json["facts"] = claimsJson(workspace, known.claims);
    return json;
}

ordered_json conflictsReport(const Workspace &workspace, const Lens &lens)
{
    const KnownConflicts known = knownConflicts(workspace, lens);
    ordered_json conflicts = ordered_json::array();
    for (const auto &[conflict, claims] : known.conflicts) {
        conflicts.push_back({{"id", conflict->id.text.toStdString()},
                             {"code", conflict->code.toStdString()},
                             {"title", conflict->title.toStdString()},
                             {"kind", keyOf(conflict->kind).toStdString()},
                             {"question", textOrNull(conflict->question)},
                             {"resolution", textOrNull(conflict->resolution)},
                             {"claims", claimsJson(workspace, claims)}});
    }
    ordered_json json = headJson("conflicts", lens);
    json["later"] = known.later;
    json["conflicts"] = conflicts;
    return json;
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
    const std::vector<const Deal *> known = knownDeals(workspace, lens);
    for (const Deal *deal : known) {
        const auto reason = reasonLeftOut(workspace, *deal, lens);
        if (reason && reason != LeftOut::NoAmount)
            out << "  " << deal->title << ": " << leftOutText(*reason) << '\n';
    }
    const auto later = workspace.rows(TableId::Deal).size() - qsizetype(known.size());
    if (later > 0)
        out << "  " << Text::tr("%n deals announced later", nullptr, int(later)) << '\n';
    const auto undated =
        std::ranges::count_if(known, [](const Deal *deal) { return !deal->announcedOn; });
    if (undated > 0)
        out << '\n'
            << Text::tr("%n deals of unknown date, which are there on every day", nullptr,
                        int(undated))
            << '\n';
}

void printFacts(const Workspace &workspace, const Lens &lens, QTextStream &out)
{
    const KnownClaims known = knownFacts(workspace, lens);
    for (const Claim *claim : known.claims)
        printClaim(workspace, *claim, out);
    if (known.later > 0)
        out << Text::tr("%n facts that came later are not listed", nullptr, known.later) << '\n';
    if (known.undated > 0)
        out << Text::tr("%n facts of unknown date, which are there on every day", nullptr,
                        known.undated)
            << '\n';
}

void printConflicts(const Workspace &workspace, const Lens &lens, QTextStream &out)
{
    const KnownConflicts known = knownConflicts(workspace, lens);
    for (const auto &[conflict, claims] : known.conflicts) {
        out << conflict->code << ' ' << conflict->title << '\n'
            << "  " << conflict->resolution << '\n';
        for (const Claim *claim : claims)
            printClaim(workspace, *claim, out);
        out << '\n';
    }
    if (known.later > 0)
        out << Text::tr("%n conflicts that came later are not listed", nullptr, known.later)
            << '\n';
}

} // namespace fairlead
