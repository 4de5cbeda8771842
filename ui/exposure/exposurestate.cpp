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
    connect(&context.live, &LiveWorkspace::changed, this, [this] { ++m_edits; });
    connect(&context.live, &LiveWorkspace::wasReset, this, &ExposureState::forget);
    connect(&context.editor, &Editor::touched, this, [this] { m_isUndone = true; });
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
    m_edits = 0;
    m_isUndone = false;
}

QString ExposureState::takeMovement()
{
    if (!m_context.measures.isCurrent())
        return {}; // they may be of another file
    const auto before = std::exchange(m_told, m_measured);
    const bool isOneEdit = m_edits == 1 && !m_isUndone;
    m_edits = 0;
    m_isUndone = false;
    if (!isOneEdit || !before || before->lens() != m_measured->lens())
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
