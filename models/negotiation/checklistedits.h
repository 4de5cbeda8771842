#pragma once

#include "models/edits/edits.h"
#include "models/negotiation/contractchecklist.h"

/// The verbs of checklists, each as the one edit it amounts to. What has no row yet gets one in the
/// same edit: the checklist of the contract, the item of the rule, its progress.
namespace fairlead {

/// Which checklist is worked on, and as of when. Points that are passed beside it are its own.
struct ChecklistDesk
{
    const Workspace &workspace;
    const ContractChecklist &list;
    QDate today;
    IdMaker newId;
};

/// One field of the contract as winning a point would leave it.
struct WonField
{
    const Field *field = nullptr;
    Value before;
    Value after;

    bool isChange() const { return before != after; }
};
std::vector<WonField> fieldsWon(const Contract &contract, const ChecklistPoint &point);

/// Whether a status is taken only with a reason: what is lost, given or let go.
bool needsReason(ItemStatus status);

/// Sets how the talks on a point stand, with the day; who did it is in the history. Agreed, the
/// contract takes over what the rule says it wins, in the same edit; taken back later, the contract
/// keeps it, as what was won may stand in it for other reasons by then. Fails when a reason is
/// needed and empty.
Result<Edit> setStatus(const ChecklistDesk &desk, const ChecklistPoint &point, ItemStatus status,
                       const QString &reason);

/// Sets a field of the item; a text that is the rule's own empties it.
Result<Edit> setItemField(const ChecklistDesk &desk, const ChecklistPoint &point,
                          const Field &field, const Value &value);

/// Notes that a proof is at hand, or not.
Edit setHeld(const ChecklistDesk &desk, const ChecklistPoint &point, const QString &evidence,
             bool isHeld);

/// Puts a point into the offer of that name, or takes it out.
Edit setInPackage(const ChecklistDesk &desk, const ChecklistPoint &point, const QString &package,
                  bool isIn);

/// Makes a point a must-have. Fails when there are kMostMustHaves already and none of them makes
/// room (@p instead null).
Result<Edit> makeMustHave(const ChecklistDesk &desk, const ChecklistPoint &point,
                          const ChecklistPoint *instead);
Edit dropMustHave(const ChecklistDesk &desk, const ChecklistPoint &point);

/// Puts a point before another of its block, or at the end if that is null. All points down to the
/// lower of both places keep their order by rank from then on.
Result<Edit> rankBefore(const ChecklistDesk &desk, const ChecklistPoint &point,
                        const ChecklistPoint *before);
/// Lets the score rank the points of a block again.
Edit clearRanks(const ChecklistDesk &desk, ChecklistBlock block);

/// Adds a point of our own. Fails without a title.
Result<Edit> addOwnPoint(const ChecklistDesk &desk, const QString &title);

/// Sets a field of the checklist, of its outcome, or of its range of prices.
Result<Edit> setChecklistField(const ChecklistDesk &desk, const Field &field, const Value &value);
Result<Edit> setOutcomeField(const ChecklistDesk &desk, const Field &field, const Value &value);
Result<Edit> setRangeField(const ChecklistDesk &desk, const Field &field, const Value &value);

} // namespace fairlead
