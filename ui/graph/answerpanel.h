#pragma once

#include "ui/graph/graphanswer.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QTableView;

namespace fairlead {

/// The lines of an answer as a table.
class AnswerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit AnswerModel(QObject *parent);

    void showAnswer(GraphAnswer answer);
    const GraphAnswer &answer() const { return m_answer; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    GraphAnswer m_answer;
};

/// An answer below the graph. A chosen line is set off in the graph; Enter opens its record, Esc
/// ends the question.
class AnswerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerPanel(QWidget *parent);

    void showAnswer(const GraphAnswer &answer);
    const GraphAnswer &answer() const { return m_model->answer(); }
    int chosenLine() const; ///< -1: none
    void chooseLine(int line);
    void showWorking(); ///< an answer takes a while, and can be given up

signals:
    void lineChosen();
    void openRequested(const fairlead::RowRef &row);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();

    AnswerModel *m_model;
    QTableView *m_table;
    QLabel *m_note;
    QWidget *m_working;
};

} // namespace fairlead
