#pragma once

#include "models/edits/edits.h"
#include "models/imports/importreport.h"
#include "models/values/money.h"

#include <QDate>

namespace fairlead {

/// One model on one platform in a price list, as the list has it. Null is unknown, 0 is free.
struct PriceEntry
{
    QString key; ///< as the list calls it: "bedrock/us-gov-west-1/anthropic.claude-…"
    QString platform;
    std::optional<UnitPrice> input; ///< per million tokens, like the others
    std::optional<UnitPrice> cachedInput;
    std::optional<UnitPrice> cacheWrite;
    std::optional<UnitPrice> output;
    std::optional<QDate> retiresOn;

    bool hasPrice() const { return input || output; }
};

/// A price list as it stood on a day.
struct PriceList
{
    QString fileName;
    QString name; ///< "LiteLLM"; lists of one name are snapshots of each other
    QString format;
    QDate takenOn;                   ///< invalid: the list does not say it, and nothing is imported
    std::vector<PriceEntry> entries; ///< those with a price for tokens
    qint64 withoutTokenPrice = 0;    ///< entries that price images, seconds or nothing
    std::vector<RejectedRow> rejected;
};

struct PriceChoices
{
    QDate today;
    bool acceptsRejected = false;
};

/// What importing a price list does: a snapshot with its prices, matched to offerings where the
/// list names one; says what changed against the last snapshot of the list before it.
ImportReport planPrices(const Workspace &workspace, const PriceList &list,
                        const PriceChoices &choices);

} // namespace fairlead
