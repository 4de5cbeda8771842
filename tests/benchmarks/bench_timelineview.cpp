#include "app/shippedworkspace.h"
#include "models/lens.h"
#include "ui/theme.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QWindow>

#include <algorithm>

// Prints how long frames of the timeline take while it is panned and zoomed at 1920 by 1080. By
// hand, with QT_QPA_PLATFORM=offscreen; 60 frames a second leave 16.7 ms for each.

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEvents = 10'000;

/// The events of a timeline over and over, days apart, under ids of their own.
Timeline manyEvents(const Timeline &sample)
{
    Timeline timeline = sample;
    timeline.events.clear();
    for (TimelineLane &lane : timeline.lanes)
        lane.events.clear();
    const QDate first(2016, 1, 1);
    for (int at = 0; at < kEvents; ++at) {
        TimelineEvent event = sample.events[size_t(at) % sample.events.size()];
        const int length = int(event.first().daysTo(event.last()));
        event.id = u"event-%1"_s.arg(at);
        event.begins = first.addDays(at * 7919 % 7300);
        if (event.ends)
            event.ends = PartialDate(event.begins.first().addDays(length % 400));
        timeline.events.push_back(event);
    }
    std::ranges::sort(timeline.events, {}, [](const TimelineEvent &event) {
        return std::pair(event.first(), event.id);
    });
    for (int at = 0; at < kEvents; ++at) {
        for (const int lane : timeline.events[size_t(at)].lanes)
            timeline.lanes[size_t(lane)].events.push_back(at);
    }
    std::erase_if(timeline.deadlines, [](int) { return true; });
    std::erase_if(timeline.missed, [](int) { return true; });
    timeline.first = timeline.events.front().first();
    timeline.last = QDate(2036, 12, 31);
    return timeline;
}

void print(QTextStream &out, const QString &name, std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&](double share) { return times[size_t(share * double(times.size() - 1))]; };
    out << u"  %1 p50 %2  p95 %3  max %4 ms\n"_s.arg(name, -34)
               .arg(at(0.5), 8, 'f', 2)
               .arg(at(0.95), 8, 'f', 2)
               .arg(times.back(), 8, 'f', 2);
    out.flush();
}

double frame(TimelineView &view)
{
    QElapsedTimer timer;
    timer.start();
    view.viewport()->repaint();
    return double(timer.nsecsElapsed()) / 1e6;
}

void measure(QTextStream &out, const QString &name, const Timeline &timeline)
{
    out << name << u": %1 events, %2 lanes\n"_s.arg(timeline.events.size())
                       .arg(timeline.lanes.size());
    TimelineView view(nullptr);
    view.resize(1920, 1080);
    view.show();
    while (!view.windowHandle()->isExposed()) // before that nothing is painted
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    QElapsedTimer timer;
    timer.start();
    view.showTimeline(timeline, {});
    view.viewport()->repaint();
    print(out, u"shown for the first time"_s, {double(timer.nsecsElapsed()) / 1e6});

    view.showAll();
    const double x = view.axis().xOf(timeline.day);
    std::vector<double> zoomed;
    for (int step = 0; step < 240; ++step) { // from twenty years to two days and back
        view.zoomAt(x, step < 120 ? 1 / 1.07 : 1.07);
        zoomed.push_back(frame(view));
    }
    print(out, u"frame while zooming"_s, zoomed);
    for (const int years : {20, 5, 1}) {
        view.showRange(timeline.day.addYears(-years / 2), timeline.day.addYears(years - years / 2));
        std::vector<double> panned;
        for (int step = 0; step < 240; ++step) {
            view.panBy(step % 120 < 60 ? 13 : -13);
            panned.push_back(frame(view));
        }
        print(out, u"frame while panning, %1 years in sight"_s.arg(years), panned);
    }
    std::vector<double> scrolled;
    for (int step = 0; step < 240; ++step) {
        view.scrollBy(step % 120 < 60 ? 17 : -17);
        scrolled.push_back(frame(view));
    }
    print(out, u"frame while scrolling"_s, scrolled);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    applyTheme(Scheme::Light);
    QTextStream out(stdout);
    const Timeline sample =
        timelineEvents(*shippedWorkspace(StartContent::Sample), {.asOf = QDate(2026, 11, 20)});
    measure(out, u"market and sample"_s, sample);
    measure(out, u"many"_s, manyEvents(sample));
    return 0;
}
