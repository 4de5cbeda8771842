#pragma once

#include <functional>
#include <stop_token>

namespace fairlead {

/// How a long piece of arithmetic is carried out. What comes out is the same on any number of
/// threads.
struct Effort
{
    int threads = 1;      ///< at least 1
    std::stop_token stop; ///< once it is asked for, the work returns soon, and is of no use
    std::function<void(double share)>
        progress; ///< how much is done, 0 to 1; called on any of the threads; may be empty
};

/// As many threads as the machine runs at once, at least 1.
int processors();

/// Does the work for each of the items 0, 1 …, in no order that is known.
void forEachItem(int items, const Effort &effort, const std::function<void(int item)> &work);

} // namespace fairlead
