#pragma once

#include "models/values/id.h"

#include <QWidget>

#include <vector>

class QFormLayout;
class QLabel;

namespace fairlead {

class FieldEditor;
class NegotiationState;
struct Contract;
struct Field;

/// The mandate before the talks, and the decision and its lessons after them.
class DecisionScreen : public QWidget
{
    Q_OBJECT

public:
    DecisionScreen(NegotiationState &state, QWidget *parent);

    void refresh();

private:
    void addField(QFormLayout *form, const Field &field);
    void showField(FieldEditor &editor);

    NegotiationState &m_state;
    Id<Contract> m_contract; ///< whose talks are shown
    QLabel *m_result;
    std::vector<FieldEditor *> m_editors;
};

} // namespace fairlead
