#pragma once

#include "models/switching/moveassessment.h"

#include <QWidget>

namespace fairlead {

/// Our use of one commitment, year by year, before and after a plan, against its floor.
class CommitmentChart : public QWidget
{
    Q_OBJECT

public:
    explicit CommitmentChart(QWidget *parent);

    /// Of the commitment that the plan changes most; @p party gives the colour.
    void showEffect(const std::optional<CommitmentEffect> &effect, const QString &party);
    QString finding() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawYear(QPainter &painter, const CommitmentYearEffect &year, const QRectF &column,
                  const class ValueAxis &axis);
    void drawKey(QPainter &painter);

    std::optional<CommitmentEffect> m_effect;
    QColor m_colour;
};

} // namespace fairlead
