#pragma once

#include "models/briefing/briefingsettings.h"
#include "models/briefing/content.h"
#include "models/lens.h"
#include "models/workspace.h"

#include <QLocale>

namespace fairlead {

enum class SectionPart {
    Main,
    Appendix,
};

/// A part of a briefing with a bookmark of its own.
struct Section
{
    QString id; ///< stable, in ASCII
    QString bookmark;
    QString title; ///< a finding; empty on the first page, which has the briefing's title
    SectionPart part = SectionPart::Main;
    std::vector<Block> blocks;

    bool operator==(const Section &) const = default;
};

/// The content of a briefing, apart from how it is printed. The first section stands alone.
struct Briefing
{
    QString title;
    QString owner;   ///< whose briefing it is; on top of each page
    QString edition; ///< what it is and as of when; on top of each page
    QStringList footer;
    QString language;   ///< of the text, as a code: "en"
    QString snapshotId; ///< the same for the same content and lens
    QDate asOf;
    PaperFormat paper = PaperFormat::A4;
    QString letterhead = {};               ///< above the first title; may be empty
    QByteArray logo = {};                  ///< PNG or SVG, beside the letterhead; may be empty
    std::vector<SourceEntry> sources = {}; ///< all that are cited, for the foot of the pages
    std::vector<Section> sections;

    bool operator==(const Briefing &) const = default;
};

/// What a briefing is made for: the usual sections of an audience, or as somebody chose them.
/// Without anything of ours, it is about the market alone. A vendor-safe one is made from the
/// public part of the workspace (publicpart.h).
Briefing briefing(const Workspace &workspace, const Lens &lens, const BriefingSettings &settings,
                  const QLocale &locale);

/// The market part: who is tied to whom, what is firm of it, where sources disagree.
Briefing marketBriefing(const Workspace &workspace, const Lens &lens, const QLocale &locale);

} // namespace fairlead
