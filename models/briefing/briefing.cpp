#include "models/briefing/briefing.h"

#include "models/briefing/draft.h"
#include "models/briefing/sections.h"
#include "models/briefing/snapshotid.h"
#include "models/fields/valuetext.h"
#include "models/negotiation/rulebook.h"
#include "models/organisation.h"
#include "models/rows/conflict.h"
#include "models/rows/dataset.h"
#include "models/rows/scenario.h"
#include "models/rowtitle.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

/// The latest of the market datasets that were imported; null when there is none.
const Dataset *latestDataset(const Workspace &workspace)
{
    const Dataset *latest = nullptr;
    for (const Dataset &dataset : workspace.rows<Dataset>()) {
        if (dataset.id.text != kRulesDataset
            && (!latest || latest->asOf.last() < dataset.asOf.last()))
            latest = &dataset;
    }
    return latest;
}

QString lensLine(const Briefing &briefing, const Workspace &workspace, const Lens &lens)
{
    QStringList parts{Text::tr("Snapshot %1").arg(lens.asOf.toString(Qt::ISODate)),
                      briefing.snapshotId, Text::tr("basis %1").arg(labelOf(lens.basis).toLower())};
    if (!lens.scenario.isNull()) {
        parts += Text::tr("scenario %1")
                     .arg(printedName(
                         rowTitle(workspace, RowRef{TableId::Scenario, lens.scenario.text})));
    }
    return parts.join(u" · "_s);
}

QString originLine(const Workspace &workspace, const QLocale &locale)
{
    QStringList parts{u"Fairlead"_s};
    const Organisation *owner = organisationOf(workspace);
    if (owner && owner->origin == Origin::Sample)
        parts += Text::tr("sample organisation");
    if (const Dataset *dataset = latestDataset(workspace))
        parts += Text::tr("market data as of %1").arg(dateText(dataset->asOf, locale));
    else
        parts += Text::tr("no market dataset");
    parts += Text::tr("not legal or investment advice");
    return parts.join(u" · "_s);
}

bool hasMarket(const Workspace &workspace)
{
    return workspace.rows<Deal>().size() > 0 || workspace.rows<Conflict>().size() > 0;
}

std::vector<Section> sections(const Workspace &workspace, const Lens &lens, const QLocale &locale)
{
    if (!hasMarket(workspace))
        return {emptySection()};
    Draft draft(workspace, lens, locale);
    std::vector<Section> all;
    for (const auto make : {summarySection, tiesSection, capacitySection, comingSection,
                            conflictsSection, leftOutSection}) {
        if (auto section = make(draft))
            all.push_back(std::move(*section));
    }
    all.push_back(definitionsSection());
    if (auto section = sourcesSection(draft))
        all.push_back(std::move(*section));
    return all;
}

} // namespace

Briefing briefing(const Workspace &workspace, const Lens &lens, const QLocale &locale)
{
    const Organisation *owner = organisationOf(workspace);
    Briefing briefing{
        .title = {},
        .owner = owner ? printedName(owner->name) : u"Fairlead"_s,
        .edition =
            Text::tr("Market briefing · %1").arg(locale.toString(lens.asOf, u"d MMMM yyyy"_s)),
        .footer = {},
        .language = Text::tr("en", "code of the language this is translated to"),
        .snapshotId = snapshotId(workspace, lens),
        .asOf = lens.asOf,
        .sections = sections(workspace, lens, locale)};
    briefing.title = briefing.sections.front().title;
    briefing.footer = {lensLine(briefing, workspace, lens), originLine(workspace, locale)};
    return briefing;
}

} // namespace fairlead
