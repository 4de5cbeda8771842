#pragma once

#include "ui/exposure/exposurestate.h"
#include "ui/widgets/explainpanel.h"

class QGridLayout;

namespace fairlead {

/// What stands behind a cell of the heat map, or behind a whole workload: the formula with its
/// numbers, the fields and assumptions in it, the three exits, the three dials.
class ExposurePanel : public ExplainPanel
{
    Q_OBJECT

public:
    ExposurePanel(const ExposureState &state, QWidget *parent);

    /// @p role: the exit that the heat map shows; null: the tightest. @p layer: null: all of it.
    void showWorkload(const WorkloadExposure &exposure, const std::optional<ExitRole> &role,
                      const std::optional<ExposureLayer> &layer);

signals:
    void moveRequested(const fairlead::Id<fairlead::Workload> &workload);

private:
    void addCell(const WorkloadExposure &exposure, const ExposedExit &exposed, ExposureLayer layer);
    void addDriver(QGridLayout &grid, const CostLine &line, const Trace &trace);
    void addAssumptions(const std::vector<TraceInput> &inputs);
    void addExits(const WorkloadExposure &exposure);
    void addCaptivity(const Captivity &captivity);
    void addDials(const ExposureDials &dials);
    void addDial(const QString &name, const Dial &dial, double share, const QString &text);
    void addFallback(const std::optional<FallbackReadiness> &fallback);
    void addSince(const WorkloadExposure &exposure);
    void addButtons(const WorkloadExposure &exposure);
    QGridLayout *addGrid(const QStringList &heads);

    const ExposureState &m_state;
};

} // namespace fairlead
