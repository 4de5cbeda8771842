#include "tests/support/switching/shippedassumptions.h"

#include "resources/resources.h"

#include <QHash>

#include <nlohmann/json.hpp>

namespace fairlead {

namespace {

QHash<QString, Estimate> readShipped()
{
    QHash<QString, Estimate> shipped;
    for (const ShippedFile &file : marketFiles()) {
        const auto dataset = nlohmann::json::parse(file.content.begin(), file.content.end());
        const auto tables = dataset.value("tables", nlohmann::json::object());
        for (const auto &row : tables.value("assumption", nlohmann::json::array())) {
            const double likely = row.at("likely");
            shipped.insert(QString::fromStdString(row.at("id")),
                           {row.value("low", likely), likely, row.value("high", likely)});
        }
    }
    return shipped;
}

const Estimate &shipped(const QString &id)
{
    static const QHash<QString, Estimate> estimates = readShipped();
    const auto found = estimates.constFind(id);
    if (found == estimates.constEnd())
        qFatal("The assumption %s is not shipped.", qPrintable(id));
    return *found;
}

} // namespace

const SwitchingParameters &shippedParameters()
{
    static const SwitchingParameters parameters = [] {
        SwitchingParameters read;
        for (int i = 0; i < kParameterCount; ++i)
            read[Parameter(i)] = shipped(parameterId(Parameter(i)));
        return read;
    }();
    return parameters;
}

double shippedAssumption(QStringView id)
{
    return shipped(id.toString()).likely;
}

} // namespace fairlead
