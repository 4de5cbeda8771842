#pragma once

#include "models/lens.h"

#include <QObject>

namespace fairlead {

/// The lens that all pages share. Owned by the application; pages read it and listen.
class LensModel : public QObject
{
    Q_OBJECT

public:
    explicit LensModel(const QDate &today, QObject *parent = nullptr);

    const Lens &lens() const { return m_lens; }
    QDate today() const { return m_today; }
    bool isAtRest() const; ///< nothing differs from where reset() leads

    void setAsOf(const QDate &date);
    void setBasis(MoneyBasis basis);
    void setScenario(const Id<Scenario> &scenario);
    void setPlan(const Id<Plan> &plan);
    void reset(); ///< date, basis, scenario and plan; the selection hides nothing and stays

    void select(const std::optional<RowRef> &row);
    void reveal(const RowRef &row); ///< selects it and asks for the page that shows it
    void revealField(const RowRef &row, const QString &field); ///< the same, and a field of it

signals:
    void changed(); ///< date, basis, scenario or plan
    void selectionChanged();
    void revealRequested(const fairlead::RowRef &row, const QString &field); ///< or of no field

private:
    void become(Lens lens);

    QDate m_today;
    Lens m_lens;
};

} // namespace fairlead
