#pragma once

#include "models/row.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;

namespace fairlead {

class Workspace;

/// What a question is about, in the place of the legend: for a trace where it starts, with what its
/// lines mean; for a belief the day.
class QuestionBar : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionBar(QWidget *parent);

    /// All workloads, contracts and routes to start from.
    void showTrace(const Workspace &workspace, const std::optional<RowRef> &start);
    void showBelief(const QDate &day, const QDate &asOf, const QDate &today);

signals:
    void startChosen(const std::optional<fairlead::RowRef> &start); ///< null: all spend
    void dayChosen(const QDate &day);

private:
    QWidget *createTrace();
    QWidget *createBelief();
    void fill(const Workspace &workspace);

    QWidget *m_trace;
    QWidget *m_belief;
    QComboBox *m_start;
    QDateEdit *m_day;
    QLabel *m_asOf;
    std::vector<std::optional<RowRef>> m_starts; ///< of the lines of the list
};

} // namespace fairlead
