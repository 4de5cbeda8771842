#pragma once

#include "models/stress/distressranking.h"
#include "models/stress/stressinputs.h"
#include "models/stress/stressstudy.h"

#include <QStringList>

namespace fairlead {

// What a scenario comes to, in words. Amounts are estimates in US dollars.

/// "Listing and price rise: we pay 312k more a year; …".
QString stressFinding(const Workspace &workspace, const Id<Scenario> &scenario,
                      const StressStudy &study, int horizonMonths);

/// The cheapest way out of everything that is reached, as a sentence; empty: nothing is reached.
QString exitFinding(const Workspace &workspace, const StressStudy &study);

/// How long there is to act, as people say it: "4.2 months", "2.0 months late", "–".
QString timeToActText(const std::optional<double> &months);

QString responseText(const Workspace &workspace, const StressedWorkload &each);

/// The three that matter most by name, as one sentence; empty: none does.
QString mostImportantInputs(const StressInputs &inputs);

/// The three that matter most, as sentences.
QStringList inputSentences(const StressInputs &inputs, size_t most = 3);
QString inputsFinding(const StressInputs &inputs); ///< the largest, as the title of a chart

/// A value of an input in its unit: "8 %", "$130/h".
QString inputValueText(const StressInput &input, double value);

/// What the ranking of parties means, and of whom too little is known for it.
QString distressFinding(const Workspace &workspace, const DistressRanking &ranking);

} // namespace fairlead
