#include "models/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace fairlead {

int processors()
{
    return int(std::max(1U, std::thread::hardware_concurrency()));
}

void forEachItem(int items, const Effort &effort, const std::function<void(int item)> &work)
{
    std::atomic<int> next = 0;
    std::atomic<int> done = 0;
    const auto run = [&] {
        for (int item = next++; item < items && !effort.stop.stop_requested(); item = next++) {
            work(item);
            const int finished = ++done;
            if (effort.progress)
                effort.progress(double(finished) / items);
        }
    };
    std::vector<std::jthread> others;
    for (int other = 1; other < effort.threads; ++other)
        others.emplace_back(run);
    run();
}

} // namespace fairlead
