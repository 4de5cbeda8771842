#include "models/timeline/timelinecsv.h"

#include "models/fields/csvtext.h"
#include "models/rowtitle.h"

#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// The columns of amounts. A ceiling never stands under what is paid or owed.
enum class AmountColumn {
    Paid,
    Firm,
    UpTo,
    Conditional,
    Option,
    Intention,
    Unknown,
    Lapsed,
    Count
};

AmountColumn columnOf(const TimelineAmount &amount)
{
    switch (amount.certainty) {
    case Certainty::Paid:
        return amount.isFirm() ? AmountColumn::Paid : AmountColumn::UpTo;
    case Certainty::Firm:
        return amount.isFirm() ? AmountColumn::Firm : AmountColumn::UpTo;
    case Certainty::Conditional:
        return AmountColumn::Conditional;
    case Certainty::Option:
        return AmountColumn::Option;
    case Certainty::Intention:
        return AmountColumn::Intention;
    case Certainty::Unknown:
        return AmountColumn::Unknown;
    case Certainty::Lapsed:
        return AmountColumn::Lapsed;
    }
    Q_UNREACHABLE();
}

QString yesNo(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

QString number(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? QString::number(*value, 'f', 2) : QString();
}

/// Exact, without the currency.
QString amountText(const Money &money)
{
    return money.toText().section(u' ', 0, 0);
}

QString precisionText(PartialDate::Precision precision)
{
    switch (precision) {
    case PartialDate::Precision::Day:
        return u"day"_s;
    case PartialDate::Precision::Month:
        return u"month"_s;
    case PartialDate::Precision::Quarter:
        return u"quarter"_s;
    case PartialDate::Precision::Half:
        return u"half"_s;
    case PartialDate::Precision::Year:
        return u"year"_s;
    }
    Q_UNREACHABLE();
}

QString lanesText(const Timeline &timeline, const TimelineEvent &event)
{
    QStringList titles;
    for (const int lane : event.lanes)
        titles += timeline.lanes[size_t(lane)].title;
    return titles.join(u"; "_s);
}

QString sourcesText(const Workspace &workspace, const TimelineEvent &event)
{
    QStringList titles;
    for (const Id<Source> &source : event.sources)
        titles += rowTitle(workspace, source);
    return titles.join(u"; "_s);
}

using Sums = std::map<QString, std::map<AmountColumn, Money>>; ///< by currency

/// Parts of one event in the same currency and of the same certainty may be added.
Sums sumsOf(const TimelineEvent &event)
{
    Sums sums;
    for (const TimelineAmount &amount : event.amounts) {
        auto &ofCurrency = sums[amount.money.currency.code()];
        const auto [found, isNew] = ofCurrency.try_emplace(columnOf(amount), amount.money);
        if (!isNew
            && __builtin_add_overflow(found->second.minor, amount.money.minor,
                                      &found->second.minor))
            found->second.minor = std::numeric_limits<qint64>::max();
    }
    if (sums.empty())
        sums[QString()] = {};
    return sums;
}

QStringList capacityCells(const TimelineEvent &event)
{
    if (!event.capacity)
        return {QString(), QString(), QString()};
    const auto plain = [](const std::optional<double> &value) {
        return value ? QString::number(*value, 'g', 12) : QString();
    };
    return {plain(event.capacity->quantity), plain(event.capacity->quantityHigh),
            keyOf(event.capacity->unit)};
}

QStringList burnDownCells(const TimelineEvent &event)
{
    if (!event.burnDown)
        return {QString(), QString(), QString(), QString()};
    return {amountText(event.burnDown->floor), number(event.burnDown->used),
            number(event.burnDown->forecast), number(event.burnDown->shortfall)};
}

} // namespace

std::vector<int> allEvents(const Timeline &timeline)
{
    std::vector<int> events(timeline.events.size());
    std::iota(events.begin(), events.end(), 0);
    return events;
}

QByteArray timelineCsv(const Workspace &workspace, const Timeline &timeline,
                       const std::vector<int> &events)
{
    QString csv =
        u"\uFEFFid,group,lanes,kind,title,shape,status,begins,ends,precision,days_left,"
        "deadline,computed,verified,in_sums,currency,paid,firm,up_to,conditional,"
        "option,intention,unknown,lapsed,quantity,quantity_high,unit,floor,used,forecast,shortfall,"
        "reason,sources,table,record\r\n"_s;
    for (const int index : events) {
        const TimelineEvent &event = timeline.events[size_t(index)];
        const LaneGroup group = timeline.lanes[size_t(event.lanes.front())].group;
        for (const auto &[currency, byColumn] : sumsOf(event)) {
            QStringList cells{csvCell(event.id),
                              keyOf(group),
                              csvCell(lanesText(timeline, event)),
                              keyOf(event.kind),
                              csvCell(event.title),
                              keyOf(event.shape),
                              keyOf(event.status),
                              event.begins.toText(),
                              event.ends ? event.ends->toText() : QString(),
                              precisionText(event.begins.precision()),
                              QString::number(event.daysLeft),
                              yesNo(event.isDeadline),
                              yesNo(event.isComputed),
                              yesNo(event.isVerified),
                              yesNo(event.isCounted),
                              currency};
            for (int column = 0; column < int(AmountColumn::Count); ++column) {
                const auto found = byColumn.find(AmountColumn(column));
                cells += found == byColumn.end() ? QString() : amountText(found->second);
            }
            cells += capacityCells(event);
            cells += burnDownCells(event);
            cells += {csvCell(event.reason), csvCell(sourcesText(workspace, event)),
                      tableInfo(event.row.table).key(), csvCell(event.row.id)};
            csv += cells.join(u',') + u"\r\n"_s;
        }
    }
    return csv.toUtf8();
}

} // namespace fairlead
