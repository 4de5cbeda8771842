#pragma once

#include <QWidget>

class QLabel;

namespace fairlead {

class NegotiationState;
class TalksForm;

/// The mandate before the talks, and the decision and its lessons after them.
class DecisionScreen : public QWidget
{
    Q_OBJECT

public:
    DecisionScreen(NegotiationState &state, QWidget *parent);

    void refresh();

private:
    QString settledText() const; ///< what was got, refused and given, one line a point

    NegotiationState &m_state;
    QLabel *m_result;
    QLabel *m_settled;
    TalksForm *m_form;
};

} // namespace fairlead
