#include "ui/stress/stressfiles.h"

#include "models/organisation.h"
#include "models/rowtitle.h"
#include "ui/stress/stressfindings.h"
#include "ui/stress/stressstate.h"
#include "ui/stress/stresstables.h"

#include <QCoreApplication>
#include <QLocale>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(StressFiles)
};

} // namespace

QString stressLensText(const StressState &state)
{
    const Lens &lens = state.lens();
    QStringList parts{Text::tr("As of %1").arg(QLocale().toString(lens.asOf, QLocale::LongFormat)),
                      Text::tr("basis: %1").arg(labelOf(lens.basis))};
    if (const Scenario *scenario = state.scenario())
        parts += Text::tr("scenario: %1").arg(rowTitle(state.workspace(), scenario->id));
    if (!lens.plan.isNull())
        parts += Text::tr("plan: %1").arg(rowTitle(state.workspace(), lens.plan));
    parts += Text::tr("losses are estimates in US dollars, present values");
    const Organisation *organisation = organisationOf(state.workspace());
    if (organisation && organisation->origin == Origin::Sample)
        parts += Text::tr("sample organisation");
    return parts.join(u" · "_s);
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
