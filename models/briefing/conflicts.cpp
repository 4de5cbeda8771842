#include "models/briefing/sections.h"
#include "models/facts/facts.h"
#include "models/rows/capacitymilestone.h"
#include "models/rows/conflict.h"
#include "models/rows/metric.h"
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

/// The record a claim is about; empty when that is the conflict itself.
QString recordText(const Draft &draft, const Claim &claim)
{
    const auto subject = subjectOf(claim);
    if (!subject)
        return claim.subject;
    if (subject->table == TableId::Conflict)
        return {};
    const QString title = printedTitle(rowTitle(draft.workspace, *subject));
    const Metric *metric = draft.workspace.find(Id<Metric>{claim.subject});
    if (subject->table == TableId::Metric && metric && metric->basis)
        return title + u" · "_s + labelOf(*metric->basis);
    return title;
}

/// What a number is counted in; empty when that is part of the value.
QString unitText(const Draft &draft, const Claim &claim)
{
    const auto subject = subjectOf(claim);
    const Field *field = subject ? tableInfo(subject->table).field(claim.attribute) : nullptr;
    if (!field || !field->isNumber() || claim.value.isEmpty())
        return {};
    const CapacityMilestone *milestone = draft.workspace.find(Id<CapacityMilestone>{claim.subject});
    if (milestone && claim.attribute.startsWith(u"quantity"))
        return labelOf(milestone->unit);
    return field->kind == FieldKind::Money ? QString() : field->unit();
}

QString valueText(const Draft &draft, const Claim &claim)
{
    const QString value = claimText(draft.workspace, claim, draft.locale);
    const QString unit = unitText(draft, claim);
    return unit.isEmpty() || value.endsWith(unit) ? value : value + QChar(QChar::Nbsp) + unit;
}

ConflictClaim conflictClaim(Draft &draft, const Claim &claim)
{
    ConflictClaim entry{.record = recordText(draft, claim),
                        .attribute = attributeLabel(claim),
                        .value = valueText(draft, claim),
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
    Section section{
        .id = u"conflicts"_s,
        .bookmark = Text::tr("Conflicts"),
        .title = Text::tr("Sources disagree on %n question(s)", nullptr, int(conflicts.size())),
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
                                               .title = printedTitle(conflict->title),
                                               .question = printedNote(conflict->question),
                                               .resolution = printedNote(conflict->resolution),
                                               .claims = statements(draft, *conflict)});
    }
    return section;
}

} // namespace fairlead
