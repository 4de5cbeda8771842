#include "ui/negotiation/pointtexts.h"

#include "models/negotiation/conditionwords.h"
#include "models/negotiation/pointprices.h"
#include "ui/board/figures.h"

#include <QCoreApplication>
#include <QLocale>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PointTexts)
};

constexpr qsizetype kMostNamed = 4;

} // namespace

QString categoryText(const ChecklistPoint &point)
{
    return point.rule ? labelOf(point.rule->category) : Text::tr("Own point");
}

QString reasonSentence(const ChecklistPoint &point)
{
    if (point.block != ChecklistBlock::NeedsData)
        return point.reasons.join(u"; "_s);
    QStringList missing;
    for (const MissingFact &fact : point.missing)
        missing += missingText(fact);
    const qsizetype more = missing.size() - kMostNamed;
    if (more <= 0)
        return Text::tr("Missing: %1").arg(missing.join(u", "_s));
    return Text::tr("Missing: %1 and %n more", nullptr, int(more))
        .arg(missing.first(kMostNamed).join(u", "_s));
}

QString scoreText(const ChecklistPoint &point)
{
    const QLocale locale;
    const PointScore &score = point.score;
    return Text::tr("%1 = %2 %3 × %4 %5 × urgency %6 × exposure %7")
        .arg(locale.toString(score.total(), 'f', 1), labelOf(point.stance),
             locale.toString(score.weight), labelOf(point.level), locale.toString(score.level),
             locale.toString(score.urgency), locale.toString(score.exposure, 'f', 2));
}

QString boundText(double usd, bool isBound)
{
    return isBound ? Text::tr("≥\u00a0%1").arg(shortMoney(usd)) : shortMoney(usd);
}

QString sumText(const WorthSum &sum)
{
    return sum.isKnown ? boundText(sum.usd, sum.isBound) : u"–"_s;
}

} // namespace fairlead
