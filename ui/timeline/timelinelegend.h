#pragma once

#include <QWidget>

namespace fairlead {

/// What the signs of the timeline mean: one sample each, as far as there is room.
class TimelineLegend : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace fairlead
