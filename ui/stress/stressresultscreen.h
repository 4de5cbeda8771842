#pragma once

#include "ui/exposure/figuretable.h"
#include "ui/stress/stressstate.h"

#include <QWidget>

#include <array>

class QAction;
class QLabel;
class QPushButton;
class QTableView;

namespace fairlead {

class ElidedLabel;
class PlanCard;
class ShockEditor;
class SwingDelegate;

/// The first screen of the Stress page: the finding, the key figures, the shocks with their
/// sliders, who is hit, and which assumptions matter most.
class StressResultScreen : public QWidget
{
    Q_OBJECT

public:
    StressResultScreen(StressState &state, QWidget *parent);

    QString waitingText() const; ///< in place of what is not reckoned
    ShockEditor *shocks() const { return m_shocks; }
    QTableView *losses() const { return m_lossTable; }
    QTableView *inputs() const { return m_inputTable; }
    void setPlanActions(QAction *keepAnswer, QAction *keepExits);

    void showScenario();
    void showFigures();
    void showInputs();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum KeyFigure { Rise, Loss, Exits, TimeToAct };
    struct Key
    {
        ElidedLabel *value = nullptr;
        ElidedLabel *name = nullptr;
    };

    QWidget *createKeys();
    QWidget *createShocks();
    QWidget *createCards();
    QTableView *createTable(FigureTableModel *model, const QString &name, const QString &title,
                            SwingDelegate *delegate);
    void showReckoning(); ///< nothing is known of the scenario yet
    void showKeys(const StressStudy &study);
    void showLosses(const StressStudy &study);
    void showKey(KeyFigure key, const QString &value, const QString &why);
    QString keyName(KeyFigure key) const;
    QString lossName() const;
    void showRisks();

    StressState &m_state;
    QLabel *m_finding;
    QLabel *m_exit;
    QLabel *m_source;
    std::array<Key, 4> m_keys;
    QWidget *m_buttons;
    ShockEditor *m_shocks;
    FigureTableModel *m_losses;
    FigureTableModel *m_inputs;
    SwingDelegate *m_lossBars;
    SwingDelegate *m_inputBars;
    QTableView *m_lossTable;
    QTableView *m_inputTable;
    PlanCard *m_lossCard;
    PlanCard *m_inputCard;
    Id<Scenario> m_inputsOf; ///< that the bars of the assumptions are of
};

} // namespace fairlead
