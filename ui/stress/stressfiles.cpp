#include "ui/stress/stressfiles.h"

#include "ui/stress/stressfindings.h"
#include "ui/stress/stressstate.h"
#include "ui/stress/stresstables.h"
#include "ui/widgets/lensline.h"

#include <QCoreApplication>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(StressFiles)
};

} // namespace

QString stressLensText(const StressState &state)
{
    Lens lens = state.lens();
    lens.scenario = state.figures()->scenario;
    return lensLine(state.workspace(), lens,
                    {LensPart::Basis, LensPart::Scenario, LensPart::Plan, LensPart::Organisation},
                    {Text::tr("losses are estimates in US dollars, present values")});
}

StressPicture stressPicture(const StressState &state)
{
    const StressFigures &figures = *state.figures();
    const StressStudy &study = figures.study;
    StressPicture picture{.title = stressFinding(state.workspace(), figures.scenario, study,
                                                 state.model()->switching().horizonMonths()),
                          .lensLine = stressLensText(state),
                          .sentences = {exitFinding(state.workspace(), study)},
                          .lossTitle = Text::tr("Loss of each workload with its best answer, USD"),
                          .losses = stressedTable(state.workspace(), study, StressColumns::Few),
                          .inputsTitle = {},
                          .inputs = {},
                          .contracts = stressedContractTable(state.workspace(), study),
                          .notes = study.result.notes};
    if (const StressInputs *inputs = state.inputs()) {
        picture.sentences += inputSentences(*inputs);
        picture.inputsTitle = inputsFinding(*inputs);
        picture.inputs = stressInputTable(*inputs, StressColumns::Few);
        picture.inputsBase = inputs->movesLoss() ? inputs->loss : inputs->exits;
    }
    return picture;
}

} // namespace fairlead
