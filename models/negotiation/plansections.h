#pragma once

#include "models/briefing/sourcenumbers.h"
#include "models/negotiation/negotiationplan.h"

/// The sections of a negotiation plan, in the order of the document, because sources are numbered
/// as they are mentioned. Nothing: no content for it.
namespace fairlead {

/// What the sections share while a plan is written.
struct PlanDraft
{
    const PlanBasis &basis;
    const QLocale &locale;
    SourceNumbers sources;

    const ContractSituation &situation() const { return basis.list.situation; }
    QString money(const std::optional<Money> &amount) const; ///< "–" when not known
    QString dollars(double usd) const;                       ///< an estimate, two digits
    QString atLeast(double usd, bool isBound) const;         ///< says so when inputs are missing
    QString day(QDate date) const;
    QString worth(const ChecklistPoint &point) const; ///< "–" when not priced
    QString worth(const WorthSum &sum) const;         ///< the same
    std::vector<Citation> cited(const ChecklistPoint &point);
};

QString estimateText(double usd, const QLocale &locale); ///< "$62k", "$1.2 M"

/// Points that are on the table in any way, in the order of the checklist.
std::vector<const ChecklistPoint *> pointsOnTable(const ContractChecklist &list);

Section planCover(PlanDraft &draft);
Section situationSection(PlanDraft &draft);
std::optional<Section> tiesOfVendorSection(PlanDraft &draft);
Section alternativesSection(PlanDraft &draft);
std::optional<Section> planTimelineSection(PlanDraft &draft);

Section mustHavesSection(PlanDraft &draft);
Section issueMatrixSection(PlanDraft &draft);
std::optional<Section> tradesSection(PlanDraft &draft);
std::optional<Section> offersSection(PlanDraft &draft);
std::optional<Section> evidenceSection(PlanDraft &draft);
std::optional<Section> outcomeSection(PlanDraft &draft);
std::optional<Section> planSourcesSection(PlanDraft &draft);

Section vendorCover(PlanDraft &draft);
std::vector<Section> vendorPointSections(PlanDraft &draft);
std::optional<Section> vendorSourcesSection(PlanDraft &draft);

} // namespace fairlead
