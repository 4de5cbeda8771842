#include "app/cli/spendreports.h"

#include "models/fields/valuetext.h"
#include "models/rowtitle.h"

#include <QCoreApplication>
#include <QLocale>

namespace fairlead {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SpendReports)
};

} // namespace

ordered_json lensJson(const char *report, const Lens &lens)
{
    ordered_json json{{"report", report},
                      {"as_of", lens.asOf.toString(Qt::ISODate).toStdString()},
                      {"basis", keyOf(lens.basis).toStdString()},
                      {"amounts_in", "whole units of the currency"}};
    if (!lens.scenario.isNull())
        json["scenario"] = lens.scenario.text.toStdString();
    return json;
}

ordered_json unknownJson(const std::set<UnknownShare> &unknown, const char *from, const char *to)
{
    ordered_json list = ordered_json::array();
    for (const UnknownShare &share : unknown) {
        list.push_back({{from, share.from.text.toStdString()},
                        {to, share.to.text.toStdString()},
                        {"why", keyOf(share.why).toStdString()}});
    }
    return list;
}

ordered_json sharesJson(const SpendShares &shares)
{
    ordered_json ultimate = ordered_json::array();
    for (const UltimateShare &share : shares.ultimate) {
        ultimate.push_back({{"party", idOrNull(share.party)},
                            {"direct", share.direct},
                            {"direct_amount", amountOrNull(directAmount(shares, share))},
                            {"cash", numberOrNull(share.cash)},
                            {"ownership", numberOrNull(share.ownership)}});
    }
    ordered_json reach = ordered_json::array();
    for (const PartyReach &each : shares.reach) {
        reach.push_back({{"party", each.party.text.toStdString()},
                         {"retained", each.retained},
                         {"reach", each.reach}});
    }
    ordered_json silicon = ordered_json::array();
    for (const SiliconShare &share : shares.silicon) {
        silicon.push_back({{"silicon", keyOf(share.silicon).toStdString()},
                           {"makers", idsJson(share.makers)},
                           {"amount", amountOrNull(share.amount)}});
    }
    return {{"currency", shares.total.currency.code().toStdString()},
            {"total", amountOrNull(shares.total)},
            {"ultimate", ultimate},
            {"reach", reach},
            {"silicon", silicon},
            {"silicon_unknown", amountOrNull(shares.unknownSilicon)},
            {"cash_problem", textOrNull(shares.cashProblem)},
            {"ownership_problem", textOrNull(shares.ownershipProblem)}};
}

ordered_json untracedJson(const std::vector<UntracedWorkload> &untraced)
{
    ordered_json list = ordered_json::array();
    for (const UntracedWorkload &each : untraced) {
        list.push_back({{"workload", each.workload.text.toStdString()},
                        {"why", keyOf(each.why).toStdString()},
                        {"from", each.from.toText().toStdString()}});
    }
    return list;
}

void printUntraced(const Workspace &workspace, const std::vector<UntracedWorkload> &untraced,
                   QTextStream &out)
{
    if (untraced.empty())
        return;
    out << '\n' << Text::tr("in the sums, but without a way on that day:") << '\n';
    for (const UntracedWorkload &each : untraced)
        out << "  " << untracedText(workspace, each) << '\n';
}

QString shownShare(const std::optional<double> &share)
{
    return share ? QLocale().toString(*share * 100, 'f', 1) + u" %"_s : u"–"_s;
}

QString partyText(const Workspace &workspace, const Id<Party> &party)
{
    return party.isNull() ? Text::tr("not known") : rowTitle(workspace, party);
}

void printShares(const Workspace &workspace, const SpendShares &shares, QTextStream &out)
{
    out << '\n'
        << Text::tr("%1 a year ends at\tdirect\tcash\townership")
               .arg(moneyText(shares.total, QLocale()))
        << '\n';
    for (const UltimateShare &share : shares.ultimate) {
        out << "  " << partyText(workspace, share.party) << '\t' << shownShare(share.direct) << '\t'
            << shownShare(share.cash) << '\t' << shownShare(share.ownership) << '\n';
    }
    if (!shares.cashProblem.isEmpty())
        out << "  " << shares.cashProblem << '\n';
    if (!shares.ownershipProblem.isEmpty() && shares.ownershipProblem != shares.cashProblem)
        out << "  " << shares.ownershipProblem << '\n';
    for (const SiliconShare &share : shares.silicon)
        out << "  " << labelOf(share.silicon) << '\t' << moneyText(share.amount, QLocale()) << '\n';
    if (shares.unknownSilicon)
        out << "  " << Text::tr("silicon not known") << '\t'
            << moneyText(*shares.unknownSilicon, QLocale()) << '\n';
}

void printUnknown(const Workspace &workspace, const QString &heading,
                  const std::set<UnknownShare> &unknown, QTextStream &out)
{
    if (unknown.empty())
        return;
    out << '\n' << heading << '\n';
    for (const UnknownShare &share : unknown) {
        out << "  " << partyText(workspace, share.from) << u" → "_s
            << partyText(workspace, share.to) << ": " << labelOf(share.why) << '\n';
    }
}

} // namespace fairlead
