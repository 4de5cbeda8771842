#pragma once

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
    std::vector<Section> sections;

    bool operator==(const Briefing &) const = default;
};

/// The market part: who is tied to whom, what is firm of it, where sources disagree.
Briefing briefing(const Workspace &workspace, const Lens &lens, const QLocale &locale);

} // namespace fairlead
