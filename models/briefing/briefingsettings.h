#pragma once

#include "models/briefing/audience.h"
#include "models/edit.h"
#include "models/workspace.h"

#include <QStringList>

#include <vector>

namespace fairlead {

enum class PaperFormat { A4, Letter };

template<>
const Enumeration &enumeration<PaperFormat>();

/// Whether a section is printed, and what its reader is told before it.
struct SectionChoice
{
    QString id; ///< of a section of the catalogue
    bool isOn = true;
    QString remark = {}; ///< our own words; may be empty

    bool operator==(const SectionChoice &) const = default;
};

/// How a briefing is to be made.
struct BriefingSettings
{
    Audience audience = Audience::Board;
    PaperFormat paper = PaperFormat::A4;
    std::vector<SectionChoice> sections; ///< in the order of the document
    QString classification;              ///< "Confidential"; may be empty
    QString version;                     ///< "Draft 2"; may be empty
    QString letterhead;                  ///< on top of the first page; may be empty
    QString logo; ///< a picture in base64 (PNG or SVG) beside the letterhead; may be empty

    bool operator==(const BriefingSettings &) const = default;
};

/// A section that a briefing can have.
struct SectionEntry
{
    QString id;
    QString title;                  ///< its topic
    std::vector<FieldClass> fields; ///< that it cannot do without
    bool isMarket = false;          ///< rests on shipped facts alone
};

/// All of them in the usual order.
const std::vector<SectionEntry> &sectionCatalogue();

/// Those that an audience may read at all; the others are never made for it, whatever is chosen.
std::vector<SectionEntry> sectionsFor(Audience audience);

/// What an audience gets unless somebody chooses otherwise.
BriefingSettings usualSettings(Audience audience);

/// What the workspace keeps for an audience; each has settings of its own, so that a remark for one
/// is not read by another. What the text cannot say is as usual.
BriefingSettings briefingSettings(const Workspace &workspace, Audience audience);
Audience lastAudience(const Workspace &workspace);

/// The edit that keeps them, as the last that were chosen; empty when nothing changes.
Edit keepBriefingSettings(const Workspace &workspace, const BriefingSettings &settings);

} // namespace fairlead
