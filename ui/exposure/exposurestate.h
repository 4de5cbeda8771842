#pragma once

#include "models/concentration/spendconcentration.h"
#include "models/exposure/exposure.h"
#include "models/exposure/trend.h"
#include "ui/context.h"

#include <QObject>

#include <optional>

namespace fairlead {

/// What all parts of the Exposure page share: the measures under the present lens. Each is reckoned
/// when it is first asked for after something has changed.
class ExposureState : public QObject
{
    Q_OBJECT

public:
    ExposureState(const Context &context, QObject *parent);

    const Context &context() const { return m_context; }
    const Workspace &workspace() const;
    const Lens &lens() const;
    const SwitchingModel &model() const;
    const Exposure &exposure() const;
    const SpendConcentrations &concentrations() const;
    std::vector<ExposureFigure> figures() const; ///< what a snapshot keeps
    const SpendConcentration *spend() const;     ///< the largest currency; null: nothing is spent

    /// The workload that the lens has selected; null: none of them.
    const WorkloadExposure *selected() const;

signals:
    void changed(); ///< once for all changes until the event loop is reached

private:
    void invalidate();

    Context m_context;
    mutable std::optional<SwitchingModel> m_model;
    mutable std::optional<Exposure> m_exposure;
    mutable std::optional<SpendConcentrations> m_concentrations;
    bool m_isSignalDue = false;
};

} // namespace fairlead
