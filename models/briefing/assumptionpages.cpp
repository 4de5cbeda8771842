#include "models/briefing/cells.h"
#include "models/briefing/ownsections.h"
#include "models/fields/tableinfo.h"
#include "models/fields/valuetext.h"
#include "models/rows/assumption.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

QString numberText(const OwnDraft &draft, const std::optional<double> &value)
{
    return value ? draft.locale.toString(*value, 'g', 6) : u"–"_s;
}

TableRow row(OwnDraft &draft, const Assumption &each)
{
    TableCell backing = cell(labelOf(each.grade));
    if (!each.source.isNull())
        backing.text.citations = {{draft.market.sources.number(each.source), {}}};
    return {cell(printedTitle(each.name)),
            cell(numberText(draft, each.low)),
            strongCell(numberText(draft, each.likely)),
            cell(numberText(draft, each.high)),
            cell(printedName(each.unit)),
            backing};
}

} // namespace

std::optional<Section> assumptionsSection(OwnDraft &draft)
{
    const auto assumptions = draft.workspace.rows<Assumption>();
    if (assumptions.size() == 0)
        return {};
    Table table{.columns = {{Text::tr("Assumption"), ColumnKind::Text, 4},
                            {Text::tr("Low"), ColumnKind::Figure, 0.8},
                            {Text::tr("Likely"), ColumnKind::Figure, 0.8},
                            {Text::tr("High"), ColumnKind::Figure, 0.8},
                            {Text::tr("Unit"), ColumnKind::Text, 1.6},
                            {Text::tr("Backed by"), ColumnKind::Text, 1.7}},
                .rows = {}};
    int judged = 0;
    for (const Assumption &each : assumptions) {
        table.rows.push_back(row(draft, each));
        judged += each.grade == Grade::J ? 1 : 0;
    }
    Section section{.id = u"assumptions"_s,
                    .bookmark = Text::tr("Assumptions"),
                    .title =
                        Text::tr("%n assumption(s) carry the estimates; %1 of them are our own "
                                 "judgement",
                                 nullptr, int(assumptions.size()))
                            .arg(judged),
                    .part = SectionPart::Appendix,
                    .blocks = {}};
    section.blocks.push_back(
        Paragraph{{Text::tr("Ranges are drawn from these: 10,000 runs from low over likely to "
                            "high, the same every time. All of them can be changed in the "
                            "workspace, and every estimate follows."),
                   {}},
                  ParagraphRole::Caption});
    section.blocks.push_back(std::move(table));
    return section;
}

} // namespace fairlead
