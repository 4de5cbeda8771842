#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace fairlead {

class SwitchingState;
struct Move;

/// The open plan in words, beside its charts: what would lower its cost, its moves, and what has
/// to be confirmed before it is adopted.
class PlanPanel : public QWidget
{
    Q_OBJECT

public:
    PlanPanel(SwitchingState &state, QWidget *parent);

    void refresh();

private:
    void addHeading(const QString &text, const QString &note);
    void addLevers();
    void addMoves();
    void addGates();
    QString costOf(const Move &move) const;

    SwitchingState &m_state;
    QLabel *m_title;
    QLabel *m_status;
    QWidget *m_body = nullptr; ///< made anew by refresh()
    QVBoxLayout *m_lines = nullptr;
};

} // namespace fairlead
