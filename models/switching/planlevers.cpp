#include "models/switching/planlevers.h"

#include "models/switching/workloadstate.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanLevers)
};

constexpr double kLeastSaving = 1; ///< US dollars

QString nameOf(Mitigation mitigation)
{
    switch (mitigation) {
    case Mitigation::Abstraction:
        return Text::tr("Call wrapper");
    case Mitigation::EvalAutomation:
        return Text::tr("Automated tests");
    case Mitigation::PortableFramework:
        return Text::tr("Portable agents");
    case Mitigation::PolicyAsCode:
        return Text::tr("Policy as code");
    case Mitigation::OpenDataFormat:
        return Text::tr("Open formats");
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<PlanLever> planLevers(const SwitchingModel &model, const std::vector<Move> &moves)
{
    std::vector<PlanLever> saving;
    for (const Lever &lever : model.levers(moves)) {
        if (lever.saving >= kLeastSaving)
            saving.push_back(
                {fieldOf(lever.mitigation).toString(), nameOf(lever.mitigation), lever.saving});
    }
    return saving;
}

} // namespace fairlead
