#include "app/cli/jsonvalues.h"

namespace fairlead {

using nlohmann::ordered_json;

ordered_json textOrNull(const QString &text)
{
    return text.isEmpty() ? ordered_json() : ordered_json(text.toStdString());
}

ordered_json textsJson(const QStringList &texts)
{
    ordered_json list = ordered_json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

ordered_json dateOrNull(const std::optional<PartialDate> &date)
{
    return date ? textOrNull(date->toText()) : ordered_json();
}

ordered_json dateOrNull(const std::optional<QDate> &day)
{
    return day ? textOrNull(day->toString(Qt::ISODate)) : ordered_json();
}

ordered_json amountOrNull(const std::optional<Money> &money)
{
    if (!money)
        return {};
    qint64 scale = 1;
    for (int i = 0; i < money->currency.minorDigits(); ++i)
        scale *= 10;
    if (money->minor % scale == 0)
        return money->minor / scale;
    return money->units();
}

ordered_json sumsJson(const MoneySums &sums)
{
    return {{"currency", sums.currency.code().toStdString()},
            {"paid", amountOrNull(sums.paid)},
            {"firm", amountOrNull(sums.firm)},
            {"conditional", amountOrNull(sums.conditional)},
            {"ceiling", amountOrNull(sums.ceiling)},
            {"ceiling_is_open", sums.ceilingIsOpen},
            {"option", amountOrNull(sums.option)},
            {"intention", amountOrNull(sums.intention)},
            {"unknown", amountOrNull(sums.unknown)},
            {"incomplete", sums.incomplete}};
}

} // namespace fairlead
