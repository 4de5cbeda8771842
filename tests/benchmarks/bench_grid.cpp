#include "tests/support/rows.h"
#include "tests/ui/support/desk.h"
#include "ui/records/rowsmodel.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace fairlead;
using namespace Qt::StringLiterals;

/// How long a large table takes to open, to sort and to filter. Prints milliseconds, the best and
/// the worst of several runs:
///   bench_grid [ROWS]
namespace {

constexpr int kRuns = 7;

Workspace workloads(int count)
{
    Workspace workspace;
    for (int at = 0; at < count; ++at) {
        const QByteArray id = newRowId().toLatin1();
        const QByteArray name =
            "Workload " + QByteArray::number(at * 7919 % count) + (at % 3 ? " claims" : " search");
        const QByteArray owner = "Team " + QByteArray::number(at % 97);
        workspace.put(rowWith(TableId::Workload, id.constData(),
                              {{"name", name.constData()}, {"owner", owner.constData()}}));
    }
    return workspace;
}

void print(const char *what, const std::vector<qint64> &nanoseconds)
{
    const auto [best, worst] = std::minmax_element(nanoseconds.begin(), nanoseconds.end());
    std::printf("%-44s %8.1f %8.1f\n", what, double(*best) / 1e6, double(*worst) / 1e6);
}

template<class Act>
void measure(const char *what, Act act)
{
    std::vector<qint64> times;
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        act(run);
        times.push_back(timer.nsecsElapsed());
    }
    print(what, times);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English));
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    Desk desk;
    desk.live.reset(workloads(count));
    RowsModel model(desk.live, desk.lens, desk.editor);
    std::printf("%-44s %8s %8s\n", "milliseconds", "best", "worst");

    model.setTable(TableId::Workload);
    QElapsedTimer reading;
    reading.start();
    model.setFilter({.text = u"claims"_s, .conditions = {}});
    print("first letter typed, words not read yet", {reading.nsecsElapsed()});
    while (model.isSearching())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    print("until its rows are shown", {reading.nsecsElapsed()});
    measure("open the table", [&](int) {
        model.setTable(TableId::Party);
        model.setTable(TableId::Workload);
    });
    model.setFilter({.text = u"x"_s, .conditions = {}});
    while (model.isSearching())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    model.setFilter({});
    const auto filter = [&](const QString &text) { model.setFilter({text, {}}); };
    measure("filter that all rows pass", [&](int run) { filter(run % 2 ? u"w"_s : u"wo"_s); });
    measure("filter that a third passes",
            [&](int run) { filter(run % 2 ? u"searc"_s : u"search"_s); });
    measure("filter that one row passes",
            [&](int run) { filter(u"workload %1 "_s.arg(41'000 + run)); });
    measure("filter that none passes", [&](int run) { filter(u"nothing%1"_s.arg(run)); });
    measure("no filter again", [&](int run) { filter(run % 2 ? u"q"_s : QString()); });
    filter({});
    measure("sort by name", [&](int run) { model.sort(0, Qt::SortOrder(run % 2)); });
    const int owner = model.reader().columnOf(u"owner"_s);
    measure("sort by a repeated text", [&](int run) { model.sort(owner, Qt::SortOrder(run % 2)); });
    const Field &field = *tableInfo(TableId::Workload).field(u"owner");
    measure("edit one cell", [&](int run) {
        desk.editor.setFieldFromInput({model.refAt(run)}, field, u"Team %1"_s.arg(1000 + run));
    });
    measure("filter after an edit", [&](int run) { filter(run % 2 ? u"w"_s : u"wo"_s); });
    std::vector<RowRef> all;
    filter({});
    for (int row = 0; row < model.rowCount(); ++row)
        all.push_back(model.refAt(row));
    measure("edit all rows at once",
            [&](int run) { desk.editor.setFieldFromInput(all, field, u"Unit %1"_s.arg(run)); });
    return 0;
}
