#include "models/stress/shockterms.h"

#include "models/switching/assumptionset.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMonthsToReroute = 1;

/// What a shock says, or the assumption, or what is usual where there is none.
double sizeOf(const std::optional<double> &own, const AssumptionSet &assumptions,
              QLatin1StringView assumption, double usual)
{
    return own ? *own : assumptions.likely(assumption).value_or(usual);
}

double share(double size)
{
    return std::clamp(size, 0.0, 1.0);
}

double severityOf(const AssumptionSet &assumptions, const Shock &shock)
{
    switch (shock.kind) {
    case ShockKind::PriceRise:
        return std::max(
            0.0, sizeOf(shock.severity, assumptions, "scenario.price_rise.severity"_L1, 0.15));
    case ShockKind::CapacityShortfall:
        return share(
            sizeOf(shock.severity, assumptions, "scenario.capacity_shortfall.share"_L1, 0.25));
    case ShockKind::OpenWeightDisplacement:
        return share(shock.severity
                         ? *shock.severity
                         : 1
                               - sizeOf({}, assumptions,
                                        "scenario.open_weight_displacement.price_factor"_L1, 0.3));
    default:
        return std::max(0.0, shock.severity.value_or(0));
    }
}

double noticeOf(const AssumptionSet &assumptions, const Shock &shock)
{
    const auto months = [&](QLatin1StringView assumption, double usual) {
        return sizeOf(shock.noticeMonths, assumptions, assumption, usual);
    };
    switch (shock.kind) {
    case ShockKind::VendorFailure:
        return months("scenario.vendor_failure.notice"_L1, 1);
    case ShockKind::Divestiture:
        return months("scenario.divestiture.notice"_L1, 18);
    case ShockKind::ExclusivityChange:
        return months("scenario.exclusivity_change.notice"_L1, 18);
    case ShockKind::ModelRetirement:
        return months("scenario.model_retirement.notice"_L1, 2);
    default:
        return shock.noticeMonths.value_or(0);
    }
}

} // namespace

ShockTerms shockTerms(const AssumptionSet &assumptions, const Shock &shock)
{
    return {.severity = severityOf(assumptions, shock),
            .noticeMonths = std::max(0.0, noticeOf(assumptions, shock)),
            .durationMonths =
                std::max(0.0, sizeOf(shock.durationMonths, assumptions,
                                     "scenario.capacity_shortfall.duration"_L1, kMonthsToReroute))};
}

} // namespace fairlead
