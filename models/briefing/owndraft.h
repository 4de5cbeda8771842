#pragma once

#include "models/briefing/audience.h"
#include "models/briefing/briefing.h"
#include "models/briefing/draft.h"
#include "models/concentration/spendconcentration.h"
#include "models/exposure/exposure.h"
#include "models/graph/spendtrace.h"
#include "models/negotiation/contractchecklist.h"
#include "models/stress/stresstest.h"
#include "models/timeline/timeline.h"

#include <memory>

namespace fairlead {

/// A contract with its checklist, as a briefing tells it.
struct BriefedContract
{
    const Contract *contract = nullptr;
    ContractChecklist list;
};

struct BriefedScenario
{
    const Scenario *scenario = nullptr;
    StressResult result;
};

/// What the sections about ourselves share: one reading of the workspace through the lens. What is
/// slow to work out is worked out when a section first asks for it.
class OwnDraft
{
public:
    OwnDraft(Draft &market, Audience audience);

    Draft &market;
    const Workspace &workspace;
    const Lens &lens;
    const QLocale &locale;
    const Audience audience;

    bool mayRead(FieldClass fields) const { return fairlead::mayRead(audience, fields); }
    bool isThere() const; ///< the workspace has workloads or contracts of ours

    const SwitchingModel &model() const;
    const Exposure &exposure() const;
    const SpendConcentrations &spread() const;
    const SpendConcentration *mainSpend() const; ///< of the largest currency; null: none is stated
    const SpendTrace &trace() const;
    const Timeline &timeline() const;
    const std::vector<BriefedContract> &contracts() const; ///< by notice deadline, unknown last
    const std::vector<BriefedScenario> &scenarios() const; ///< with shocks, largest loss first

    QString dollars(double usd) const; ///< an estimate, two digits that count: "$280k"
    QString atLeast(double usd, bool isBound) const; ///< "≥ $280k" when inputs are missing
    QString percent(double share) const;             ///< "71 %"; below a tenth with one digit
    QString number(double value, int digits = 0) const;
    QString months(const std::optional<double> &months) const; ///< "4.2 months"; "–"
    QString day(QDate date) const;
    QString name(const RowRef &row) const; ///< as printed; "–" for none
    template<class T>
    QString name(const Id<T> &id) const
    {
        return name(RowRef{tableIdOf<T>, id.text});
    }
    QString place(const Placement &to) const; ///< "Vertex AI, Gemini 3.5 Flash"

    Citation records();   ///< our own bills, contracts and records
    Citation estimates(); ///< what the program works out from assumptions

private:
    struct Parts;
    std::shared_ptr<Parts> m_parts;
};

/// The notice deadlines of our contracts that have not passed, soonest first.
struct NoticeDate
{
    const BriefedContract *contract = nullptr;
    QDate deadline;
    QDate serveBy; ///< the working day on or before it
    int days = 0;  ///< from the day of the lens to it
};
std::vector<NoticeDate> noticeDates(const OwnDraft &draft);

/// Who receives most of our spend in the main currency, as the topmost parent of who bills it.
struct LargestPayee
{
    Id<Party> party;
    double share = 0; ///< of the spend
    Money amount;     ///< a year
};
std::optional<LargestPayee> largestPayee(const OwnDraft &draft);

bool isCritical(const Workload *workload); ///< critical or important

/// The topmost parent of a party; the party itself when it has none.
Id<Party> topParent(const Workspace &workspace, Id<Party> party);

} // namespace fairlead
