#include "ui/exposure/exposurefindings.h"

#include "ui/board/figures.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <map>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ExposureFindings)
};

constexpr double kUnsure = 0.5; ///< unknown share from which a level says nothing
constexpr double kVisibleGap = 0.05;

QString numberText(double value)
{
    return QLocale().toString(value, 'f', 1);
}

/// Of what people can do something about; a family is the lab in other words.
bool isFinding(const LevelConcentration &level)
{
    return level.known && level.unknown < kUnsure && level.level != ConcentrationLevel::AccessRoute
           && level.level != ConcentrationLevel::ModelFamily;
}

} // namespace

QString flowFinding(const Workspace &workspace, const SpendConcentration &spend, FlowEnd end)
{
    const auto &neutrality = end == FlowEnd::Host ? spend.byHost : spend.byCash;
    const LevelConcentration &behind = spend.level(
        end == FlowEnd::Host ? ConcentrationLevel::HostOperator : ConcentrationLevel::UltimateCash);
    Q_UNUSED(workspace);
    if (!neutrality || behind.shares.empty())
        return Text::tr("Where the spend ends is not known");
    const LevelShare &largest = behind.shares.front();
    const QString share = percentText(largest.share);
    if (neutrality->gap < kVisibleGap) {
        return end == FlowEnd::Host
                   ? Text::tr("As many infrastructures as routes; %1 is hosted by %2")
                         .arg(share, largest.name)
                   : Text::tr("As many payees as routes; %1 ends at %2").arg(share, largest.name);
    }
    const QString sentence =
        end == FlowEnd::Host ? Text::tr("%1 routes, only %2 infrastructures: %3 is hosted by %4")
                             : Text::tr("%1 routes, only %2 payees: %3 ends at %4");
    return sentence.arg(numberText(neutrality->access), numberText(neutrality->infrastructure),
                        share, largest.name);
}

QString levelFinding(const SpendConcentration &spend)
{
    const LevelConcentration *narrowest = nullptr;
    for (const LevelConcentration &level : spend.levels) {
        if (isFinding(level)
            && (!narrowest || level.known->effectiveNumber < narrowest->known->effectiveNumber))
            narrowest = &level;
    }
    if (!narrowest)
        return Text::tr("How the spend is spread is not known");
    return Text::tr("%1 is narrowest: %2 parties")
        .arg(labelOf(narrowest->level), numberText(narrowest->known->effectiveNumber));
}

QString heatFinding(const std::vector<HeatMapRow> &rows)
{
    std::array<int, kExposureLayerCount> first{};
    int measured = 0;
    for (const HeatMapRow &row : rows) {
        const auto largest = std::ranges::max_element(row.points);
        if (!row.note.isEmpty() || *largest <= 0)
            continue;
        ++measured;
        ++first[size_t(largest - row.points.begin())];
    }
    if (measured == 0)
        return Text::tr("What holds the workloads is not known");
    const auto most = std::ranges::max_element(first);
    return Text::tr("Points of 100: “%1” holds %2 of %3 workloads most")
        .arg(labelOf(ExposureLayer(most - first.begin())), QLocale().toString(*most),
             QLocale().toString(measured));
}

QString leverFinding(const std::vector<ExposureLever> &levers)
{
    std::map<QString, double> savings;
    for (const ExposureLever &lever : levers)
        savings[lever.name] += lever.saving;
    if (savings.empty())
        return Text::tr("Nothing loosens what is measured");
    const auto most =
        std::ranges::max_element(savings, {}, [](const auto &entry) { return entry.second; });
    return Text::tr("“%1” loosens most: %2").arg(most->first, shortMoney(most->second));
}

} // namespace fairlead
