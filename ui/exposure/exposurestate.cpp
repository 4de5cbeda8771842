#include "ui/exposure/exposurestate.h"

#include "models/liveworkspace.h"
#include "ui/lensmodel.h"

#include <QTimer>

namespace fairlead {

ExposureState::ExposureState(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.live, &LiveWorkspace::changed, this, &ExposureState::invalidate);
    connect(&context.live, &LiveWorkspace::wasReset, this, &ExposureState::invalidate);
    connect(&context.lens, &LensModel::changed, this, &ExposureState::invalidate);
}

const Workspace &ExposureState::workspace() const
{
    return m_context.live.workspace();
}

const Lens &ExposureState::lens() const
{
    return m_context.lens.lens();
}

const SwitchingModel &ExposureState::model() const
{
    if (!m_model)
        m_model.emplace(workspace(), lens());
    return *m_model;
}

const Exposure &ExposureState::exposure() const
{
    if (!m_exposure)
        m_exposure = exposureOf(workspace(), model(), lens());
    return *m_exposure;
}

const SpendConcentrations &ExposureState::concentrations() const
{
    if (!m_concentrations)
        m_concentrations = spendConcentrations(workspace(), lens());
    return *m_concentrations;
}

std::vector<ExposureFigure> ExposureState::figures() const
{
    return exposureFigures(exposure(), concentrations());
}

const SpendConcentration *ExposureState::spend() const
{
    const auto &currencies = concentrations().currencies;
    return currencies.empty() ? nullptr : &currencies.front();
}

const WorkloadExposure *ExposureState::selected() const
{
    const auto &selection = lens().selection;
    return selection && selection->table == TableId::Workload
               ? exposure().find(Id<Workload>{selection->id})
               : nullptr;
}

void ExposureState::invalidate()
{
    m_model.reset();
    m_exposure.reset();
    m_concentrations.reset();
    if (std::exchange(m_isSignalDue, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isSignalDue = false;
        emit changed();
    });
}

} // namespace fairlead
