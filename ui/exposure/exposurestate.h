#pragma once

#include "models/exposure/trend.h"
#include "ui/context.h"
#include "ui/measures.h"

#include <QObject>

namespace fairlead {

/// How the indices have moved since the user was told, and by what.
struct ToldMovement
{
    /// One step of the history of edits, forwards or backwards.
    enum class Step { Edit, Undo, Redo };

    QString text;               ///< without a full stop; empty: they have not
    Step lastStep = Step::Edit; ///< of those that moved them
    int steps = 0;              ///< how many there were
};

/// What all parts of the Exposure page share: the measures as they were last reckoned, and the
/// workspace that they are of, with the scenario of the lens laid over it. Nothing but
/// hasMeasures() may be asked before there are any.
class ExposureState : public QObject
{
    Q_OBJECT

public:
    /// Kept up to date while the page is visible.
    ExposureState(const Context &context, QWidget *page);

    const Context &context() const { return m_context; }
    bool hasMeasures() const { return m_measured != nullptr; }
    const Workspace &workspace() const { return m_measured->under(); }
    const Lens &lens() const { return m_measured->lens(); } ///< without a selection
    const SwitchingModel &model() const { return m_measured->modelUnder(); }
    const Exposure &exposure() const { return m_measured->exposure(); }
    const SpendConcentrations &concentrations() const { return m_measured->concentrations(); }
    const SpendConcentration *spend() const; ///< the largest currency; null: nothing is spent

    /// How all edits, undos and redos since the last time that it was asked have moved the indices.
    /// Nothing when the lens has changed as well, or it is another file.
    ToldMovement takeMovement();

    /// The workload that the lens has selected; null: none of them, or it is not measured yet.
    const WorkloadExposure *selected() const;

signals:
    void changed();

private:
    void addStep(ToldMovement::Step step);
    void forget();

    Context m_context;
    std::shared_ptr<const Measured> m_measured;
    std::shared_ptr<const Measured> m_told; ///< whose indices the user has seen
    int m_steps = 0;                        ///< since then
    ToldMovement::Step m_lastStep = ToldMovement::Step::Edit;
};

} // namespace fairlead
