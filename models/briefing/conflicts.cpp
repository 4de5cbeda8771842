#include "models/briefing/sections.h"
#include "models/facts/facts.h"
#include "models/rows/conflict.h"
#include "models/rows/dealcomponent.h"
#include "models/rowtitle.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

QString qualifierText(const Claim &claim)
{
    return claim.qualifier ? labelOf(*claim.qualifier) : u"–"_s;
}

/// The record a claim is about, with the deal it belongs to.
QString recordText(const Workspace &workspace, const Claim &claim)
{
    const auto subject = subjectOf(claim);
    if (!subject)
        return claim.subject;
    const QString title = rowTitle(workspace, *subject);
    if (const Tranche *tranche = workspace.find(Id<Tranche>{claim.subject});
        tranche && subject->table == TableId::Tranche)
        return rowTitle(workspace, RowRef{TableId::DealComponent, tranche->component.text})
               + u" · "_s + title;
    return subject->table == TableId::Conflict ? QString() : title;
}

ConflictClaim conflictClaim(Draft &draft, const Claim &claim)
{
    ConflictClaim entry{.record = recordText(draft.workspace, claim),
                        .attribute = attributeLabel(claim),
                        .value = claimText(draft.workspace, claim, draft.locale),
                        .qualifier = qualifierText(claim),
                        .citations = {},
                        .isPreferred = claim.preferred,
                        .reason = claim.reason};
    if (!claim.source.isNull())
        entry.citations.push_back({draft.sources.number(claim.source), claim.locator});
    return entry;
}

bool saysTheSame(const ConflictClaim &left, const ConflictClaim &right)
{
    return left.record == right.record && left.attribute == right.attribute
           && left.value == right.value && left.qualifier == right.qualifier && !right.isPreferred;
}

/// By number, then by place as people count: line 2 before line 16.
void sortByPlace(std::vector<Citation> &citations)
{
    QCollator collator{QLocale(QLocale::English)};
    collator.setNumericMode(true);
    std::stable_sort(citations.begin(), citations.end(), [&](const auto &left, const auto &right) {
        return left.number != right.number ? left.number < right.number
                                           : collator.compare(left.place, right.place) < 0;
    });
}

/// One entry a statement; a source that repeats one is added to it.
std::vector<ConflictClaim> statements(Draft &draft, const Conflict &conflict)
{
    std::vector<ConflictClaim> entries;
    for (const Claim *claim : claimsIn(draft.workspace, conflict.id)) {
        const ConflictClaim next = conflictClaim(draft, *claim);
        const auto same =
            std::find_if(entries.begin(), entries.end(),
                         [&](const ConflictClaim &entry) { return saysTheSame(entry, next); });
        if (same == entries.end())
            entries.push_back(next);
        else
            same->citations.insert(same->citations.end(), next.citations.begin(),
                                   next.citations.end());
    }
    for (ConflictClaim &entry : entries)
        sortByPlace(entry.citations);
    return entries;
}

std::vector<const Conflict *> byCode(const Workspace &workspace)
{
    std::vector<const Conflict *> conflicts;
    for (const Conflict &conflict : workspace.rows<Conflict>())
        conflicts.push_back(&conflict);
    std::stable_sort(conflicts.begin(), conflicts.end(),
                     [](const auto *left, const auto *right) { return left->code < right->code; });
    return conflicts;
}

} // namespace

std::optional<Section> conflictsSection(Draft &draft)
{
    const auto conflicts = byCode(draft.workspace);
    if (conflicts.empty())
        return {};
    Section section{.id = u"conflicts"_s,
                    .bookmark = Text::tr("Conflicts"),
                    .title =
                        conflicts.size() == 1
                            ? Text::tr("Sources disagree on one question")
                            : Text::tr("Sources disagree on %1 questions").arg(conflicts.size()),
                    .part = SectionPart::Appendix,
                    .blocks = {}};
    section.blocks.push_back(
        Paragraph{{Text::tr("Every side is kept, none is averaged. One claim on an attribute may "
                            "be preferred; the reason stands beside it. Sources that say the same "
                            "share a row."),
                   {}},
                  ParagraphRole::Caption});
    for (const Conflict *conflict : conflicts) {
        section.blocks.push_back(ConflictEntry{.code = conflict->code,
                                               .title = conflict->title,
                                               .question = conflict->question,
                                               .resolution = conflict->resolution,
                                               .claims = statements(draft, *conflict)});
    }
    return section;
}

} // namespace fairlead
