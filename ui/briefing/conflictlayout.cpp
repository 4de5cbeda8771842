#include "ui/briefing/conflictlayout.h"

#include "ui/briefing/pagemetrics.h"
#include "ui/briefing/printcolors.h"
#include "ui/briefing/tablelayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kPadding = 2.5;
constexpr size_t kFirstRows = 2; ///< stay with the next row, so that no table starts with one
constexpr qreal kIndent = 10;    ///< of attributes below their record
constexpr qreal kDot = 5;        ///< mark of a preferred claim
constexpr qreal kDotSpace = 11;  ///< room for it before the value
constexpr qreal kCodeWidth = 42; ///< room for the code before the title
constexpr qreal kHighestRow = page::kBodyHeight * 0.4;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

enum Column { Attribute, Value, Qualifier, Sources, Reason, ColumnCount };

const std::vector<qreal> &edges()
{
    static const std::vector<qreal> kEdges =
        columnEdges({{{}, {}, 1.9}, {{}, {}, 2.4}, {{}, {}, 1.05}, {{}, {}, 2.2}, {{}, {}, 2.5}},
                    page::kMargin, page::kTextWidth);
    return kEdges;
}

qreal left(Column column)
{
    return edges()[size_t(column)];
}

qreal width(Column column)
{
    const qreal gap = column + 1 < ColumnCount ? page::kCellGap : 0;
    return edges()[size_t(column) + 1] - edges()[size_t(column)] - gap;
}

void addRule(Strip &strip, const QColor &color)
{
    strip.marks.push_back(LineMark{
        {page::kMargin, strip.height, page::kMargin + page::kTextWidth, strip.height}, color, 1});
    strip.height += 1;
}

Strip headRow()
{
    Strip strip{.height = 0, .gap = 4, .keepWithNext = true, .marks = {}};
    const std::array titles{Text::tr("About"), Text::tr("Value"), Text::tr("Qualifier"),
                            Text::tr("Source and place"), Text::tr("Preferred, because")};
    for (int column = 0; column < ColumnCount; ++column) {
        const Column at = Column(column);
        const TextBox box(titles[size_t(column)], style::fineMuted(), width(at));
        strip.height = std::max(strip.height, addText(strip, box, {left(at), 0}));
    }
    strip.height += kPadding;
    addRule(strip, print::kStrong);
    return strip;
}

QString reasonText(const ConflictClaim &claim)
{
    if (!claim.isPreferred)
        return {};
    return claim.reason.isEmpty() ? Text::tr("preferred")
                                  : Text::tr("preferred: %1").arg(claim.reason);
}

/// The record that the rows below it are about.
Strip recordRow(const QString &record)
{
    Strip strip{.keepWithNext = true, .marks = {}};
    const TextBox box(record, style::fineMuted(), page::kTextWidth);
    strip.height = 4 + addText(strip, box, {page::kMargin, 4});
    return strip;
}

Strip claimRow(const ConflictClaim &claim, bool repeatsAttribute)
{
    Strip strip;
    const TextStyle style = claim.isPreferred ? style::fineStrong() : style::fine();
    const auto add = [&](const CitedText &text, const TextStyle &how, Column column, qreal indent) {
        const TextBox box(text, how, width(column) - indent);
        strip.height = std::max(strip.height,
                                kPadding + addText(strip, box, {left(column) + indent, kPadding}));
    };
    if (!repeatsAttribute)
        add({claim.attribute, {}}, style::fine(), Attribute, kIndent);
    add({claim.value, {}}, style, Value, kDotSpace);
    add({claim.qualifier, {}}, style::fine(), Qualifier, 0);
    add({{}, claim.citations}, style::fine(), Sources, 0);
    add({reasonText(claim), {}}, style::fine(), Reason, 0);
    if (claim.isPreferred) {
        const qreal top = kPadding + (style.lineHeight - kDot) / 2;
        strip.marks.push_back(FillMark{{left(Value), top, kDot, kDot}, print::kAccent});
    }
    strip.height += kPadding;
    addRule(strip, print::kLine);
    return strip;
}

Strips titleStrips(const ConflictEntry &entry)
{
    Strip strip{.gap = 22, .keepWithNext = true, .marks = {}};
    TextStyle code = style::subheading();
    code.color = print::kAccent;
    strip.marks.push_back(BookmarkMark{entry.code + u' ' + entry.title, 1});
    addText(strip, TextBox(entry.code, code, kCodeWidth), {page::kMargin, 0});
    const TextBox title(entry.title, style::subheading(), page::kTextWidth - kCodeWidth);
    strip.height =
        std::max(code.lineHeight, addText(strip, title, {page::kMargin + kCodeWidth, 0}));
    return cutStrip(std::move(strip), kHighestRow);
}

Strips paragraph(const QString &text, const TextStyle &style, qreal gap)
{
    return text.isEmpty() ? Strips()
                          : lineStrips(TextBox(text, style, page::kTextWidth), page::kMargin, gap);
}

Strips claimTable(const std::vector<ConflictClaim> &claims)
{
    Strips table{headRow()};
    for (size_t i = 0; i < claims.size(); ++i) {
        const bool sameRecord = i > 0 && claims[i].record == claims[i - 1].record;
        const bool repeats = sameRecord && claims[i].attribute == claims[i - 1].attribute;
        if (!sameRecord && !claims[i].record.isEmpty())
            appendRows(table, cutStrip(recordRow(claims[i].record), kHighestRow));
        Strips pieces = cutStrip(claimRow(claims[i], repeats), kHighestRow);
        const bool staysWithNext = i < kFirstRows || i + 2 == claims.size();
        pieces.back().keepWithNext = pieces.size() == 1 && staysWithNext && i + 1 < claims.size();
        appendRows(table, std::move(pieces));
    }
    return table;
}

} // namespace

Strips layoutConflict(const ConflictEntry &entry)
{
    Strips strips = titleStrips(entry);
    Strips question = paragraph(entry.question, style::body(), 2);
    for (Strip &line : question)
        line.keepWithNext = true;
    append(strips, std::move(question));
    if (!entry.claims.empty())
        append(strips, claimTable(entry.claims));
    if (!entry.resolution.isEmpty()) {
        strips.back().keepWithNext = true;
        append(strips,
               paragraph(Text::tr("Resolution: %1").arg(entry.resolution), style::body(), 6));
    }
    return strips;
}

} // namespace fairlead
