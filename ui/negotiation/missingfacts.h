#pragma once

#include "models/negotiation/condition.h"

#include <QWidget>

#include <utility>
#include <vector>

class QVBoxLayout;

namespace fairlead {

class FieldEditor;
class NegotiationState;

/// The facts that a point waits for, each with the field of the record to fill it in; where there
/// is no record yet, a way to the records.
class MissingFacts : public QWidget
{
    Q_OBJECT

public:
    MissingFacts(NegotiationState &state, QWidget *parent);

    void showFacts(const std::vector<MissingFact> &facts);

private:
    /// A fact and the record that it is entered in; the id of the record is empty: there is none.
    using Target = std::pair<MissingFact, RowRef>;

    void addFact(const Target &target);
    void showValues();
    void commit(const RowRef &row, FieldEditor *editor);

    NegotiationState &m_state;
    std::vector<Target> m_shown;
    std::vector<std::pair<RowRef, FieldEditor *>> m_editors; ///< of what is shown now
    QVBoxLayout *m_lines;
};

} // namespace fairlead
