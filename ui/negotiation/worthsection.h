#pragma once

#include "ui/context.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fairlead {

class NegotiationState;
struct PointWorth;

/// What winning a point is worth, and why: formula and inputs, each leading to its record.
class WorthSection : public QWidget
{
    Q_OBJECT

public:
    WorthSection(NegotiationState &state, QWidget *parent);

    void showPoint(const QString &pointId);

private:
    void showScenarios(); ///< or that they are being reckoned
    void fillTrace(const PointWorth &worth);
    QString scenarioText() const;

    NegotiationState &m_state;
    QString m_point;
    QLabel *m_amount;
    QLabel *m_caption;
    QLabel *m_sentence;
    QLabel *m_scenarios;
    QPushButton *m_why;
    QWidget *m_trace;
    QVBoxLayout *m_lines;
};

} // namespace fairlead
