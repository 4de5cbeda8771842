#include "app/shippedworkspace.h"
#include "models/stress/stressinputs.h"
#include "models/stress/stressrange.h"
#include "tests/benchmarks/median.h"
#include "tests/benchmarks/portfolio.h"
#include "tests/ui/support/desk.h"
#include "ui/stress/stresspage.h"

#include <QApplication>
#include <QSlider>
#include <QTextStream>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 31;
constexpr int kPatience = 120'000; ///< milliseconds
const Id<Scenario> kRise{u"market-listing-price-rise"_s};

} // namespace

/// Times of the Stress page: from a step of a slider until its figures are drawn, and from an edit
/// until everything is there.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    const Workspace sample = shippedWorkspace(StartContent::Sample).value();
    for (const int workloads : {50, 1000}) {
        Desk desk;
        desk.live.reset(portfolio(sample, workloads));
        StressPage page(desk.context, nullptr);
        page.resize(924, 640);
        page.show();
        StressState &state = page.state();
        state.showScenario(kRise);
        const auto report = [&](const QString &what, double taken) {
            out << QString::number(workloads).rightJustified(6) << "  " << what.leftJustified(52)
                << QString::number(taken, 'f', 1).rightJustified(9) << " ms\n";
            out.flush();
        };
        const auto wait = [](auto isThere) {
            if (!QTest::qWaitFor(isThere, kPatience))
                qFatal("It takes too long.");
        };
        report(u"the figures of a new page"_s,
               median(1, [&] { wait([&] { return state.isCurrent(); }); }));
        report(u"… and their range"_s, median(1, [&] { wait([&] { return state.range(); }); }));
        report(u"… and the assumptions"_s,
               median(1, [&] { wait([&] { return state.inputs(); }); }));
        auto *slider = page.findChild<QSlider *>(u"severitySlider.0"_s);
        slider->setSliderDown(true);
        int value = slider->value();
        report(u"from a step of a slider to its figures, drawn"_s, median(kRounds, [&] {
                   slider->setValue(++value);
                   while (!state.isCurrent())
                       QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                   page.repaint();
               }));
        page.hide();
    }
    return 0;
}
