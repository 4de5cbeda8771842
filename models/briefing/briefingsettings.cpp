#include "models/briefing/briefingsettings.h"

#include "models/settings.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(BriefingSettings)
};

constexpr QLatin1StringView kLastAudience{"briefing.audience"};

QString settingOf(Audience audience)
{
    return u"briefing."_s + keyOf(audience);
}

/// Off unless somebody asks for them: long lists that a board has no use for.
bool isUsual(const SectionEntry &section, Audience audience)
{
    if (section.id == u"conflicts" || section.id == u"left-out")
        return audience == Audience::Team;
    if (section.id == u"exits" || section.id == u"register")
        return audience == Audience::Regulator;
    if (section.id == u"ties" || section.id == u"capacity")
        return audience == Audience::Team || audience == Audience::VendorSafe;
    if (section.isMarket && section.id != u"definitions" && section.id != u"sources")
        return audience != Audience::Regulator;
    return true;
}

QString textOf(const ordered_json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string()
               ? QString::fromStdString(found->get<std::string>())
               : QString();
}

/// Sections that are kept in their order, then those that came since.
std::vector<SectionChoice> mergedSections(const ordered_json &json,
                                          const std::vector<SectionChoice> &usual)
{
    std::vector<SectionChoice> merged;
    const auto isIn = [](const std::vector<SectionChoice> &all, const QString &id) {
        return std::ranges::any_of(all, [&](const auto &each) { return each.id == id; });
    };
    for (const ordered_json &each : json) {
        if (!each.is_object())
            continue;
        const QString id = textOf(each, "id");
        if (!isIn(usual, id) || isIn(merged, id))
            continue;
        const auto on = each.find("on");
        merged.push_back({.id = id,
                          .isOn = on == each.end() || !on->is_boolean() || on->get<bool>(),
                          .remark = textOf(each, "remark")});
    }
    for (const SectionChoice &each : usual) {
        if (!isIn(merged, each.id))
            merged.push_back(each);
    }
    return merged;
}

QString written(const BriefingSettings &settings)
{
    if (settings == usualSettings(settings.audience))
        return {};
    ordered_json sections = ordered_json::array();
    for (const SectionChoice &each : settings.sections) {
        sections.push_back({{"id", each.id.toStdString()},
                            {"on", each.isOn},
                            {"remark", each.remark.toStdString()}});
    }
    const ordered_json json{{"paper", keyOf(settings.paper).toStdString()},
                            {"classification", settings.classification.toStdString()},
                            {"version", settings.version.toStdString()},
                            {"letterhead", settings.letterhead.toStdString()},
                            {"logo", settings.logo.toStdString()},
                            {"sections", sections}};
    return QString::fromStdString(
        json.dump(-1, ' ', false, ordered_json::error_handler_t::replace));
}

} // namespace

template<>
const Enumeration &enumeration<PaperFormat>()
{
    static const Enumeration kEnumeration(
        "PaperFormat",
        {
            {int(PaperFormat::A4), "a4", QT_TRANSLATE_NOOP("PaperFormat", "A4")},
            {int(PaperFormat::Letter), "letter", QT_TRANSLATE_NOOP("PaperFormat", "US Letter")},
        });
    return kEnumeration;
}

const std::vector<SectionEntry> &sectionCatalogue()
{
    using enum FieldClass;
    static const std::vector<SectionEntry> kSections{
        {u"decision"_s, Text::tr("Decision"), {Structure, Terms, Money}},
        {u"exposure"_s, Text::tr("Where we stand"), {Structure, Money}},
        {u"behind"_s, Text::tr("Who stands behind our spend"), {Structure, Money}},
        {u"dates"_s, Text::tr("What is coming"), {Terms}},
        {u"options"_s, Text::tr("What leaving would cost"), {Structure, Money}},
        {u"talks"_s, Text::tr("Negotiation"), {Talks, Terms}},
        {u"scenarios"_s, Text::tr("Stress"), {Structure, Money}},
        {u"exits"_s, Text::tr("Exit plans"), {Structure, Terms, Money}},
        {u"register"_s, Text::tr("Contract terms"), {Terms}},
        {u"details"_s, Text::tr("In detail"), {Structure, Terms, Money}},
        {u"summary"_s, Text::tr("Market in short"), {Market}, true},
        {u"ties"_s, Text::tr("Who is tied to whom"), {Market}, true},
        {u"capacity"_s, Text::tr("Power and chips"), {Market}, true},
        {u"coming"_s, Text::tr("Listings and dates"), {Market}, true},
        {u"conflicts"_s, Text::tr("Conflicts"), {Market}, true},
        {u"left-out"_s, Text::tr("In no sum"), {Market}, true},
        {u"assumptions"_s, Text::tr("Assumptions"), {Structure, Money}},
        {u"definitions"_s, Text::tr("Definitions"), {Market}, true},
        {u"sources"_s, Text::tr("Sources"), {Market}, true},
    };
    return kSections;
}

std::vector<SectionEntry> sectionsFor(Audience audience)
{
    std::vector<SectionEntry> sections;
    for (const SectionEntry &section : sectionCatalogue()) {
        if (std::ranges::all_of(section.fields,
                                [&](FieldClass fields) { return mayRead(audience, fields); }))
            sections.push_back(section);
    }
    return sections;
}

BriefingSettings usualSettings(Audience audience)
{
    BriefingSettings settings{
        .audience = audience,
        .paper = PaperFormat::A4,
        .sections = {},
        .classification = audience == Audience::VendorSafe ? QString() : Text::tr("Confidential"),
        .version = {},
        .letterhead = {},
        .logo = {}};
    for (const SectionEntry &section : sectionsFor(audience))
        settings.sections.push_back({.id = section.id, .isOn = isUsual(section, audience)});
    return settings;
}

BriefingSettings briefingSettings(const Workspace &workspace, Audience audience)
{
    BriefingSettings settings = usualSettings(audience);
    const QByteArray id = settingOf(audience).toLatin1();
    const std::string text =
        settingValue(workspace, QLatin1StringView(id.constData(), id.size())).toStdString();
    const ordered_json json = ordered_json::parse(text, nullptr, false);
    if (!json.is_object())
        return settings;
    if (const Choice *paper = enumeration<PaperFormat>().find(textOf(json, "paper")))
        settings.paper = PaperFormat(paper->value);
    settings.classification = textOf(json, "classification");
    settings.version = textOf(json, "version");
    settings.letterhead = textOf(json, "letterhead");
    settings.logo = textOf(json, "logo");
    if (const auto sections = json.find("sections"); sections != json.end() && sections->is_array())
        settings.sections = mergedSections(*sections, settings.sections);
    return settings;
}

Audience lastAudience(const Workspace &workspace)
{
    const Choice *audience =
        enumeration<Audience>().find(QStringView(settingValue(workspace, kLastAudience)));
    return audience ? Audience(audience->value) : Audience::Board;
}

Edit keepBriefingSettings(const Workspace &workspace, const BriefingSettings &settings)
{
    Edit edit{.label = Text::tr("Change the briefing"), .changes = {}};
    const QByteArray id = settingOf(settings.audience).toLatin1();
    keepSetting(workspace, QLatin1StringView(id.constData(), id.size()), written(settings), edit);
    const bool isUsual = settings.audience == Audience::Board;
    keepSetting(workspace, kLastAudience, isUsual ? QString() : keyOf(settings.audience), edit);
    return edit;
}

} // namespace fairlead
