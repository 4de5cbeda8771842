#pragma once

#include "models/switching/movepreview.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;

namespace fairlead {

class SwitchingState;

/// The plan that is open, in one line: what it costs before and after, and what can be decided.
/// While cards are held it shows the plan with them.
class PlanBar : public QFrame
{
    Q_OBJECT

public:
    PlanBar(SwitchingState &state, QWidget *parent);

    void showPlan(const PlanHeadline &figures);
    void showHeld(const PlanHeadline &before, const PlanHeadline &after, qsizetype held);
    QSize minimumSizeHint() const override;

signals:
    void adoptRequested();
    void discardRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Figure
    {
        QWidget *whole; ///< with the line before it
        QLabel *name;
        QLabel *before;
        QLabel *after;
    };

    Figure addFigure(const QString &name, const QString &objectName);
    void fillMenu();
    void fitFigures();
    int widthWithoutFigures() const;
    void showName(qsizetype moves, qsizetype held);
    void showFigures(const PlanHeadline &before, const PlanHeadline &after, bool isHeld);

    SwitchingState &m_state;
    QPushButton *m_plan;
    QMenu *m_menu;
    QWidget *m_name; ///< the plan and its status
    QLabel *m_status;
    Figure m_oneTime;
    Figure m_monthly;
    Figure m_shortfall;
    Figure m_host;
    QPushButton *m_discard;
    QPushButton *m_adopt;
};

} // namespace fairlead
