#pragma once

#include "ui/context.h"
#include "ui/graph/graphtools.h"

#include <QWidget>

#include <memory>

class QStackedWidget;
class QTableView;
class QToolButton;

namespace fairlead {

class AnswerPanel;
class DateSlider;
class ElidedLabel;
class EmptyNote;
class GraphActions;
class GraphDetails;
class GraphEdgesModel;
class GraphFinder;
class GraphLegend;
class GraphSaver;
class GraphState;
class GraphView;
class QuestionBar;
struct Edit;

/// The Graph page: the market with the organisation in it, as a picture and as a table, over time,
/// with the questions that it answers.
class GraphPage : public QWidget
{
    Q_OBJECT

public:
    GraphPage(const Context &context, QWidget *parent);
    ~GraphPage() override;

    GraphView *view() const { return m_view; }
    GraphState *state() const { return m_state; }
    void setBelievedPreparer(BelievedPreparer prepare); ///< without one, no belief can be asked for

signals:
    void detailsOffered(QWidget *panel); ///< to be shown beside the page; null: the selected row
    void importRequested();
    void fileMade(const QString &path, const QByteArray &content); ///< to be written

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createActions();
    void createLayout();
    QLayout *createTime();
    void connectSignals();
    void connectQuestions();
    void followEdit(const Edit &edit);
    void refreshSoon();
    void refresh();
    void showState();
    void showTitle();
    void followLens();
    void followView();
    void followTable();
    void showTable(bool isShown);
    void showBody();

    void ask(GraphQuestion question); ///< the present one again: it is over
    void showInquiry();
    void showEmphasis();
    void offerDetails();
    std::optional<RowRef> asked() const; ///< the record that a question is about
    void setSince(const std::optional<QDate> &since);
    void open(const RowRef &row);
    void reveal(const RowRef &row); ///< its record
    void showTableRow();

    Context m_context;
    GraphState *m_state;
    GraphInquiry *m_inquiry;
    ElidedLabel *m_title;
    GraphTools *m_tools;
    GraphLegend *m_legend;
    QuestionBar *m_questionBar;
    GraphView *m_view;
    GraphEdgesModel *m_edges;
    QTableView *m_table;
    GraphFinder *m_finder;
    GraphActions *m_actions;
    GraphSaver *m_saver;
    EmptyNote *m_empty;
    QStackedWidget *m_body;
    AnswerPanel *m_answer;
    DateSlider *m_slider;
    QToolButton *m_play;
    std::unique_ptr<GraphDetails> m_details;
    bool m_isRefreshDue = false;
    bool m_isEmpty = false; ///< there is nothing that a graph could be made of
    bool m_isStale = true;  ///< something changed while the page was not shown
};

} // namespace fairlead
