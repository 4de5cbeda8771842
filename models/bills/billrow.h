#pragma once

#include "models/values/exactdecimal.h"

#include <QtGlobal>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace fairlead {

/// The meanings of a cost in FOCUS. Adding two of them up counts the same money twice.
enum class CostKind {
    Billed,     ///< what is invoiced; prepayments in the month in which they are billed
    Effective,  ///< prepayments spread over what they were used for
    Contracted, ///< at contract prices, before commitments
    List,       ///< at list prices
};
inline constexpr int kCostKinds = 4;

/// What kind of line of a bill it is, in the words of FOCUS.
enum class ChargeKind { Usage, Purchase, Tax, Credit, Adjustment, Unknown };

/// A billing month: year × 12 + month - 1, so that it can be compared. 0 means unknown.
using BillMonth = int;

/// One line of a bill, whatever format it came in. The texts point into the reader's buffer and
/// are valid until the next line is read.
struct BillRow
{
    qint64 line = 0; ///< in the file, from 1
    BillMonth month = 0;
    int chargeDay = 0; ///< day of that month on which the charge begins, 0 when unknown
    ChargeKind charge = ChargeKind::Unknown;
    bool isUnusedCommitment = false; ///< paid for and not used
    bool isCorrection = false;       ///< of an earlier bill
    bool isCommitted = false;        ///< covered by, or a purchase of, a commitment discount

    std::string_view provider;
    std::string_view billingAccount;
    std::string_view account;
    std::string_view service;
    std::string_view serviceCategory;
    std::string_view sku; ///< meter or usage type: what names the model and the kind of token
    std::string_view description;
    std::string_view region;
    std::string_view currency;
    std::string_view tagKey; ///< of the tag that is grouped by; empty when there is none
    std::string_view tagValue;
    std::string_view quantityText; ///< consumed quantity as written
    std::string_view unit;

    std::array<std::optional<ExactDecimal>, kCostKinds> costs; ///< by CostKind

    /// The cost columns of the file, in their order; empty for an empty cell.
    std::vector<std::optional<ExactDecimal>> amounts;

    const std::optional<ExactDecimal> &cost(CostKind kind) const { return costs[size_t(kind)]; }
};

} // namespace fairlead
