#pragma once

#include "models/negotiation/conditionfields.h"

namespace fairlead {

// All facts that conditions may ask for, scope by scope, and how each is read from the model. Made
// once; conditionFields() keeps them.

std::vector<ConditionField> situationFields();
std::vector<ConditionField> workloadFields();
std::vector<ConditionField> commitmentFields();
std::vector<ConditionField> dealFields();

} // namespace fairlead
