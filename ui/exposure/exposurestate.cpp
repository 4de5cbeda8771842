#include "ui/exposure/exposurestate.h"

#include "models/exposure/movement.h"
#include "ui/lensmodel.h"

#include <QWidget>

namespace fairlead {

ExposureState::ExposureState(const Context &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_measured(context.measures.latest())
{
    connect(&context.measures, &Measures::changed, this, [this] {
        m_measured = m_context.measures.latest();
        emit changed();
    });
    context.measures.follow(page);
}

const SpendConcentration *ExposureState::spend() const
{
    const auto &currencies = concentrations().currencies;
    return currencies.empty() ? nullptr : &currencies.front();
}

QString ExposureState::takeMovement()
{
    const auto before = std::exchange(m_told, m_measured);
    if (!before || before == m_measured || before->lens() != m_measured->lens())
        return {};
    return movementText(workspace(), indexMovements(before->exposure(), exposure()));
}

const WorkloadExposure *ExposureState::selected() const
{
    const auto &selection = m_context.lens.lens().selection;
    return hasMeasures() && selection && selection->table == TableId::Workload
               ? exposure().find(Id<Workload>{selection->id})
               : nullptr;
}

} // namespace fairlead
