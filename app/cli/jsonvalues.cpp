#include "app/cli/jsonvalues.h"

namespace fairlead {

using nlohmann::ordered_json;

ordered_json json(const QString &text)
{
    return text.isEmpty() ? ordered_json() : ordered_json(text.toStdString());
}

ordered_json json(const QStringList &texts)
{
    ordered_json list = ordered_json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

ordered_json json(const std::optional<PartialDate> &date)
{
    return date ? json(date->toText()) : ordered_json();
}

ordered_json json(const std::optional<QDate> &day)
{
    return day ? json(day->toString(Qt::ISODate)) : ordered_json();
}

} // namespace fairlead
