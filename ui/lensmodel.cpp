#include "ui/lensmodel.h"

namespace fairlead {

LensModel::LensModel(const QDate &today, QObject *parent)
    : QObject(parent)
    , m_today(today)
    , m_lens{.asOf = today}
{
}

bool LensModel::isAtRest() const
{
    return m_lens == Lens{.asOf = m_today, .selection = m_lens.selection};
}

void LensModel::setAsOf(const QDate &date)
{
    Lens lens = m_lens;
    lens.asOf = date;
    become(lens);
}

void LensModel::setBasis(MoneyBasis basis)
{
    Lens lens = m_lens;
    lens.basis = basis;
    become(lens);
}

void LensModel::setScenario(const Id<Scenario> &scenario)
{
    Lens lens = m_lens;
    lens.scenario = scenario;
    become(lens);
}

void LensModel::setPlan(const Id<Plan> &plan)
{
    Lens lens = m_lens;
    lens.plan = plan;
    become(lens);
}

void LensModel::reset()
{
    become({.asOf = m_today, .selection = m_lens.selection});
}

void LensModel::select(const std::optional<RowRef> &row)
{
    if (m_lens.selection == row)
        return;
    m_lens.selection = row;
    emit selectionChanged();
}

void LensModel::reveal(const RowRef &row)
{
    revealField(row, {});
}

void LensModel::revealField(const RowRef &row, const QString &field)
{
    select(row);
    emit revealRequested(row, field);
}

void LensModel::become(Lens lens)
{
    if (m_lens == lens)
        return;
    m_lens = std::move(lens);
    emit changed();
}

} // namespace fairlead
