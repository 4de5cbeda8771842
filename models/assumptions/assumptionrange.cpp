#include "models/assumptions/assumptionrange.h"

#include <QCoreApplication>
#include <QSet>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(AssumptionRange)
};

bool isShare(const QString &unit)
{
    static const QSet<QString> kShares{u"fraction"_s, u"fraction of spend"_s, u"a year"_s,
                                       u"Spearman"_s};
    return kShares.contains(unit);
}

bool isDivisor(const QString &id)
{
    static const QSet<QString> kDivisors{u"productive_hours"_s, u"readiness_half_life"_s,
                                         u"link_gbps"_s, u"link_efficiency"_s, u"token_ratio"_s};
    return kDivisors.contains(id);
}

} // namespace

bool AssumptionRange::holds(double value) const
{
    return (excludesLeast ? value > least : value >= least) && (!most || value <= *most);
}

AssumptionRange rangeOf(const Assumption &assumption)
{
    AssumptionRange range;
    if (isShare(assumption.unit))
        range.most = 1;
    range.excludesLeast = isDivisor(assumption.id.text);
    return range;
}

QString rangeText(const AssumptionRange &range)
{
    if (range.most)
        return Text::tr("A share is from 0 to 1.");
    return range.excludesLeast ? Text::tr("The value must be above 0.")
                               : Text::tr("The value must not be below 0.");
}

QString assumptionProblem(const Assumption &assumption)
{
    const AssumptionRange range = rangeOf(assumption);
    for (const auto &value : {assumption.low, assumption.likely, assumption.high}) {
        if (value && !range.holds(*value))
            return Text::tr("“%1”: %2").arg(assumption.name, rangeText(range));
    }
    const double low = assumption.low.value_or(assumption.likely.value_or(0));
    const double likely = assumption.likely.value_or(low);
    const double high = assumption.high.value_or(likely);
    if (low > likely || likely > high) {
        return Text::tr("“%1”: The low, likely and high values are out of order.")
            .arg(assumption.name);
    }
    return {};
}

QString assumptionProblem(const Workspace &workspace)
{
    for (const Assumption &assumption : workspace.rows<Assumption>()) {
        if (const QString problem = assumptionProblem(assumption); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace fairlead
