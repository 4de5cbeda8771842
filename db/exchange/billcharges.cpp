#include "db/exchange/billcharges.h"

#include <algorithm>
#include <cctype>

namespace fairlead {

namespace {

bool equalsIgnoringCase(std::string_view left, std::string_view right)
{
    return std::equal(
        left.begin(), left.end(), right.begin(), right.end(),
        [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); });
}

struct ChargeName
{
    std::string_view name;
    ChargeKind kind;
};

constexpr ChargeName kFocusCharges[] = {{"Usage", ChargeKind::Usage},
                                        {"Purchase", ChargeKind::Purchase},
                                        {"Tax", ChargeKind::Tax},
                                        {"Credit", ChargeKind::Credit},
                                        {"Adjustment", ChargeKind::Adjustment}};
/// AWS line item types; see "Line item details" of its cost and usage report.
constexpr ChargeName kAwsCharges[] = {{"Usage", ChargeKind::Usage},
                                      {"DiscountedUsage", ChargeKind::Usage},
                                      {"SavingsPlanCoveredUsage", ChargeKind::Usage},
                                      {"SavingsPlanNegation", ChargeKind::Usage},
                                      {"Discount", ChargeKind::Usage},
                                      {"BundledDiscount", ChargeKind::Usage},
                                      {"EdpDiscount", ChargeKind::Usage},
                                      {"PrivateRateDiscount", ChargeKind::Usage},
                                      {"RiVolumeDiscount", ChargeKind::Usage},
                                      {"Fee", ChargeKind::Purchase},
                                      {"RIFee", ChargeKind::Purchase},
                                      {"SavingsPlanUpfrontFee", ChargeKind::Purchase},
                                      {"SavingsPlanRecurringFee", ChargeKind::Purchase},
                                      {"Tax", ChargeKind::Tax},
                                      {"Credit", ChargeKind::Credit},
                                      {"Refund", ChargeKind::Adjustment}};
constexpr ChargeName kAzureCharges[] = {{"Usage", ChargeKind::Usage},
                                        {"Purchase", ChargeKind::Purchase},
                                        {"Refund", ChargeKind::Adjustment},
                                        {"Adjustment", ChargeKind::Adjustment},
                                        {"RoundingAdjustment", ChargeKind::Adjustment},
                                        {"UnusedReservation", ChargeKind::Usage},
                                        {"UnusedSavingsPlan", ChargeKind::Usage},
                                        {"Tax", ChargeKind::Tax}};

template<size_t N>
ChargeReading chargeIn(const ChargeName (&names)[N], std::string_view cell)
{
    for (const ChargeName &charge : names) {
        if (equalsIgnoringCase(charge.name, cell))
            return {charge.kind, charge.name != cell};
    }
    return {};
}

} // namespace

ChargeReading chargeOf(BillFormat format, std::string_view text)
{
    switch (format) {
    case BillFormat::Focus:
        return chargeIn(kFocusCharges, text);
    case BillFormat::AwsCurLegacy:
    case BillFormat::AwsCur2:
        return chargeIn(kAwsCharges, text);
    case BillFormat::AzureExport:
        return chargeIn(kAzureCharges, text);
    case BillFormat::OciReport:
        break;
    }
    return {ChargeKind::Usage, false};
}

bool isSpelledInItsOwnWay(std::string_view cell)
{
    constexpr std::string_view kValues[] = {"One-Time", "Recurring", "Usage-Based", "Standard",
                                            "Dynamic",  "Committed", "Other",       "Correction"};
    return std::any_of(std::begin(kValues), std::end(kValues), [&](std::string_view value) {
        return value != cell && equalsIgnoringCase(value, cell);
    });
}

} // namespace fairlead
