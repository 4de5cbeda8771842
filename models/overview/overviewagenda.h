#pragma once

#include "models/overview/overviewlink.h"
#include "models/timeline/timeline.h"

namespace fairlead {

struct OverviewBase;

/// Days that the agenda looks ahead.
inline constexpr int kAgendaDays = 180;

/// How a date of the agenda stands.
enum class AgendaState {
    Open,        ///< nobody has decided or begun
    Underway,    ///< somebody has
    Good,        ///< nothing is to be feared
    Loss,        ///< it costs us something as things are
    Information, ///< it happens anyway
};

/// One date of the next months, with what comes of it if nobody acts.
struct AgendaItem
{
    QString id; ///< stable: that of the event
    TimelineKind kind = TimelineKind::NoticeDeadline;
    RowRef row;
    PartialDate on;
    int daysLeft = 0;    ///< to its first day; 0 in a month or year that it is dated to
    QString title;       ///< "Notice: AWS enterprise agreement"
    QString consequence; ///< if nothing is done; may be empty
    AgendaState state = AgendaState::Open;
    QString stateText;           ///< a word or two
    QString owner;               ///< all who are named; empty: nobody is
    std::vector<RowRef> unowned; ///< what should name an owner and does not
    bool isDecision = false;     ///< somebody of ours has to decide by then
    Id<Contract> contract;       ///< null: it is about none
    QDate windowBegins;          ///< from when to decide; null: no such window
    int count = 1;               ///< points of a checklist that fall due together
    OverviewLink link;

    bool operator==(const AgendaItem &) const = default;
};

/// The dates up to kAgendaDays after the day of the lens, soonest first.
std::vector<AgendaItem> overviewAgenda(const OverviewBase &base);

/// "Next 180 days: 4 decisions by 31 March".
QString agendaFinding(const std::vector<AgendaItem> &agenda);

QString daysText(int days); ///< "today", "tomorrow", "41 days"

/// What comes of the running term of a contract when nobody gives notice; a sentence without a
/// full stop: "else renews for 12 months, price up to 5 % higher".
QString renewalText(const Contract &contract);

} // namespace fairlead
