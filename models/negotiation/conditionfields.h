#pragma once

#include "models/negotiation/condition.h"
#include "models/negotiation/contractsituation.h"

namespace fairlead {

enum class FactKind { YesNo, Number, Choice, Choices };

/// What a fact is read from: the situation, and the entry if the fact is one of a list.
struct FactSource
{
    const ContractSituation &situation;
    const Workspace &workspace;
    const Workload *workload = nullptr;
    const Commitment *commitment = nullptr;
    const DealPart *deal = nullptr;
};

/// One fact that conditions may ask for, by its one name, and how it is read from the model.
struct ConditionField
{
    FactScope scope = FactScope::Situation;
    QString name; ///< "contract.price_locked"; of a list without its scope: "criticality"
    FactKind kind = FactKind::YesNo;
    const Enumeration *enumeration = nullptr; ///< of a choice or of choices
    const char *labelText = nullptr;          ///< of a computed field: English source text
    const char *unitText = "";                ///< the same
    bool isShare = false;                     ///< a fraction, shown in per cent
    bool isMoney = false;                     ///< in US dollars
    TableId table = TableId::Contract;        ///< where it is entered, or what it is computed from
    QString column;                           ///< its field in that table
    const Field *stored = nullptr;            ///< the field that it is, unless it is computed
    Fact (*compute)(const FactSource &) = nullptr; ///< unless it is stored

    QString label() const;
    QString unit() const;
    Fact read(const FactSource &source) const;
};

/// The whole table of a scope. A condition's fields are places in it.
const std::vector<ConditionField> &conditionFields(FactScope scope);
const ConditionField &conditionField(FactScope scope, int field);
int findConditionField(FactScope scope, QStringView name); ///< -1: there is none

/// The choices of which a comparison with a set is about, in their order.
std::vector<const Choice *> choicesIn(const ConditionField &field, quint64 set);

/// The fact as people read it: "yes", "68 %", "45 days", "Critical"; "unknown" for null.
QString factText(const ConditionField &field, const Fact &fact);

/// All facts of the situation; amounts in other currencies than US dollars are unknown.
Facts factsOf(const ContractSituation &situation, const Workspace &workspace);

} // namespace fairlead
