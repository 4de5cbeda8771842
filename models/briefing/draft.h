#pragma once

#include "models/briefing/content.h"
#include "models/briefing/sourcenumbers.h"
#include "models/deals/dealsums.h"
#include "models/rows/claim.h"

#include <QHash>
#include <QLocale>

#include <map>

namespace fairlead {

struct CapacityMilestone;
struct DealComponent;

/// What the sections of a briefing share while it is being built: the market seen through the
/// lens, the rows that belong together, and the numbers that sources were given so far.
class Draft
{
public:
    Draft(const Workspace &workspace, const Lens &lens, const QLocale &locale);

    const Workspace &workspace;
    const Lens &lens;
    const QLocale &locale;
    std::vector<PairSums> pairs; ///< as pairSums() has them
    SourceNumbers sources;

    const std::vector<const Claim *> &claims(const RowRef &subject) const;
    const std::vector<const Tranche *> &tranches(const Id<Deal> &deal) const;

    /// The tranches that a pair's sums are made of, in order of announcement.
    std::vector<const Tranche *> tranches(const PairSums &pair) const;
    /// The kinds of what one party gives to another in the deals of a pair.
    std::vector<ComponentKind> kinds(const PairSums &pair) const;

    /// Whether a deal may be shown as if it stood: not replaced, verified, not in the future.
    bool stands(const Id<Deal> &deal) const;
    /// The verified promises of power or chips that stand.
    std::vector<const CapacityMilestone *> promises() const;

    QString name(const Id<Party> &party) const;
    QString pairName(const Id<Party> &payer, const Id<Party> &receiver) const;
    QString money(const std::optional<Money> &amount) const; ///< "–" when not known
    QString date(const std::optional<PartialDate> &date) const;

    /// Where a row's figures come from: the sources of its preferred claims, else of all of them.
    std::vector<Citation> cited(const RowRef &subject);
    std::vector<Citation> cited(const Deal &deal);
    std::vector<Citation> cited(const PairSums &pair);

private:
    void indexRows();
    std::vector<Id<Source>> sourcesOf(const RowRef &subject) const;
    std::vector<Citation> numbered(const std::vector<Id<Source>> &ids);

    std::map<RowRef, std::vector<const Claim *>> m_claims;
    QHash<Id<Deal>, std::vector<const Tranche *>> m_tranches;
    QHash<Id<Deal>, std::vector<const DealComponent *>> m_components;
};

/// The name of a party or a place as printed: cut to what fits beside a bar, and without
/// characters that turn the text around it. The whole name stays in the data.
QString printedName(const QString &name);

/// The same for the title of a deal, a source or an event, and for a few words in a cell, both of
/// which may run over some lines.
QString printedTitle(const QString &title);
QString printedNote(const QString &note);

/// The ceiling as printed: "$100 B or more" when there may be more.
QString ceilingText(const MoneySums &sums, const QLocale &locale);

/// An amount with three digits that count, for titles: "$1.45 T".
Money rounded(const Money &money);
QString roundedMoney(const Money &money, const QLocale &locale);

/// An amount in large type: its sign, its number and its unit apart. Without label and note.
KeyFigure moneyFigure(const Money &money, const QLocale &locale);

/// What is neither firm nor conditional, up to the ceiling: options, intentions, unknown.
double restUnits(const MoneySums &sums);

MoneyBar moneyBar(const PairSums &pair);

} // namespace fairlead
