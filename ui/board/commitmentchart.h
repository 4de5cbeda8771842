#pragma once

#include "models/switching/moveassessment.h"

#include <QWidget>

namespace fairlead {

class ValueAxis;

/// The commitment that a plan costs most; where it costs none, the one that we are furthest below
/// as it is. Null: none binds.
const CommitmentEffect *worstEffect(const std::vector<CommitmentEffect> &effects);

/// Our use of one commitment, year by year, before and after a plan, against its floor.
class CommitmentChart : public QWidget
{
    Q_OBJECT

public:
    explicit CommitmentChart(QWidget *parent);

    /// @p effect is worstEffect()'s; @p party gives the colour.
    void showEffect(const std::optional<CommitmentEffect> &effect, const QString &party);
    QString finding() const; ///< what the plan adds; without a plan, what is short as it is
    QString present() const; ///< what is short without the plan, when the plan adds to it

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString termFinding(double added, double gap) const;
    void drawYear(QPainter &painter, const CommitmentYearEffect &year, const QRectF &column,
                  const ValueAxis &axis);
    void drawKey(QPainter &painter);

    std::optional<CommitmentEffect> m_effect;
    QColor m_colour;
};

} // namespace fairlead
