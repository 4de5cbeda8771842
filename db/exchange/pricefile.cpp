#include "db/exchange/pricefile.h"

#include "models/values/exactdecimal.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PriceFile)
};

/// The fields of one model; keys are those below it.
using Fields = std::map<std::string, std::string, std::less<>>;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::string_view fieldOf(const Fields &fields, std::string_view key)
{
    const auto found = fields.find(key);
    return found == fields.end() ? std::string_view() : std::string_view(found->second);
}

/// Reads a price for one token as one for a million. Empty and -1 mean unknown.
Result<std::optional<UnitPrice>> perMillion(const Fields &fields, std::string_view key)
{
    constexpr int kNanoOfMillion = 15; // 10^6 tokens in 10^-9 dollars
    const std::string_view text = fieldOf(fields, key);
    if (text.empty() || text == "-1")
        return std::nullopt;
    const auto price = ExactDecimal::fromText(text);
    const auto nano = price ? price->rounded(kNanoOfMillion) : std::nullopt;
    if (!nano || *nano < 0)
        return failure(Text::tr("%1 “%2” is no price.").arg(textOf(key), textOf(text)));
    return UnitPrice{*nano, Currency::usd()};
}

struct PriceKeys
{
    std::string_view input;
    std::string_view cachedInput;
    std::string_view cacheWrite;
    std::string_view output;
};
constexpr PriceKeys kLiteLlm{"input_cost_per_token", "cache_read_input_token_cost",
                             "cache_creation_input_token_cost", "output_cost_per_token"};
constexpr PriceKeys kOpenRouter{"pricing\x1fprompt", "pricing\x1finput_cache_read",
                                "pricing\x1finput_cache_write",
                                "pricing\x1f"
                                "completion"};

Result<void> readPrices(PriceEntry &entry, const Fields &fields, const PriceKeys &keys)
{
    const std::pair<std::optional<UnitPrice> *, std::string_view> prices[] = {
        {&entry.input, keys.input},
        {&entry.cachedInput, keys.cachedInput},
        {&entry.cacheWrite, keys.cacheWrite},
        {&entry.output, keys.output}};
    for (const auto &[price, key] : prices) {
        const auto read = perMillion(fields, key);
        if (!read)
            return tl::make_unexpected(read.error());
        *price = *read;
    }
    return {};
}

void take(PriceList &list, PriceEntry entry, const Fields &fields, const PriceKeys &keys,
          qint64 number)
{
    if (entry.key.isEmpty()) {
        list.rejected.push_back({number, Text::tr("Entry %1 has no name.").arg(number)});
        return;
    }
    if (const auto read = readPrices(entry, fields, keys); !read) {
        list.rejected.push_back(
            {number, Text::tr("Entry “%1”: %2").arg(entry.key, read.error().message)});
        return;
    }
    if (entry.hasPrice())
        list.entries.push_back(std::move(entry));
    else
        ++list.withoutTokenPrice;
}

void readLiteLlm(PriceList &list, const JsonTexts &json)
{
    std::vector<std::string> order;
    std::map<std::string, Fields, std::less<>> models;
    for (const JsonTexts::Entry &entry : json.entries()) {
        const size_t separator = entry.path.find(JsonTexts::kSeparator);
        if (separator == std::string::npos)
            continue; // "last_updated"
        const std::string name = entry.path.substr(0, separator);
        if (name == "sample_spec" || name == "fallback_generalizations")
            continue;
        const auto [model, isNew] = models.try_emplace(name);
        if (isNew)
            order.push_back(name);
        model->second.emplace(entry.path.substr(separator + 1), entry.text);
    }
    qint64 number = 0;
    for (const std::string &name : order) {
        const Fields &fields = models.find(name)->second;
        PriceEntry entry;
        entry.key = QString::fromStdString(name);
        entry.platform = textOf(fieldOf(fields, "litellm_provider"));
        const QDate retires =
            QDate::fromString(textOf(fieldOf(fields, "deprecation_date"))
                                  .first(std::min<qsizetype>(
                                      10, qsizetype(fieldOf(fields, "deprecation_date").size()))),
                              Qt::ISODate);
        if (retires.isValid())
            entry.retiresOn = retires;
        take(list, std::move(entry), fields, kLiteLlm, ++number);
    }
}

void readOpenRouter(PriceList &list, const JsonTexts &json)
{
    constexpr std::string_view kStart = "data\x1f";
    std::map<size_t, Fields> models; // by position: the fields of one may stand in any order
    for (const JsonTexts::Entry &entry : json.entries()) {
        if (entry.path.starts_with(kStart))
            models[entry.index].emplace(entry.path.substr(kStart.size()), entry.text);
    }
    qint64 number = 0;
    for (const auto &[index, fields] : models) {
        PriceEntry entry;
        entry.key = textOf(fieldOf(fields, "id"));
        entry.platform = u"openrouter"_s;
        take(list, std::move(entry), fields, kOpenRouter, ++number);
    }
}

std::optional<QDate> dayIn(const QString &text)
{
    static const QRegularExpression kDay(u"(20\\d\\d)-?(\\d\\d)-?(\\d\\d)"_s);
    const auto match = kDay.match(text);
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(),
                    match.captured(3).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

PriceShape priceShape(const JsonTexts &json)
{
    const auto ends = [](const JsonTexts::Entry &entry, std::string_view key) {
        return entry.path.ends_with(key);
    };
    bool hasData = false;
    for (const JsonTexts::Entry &entry : json.entries()) {
        if (ends(entry, "\x1flitellm_provider") || ends(entry, "\x1finput_cost_per_token"))
            return PriceShape::LiteLlm;
        if (entry.path.starts_with("data\x1fpricing\x1f"))
            return PriceShape::OpenRouter;
        if (entry.path == "matchPattern")
            return PriceShape::Langfuse;
        hasData = hasData || entry.path.starts_with("data\x1fresults");
    }
    return hasData ? PriceShape::UsageReport : PriceShape::None;
}

Result<PriceList> readPriceList(const JsonTexts &json, PriceShape shape, const QString &fileName,
                                std::optional<QDate> asOf)
{
    if (shape == PriceShape::Langfuse) {
        return failure(Text::tr("“%1” is a price list of Langfuse, which is not read. Import "
                                "LiteLLM's or OpenRouter's list.")
                           .arg(fileName));
    }
    if (shape == PriceShape::UsageReport) {
        return failure(
            Text::tr("“%1” is a usage or cost report of a lab, which is not read. Import "
                     "the bill in FOCUS, or enter the workload's spend and tokens.")
                .arg(fileName));
    }
    PriceList list;
    list.fileName = fileName;
    const auto day = asOf ? asOf : dayIn(textOf(json.text("last_updated")));
    list.takenOn = day ? *day : dayIn(fileName).value_or(QDate());
    if (shape == PriceShape::LiteLlm) {
        list.name = u"LiteLLM"_s;
        list.format = Text::tr("LiteLLM price list");
        readLiteLlm(list, json);
    } else {
        list.name = u"OpenRouter"_s;
        list.format = Text::tr("OpenRouter model list");
        readOpenRouter(list, json);
    }
    return list;
}

} // namespace fairlead
