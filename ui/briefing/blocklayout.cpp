#include "ui/briefing/blocklayout.h"

#include "ui/briefing/barlayout.h"
#include "ui/briefing/chartlayout.h"
#include "ui/briefing/conflictlayout.h"
#include "ui/briefing/datelayout.h"
#include "ui/briefing/pagemetrics.h"
#include "ui/briefing/sourcelayout.h"
#include "ui/briefing/summarylayout.h"
#include "ui/briefing/tablelayout.h"
#include "ui/briefing/tielayout.h"

#include <QCoreApplication>
#include <QImage>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

void keepTogether(Strips &strips)
{
    for (Strip &strip : strips)
        strip.keepWithNext = true;
}

TextStyle styleOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Body:
        return style::body();
    case ParagraphRole::Lead:
        return style::lead();
    case ParagraphRole::Caption:
        return style::caption();
    }
    Q_UNREACHABLE();
}

/// Lays out each kind of block.
struct BlockLayout
{
    Strips operator()(const Paragraph &paragraph) const
    {
        const TextBox box(paragraph.text, styleOf(paragraph.role), page::kTextWidth);
        const bool isCaption = paragraph.role == ParagraphRole::Caption;
        Strips strips = lineStrips(box, page::kMargin, isCaption ? 3 : 5);
        if (isCaption)
            keepTogether(strips);
        return strips;
    }
    Strips operator()(const Subheading &heading) const
    {
        Strips strips = lineStrips(TextBox(heading.text, style::subheading(), page::kTextWidth),
                                   page::kMargin, 20);
        keepTogether(strips);
        return strips;
    }
    Strips operator()(const KeyFigures &figures) const { return layoutKeyFigures(figures); }
    Strips operator()(const Findings &findings) const { return layoutFindings(findings); }
    Strips operator()(const BarChart &chart) const
    {
        Strip strip{.gap = 12, .marks = {}};
        strip.height = addBarChart(strip, chart, {page::kMargin, 0}, page::kTextWidth);
        return cutStrip(std::move(strip), page::kHighestBlock);
    }
    Strips operator()(const Table &table) const { return layoutTable(table); }
    Strips operator()(const ConflictEntry &entry) const { return layoutConflict(entry); }
    Strips operator()(const Definitions &list) const { return layoutDefinitions(list); }
    Strips operator()(const SourceList &list) const { return layoutSources(list); }
    Strips operator()(const Callout &callout) const { return layoutCallout(callout); }
    Strips operator()(const FindingsBesideChart &block) const
    {
        return layoutFindingsBesideChart(block);
    }
    Strips operator()(const ShareChart &chart) const { return layoutShareChart(chart); }
    Strips operator()(const EstimateChart &chart) const { return layoutEstimates(chart); }
    Strips operator()(const DateChart &chart) const { return layoutDates(chart); }
    Strips operator()(const TieChart &chart) const { return layoutTies(chart); }
};

QString kickerText(const Section &section)
{
    return section.part == SectionPart::Appendix ? Text::tr("Appendix · %1").arg(section.bookmark)
                                                 : section.bookmark;
}

Strips firstHeading(const Section &section)
{
    return lineStrips(TextBox(section.title, style::title(), page::kTextWidth), page::kMargin, 0);
}

Strips laterHeading(const Section &section)
{
    Strips strips = lineStrips(TextBox(kickerText(section), style::kicker(), page::kTextWidth),
                               page::kMargin, 34);
    append(strips, lineStrips(TextBox(section.title, style::section(), page::kTextWidth),
                              page::kMargin, 0));
    return strips;
}

Strips layoutSection(const Section &section, bool isFirst)
{
    Strips strips = isFirst ? firstHeading(section) : laterHeading(section);
    keepTogether(strips);
    strips.front().marks.push_back(BookmarkMark{section.bookmark, 0});
    for (const Block &block : section.blocks)
        append(strips, std::visit(BlockLayout(), block));
    return strips;
}

/// Letterhead and logo, above the first title.
Strips layoutLetterhead(const Briefing &briefing)
{
    constexpr qreal kLogoHeight = 40;
    const QImage logo = QImage::fromData(briefing.logo);
    if (briefing.letterhead.isEmpty() && logo.isNull())
        return {};
    Strip strip{.height = 0, .gap = 0, .keepWithNext = true, .marks = {}};
    const TextBox text(briefing.letterhead, style::caption(), page::kTextWidth * 0.7);
    strip.height = std::max(text.height(), logo.isNull() ? 0 : kLogoHeight) + 10;
    if (!briefing.letterhead.isEmpty())
        addText(strip, text, {page::kMargin, 0});
    if (!logo.isNull()) {
        const QSizeF size =
            QSizeF(logo.size()).scaled({page::kTextWidth * 0.25, kLogoHeight}, Qt::KeepAspectRatio);
        strip.marks.push_back(
            ImageMark{{{page::kMargin + page::kTextWidth - size.width(), 0}, size}, logo});
    }
    return {std::move(strip)};
}

} // namespace

Strips layoutBlock(const Block &block)
{
    return std::visit(BlockLayout(), block);
}

Strips layoutBriefing(const Briefing &briefing)
{
    Strips strips = layoutLetterhead(briefing);
    SectionPart part = SectionPart::Main;
    for (size_t i = 0; i < briefing.sections.size(); ++i) {
        const Section &section = briefing.sections[i];
        Strips more = layoutSection(section, i == 0);
        more.front().startsPage = i == 1 || section.part != part;
        part = section.part;
        append(strips, std::move(more));
    }
    return strips;
}

} // namespace fairlead
