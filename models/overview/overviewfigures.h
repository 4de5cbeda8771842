#pragma once

#include "models/overview/overviewlink.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace fairlead {

struct ExposureFigure;
struct OverviewBase;

/// The five key figures, in the order in which they stand.
enum class KeyMeasure {
    AnnualSpend,   ///< stated spend a year in the largest currency
    LargestParent, ///< share billed by the largest ultimate parent, 0 to 1
    CheapestExit,  ///< P50 of leaving who hosts most, US dollars
    Shortfall,     ///< of the commitment years that run now, US dollars
    NextNotice,    ///< days to the next notice deadline
};
inline constexpr int kKeyMeasureCount = 5;

/// A figure with what it was and the way to what is behind it.
struct OverviewFigure
{
    KeyMeasure kind = KeyMeasure::AnnualSpend;
    QString measure; ///< the key under which snapshots keep it
    QString unit;    ///< a currency, "fraction" or "days"
    std::optional<double> value;
    bool isBound = false;         ///< it is this much or more
    QString unknownBecause;       ///< a whole sentence, when there is no value
    std::optional<double> second; ///< P90 of the exit; share with what it hosts for others
    QString note;                 ///< what it is about, in a few words
    std::optional<QDate> on;      ///< the day of the deadline
    QString why;                  ///< how it is reckoned, in sentences
    std::optional<double> before; ///< in the last snapshot; null: not known then
    /// Of all comparable snapshots that knew it, oldest first, then now; empty: there are none.
    std::vector<std::pair<QDate, double>> series;
    OverviewLink link;

    std::optional<double> change() const;
    bool hasChanged() const; ///< so far that a reader sees it
    bool operator==(const OverviewFigure &) const = default;
};

std::vector<OverviewFigure> overviewFigures(const OverviewBase &base);

/// What a snapshot keeps of them, beside the figures of exposure.
std::vector<ExposureFigure> keptFigures(const std::vector<OverviewFigure> &figures);

QString keyMeasureText(KeyMeasure kind); ///< "Annual AI spend"

/// A number in its parts, so that the unit can be drawn smaller: "$", "4.51", "M".
struct FigureParts
{
    QString prefix;
    QString number; ///< "–" when it is unknown
    QString suffix;

    QString whole() const;
};
FigureParts figureParts(const OverviewFigure &figure);
QString changeText(const OverviewFigure &figure); ///< "▲ 6 %", "no change"; empty: not known then

} // namespace fairlead
