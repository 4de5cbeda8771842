#pragma once

#include "models/bills/billrow.h"
#include "models/bills/modelmention.h"
#include "models/result.h"

#include <QStringList>

#include <bitset>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>

namespace fairlead {

/// The rows of a bill that have everything in common that matters, added up.
struct BillGroupSum
{
    BillMonth month = 0;
    ChargeKind charge = ChargeKind::Unknown;
    bool isAi = false;
    QString provider;
    QString billingAccount;
    QString account;
    QString service;
    QString model;  ///< as far as the bill names one; AI services only
    QString region; ///< AI services only
    QString tag;    ///< "key=value", or empty
    QString currency;
    std::array<std::optional<ExactDecimal>, kCostKinds> costs; ///< by CostKind
    double inputTokensM = 0; ///< million tokens, with those from the cache
    double cachedTokensM = 0;
    double outputTokensM = 0;
    bool countsTokens = false;
    qint64 rows = 0;

    const std::optional<ExactDecimal> &cost(CostKind kind) const { return costs[size_t(kind)]; }
};

/// What a bill amounts to.
struct BillSummary
{
    struct Sum
    {
        QString column;
        QString currency;
        ExactDecimal sum;
    };
    struct Total
    {
        QString currency;
        std::array<std::optional<ExactDecimal>, kCostKinds> costs; ///< by CostKind
        ExactDecimal billedWithoutEffective; ///< usage that is billed and has no effective cost
    };

    qint64 rows = 0;
    std::vector<Sum> sums;                     ///< of each cost column in each currency, file order
    std::vector<Total> totals;                 ///< one a currency
    std::vector<BillGroupSum> groups;          ///< in the order of their keys
    std::map<BillMonth, std::bitset<32>> days; ///< days of each month on which charges begin
    quint64 fingerprint = 0; ///< of the rows in any order: the same rows give the same one
};

/// Adds up the rows of a bill, in memory that grows with the kinds of rows, not with their number.
class BillTally
{
public:
    /// @p columns are the names of the cost columns that rows bring as `amounts`.
    explicit BillTally(QStringList columns);

    /// Adds a row whose raw bytes are @p raw. Fails when an amount does not fit, or when the rows
    /// fall into more groups than anyone could look through.
    Result<void> add(const BillRow &row, std::string_view raw);

    /// The currency of one amount of the next row, where it is not that of the row.
    void setAmountCurrency(size_t column, std::string_view currency);

    bool wasRepeated() const { return m_wasRepeated; } ///< the last row is like an earlier one
    bool lacksEffective() const { return m_lacksEffective; } ///< the last row is billed without one

    BillSummary summary() const;

private:
    struct Mention
    {
        std::string model;
        TokenKind kind = TokenKind::None;
    };
    struct TransparentHash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };
    template<class T>
    using TextMap = std::unordered_map<std::string, T, TransparentHash, std::equal_to<>>;
    struct Currency
    {
        std::vector<std::optional<ExactDecimal>> amounts; ///< a cost column each
        BillSummary::Total total;
    };

    Currency &currencyOf(std::string_view code);
    bool isAi(const BillRow &row);
    const Mention &mentionOf(const BillRow &row);
    void buildKey(const BillRow &row, bool ai, const Mention *mention);
    Result<BillGroupSum *> groupOf(const BillRow &row, bool ai, const Mention *mention);
    static void addTokens(BillGroupSum &group, const BillRow &row, const Mention &mention);
    void remember(std::string_view raw);

    QStringList m_columns;
    std::vector<std::string> m_amountCurrencies; ///< by column; empty for that of the row
    TextMap<Currency> m_currencies;
    std::string m_lastCurrencyCode;
    Currency *m_lastCurrency = nullptr;
    TextMap<bool> m_aiServices;
    TextMap<Mention> m_mentions;
    TextMap<BillGroupSum> m_groups;
    std::string m_key;
    std::string m_lastKey;
    BillGroupSum *m_lastGroup = nullptr;
    std::string m_scratch;
    std::map<BillMonth, std::bitset<32>> m_days;
    std::vector<quint64> m_seen; ///< hashes of rows, an open table of fixed size
    size_t m_seenCount = 0;
    qint64 m_rows = 0;
    quint64 m_fingerprint = 0;
    bool m_wasRepeated = false;
    bool m_lacksEffective = false;
};

} // namespace fairlead
