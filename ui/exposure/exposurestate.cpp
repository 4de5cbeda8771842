#include "ui/exposure/exposurestate.h"

#include "models/exposure/movement.h"
#include "models/liveworkspace.h"
#include "ui/commands/editor.h"
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
    connect(&context.live, &LiveWorkspace::changed, this,
            [this] { addStep(ToldMovement::Step::Edit); });
    connect(&context.live, &LiveWorkspace::wasReset, this, &ExposureState::forget);
    // Both come after the change that they are.
    connect(&context.editor, &Editor::undone, this,
            [this] { m_lastStep = ToldMovement::Step::Undo; });
    connect(&context.editor, &Editor::redone, this,
            [this] { m_lastStep = ToldMovement::Step::Redo; });
    context.measures.follow(page);
}

const SpendConcentration *ExposureState::spend() const
{
    const auto &currencies = concentrations().currencies;
    return currencies.empty() ? nullptr : &currencies.front();
}

void ExposureState::forget()
{
    m_told.reset();
    m_steps = 0;
}

void ExposureState::addStep(ToldMovement::Step step)
{
    ++m_steps;
    m_lastStep = step;
}

ToldMovement ExposureState::takeMovement()
{
    if (!m_context.measures.isCurrent())
        return {}; // they may be of another file
    const auto before = std::exchange(m_told, m_measured);
    ToldMovement movement{.text = {}, .lastStep = m_lastStep, .steps = std::exchange(m_steps, 0)};
    if (movement.steps > 0 && before && before->lens() == m_measured->lens())
        movement.text = movementText(workspace(), indexMovements(before->exposure(), exposure()));
    return movement;
}

const WorkloadExposure *ExposureState::selected() const
{
    const auto &selection = m_context.lens.lens().selection;
    return hasMeasures() && selection && selection->table == TableId::Workload
               ? exposure().find(Id<Workload>{selection->id})
               : nullptr;
}

} // namespace fairlead
