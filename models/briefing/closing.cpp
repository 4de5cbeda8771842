#include "models/briefing/sections.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

Definitions terms()
{
    return {
        {{Text::tr("Firm"), Text::tr("Money that was paid, or is owed without a further "
                                     "condition.")},
         {Text::tr("Conditional"),
          Text::tr("Money that falls due only when a named or unnamed condition is met. Always "
                   "a ceiling, printed as “up to”, never added to firm money.")},
         {Text::tr("Option"), Text::tr("Money that falls due only if a side does not decline.")},
         {Text::tr("Intention"), Text::tr("Planned or announced without an obligation.")},
         {Text::tr("Ceiling"),
          Text::tr("Everything that was announced, whatever its certainty: the headline.")},
         {Text::tr("Up to"), Text::tr("The source names a ceiling. The floor may be zero.")},
         {Text::tr("Or more"),
          Text::tr("The source says “more than” or “at least”: a floor. The ceiling is open.")},
         {Text::tr("–"), Text::tr("Not known. Never zero, and in no sum.")},
         {Text::tr("Preferred claim"),
          Text::tr("Of several claims on one attribute, the one whose value the tables use. "
                   "The others are kept and printed beside it with the reason.")},
         {Text::tr("Verified"),
          Text::tr("The source was read and says what is taken from it. What was not verified "
                   "is in no sum.")}}};
}

Definitions rules()
{
    return {{{Text::tr("Ties"),
              Text::tr("All deals of one payer with one receiver. A deal counts once; a total of "
                       "several deals is left out when its parts are there.")},
             {Text::tr("Two ways"),
              Text::tr("Money that goes both ways between two parties is counted in each "
                       "direction and not netted.")},
             {Text::tr("Periods"),
              Text::tr("An amount a month or a year is multiplied by the periods that are firm; "
                       "without a number of periods it has no total.")},
             {Text::tr("Currencies"), Text::tr("Kept apart and not converted.")},
             {Text::tr("Power and chips"),
              Text::tr("GW is power, not energy and not chips. Nothing is converted.")},
             {Text::tr("As-of date"),
              Text::tr("Deals that were announced later are left out. Claims and sources are those "
                       "on file, whatever their date.")}}};
}

} // namespace

Section emptySection(bool hasMarket)
{
    if (hasMarket) {
        Section own{.id = u"summary"_s,
                    .bookmark = Text::tr("Summary"),
                    .title = Text::tr("Nothing of ours is in this workspace yet"),
                    .part = SectionPart::Main,
                    .blocks = {}};
        own.blocks.push_back(
            Paragraph{{Text::tr("This briefing is written from our workloads and contracts. Enter "
                                "them on the Records page, or import a bill."),
                       {}},
                      ParagraphRole::Lead});
        return own;
    }
    Section section{.id = u"summary"_s,
                    .bookmark = Text::tr("Summary"),
                    .title = Text::tr("There is no market data in this workspace yet"),
                    .part = SectionPart::Main,
                    .blocks = {}};
    section.blocks.push_back(
        Paragraph{{Text::tr("A briefing shows who is tied to whom in the AI market: what is firm, "
                            "what is conditional and what was only announced, where sources "
                            "disagree, and which dates come next."),
                   {}},
                  ParagraphRole::Lead});
    section.blocks.push_back(Paragraph{
        {Text::tr("It is written from deals with their parts, from claims and their sources, from "
                  "capacity and from dated events. Enter them on the Records page or import them. "
                  "A new workspace can start with the market dataset that comes with Fairlead: "
                  "fairlead new FILE --market."),
         {}},
        ParagraphRole::Body});
    return section;
}

Section definitionsSection()
{
    Section section{.id = u"definitions"_s,
                    .bookmark = Text::tr("Definitions"),
                    .title = Text::tr("What the words mean, and how the sums are made"),
                    .part = SectionPart::Appendix,
                    .blocks = {}};
    section.blocks.push_back(terms());
    section.blocks.push_back(Subheading{Text::tr("How the sums are made")});
    section.blocks.push_back(rules());
    return section;
}

std::optional<Section> sourcesSection(const Draft &draft)
{
    const int last = int(draft.sources.inOrder().size());
    if (last == 0)
        return {};
    Section section{.id = u"sources"_s,
                    .bookmark = Text::tr("Sources"),
                    .title = Text::tr("%n source(s) behind this briefing", nullptr, last),
                    .part = SectionPart::Appendix,
                    .blocks = {}};
    section.blocks.push_back(
        Paragraph{{Text::tr("Numbered as they are first mentioned. “Verified” speaks of the "
                            "statements that are taken from a source, not of the source as a "
                            "whole."),
                   {}},
                  ParagraphRole::Caption});
    section.blocks.push_back(
        SourceList{sourceEntries(draft.workspace, draft.sources, 1, last, draft.locale)});
    return section;
}

} // namespace fairlead
