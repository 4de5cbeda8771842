#pragma once

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace fairlead {

class NegotiationState;
struct ChecklistPoint;

/// The proof that a point needs, ticked where it is at hand.
class EvidenceList : public QWidget
{
    Q_OBJECT

public:
    EvidenceList(NegotiationState &state, QWidget *parent);

    void showPoint(const ChecklistPoint &point);

private:
    NegotiationState &m_state;
    QString m_point;
    QStringList m_evidence;
    QLabel *m_count;
    QVBoxLayout *m_lines;
    std::vector<QCheckBox *> m_boxes; ///< by place in the evidence
};

} // namespace fairlead
