#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace fairlead {

class FieldEditor;
class NegotiationState;
struct MissingFact;

/// The facts that a point waits for, each with the field of the record to fill it in; where there
/// is no record yet, a way to the records.
class MissingFacts : public QWidget
{
    Q_OBJECT

public:
    MissingFacts(NegotiationState &state, QWidget *parent);

    void showFacts(const std::vector<MissingFact> &facts);

private:
    void addFact(const MissingFact &fact);

    NegotiationState &m_state;
    std::vector<MissingFact> m_shown;
    QVBoxLayout *m_lines;
};

} // namespace fairlead
