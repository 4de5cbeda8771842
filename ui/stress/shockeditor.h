#pragma once

#include "ui/stress/stressstate.h"

#include <QWidget>

class QGridLayout;
class QSlider;
class QSpinBox;

namespace fairlead {

/// The shocks of the scenario with the figures that matter most: how large, after which notice, for
/// how long. What a slider or box shows is tried out at once, and kept when it is let go or left.
class ShockEditor : public QWidget
{
    Q_OBJECT

public:
    ShockEditor(StressState &state, QWidget *parent);

    void showShocks(); ///< of the state

signals:
    void shockAsked(const fairlead::Id<fairlead::Shock> &shock); ///< all its fields are wanted
    void removeRequested(const fairlead::Id<fairlead::Shock> &shock);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Figure { Severity, Notice, Duration };
    struct Control
    {
        Id<Shock> shock;
        Figure figure = Figure::Severity;
        QSlider *slider = nullptr; ///< null: a box alone
        QSpinBox *box = nullptr;
    };

    void rebuild();
    void addRow(const Shock &shock, int line);
    void addSlider(const Shock &shock, int line);
    void addBox(const Shock &shock, Figure figure, const QString &name, int line, int column);
    QSpinBox *spinBox(const QString &objectName, const QString &label);
    void setFigure(const Control &control, int value);
    QStringList shockTexts() const;
    void moveSlider(const Control &control, int value);
    void showValues();
    std::optional<double> valueOf(const Shock &shock, Figure figure) const;
    double usualOf(const Shock &shock, Figure figure) const;

    StressState &m_state;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<Control> m_controls;
    std::vector<Shock> m_built; ///< what the rows are made for, but for the figures
    QStringList m_builtTexts;   ///< of each of them
    bool m_isShowing = false;   ///< values come from the state, not from a hand
    bool m_isPressed = false;   ///< the mouse is down on a slider, its handle or beside it
};

} // namespace fairlead
