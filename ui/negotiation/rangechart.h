#pragma once

#include "models/negotiation/contractalternatives.h"

#include <QWidget>

namespace fairlead {

/// What we pay today, what we would pay after the assumed rise, and from which price on each way
/// out is the better one, on one axis of US dollars a year.
class RangeChart : public QWidget
{
    Q_OBJECT

public:
    explicit RangeChart(QWidget *parent);

    void showAlternatives(const ContractAlternatives &alternatives);
    QString finding() const; ///< the title of the chart
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QString name;
        double low = 0;
        double value = 0;
        double high = 0;
        bool isWay = false;
        bool isBound = false; ///< inputs are missing: it is this much or more
    };

    ContractAlternatives m_alternatives;
    std::vector<Row> m_rows;
};

} // namespace fairlead
