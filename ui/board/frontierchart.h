#pragma once

#include "models/placement/placementstudy.h"

#include <QWidget>

namespace fairlead {

/// What the cheapest plan costs over today's, as one limit is loosened.
class FrontierChart : public QWidget
{
    Q_OBJECT

public:
    explicit FrontierChart(QWidget *parent);

    /// @p costToday in US dollars, present value over @p months.
    void showFrontier(const std::optional<LimitFrontier> &frontier, double costToday, int months);
    QString finding() const; ///< empty when no plan was found

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<LimitFrontier> m_frontier;
    double m_today = 0; ///< US dollars, present value over the horizon
    int m_months = 0;   ///< of the horizon
};

} // namespace fairlead
