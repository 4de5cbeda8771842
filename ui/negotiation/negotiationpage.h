#pragma once

#include "ui/context.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace fairlead {

class ChecklistModel;
class ChecklistView;
class EmptyNote;
class NegotiationState;
class PointPanel;
class WorthBar;

/// The Negotiation page: which contract, its points by block, and all of the chosen one.
class NegotiationPage : public QWidget
{
    Q_OBJECT

public:
    NegotiationPage(const Context &context, QWidget *parent);

    NegotiationState &state() const { return *m_state; }

signals:
    void recordsRequested(); ///< there is no contract to prepare yet

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createActions();
    QWidget *createHead();
    QWidget *createChecklist();
    void connectSignals();
    QAction *addPageAction(const QString &text, const QKeySequence &shortcut, const QString &name,
                           void (NegotiationPage::*act)());
    void refresh();
    void fillContracts();
    void showFacts();
    void showCount();
    void showChosen(const QString &pointId);
    void showEmptyNote();
    void moveChosen(const QString &pointId, int step);
    void moveUp();
    void moveDown();
    void toggleMustHave();
    void addPoint();
    void rankByScore();
    void findPoints();

    Context m_context;
    NegotiationState *m_state;
    QComboBox *m_contracts;
    QLabel *m_deadline;
    QLabel *m_facts;
    QLabel *m_listing;
    QLineEdit *m_filter;
    QLabel *m_count;
    ChecklistModel *m_model;
    ChecklistView *m_view;
    WorthBar *m_worth;
    PointPanel *m_panel;
    EmptyNote *m_empty;
    QStackedWidget *m_body;
    bool m_hasChosen = false; ///< the first point was shown once
};

} // namespace fairlead
