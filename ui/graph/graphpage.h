#pragma once

#include "ui/context.h"

#include <QWidget>

#include <functional>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace fairlead {

class DateSlider;
class EmptyNote;
class GraphLegend;
class GraphState;
class GraphView;

/// The Graph page: the market with the organisation in it, as a picture and as a table, over time.
class GraphPage : public QWidget
{
    Q_OBJECT

public:
    GraphPage(const Context &context, QWidget *parent);

signals:
    void detailsOffered(QWidget *panel); ///< to be shown beside the page; null: the selected row
    void importRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createActions();
    void createLayout();
    void connectSignals();
    QAction *addPageAction(const QString &text, const QKeySequence &shortcut, const QString &name,
                           std::function<void()> act);
    void refreshSoon();
    void refresh();
    void showState();
    void followLens();
    void followView();

    Context m_context;
    GraphState *m_state;
    QLabel *m_title;
    GraphLegend *m_legend;
    GraphView *m_view;
    EmptyNote *m_empty;
    QStackedWidget *m_body;
    DateSlider *m_slider;
    QToolButton *m_play;
    bool m_isRefreshDue = false;
    bool m_isStale = true; ///< something changed while the page was not shown
};

} // namespace fairlead
