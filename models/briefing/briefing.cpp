#include "models/briefing/briefing.h"

#include "models/briefing/draft.h"
#include "models/briefing/ownsections.h"
#include "models/briefing/publicpart.h"
#include "models/briefing/sections.h"
#include "models/briefing/snapshotid.h"
#include "models/fields/showntext.h"
#include "models/fields/valuetext.h"
#include "models/negotiation/rulebook.h"
#include "models/organisation.h"
#include "models/rows/dataset.h"
#include "models/rows/scenario.h"
#include "models/rowtitle.h"
#include "models/values/datepattern.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

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
                      briefing.snapshotId, Text::tr("basis %1").arg(labelInSentence(lens.basis))};
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

QString topicLine(Audience audience)
{
    switch (audience) {
    case Audience::Board:
        return Text::tr("Board briefing");
    case Audience::Team:
        return Text::tr("Negotiation briefing");
    case Audience::VendorSafe:
        return Text::tr("Market briefing");
    case Audience::Regulator:
        return Text::tr("Briefing on AI providers and exits");
    }
    Q_UNREACHABLE();
}

using MarketMaker = std::optional<Section> (*)(Draft &draft);
using OwnMaker = std::optional<Section> (*)(OwnDraft &draft);

MarketMaker marketMaker(const QString &id)
{
    static const QHash<QString, MarketMaker> kMakers{
        {u"summary"_s, summarySection},
        {u"ties"_s, tiesSection},
        {u"capacity"_s, capacitySection},
        {u"coming"_s, comingSection},
        {u"conflicts"_s, conflictsSection},
        {u"left-out"_s, leftOutSection},
        {u"definitions"_s, [](Draft &) { return std::optional(definitionsSection()); }},
        {u"sources"_s, [](Draft &draft) { return sourcesSection(draft); }},
    };
    return kMakers.value(id);
}

OwnMaker ownMaker(const QString &id)
{
    static const QHash<QString, OwnMaker> kMakers{
        {u"decision"_s, decisionSection},       {u"exposure"_s, exposureSection},
        {u"behind"_s, behindSection},           {u"dates"_s, ownDatesSection},
        {u"options"_s, optionsSection},         {u"talks"_s, talksSection},
        {u"scenarios"_s, scenariosSection},     {u"exits"_s, exitPlansSection},
        {u"register"_s, registerSection},       {u"details"_s, detailsSection},
        {u"assumptions"_s, assumptionsSection},
    };
    return kMakers.value(id);
}

bool isAllowed(const QString &id, Audience audience)
{
    return std::ranges::any_of(sectionsFor(audience),
                               [&](const SectionEntry &each) { return each.id == id; });
}

/// The sections as chosen; the list of sources at the end, whatever its place, because sources are
/// numbered by who mentions them.
std::vector<Section> sections(Draft &draft, const BriefingSettings &settings)
{
    OwnDraft own(draft, settings.audience);
    std::vector<Section> all;
    const auto add = [&](const SectionChoice &choice) {
        std::optional<Section> section;
        if (const MarketMaker make = marketMaker(choice.id))
            section = make(draft);
        else if (const OwnMaker makeOwn = ownMaker(choice.id); makeOwn && own.isThere())
            section = makeOwn(own);
        if (!section)
            return;
        if (!choice.remark.isEmpty()) {
            section->blocks.insert(section->blocks.begin(),
                                   Callout{.label = Text::tr("Remark"),
                                           .title = {},
                                           .text = {withoutDirections(choice.remark), {}}});
        }
        // Behind our own part the market is for looking things up.
        if (marketMaker(choice.id) && !all.empty() && ownMaker(all.front().id))
            section->part = SectionPart::Appendix;
        all.push_back(std::move(*section));
    };
    for (const SectionChoice &choice : settings.sections) {
        if (choice.isOn && choice.id != u"sources" && isAllowed(choice.id, settings.audience))
            add(choice);
    }
    const bool onlyWords = std::ranges::all_of(
        all, [](const Section &section) { return section.id == u"definitions"; });
    if (onlyWords)
        return {emptySection(!draft.pairs.empty())};
    for (const SectionChoice &choice : settings.sections) {
        if (choice.isOn && choice.id == u"sources")
            add(choice);
    }
    return all;
}

QStringList footerOf(const Briefing &briefing, const Workspace &workspace, const Lens &lens,
                     const BriefingSettings &settings, const QLocale &locale)
{
    QStringList first{lensLine(briefing, workspace, lens)};
    for (const QString &mark : {settings.classification, settings.version}) {
        if (!mark.isEmpty())
            first.prepend(printedName(mark));
    }
    return {first.join(u" · "_s), originLine(workspace, locale)};
}

Briefing made(const Workspace &workspace, const Lens &lens, const BriefingSettings &settings,
              const QLocale &locale)
{
    Draft draft(workspace, lens, locale);
    const Organisation *owner = organisationOf(workspace);
    Briefing briefing{.title = {},
                      .owner = owner ? printedName(owner->name) : u"Fairlead"_s,
                      .edition = u"%1 · %2"_s.arg(
                          topicLine(settings.audience),
                          locale.toString(lens.asOf, datePattern(locale, u"d MMMM yyyy"_s))),
                      .footer = {},
                      .language = Text::tr("en", "code of the language this is translated to"),
                      .snapshotId = snapshotId(workspace, lens),
                      .asOf = lens.asOf,
                      .paper = settings.paper,
                      .letterhead = printedTitle(settings.letterhead),
                      .logo = QByteArray::fromBase64(settings.logo.toLatin1()),
                      .sections = sections(draft, settings)};
    briefing.title = briefing.sections.front().title;
    briefing.sources =
        sourceEntries(workspace, draft.sources, 1, int(draft.sources.inOrder().size()), locale);
    briefing.footer = footerOf(briefing, workspace, lens, settings, locale);
    return briefing;
}

} // namespace

Briefing briefing(const Workspace &workspace, const Lens &lens, const BriefingSettings &settings,
                  const QLocale &locale)
{
    if (settings.audience != Audience::VendorSafe)
        return made(workspace, lens, settings, locale);
    const Lens bare{.asOf = lens.asOf, .basis = lens.basis}; // a scenario has a name of ours
    return made(publicPart(workspace), bare, settings, locale);
}

Briefing marketBriefing(const Workspace &workspace, const Lens &lens, const QLocale &locale)
{
    BriefingSettings settings = usualSettings(Audience::VendorSafe);
    for (SectionChoice &section : settings.sections)
        section.isOn = true;
    return made(workspace, lens, settings, locale);
}

} // namespace fairlead
