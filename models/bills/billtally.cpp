#include "models/bills/billtally.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(BillTally)
};

__extension__ typedef unsigned __int128 UInt128;

constexpr size_t kMostGroups = 50'000;
constexpr size_t kMostMentions = 20'000;
constexpr size_t kSeenSlots = size_t(1) << 21;
constexpr size_t kMostSeen = kSeenSlots / 4 * 3; ///< later rows are compared, and not remembered
constexpr char kSeparator = '\x1f';

quint64 mixed(quint64 left, quint64 right)
{
    const UInt128 product = UInt128(left) * right;
    return quint64(product) ^ quint64(product >> 64);
}

/// A fast hash of long texts, two words a step. Nobody gains by making two rows collide.
quint64 hashOf(std::string_view text)
{
    constexpr quint64 kFirst = 0x9e3779b97f4a7c15ULL;
    constexpr quint64 kSecond = 0xd6e8feb86659fd93ULL;
    const char *at = text.data();
    size_t left = text.size();
    quint64 hash = kFirst ^ left;
    quint64 words[2];
    for (; left >= sizeof words; at += sizeof words, left -= sizeof words) {
        std::memcpy(words, at, sizeof words);
        hash = mixed(words[0] ^ kSecond, words[1] ^ hash);
    }
    words[0] = words[1] = 0;
    if (left > 0)
        std::memcpy(words, at, left);
    hash = mixed(words[0] ^ kSecond, words[1] ^ hash);
    return mixed(hash ^ kFirst, kSecond);
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

[[nodiscard]] bool addTo(std::optional<ExactDecimal> &sum,
                         const std::optional<ExactDecimal> &amount)
{
    if (!amount)
        return true;
    if (!sum)
        sum.emplace();
    return sum->add(*amount);
}

tl::unexpected<Error> tooLarge(const QString &what)
{
    return failure(Text::tr("The sum of %1 has more than 38 digits.").arg(what));
}

} // namespace

BillTally::BillTally(QStringList columns)
    : m_columns(std::move(columns))
    , m_amountCurrencies(size_t(m_columns.size()))
    , m_seen(kSeenSlots)
{
}

void BillTally::setAmountCurrency(size_t column, std::string_view currency)
{
    m_amountCurrencies[column].assign(currency);
}

BillTally::Currency &BillTally::currencyOf(std::string_view code)
{
    if (m_lastCurrency && m_lastCurrencyCode == code)
        return *m_lastCurrency;
    auto found = m_currencies.find(code);
    if (found == m_currencies.end()) {
        Currency fresh;
        fresh.amounts.resize(size_t(m_columns.size()));
        fresh.total.currency = textOf(code);
        found = m_currencies.emplace(std::string(code), std::move(fresh)).first;
    }
    m_lastCurrencyCode.assign(code);
    m_lastCurrency = &found->second;
    return found->second;
}

bool BillTally::isAi(const BillRow &row)
{
    m_scratch.assign(row.service);
    m_scratch += kSeparator;
    m_scratch += row.serviceCategory;
    const auto found = m_aiServices.find(std::string_view(m_scratch));
    if (found != m_aiServices.end())
        return found->second;
    if (m_aiServices.size() >= kMostMentions)
        m_aiServices.clear();
    const bool ai = isAiService(row.service, row.serviceCategory);
    m_aiServices.emplace(m_scratch, ai);
    return ai;
}

const BillTally::Mention &BillTally::mentionOf(const BillRow &row)
{
    m_scratch.assign(row.sku);
    m_scratch += kSeparator;
    m_scratch += row.service;
    m_scratch += kSeparator;
    m_scratch += row.description;
    const auto found = m_mentions.find(std::string_view(m_scratch));
    if (found != m_mentions.end())
        return found->second;
    if (m_mentions.size() >= kMostMentions)
        m_mentions.clear();
    Mention mention;
    for (const std::string_view text : {row.sku, row.service, row.description}) {
        if (mention.model.empty())
            mention.model = mentionedModel(text);
        if (mention.kind == TokenKind::None)
            mention.kind = tokenKindOf(text);
    }
    return m_mentions.emplace(m_scratch, std::move(mention)).first->second;
}

void BillTally::buildKey(const BillRow &row, bool ai, const Mention *mention)
{
    const std::array<int, 2> numbers{row.month, int(row.charge) * 2 + (ai ? 1 : 0)};
    m_key.assign(reinterpret_cast<const char *>(numbers.data()), sizeof numbers);
    for (const std::string_view part : {row.provider, row.billingAccount, row.account, row.service,
                                        row.currency, row.tagKey, row.tagValue}) {
        m_key += part;
        m_key += kSeparator;
    }
    if (ai) {
        m_key += row.region;
        m_key += kSeparator;
        m_key += mention->model;
    }
}

Result<BillGroupSum *> BillTally::groupOf(const BillRow &row, bool ai, const Mention *mention)
{
    buildKey(row, ai, mention);
    if (m_lastGroup && m_key == m_lastKey)
        return m_lastGroup;
    auto found = m_groups.find(std::string_view(m_key));
    if (found == m_groups.end()) {
        if (m_groups.size() >= kMostGroups) {
            return failure(
                Text::tr("The rows fall into more than %1 groups by account, service and "
                         "tag; group by a tag with fewer values.")
                    .arg(kMostGroups));
        }
        BillGroupSum group;
        group.month = row.month;
        group.charge = row.charge;
        group.isAi = ai;
        group.provider = textOf(row.provider);
        group.billingAccount = textOf(row.billingAccount);
        group.account = textOf(row.account);
        group.service = textOf(row.service);
        group.currency = textOf(row.currency);
        if (!row.tagKey.empty())
            group.tag = textOf(row.tagKey) + u'=' + textOf(row.tagValue);
        if (ai) {
            group.model = textOf(mention->model);
            group.region = textOf(row.region);
        }
        found = m_groups.emplace(m_key, std::move(group)).first;
    }
    m_lastKey = m_key;
    m_lastGroup = &found->second;
    return m_lastGroup;
}

void BillTally::addTokens(BillGroupSum &group, const BillRow &row, const Mention &mention)
{
    if (mention.kind == TokenKind::None || row.charge != ChargeKind::Usage || row.isUnusedCommitment
        || row.quantityText.empty())
        return;
    const auto size = millionTokensPerUnit(row.unit, row.sku);
    double quantity = 0;
    const auto [end, problem] = std::from_chars(
        row.quantityText.data(), row.quantityText.data() + row.quantityText.size(), quantity);
    if (!size || problem != std::errc() || end != row.quantityText.data() + row.quantityText.size())
        return;
    const double tokens = quantity * *size;
    group.countsTokens = true;
    if (mention.kind == TokenKind::Output)
        group.outputTokensM += tokens;
    else
        group.inputTokensM += tokens;
    if (mention.kind == TokenKind::CachedInput)
        group.cachedTokensM += tokens;
}

/// Notes the row, and whether one just like it came before.
void BillTally::remember(std::string_view raw)
{
    const quint64 hash = hashOf(raw) | 1; // 0 marks a free slot
    m_fingerprint += hash;
    size_t slot = size_t(hash >> 43); // the 21 highest bits
    m_wasRepeated = false;
    for (; m_seen[slot] != 0; slot = (slot + 1) % kSeenSlots) {
        if (m_seen[slot] == hash) {
            m_wasRepeated = true;
            return;
        }
    }
    if (m_seenCount < kMostSeen) {
        m_seen[slot] = hash;
        ++m_seenCount;
    }
}

Result<void> BillTally::add(const BillRow &row, std::string_view raw)
{
    Currency &currency = currencyOf(row.currency);
    for (size_t i = 0; i < row.amounts.size(); ++i) {
        if (!row.amounts[i])
            continue;
        Currency &its =
            m_amountCurrencies[i].empty() ? currency : currencyOf(m_amountCurrencies[i]);
        if (!addTo(its.amounts[i], row.amounts[i]))
            return tooLarge(m_columns[qsizetype(i)]);
    }
    const bool ai = isAi(row);
    const Mention *mention = ai ? &mentionOf(row) : nullptr;
    const auto group = groupOf(row, ai, mention);
    if (!group)
        return tl::make_unexpected(group.error());
    for (size_t kind = 0; kind < row.costs.size(); ++kind) {
        if (!addTo((*group)->costs[kind], row.costs[kind])
            || !addTo(currency.total.costs[kind], row.costs[kind]))
            return tooLarge(Text::tr("a group"));
    }
    const auto &billed = row.cost(CostKind::Billed);
    const auto &effective = row.cost(CostKind::Effective);
    m_lacksEffective = row.charge == ChargeKind::Usage && !row.isCommitted && billed
                       && billed->sign() > 0 && effective && effective->isZero();
    if (m_lacksEffective && !currency.total.billedWithoutEffective.add(*billed))
        return tooLarge(Text::tr("a group"));
    if (mention)
        addTokens(**group, row, *mention);
    ++(*group)->rows;
    ++m_rows;
    if (row.chargeDay > 0)
        m_days[row.month].set(size_t(row.chargeDay));
    remember(raw);
    return {};
}

BillSummary BillTally::summary() const
{
    BillSummary result;
    result.rows = m_rows;
    result.days = m_days;
    result.fingerprint = m_fingerprint + quint64(m_rows);

    std::map<std::string, const Currency *> currencies;
    for (const auto &[code, currency] : m_currencies)
        currencies.emplace(code, &currency);
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        for (const auto &[code, currency] : currencies) {
            if (const auto &sum = currency->amounts[size_t(column)])
                result.sums.push_back({m_columns[column], currency->total.currency, *sum});
        }
    }
    for (const auto &[code, currency] : currencies) {
        const auto &costs = currency->total.costs;
        if (std::any_of(costs.begin(), costs.end(), [](const auto &cost) { return bool(cost); }))
            result.totals.push_back(currency->total);
    }
    std::map<std::string, const BillGroupSum *> groups;
    for (const auto &[key, group] : m_groups)
        groups.emplace(key, &group);
    for (const auto &[key, group] : groups)
        result.groups.push_back(*group);
    return result;
}

} // namespace fairlead
