#pragma once

#include "models/bills/billrow.h"

#include <QStringList>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace fairlead {

/// The formats of bills that are read as CSV.
enum class BillFormat { Focus, AwsCurLegacy, AwsCur2, AzureExport, OciReport };

/// What a column of a bill may mean to us, whatever its format calls it.
enum class BillField {
    Provider,
    BillingAccount,
    Account,
    Service,
    ServiceFallback,
    ServiceCategory,
    Sku,
    Description,
    Region,
    RegionFallback,
    Zone,
    Currency,
    PricingCurrency,
    PeriodStart,
    PeriodEnd,
    ChargeStart,
    ChargeEnd,
    Charge,
    ChargeClass,
    Frequency,
    PricingCategory,
    CommitmentId,
    CommitmentFallback,
    CommitmentStatus,
    Quantity,
    Unit,
    PricingQuantity,
    PricingUnit,
    Tags,
    ProductMap,
    Count,
};

/// What a cost column means. Those of AWS are needed to tell the effective cost.
enum class CostRole {
    Billed,
    Effective,
    Contracted,
    List,
    Unblended,
    NetUnblended,
    SavingsPlanEffective,
    ReservationEffective,
    UnusedUpfront,
    UnusedRecurring,
    Other, ///< added up and shown only
    Count,
};

/// Which column of one file means what.
struct BillLayout
{
    struct Cost
    {
        size_t column = 0;
        QString name;
        CostRole role = CostRole::Other;
        bool isInPricingCurrency = false;
    };
    struct Tag
    {
        size_t column = 0;
        std::string key;
    };

    BillFormat format = BillFormat::Focus;
    QString version; ///< "1.2"; empty when the format has none
    size_t columnCount = 0;
    std::array<int, size_t(BillField::Count)> columns; ///< -1 where the file has none
    std::vector<Cost> costs;                           ///< in the order of the file
    std::vector<Tag> tags;                             ///< columns that hold one tag each
    QStringList used;
    QStringList ignored; ///< columns that the format does not know

    int column(BillField field) const { return columns[size_t(field)]; }
    bool has(CostRole role) const;
    QString formatName() const;              ///< "FOCUS 1.2 cost and usage"
    QString costColumn(CostRole role) const; ///< its name in the file, or empty
    /// What stands behind each kind of cost, in words; empty where nothing does.
    std::array<QString, kCostKinds> costColumns() const;
};

/// How a bill is laid out, by its header; empty when it is no header of a bill that we know.
std::optional<BillLayout> billLayout(const QStringList &header);

} // namespace fairlead
