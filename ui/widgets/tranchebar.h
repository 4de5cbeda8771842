#pragma once

#include <QWidget>

#include <vector>

namespace fairlead {

struct Tranche;

/// The amounts of a deal side by side: paid full, firm light with an outline, all that is not owed
/// yet dashed. Labels below say how much of each.
class TrancheBar : public QWidget
{
    Q_OBJECT

public:
    explicit TrancheBar(QWidget *parent);

    void setTranches(const std::vector<const Tranche *> &tranches);
    bool hasAmounts() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_paid = 0; ///< in whole units of the tranches' currency
    double m_firm = 0;
    double m_open = 0; ///< conditional, option, intention, unknown
    QString m_paidText;
    QString m_firmText;
    QString m_openText;
};

} // namespace fairlead
