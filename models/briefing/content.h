#pragma once

#include "models/graph/marketgraph.h"
#include "models/values/id.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

/// What a briefing can be made of. Content only: nothing here knows a page, a font or a colour.
namespace fairlead {

struct Party;

/// Points to a numbered source, and to the place in it where that is known.
struct Citation
{
    int number = 0; ///< from 1, in order of first mention
    QString place;  ///< "line 16"

    bool operator==(const Citation &) const = default;
};

/// Text and the sources that back it. Printed as "… [1, 2]".
struct CitedText
{
    QString text;
    std::vector<Citation> citations;

    bool operator==(const CitedText &) const = default;
};

enum class ParagraphRole {
    Body,
    Lead,    ///< below the title
    Caption, ///< how to read what is above it
};

struct Paragraph
{
    CitedText text;
    ParagraphRole role = ParagraphRole::Body;

    bool operator==(const Paragraph &) const = default;
};

/// A title inside a section.
struct Subheading
{
    QString text;

    bool operator==(const Subheading &) const = default;
};

/// One large number: "$", "13", "B", with what it is and how it came about.
struct KeyFigure
{
    QString prefix;
    QString number;
    QString unit;
    QString label;
    QString note;

    bool operator==(const KeyFigure &) const = default;
};

struct KeyFigures
{
    std::vector<KeyFigure> figures;

    bool operator==(const KeyFigures &) const = default;
};

/// A statement with its number, and what backs it.
struct Finding
{
    QString title;
    CitedText text;

    bool operator==(const Finding &) const = default;
};

struct Findings
{
    QString title;
    std::vector<Finding> findings;

    bool operator==(const Findings &) const = default;
};

/// Money by certainty as lengths that share a scale. Each part starts where the one before ends.
struct MoneyBar
{
    Id<Party> party;        ///< whose colour the bar has
    double firm = 0;        ///< in whole units of the currency
    double conditional = 0; ///< due only when a condition is met
    double rest = 0;        ///< up to the ceiling: options, intentions, certainty not known
    bool isOpen = false;    ///< there may be more

    double total() const { return firm + conditional + rest; }
    bool operator==(const MoneyBar &) const = default;
};

struct BarRow
{
    QString label;
    MoneyBar bar;
    QString firm; ///< as printed; "–" when not known
    QString ceiling;

    bool operator==(const BarRow &) const = default;
};

struct BarChart
{
    QString title; ///< a finding
    QString unit;  ///< what the numbers are in
    QString firmTitle;
    QString ceilingTitle;
    std::vector<BarRow> rows;
    CitedText note;

    bool operator==(const BarChart &) const = default;
};

enum class ColumnKind {
    Text,
    Figure, ///< right-aligned
    Bar,
};

struct TableColumn
{
    QString title;
    ColumnKind kind = ColumnKind::Text;
    double weight = 1; ///< share of the width, relative to the other columns

    bool operator==(const TableColumn &) const = default;
};

struct TableCell
{
    CitedText text;
    QString note; ///< smaller, below the text
    bool isStrong = false;
    std::optional<MoneyBar> bar;
    std::optional<double> lockIn = {}; ///< 0 to 100: the ground of the cell; its number is the text

    bool operator==(const TableCell &) const = default;
};

using TableRow = std::vector<TableCell>; ///< one cell a column

struct Table
{
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;

    bool operator==(const Table &) const = default;
};

/// One statement in a conflict; sources that say the same share an entry.
struct ConflictClaim
{
    QString record; ///< what it is about
    QString attribute;
    QString value;
    QString qualifier; ///< "up to", "about"; "unstated" for a bare number
    std::vector<Citation> citations;
    bool isPreferred = false;
    QString reason; ///< why it is preferred

    bool operator==(const ConflictClaim &) const = default;
};

/// A question on which sources disagree, with all sides.
struct ConflictEntry
{
    QString code;
    QString title;
    QString question;
    QString resolution; ///< how the workspace holds it, and why
    std::vector<ConflictClaim> claims;

    bool operator==(const ConflictEntry &) const = default;
};

struct Definitions
{
    std::vector<std::pair<QString, QString>> entries; ///< term, meaning

    bool operator==(const Definitions &) const = default;
};

struct SourceEntry
{
    int number = 0;
    QString title;
    QString publisher;
    QString date; ///< as printed
    QString kind;
    QString address;
    QString mark; ///< whether what is taken from it was verified

    bool operator==(const SourceEntry &) const = default;
};

struct SourceList
{
    std::vector<SourceEntry> entries;

    bool operator==(const SourceList &) const = default;
};

/// The one thing on a page that must not be missed.
struct Callout
{
    QString label;
    QString title;
    CitedText text;
    QString aside = {}; ///< at the other end of the label's line: "by 1 December 2026"

    bool operator==(const Callout &) const = default;
};

/// A part of a bar that stands for a share of the whole.
struct ShareSegment
{
    Id<Party> party;      ///< whose colour it has; null: nobody's
    double share = 0;     ///< 0 to 1
    QString label;        ///< printed where there is room
    bool isLight = false; ///< a further part of the same party
    bool isUnknown = false;

    bool operator==(const ShareSegment &) const = default;
};

struct ShareRow
{
    QString label;
    std::vector<ShareSegment> segments; ///< from the left
    QString amount;                     ///< as printed; may be empty
    QString share;                      ///< as printed

    bool operator==(const ShareRow &) const = default;
};

/// How something is spread: a row a level, or a row a party.
struct ShareChart
{
    QString title; ///< a finding
    QString unit;
    std::vector<ShareRow> rows;
    std::optional<ShareRow> total; ///< without segments
    CitedText note;

    bool operator==(const ShareChart &) const = default;
};

/// An estimate from P10 to P90, in US dollars.
struct EstimateRow
{
    QString label;
    QString note;
    Id<Party> party; ///< whose colour it has
    double low = 0;
    double likely = 0; ///< P50
    double high = 0;
    QString lowText; ///< as printed
    QString likelyText;
    QString highText;

    bool operator==(const EstimateRow &) const = default;
};

struct EstimateChart
{
    QString title;
    QString unit;
    std::vector<EstimateRow> rows;
    CitedText note;

    bool operator==(const EstimateChart &) const = default;
};

enum class DateShape {
    Deadline, ///< the last day to act
    Point,
    Vague, ///< some time between two days
    Span,
};

struct DateMark
{
    QDate first;
    QDate last; ///< the same day for a point
    DateShape shape = DateShape::Point;
    QString label; ///< beside it, whole

    bool operator==(const DateMark &) const = default;
};

struct DateRow
{
    QString label;
    std::vector<DateMark> marks;
    bool isOurs = false;

    bool operator==(const DateRow &) const = default;
};

/// What comes, month by month.
struct DateChart
{
    QString title;
    QDate first; ///< the first of a month
    QDate last;
    QDate day; ///< "today"
    std::vector<DateRow> rows;
    QStringList months; ///< heads, one for each third month from `first`
    CitedText note;

    bool operator==(const DateChart &) const = default;
};

enum class TieLine {
    Settled,     ///< solid
    Conditional, ///< dashed
    Announced,   ///< dotted
};

struct TieNode
{
    QString name;
    QString caption;
    int column = 0; ///< from the left
    Id<Party> party;
    bool isOurs = false;

    bool operator==(const TieNode &) const = default;
};

struct TieEdge
{
    int from = 0; ///< number of the node
    int to = 0;
    TieLine line = TieLine::Settled;
    double width = 1; ///< pixels of 1/96 inch
    QString label;    ///< amounts of different certainty are lines of their own
    EdgeFamily family = EdgeFamily::Equity;

    bool operator==(const TieEdge &) const = default;
};

/// Who is connected to whom, with few nodes.
struct TieChart
{
    QString title;
    QStringList columns;
    std::vector<TieNode> nodes;
    std::vector<TieEdge> edges;
    CitedText note;

    bool operator==(const TieChart &) const = default;
};

/// Findings beside a chart.
struct FindingsBesideChart
{
    Findings findings;
    std::variant<BarChart, ShareChart> chart;

    bool operator==(const FindingsBesideChart &) const = default;
};

using Block = std::variant<Paragraph, Subheading, KeyFigures, Findings, BarChart, Table,
                           ConflictEntry, Definitions, SourceList, Callout, FindingsBesideChart,
                           ShareChart, EstimateChart, DateChart, TieChart>;

} // namespace fairlead
