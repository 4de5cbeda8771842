#include "models/briefing/draft.h"
#include "models/rowtitle.h"

#include "models/facts/facts.h"
#include "models/fields/showntext.h"
#include "models/fields/valuetext.h"
#include "models/rows/capacitymilestone.h"
#include "models/rows/dealcomponent.h"
#include "models/rows/party.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

double unitsOf(const std::optional<Money> &money)
{
    return money ? money->units() : 0;
}

bool precedes(const Claim *left, const Claim *right)
{
    return std::tuple(left->attribute, !left->preferred, left->id)
           < std::tuple(right->attribute, !right->preferred, right->id);
}

void addOnce(std::vector<Id<Source>> &ids, const std::vector<Id<Source>> &more)
{
    for (const Id<Source> &id : more) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    }
}

} // namespace

Draft::Draft(const Workspace &w, const Lens &l, const QLocale &where)
    : workspace(w)
    , lens(l)
    , locale(where)
    , pairs(pairSums(w, l))
{
    indexRows();
}

void Draft::indexRows()
{
    for (const Claim &claim : workspace.rows<Claim>()) {
        if (const auto subject = subjectOf(claim))
            m_claims[*subject].push_back(&claim);
    }
    for (auto &[subject, claims] : m_claims)
        std::sort(claims.begin(), claims.end(), precedes);
    for (const DealComponent &component : workspace.rows<DealComponent>())
        m_components[component.deal].push_back(&component);
    for (const Tranche &tranche : workspace.rows<Tranche>()) {
        if (const DealComponent *component = workspace.find(tranche.component))
            m_tranches[component->deal].push_back(&tranche);
    }
}

const std::vector<const Claim *> &Draft::claims(const RowRef &subject) const
{
    static const std::vector<const Claim *> kNone;
    const auto found = m_claims.find(subject);
    return found == m_claims.end() ? kNone : found->second;
}

const std::vector<const Tranche *> &Draft::tranches(const Id<Deal> &deal) const
{
    static const std::vector<const Tranche *> kNone;
    const auto found = m_tranches.constFind(deal);
    return found == m_tranches.constEnd() ? kNone : *found;
}

std::vector<const Tranche *> Draft::tranches(const PairSums &pair) const
{
    std::vector<const Tranche *> found;
    for (const Id<Deal> &id : pair.deals) {
        const Deal *deal = workspace.find(id);
        for (const Tranche *tranche : tranches(id)) {
            const DealComponent *component = workspace.find(tranche->component);
            const auto payer = component->payer.isNull() ? deal->payer : component->payer;
            const auto payee = component->payee.isNull() ? deal->counterparty : component->payee;
            if (tranche->counted && tranche->certainty != Certainty::Lapsed && payer == pair.payer
                && payee == pair.receiver)
                found.push_back(tranche);
        }
    }
    return found;
}

std::vector<ComponentKind> Draft::kinds(const PairSums &pair) const
{
    std::vector<ComponentKind> kinds;
    for (const Tranche *tranche : tranches(pair))
        kinds.push_back(workspace.find(tranche->component)->kind);
    return kinds;
}

bool Draft::stands(const Id<Deal> &id) const
{
    const Deal *deal = workspace.find(id);
    if (!deal)
        return false;
    const auto reason = reasonLeftOut(workspace, *deal, lens);
    return !reason || reason == LeftOut::NoAmount;
}

std::vector<const CapacityMilestone *> Draft::promises() const
{
    std::vector<const CapacityMilestone *> found;
    for (const CapacityMilestone &milestone : workspace.rows<CapacityMilestone>()) {
        if (milestone.verified && stands(milestone.deal))
            found.push_back(&milestone);
    }
    return found;
}

QString Draft::name(const Id<Party> &party) const
{
    const QString name = printedName(rowTitle(workspace, RowRef{TableId::Party, party.text}));
    if (!name.isRightToLeft())
        return name;
    constexpr char16_t kIsolate = u'\u2068'; // or the words around the name would change sides
    constexpr char16_t kEnd = u'\u2069';
    return kIsolate + name + kEnd;
}

QString Draft::pairName(const Id<Party> &payer, const Id<Party> &receiver) const
{
    return name(payer) + QChar(QChar::Nbsp) + u"→ "_s + name(receiver);
}

QString Draft::money(const std::optional<Money> &amount) const
{
    return amount ? moneyText(*amount, locale) : u"–"_s;
}

QString Draft::date(const std::optional<PartialDate> &date) const
{
    return date ? dateText(*date, locale).replace(u' ', QChar(QChar::Nbsp)) : u"–"_s;
}

std::vector<Id<Source>> Draft::sourcesOf(const RowRef &subject) const
{
    std::vector<Id<Source>> preferred;
    std::vector<Id<Source>> any;
    for (const Claim *claim : claims(subject))
        addOnce(claim->preferred ? preferred : any, {claim->source});
    return preferred.empty() ? any : preferred;
}

std::vector<Citation> Draft::numbered(const std::vector<Id<Source>> &ids)
{
    std::vector<Citation> citations;
    for (const Id<Source> &id : ids)
        citations.push_back({.number = sources.number(id), .place = {}});
    std::sort(citations.begin(), citations.end(), [](const Citation &left, const Citation &right) {
        return left.number < right.number;
    });
    return citations;
}

std::vector<Citation> Draft::cited(const RowRef &subject)
{
    return numbered(sourcesOf(subject));
}

std::vector<Citation> Draft::cited(const Deal &deal)
{
    std::vector<Id<Source>> ids;
    for (const Tranche *tranche : tranches(deal.id))
        addOnce(ids, sourcesOf({TableId::Tranche, tranche->id.text}));
    if (ids.empty())
        ids = sourcesOf({TableId::Deal, deal.id.text});
    return numbered(ids);
}

std::vector<Citation> Draft::cited(const PairSums &pair)
{
    std::vector<Id<Source>> ids;
    for (const Tranche *tranche : tranches(pair))
        addOnce(ids, sourcesOf({TableId::Tranche, tranche->id.text}));
    if (ids.empty()) {
        for (const Id<Deal> &deal : pair.deals)
            addOnce(ids, sourcesOf({TableId::Deal, deal.text}));
    }
    return numbered(ids);
}

QString printedName(const QString &name)
{
    constexpr qsizetype kLongest = 60;
    return shortened(withoutDirections(name), kLongest);
}

QString printedTitle(const QString &title)
{
    constexpr qsizetype kLongest = 160;
    return shortened(withoutDirections(title), kLongest);
}

QString printedNote(const QString &note)
{
    constexpr qsizetype kLongest = 600;
    return shortened(withoutDirections(note), kLongest);
}

QString ceilingText(const MoneySums &sums, const QLocale &locale)
{
    if (!sums.ceiling)
        return u"–"_s;
    const QString text = moneyText(*sums.ceiling, locale);
    return sums.ceilingIsOpen ? Text::tr("%1\u00a0or\u00a0more").arg(text) : text;
}

Money rounded(const Money &money)
{
    constexpr int kDigits = 3;
    const double size = std::abs(double(money.minor));
    const int excess = size > 0 ? int(std::floor(std::log10(size))) + 1 - kDigits : 0;
    const double step = std::pow(10.0, std::max(excess, 0));
    return {std::llround(double(money.minor) / step) * qint64(step), money.currency};
}

QString roundedMoney(const Money &money, const QLocale &locale)
{
    return moneyText(rounded(money), locale);
}

KeyFigure moneyFigure(const Money &money, const QLocale &locale)
{
    const QString symbol = money.currency.symbol();
    QString text = moneyText(money, locale);
    text = text.mid(symbol.size()).remove(0, symbol.size() > 1 ? 1 : 0);
    return {.prefix = symbol,
            .number = text.section(QChar(QChar::Nbsp), 0, 0),
            .unit = text.section(QChar(QChar::Nbsp), 1),
            .label = {},
            .note = {}};
}

double restUnits(const MoneySums &sums)
{
    return unitsOf(sums.ceiling) - unitsOf(sums.firm) - unitsOf(sums.conditional);
}

MoneyBar moneyBar(const PairSums &pair)
{
    return {.party = pair.payer,
            .firm = unitsOf(pair.sums.firm),
            .conditional = unitsOf(pair.sums.conditional),
            .rest = restUnits(pair.sums),
            .isOpen = pair.sums.ceilingIsOpen};
}

} // namespace fairlead
