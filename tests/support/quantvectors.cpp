#include "tests/support/quant/functions.h"

#include <QCoreApplication>

#include <algorithm>
#include <iostream>
#include <ranges>

using namespace fairlead::quant;

// Runs worked numbers through the arithmetic: one {"fn": …, "in": …} a line on the standard input,
// one {"out": …} or {"error": …} a line on the standard output. Infinite numbers are null.

namespace {

const Function *functionNamed(const std::string &name)
{
    for (const auto functions :
         {switchingFunctions(), moneyFunctions(), lockInFunctions(), uncertaintyFunctions(),
          placementFunctions(), graphFunctions(), stressFunctions()}) {
        const auto found = std::ranges::find(functions, name, &Function::name);
        if (found != functions.end())
            return &*found;
    }
    return nullptr;
}

Json answer(const std::string &line)
{
    std::string lastKey;
    const auto rememberKey = [&lastKey](int, Json::parse_event_t event, const Json &value) {
        if (event == Json::parse_event_t::key)
            lastKey = value.get<std::string>();
        return true;
    };
    const Json request = Json::parse(line, rememberKey, false);
    if (request.is_discarded())
        return {{"error", lastKey.empty() ? "is no JSON" : lastKey + ": is no JSON"}};
    std::string error;
    Input call(request, {}, error);
    const Function *function = functionNamed(call.text("fn"));
    if (!function)
        call.fail("fn", "is no function");
    const Json *arguments = call.field("in");
    if (!error.empty())
        return {{"error", error}};
    Input in(*arguments, {}, error);
    Json out = function->run(in);
    if (!error.empty())
        return {{"error", error}};
    return {{"out", std::move(out)}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::ios::sync_with_stdio(false);
    for (std::string line; std::getline(std::cin, line);) {
        if (line.find_first_not_of(" \t\r") != std::string::npos)
            std::cout << answer(line).dump() << '\n' << std::flush;
    }
    return 0;
}
