#include "models/timeline/timelinetext.h"

#include "models/fields/valuetext.h"
#include "models/timeline/decisionplan.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// Beyond this, an amount is a slip of the pen, and does not fit into minor units.
constexpr double kMostUnits = 1e12;
constexpr int kMostTitles = 4; // that a label lists

QString moneyOf(const Money &money)
{
    return moneyText(money, QLocale());
}

QString quantityText(double quantity)
{
    return QLocale().toString(quantity, 'g', 12);
}

/// Up to two, firm before the rest: labels are short.
QString shortAmounts(const TimelineEvent &event)
{
    QStringList parts;
    for (const TimelineAmount &amount : event.amounts) {
        if (parts.size() == 2)
            return {};
        parts += u"%1 %2"_s.arg(moneyOf(amount.money), amount.qualifier == Qualifier::UpTo
                                                           ? labelInSentence(amount.qualifier)
                                                           : labelInSentence(amount.certainty));
    }
    return parts.join(u", "_s);
}

/// The sums where there is less room; what has no known amount is still said.
QString shortSumsText(const TimelineCluster &cluster)
{
    QStringList parts;
    for (const ClusterSum &sum : cluster.sums) {
        if (sum.firm)
            parts += Text::tr("%1 firm").arg(moneyOf(*sum.firm));
        if (sum.upTo)
            parts += u"≤ %1"_s.arg(moneyOf(*sum.upTo));
    }
    if (cluster.withoutAmount > 0)
        parts += Text::tr("%1 unknown", "number of amounts").arg(cluster.withoutAmount);
    return parts.join(u", "_s);
}

QString dayOf(const TimelineEvent &event)
{
    return dateText(event.begins, QLocale());
}

/// What it is about, for kinds whose title is that of their contract.
QString deadlineText(const TimelineEvent &event)
{
    switch (event.kind) {
    case TimelineKind::NoticeDeadline:
        return event.status == TimelineStatus::Missed ? Text::tr("notice was due %1")
                                                      : Text::tr("notice by %1");
    case TimelineKind::TalksBy:
        return Text::tr("open talks by %1");
    case TimelineKind::LeverageEnds:
        return event.status == TimelineStatus::Missed ? Text::tr("leverage ended %1")
                                                      : Text::tr("leverage ends %1");
    case TimelineKind::CommitmentEnd:
        return Text::tr("settled %1");
    default:
        return u"%1"_s;
    }
}

QStringList barTexts(const TimelineEvent &event)
{
    switch (event.kind) {
    case TimelineKind::ContractTerm:
        if (event.status == TimelineStatus::Expected)
            return {Text::tr("renews if no notice is served: %1").arg(whenText(event)),
                    Text::tr("renews if no notice is served"), Text::tr("renews")};
        return {whenText(event), event.ends
                                     ? Text::tr("to %1").arg(dateText(*event.ends, QLocale()))
                                     : Text::tr("no end known")};
    case TimelineKind::CommitmentYear: {
        const QString used = event.burnDown ? usedText(*event.burnDown) : QString();
        const QString amount = shortAmounts(event);
        QStringList texts;
        if (!used.isEmpty())
            texts << Text::tr("%1: %2").arg(event.title, used) << used;
        if (!amount.isEmpty())
            texts << Text::tr("%1: %2").arg(event.title, amount) << amount;
        return texts << event.title;
    }
    case TimelineKind::DealTerm: {
        const QString amount = shortAmounts(event);
        if (amount.isEmpty())
            return {event.title};
        return {Text::tr("%1 · %2").arg(event.title, amount), event.title, amount};
    }
    default:
        return {event.title};
    }
}

/// A law or the end of a model that stands shortly after a deadline; -1: none.
int nextOfTheMarket(const Timeline &timeline, int deadline)
{
    const TimelineEvent &due = timeline.events[size_t(deadline)];
    for (const int index : timeline.deadlines) {
        const TimelineEvent &event = timeline.events[size_t(index)];
        const bool isMarket = event.kind == TimelineKind::Regulation
                              || event.kind == TimelineKind::Retirement
                              || event.kind == TimelineKind::Lifecycle;
        const int after = event.daysLeft - due.daysLeft;
        if (isMarket && after > 0 && after <= kNearbyDays)
            return index;
    }
    return -1;
}

QString dueText(const TimelineEvent &event)
{
    const int days = event.daysLeft;
    switch (event.kind) {
    case TimelineKind::NoticeDeadline:
        return days == 0
                   ? Text::tr("Notice on “%1” is due today").arg(event.title)
                   : Text::tr("Notice on “%1” is due in %n day(s)", nullptr, days).arg(event.title);
    case TimelineKind::TalksBy:
        return Text::tr("Talks on “%1” have to open in %n day(s)", nullptr, days).arg(event.title);
    case TimelineKind::LeverageEnds:
        return Text::tr("Leverage on “%1” ends in %n day(s)", nullptr, days).arg(event.title);
    case TimelineKind::CommitmentEnd:
        return Text::tr("“%1” is settled in %n day(s)", nullptr, days).arg(event.title);
    default:
        return Text::tr("%1: in %n day(s)", nullptr, days).arg(event.title);
    }
}

} // namespace

QString whenText(const TimelineEvent &event)
{
    const QLocale locale;
    const QString begins = dateText(event.begins, locale);
    if (event.shape == TimelineShape::Open)
        return Text::tr("after %1, no date").arg(begins);
    if (event.ends)
        return u"%1 – %2"_s.arg(begins, dateText(*event.ends, locale));
    return event.shape == TimelineShape::Span ? Text::tr("from %1").arg(begins) : begins;
}

QString daysLeftText(const TimelineEvent &event)
{
    if (event.daysLeft == 0)
        return Text::tr("today");
    return event.daysLeft > 0 ? Text::tr("in %n day(s)", nullptr, event.daysLeft)
                              : Text::tr("%n day(s) ago", nullptr, -event.daysLeft);
}

QString amountsText(const TimelineEvent &event)
{
    QStringList parts;
    for (const TimelineAmount &amount : event.amounts)
        parts += u"%1 %2"_s.arg(moneyOf(amount.money), amount.qualifier == Qualifier::UpTo
                                                           ? labelOf(amount.qualifier)
                                                           : labelOf(amount.certainty));
    return parts.join(u" · "_s);
}

QString capacityText(const TimelineCapacity &capacity)
{
    const QString unit = labelOf(capacity.unit);
    if (!capacity.quantity)
        return Text::tr("%1, not published").arg(unit);
    const QString low = quantityText(*capacity.quantity);
    QString text = capacity.quantityHigh
                       ? u"%1 – %2 %3"_s.arg(low, quantityText(*capacity.quantityHigh), unit)
                       : u"%1 %2"_s.arg(low, unit);
    if (capacity.qualifier != Qualifier::Exact && capacity.qualifier != Qualifier::Unstated)
        text = u"%1 %2"_s.arg(labelInSentence(capacity.qualifier), text);
    return text;
}

QString sumsText(const TimelineCluster &cluster)
{
    QStringList parts;
    for (const ClusterSum &sum : cluster.sums) {
        if (sum.firm)
            parts += Text::tr("%1 firm").arg(moneyOf(*sum.firm));
        if (sum.upTo)
            parts += Text::tr("up to %1").arg(moneyOf(*sum.upTo));
    }
    if (parts.isEmpty() || cluster.withoutAmount == 0)
        return parts.join(u", "_s);
    return Text::tr("%1, %n without an amount", nullptr, cluster.withoutAmount)
        .arg(parts.join(u", "_s));
}

QString usedText(const TimelineBurnDown &burnDown)
{
    const double floor = burnDown.floor.units();
    if (!burnDown.used || !(floor > 0))
        return {};
    return Text::tr("%1 % of %2 used")
        .arg(QLocale().toString(*burnDown.used / floor * 100, 'f', 0), moneyOf(burnDown.floor));
}

QString burnDownFinding(const TimelineBurnDown &burnDown)
{
    constexpr double kRounding = 0.5; // estimates are in whole units
    const Currency &currency = burnDown.floor.currency;
    const double shortfall = burnDown.shortfall.value_or(0);
    if (!burnDown.forecast)
        return Text::tr("The floor is %1; no forecast is known").arg(moneyOf(burnDown.floor));
    if (burnDown.planShortfall && *burnDown.planShortfall > shortfall + kRounding)
        return Text::tr("The plan leaves %1 of the floor unused, %2 without it")
            .arg(estimateText(*burnDown.planShortfall, currency),
                 estimateText(shortfall, currency));
    if (shortfall > kRounding)
        return Text::tr("Use ends %1 below the floor").arg(estimateText(shortfall, currency));
    return Text::tr("Use ends %1 above the floor")
        .arg(estimateText(std::max(0.0, *burnDown.forecast - burnDown.floor.units()), currency));
}

QString unitsText(double units, const Currency &currency)
{
    if (!std::isfinite(units) || std::abs(units) > kMostUnits)
        return u"–"_s;
    return moneyText(Money::ofUnits(qRound64(units), currency), QLocale());
}

QString estimateText(double units, const Currency &currency)
{
    if (!(units >= 1 && units <= kMostUnits))
        return unitsText(units, currency);
    const double step = std::pow(10, std::floor(std::log10(units)) - 1);
    return unitsText(std::round(units / step) * step, currency);
}

QStringList labelTexts(const TimelineEvent &event)
{
    if (event.shape == TimelineShape::Span)
        return barTexts(event);
    const QString day = dayOf(event);
    switch (event.kind) {
    case TimelineKind::NoticeDeadline:
        return {deadlineText(event).arg(day), Text::tr("notice %1").arg(day), day};
    case TimelineKind::TalksBy:
        return {deadlineText(event).arg(day), Text::tr("talks %1").arg(day), day};
    case TimelineKind::LeverageEnds:
        return {deadlineText(event).arg(day), Text::tr("leverage %1").arg(day), day};
    case TimelineKind::CommitmentEnd:
        return {u"%1, %2"_s.arg(event.title, deadlineText(event).arg(day)),
                deadlineText(event).arg(day), day};
    case TimelineKind::Regulation:
    case TimelineKind::Review:
    case TimelineKind::Lifecycle:
    case TimelineKind::Retirement:
    case TimelineKind::ChecklistItem:
    case TimelineKind::PlanMove:
        return {u"%1 %2"_s.arg(day, event.title), event.title, day};
    case TimelineKind::Capacity: {
        const QString quantity = event.capacity ? capacityText(*event.capacity) : QString();
        if (quantity.isEmpty())
            return {event.title};
        const bool isOpen = event.shape == TimelineShape::Open;
        return {u"%1, %2, %3"_s.arg(quantity, isOpen ? Text::tr("no date") : day, event.title),
                isOpen ? Text::tr("%1, no date").arg(quantity) : u"%1, %2"_s.arg(quantity, day),
                quantity};
    }
    default:
        break;
    }
    const QString amounts = shortAmounts(event);
    const QString note = event.shape == TimelineShape::Open ? Text::tr(", no date") : QString();
    if (amounts.isEmpty())
        return {event.title + note};
    return {u"%1 · %2%3"_s.arg(event.title, amounts, note), amounts + note};
}

QStringList labelTexts(const Timeline &timeline, const TimelineCluster &cluster)
{
    for (const int index : cluster.events) {
        const TimelineEvent &event = timeline.events[size_t(index)];
        const bool isNotice = event.kind == TimelineKind::NoticeDeadline && event.daysLeft >= 0;
        if (isNotice)
            return {Text::tr("%1, %n more", nullptr, int(cluster.events.size()) - 1)
                        .arg(labelTexts(event).front()),
                    labelTexts(event).front()};
    }
    QStringList texts;
    QStringList titles;
    for (const int index : cluster.events)
        titles += timeline.events[size_t(index)].title;
    const QString sums = sumsText(cluster);
    if (cluster.first == cluster.last && titles.size() <= kMostTitles) // no zoom parts them
        texts += titles.join(u"; "_s) + (sums.isEmpty() ? QString() : u" · "_s + sums);
    if (!sums.isEmpty())
        return texts << sums << shortSumsText(cluster);
    return texts << Text::tr("%1, %n more", nullptr, int(titles.size()) - 1).arg(titles.front());
}

QStringList timelineFindings(const Timeline &timeline)
{
    if (timeline.deadlines.empty())
        return {};
    int due = timeline.deadlines.front();
    for (const int index : timeline.deadlines) {
        const TimelineEvent &event = timeline.events[size_t(index)];
        if (event.kind == TimelineKind::NoticeDeadline && event.daysLeft <= kNearbyDays) {
            due = index;
            break;
        }
    }
    const TimelineEvent &event = timeline.events[size_t(due)];
    const QString text = dueText(event);
    const int next = nextOfTheMarket(timeline, due);
    if (event.kind != TimelineKind::NoticeDeadline || next < 0)
        return {text};
    const TimelineEvent &later = timeline.events[size_t(next)];
    return {Text::tr("%1, %n day(s) before: %2", nullptr, later.daysLeft - event.daysLeft)
                .arg(text, later.title),
            text};
}

} // namespace fairlead
