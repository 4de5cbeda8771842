#pragma once

#include <QWidget>

class QLabel;
class QTableView;

namespace fairlead {

class NegotiationState;
class TradeModel;

/// The trade plan: each give with its ask, and the two or three offers made of them.
class TradeScreen : public QWidget
{
    Q_OBJECT

public:
    TradeScreen(NegotiationState &state, QWidget *parent);

    void refresh();

signals:
    void pointAsked(const QString &pointId); ///< to be shown in the checklist

private:
    NegotiationState &m_state;
    TradeModel *m_model;
    QTableView *m_table;
    QLabel *m_finding;
    QLabel *m_offers;
};

} // namespace fairlead
