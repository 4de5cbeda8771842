#pragma once

#include "models/exposure/trend.h"
#include "ui/context.h"
#include "ui/measures.h"

#include <QObject>

namespace fairlead {

/// What all parts of the Exposure page share: the measures as they were last reckoned, and the
/// workspace that they are of. Nothing but hasMeasures() may be asked before there are any.
class ExposureState : public QObject
{
    Q_OBJECT

public:
    /// Kept up to date while the page is visible.
    ExposureState(const Context &context, QWidget *page);

    const Context &context() const { return m_context; }
    bool hasMeasures() const { return m_measured != nullptr; }
    const Workspace &workspace() const { return m_measured->workspace(); }
    const Lens &lens() const { return m_measured->lens(); } ///< without a selection
    const SwitchingModel &model() const { return m_measured->model(); }
    const Exposure &exposure() const { return m_measured->exposure(); }
    const SpendConcentrations &concentrations() const { return m_measured->concentrations(); }
    const SpendConcentration *spend() const; ///< the largest currency; null: nothing is spent

    /// The workload that the lens has selected; null: none of them, or it is not measured yet.
    const WorkloadExposure *selected() const;

signals:
    void changed();

private:
    Context m_context;
    std::shared_ptr<const Measured> m_measured;
};

} // namespace fairlead
