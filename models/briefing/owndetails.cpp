#include "models/briefing/ownsections.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

} // namespace

std::optional<Section> detailsSection(OwnDraft &draft)
{
    Section section{.id = u"details"_s,
                    .bookmark = Text::tr("In detail"),
                    .title = Text::tr("What the pages before leave out"),
                    .part = SectionPart::Appendix,
                    .blocks = {}};
    for (const auto add :
         {addAllWorkloads, addTies, addAllDates, addOtherWays, addAllTalks, addAllScenarios})
        add(draft, section);
    if (section.blocks.empty())
        return {};
    return section;
}

} // namespace fairlead
