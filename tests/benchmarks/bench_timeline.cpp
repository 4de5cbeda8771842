#include "app/shippedworkspace.h"
#include "models/rows/deal.h"
#include "models/rows/dealcomponent.h"
#include "models/rows/tranche.h"
#include "models/timeline/icalendar.h"
#include "models/timeline/timelineclusters.h"
#include "tests/benchmarks/median.h"

#include <QTextStream>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEvents = 10'000;
constexpr int kRuns = 21;

/// The sample with deals of its own parties until there are ten thousand events more.
Workspace manyEvents(const Workspace &sample)
{
    Workspace workspace = sample;
    std::vector<Deal> deals;
    for (const Deal &deal : sample.rows<Deal>())
        deals.push_back(deal);
    for (int i = 0; i < kEvents / 2; ++i) {
        Deal deal = deals[size_t(i) % deals.size()];
        deal.id.text = u"deal-%1"_s.arg(i);
        deal.announcedOn = PartialDate(QDate(2016, 1, 1).addDays(i * 7919 % 3950));
        const DealComponent component{.id = {u"component-%1"_s.arg(i)}, .deal = deal.id};
        const Tranche tranche{.id = {u"tranche-%1"_s.arg(i)},
                              .component = component.id,
                              .label = deal.title,
                              .amount = Money::ofUnits(1'000'000 + i),
                              .certainty = i % 2 ? Certainty::Firm : Certainty::Conditional,
                              .dueOn = PartialDate(QDate(2016, 1, 1).addDays(i * 6151 % 7300)),
                              .counted = true};
        workspace.put(Row::of(deal));
        workspace.put(Row::of(component));
        workspace.put(Row::of(tranche));
    }
    return workspace;
}

} // namespace

/// Prints how long the events, the clusters of all lanes, the ticks and the calendar take.
int main()
{
    const auto sample = shippedWorkspace(StartContent::Sample);
    if (!sample)
        return 1;
    const Workspace workspace = manyEvents(*sample);
    const Lens lens{.asOf = QDate(2026, 11, 20)};
    const Timeline timeline = timelineEvents(workspace, lens);
    const TimeAxis axes[]{TimeAxis(QDate(2016, 1, 1), QDate(2036, 12, 31), 1100),
                          TimeAxis(QDate(2026, 1, 1), QDate(2026, 12, 31), 1100),
                          TimeAxis(QDate(2026, 11, 20), QDate(2026, 11, 20), 1100)};
    const auto widthOf = [](const QString &context, const QString &label) {
        return 7.0 * double(context.size() + label.size());
    };
    size_t made = 0;

    QTextStream out(stdout);
    out << timeline.events.size() << " events, " << timeline.lanes.size() << " lanes\n";
    const auto print = [&](const char *what, const std::function<void()> &function) {
        out << QString::fromLatin1(what).leftJustified(28) << median(kRuns, function) << " ms\n";
    };
    print("events, sample", [&] { made += timelineEvents(*sample, lens).events.size(); });
    print("events, all", [&] { made += timelineEvents(workspace, lens).events.size(); });
    for (const TimeAxis &axis : axes) {
        print(qPrintable(u"clusters, %1 days"_s.arg(axis.span())), [&] {
            for (int lane = 0; lane < int(timeline.lanes.size()); ++lane)
                made += timelineClusters(timeline, lane, axis, 36).size();
        });
        print(qPrintable(u"ticks, %1 days"_s.arg(axis.span())),
              [&] { made += timeTicks(axis, QLocale::c(), widthOf, 8).size(); });
    }
    print("calendar", [&] {
        made += size_t(icalendar(timeline, calendarEvents(timeline),
                                 calendarOptions(workspace, 1, QDateTime(lens.asOf, {}, Qt::UTC)))
                           .size());
    });
    return made > 0 ? 0 : 1;
}
