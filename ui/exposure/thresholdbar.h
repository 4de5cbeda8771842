#pragma once

#include "models/exposure/thresholds.h"
#include "ui/context.h"

#include <QWidget>

class QSpinBox;

namespace fairlead {

/// The shares from which on one party is too much, to be changed in place: whole percents, each
/// change one step of undo.
class ThresholdBar : public QWidget
{
    Q_OBJECT

public:
    ThresholdBar(const Context &context, QWidget *parent);
    ~ThresholdBar() override;

    void showThresholds(const ExposureThresholds &thresholds);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSpinBox *createBox(const QString &name, const QString &label);
    void show(QSpinBox &box, double before, double now);
    void keep(double ExposureThresholds::*which, QSpinBox &box);
    void followReadOnly();

    Context m_context;
    QSpinBox *m_direct;
    QSpinBox *m_indirect;
    ExposureThresholds m_shown; ///< the latest
};

} // namespace fairlead
