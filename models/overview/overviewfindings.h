#pragma once

#include "models/fields/enumeration.h"
#include "models/overview/overviewlink.h"

#include <QDate>
#include <QString>

#include <optional>

namespace fairlead {

struct AgendaItem;
struct OverviewBase;

/// What a finding is about; the order is that of equal rank.
enum class CareKind {
    Deadline,   ///< notice is undecided or late, or nobody owns it
    Fallback,   ///< no tested way out
    Captive,    ///< no way out at all
    Threshold,  ///< too much on one party
    Commitment, ///< a floor is missed
    Retirement, ///< a model in use ends
    Conflict,   ///< sources disagree
    Data,       ///< something cannot be measured, or does not hang together
    Stale,      ///< facts that nobody has checked for long
};

template<>
const Enumeration &enumeration<CareKind>();

enum class CareRank {
    Today, ///< needs the reader today
    Soon,
    Later,
};

template<>
const Enumeration &enumeration<CareRank>();

/// Something that wants care, in a sentence, with the one link to its cause.
struct OverviewFinding
{
    CareKind kind = CareKind::Data;
    CareRank rank = CareRank::Later;
    QString title;  ///< "No tested fallback"
    QString text;   ///< what about, with its figures
    QString action; ///< what the link does: "Open"
    std::optional<QDate> due;
    double weight = 0; ///< US dollars a month at stake, 0 if they are of another currency; orders
                       ///< equals
    OverviewLink link;

    bool operator==(const OverviewFinding &) const = default;
};

/// Ranked by what needs the reader first.
std::vector<OverviewFinding> overviewFindings(const OverviewBase &base,
                                              const std::vector<AgendaItem> &agenda);

/// "12 findings, 3 need you today".
QString findingsFinding(const std::vector<OverviewFinding> &findings);

} // namespace fairlead
