#include "models/exposure/exposurelayer.h"

#include "models/switching/drivers.h"

#include <QtGlobal>

namespace fairlead {

template<>
const Enumeration &enumeration<ExposureLayer>()
{
    static const Enumeration kEnumeration(
        "ExposureLayer",
        {
            {int(ExposureLayer::Api), "api", QT_TRANSLATE_NOOP("ExposureLayer", "API and model")},
            {int(ExposureLayer::Agents), "agents",
             QT_TRANSLATE_NOOP("ExposureLayer", "Agent framework")},
            {int(ExposureLayer::Data), "data",
             QT_TRANSLATE_NOOP("ExposureLayer", "Data and embeddings")},
            {int(ExposureLayer::Governance), "governance",
             QT_TRANSLATE_NOOP("ExposureLayer", "Governance and ecosystem")},
            {int(ExposureLayer::Commercial), "commercial",
             QT_TRANSLATE_NOOP("ExposureLayer", "Commercial")},
            {int(ExposureLayer::Silicon), "silicon", QT_TRANSLATE_NOOP("ExposureLayer", "Silicon")},
            {int(ExposureLayer::People), "people", QT_TRANSLATE_NOOP("ExposureLayer", "People")},
        });
    return kEnumeration;
}

ExposureLayer layerOf(const CostLine &line)
{
    switch (line.type) {
    case CostType::Api:
        return ExposureLayer::Api;
    case CostType::Agent:
        return ExposureLayer::Agents;
    case CostType::Ecosystem:
        return line.id == driverInfo(Driver::Trainee).id ? ExposureLayer::People
                                                         : ExposureLayer::Governance;
    case CostType::Silicon:
        return ExposureLayer::Silicon;
    case CostType::Data:
        return ExposureLayer::Data;
    case CostType::Commercial:
        return ExposureLayer::Commercial;
    }
    Q_UNREACHABLE();
}

} // namespace fairlead
