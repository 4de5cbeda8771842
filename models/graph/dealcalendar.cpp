#include "models/graph/dealcalendar.h"

#include "models/rows/dataset.h"
#include "models/rows/datasetrow.h"
#include "models/rows/deal.h"

#include <algorithm>
#include <map>
#include <set>

namespace fairlead {

namespace {

constexpr int kYearsBack = 3;
constexpr int kMostYearsOn = 5;

} // namespace

QDate quarterStart(const QDate &day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

int DealCalendar::shown() const
{
    int sum = 0;
    for (const Quarter &quarter : quarters)
        sum += quarter.deals;
    return sum;
}

DealCalendar dealCalendar(const Workspace &workspace, const QDate &today)
{
    DealCalendar calendar;
    std::map<QDate, int> counts;
    for (const Deal &deal : workspace.rows<Deal>()) {
        if (deal.announcedOn && deal.announcedOn->isValid())
            ++counts[quarterStart(deal.announcedOn->first())];
        else
            ++calendar.undated;
    }
    const QString dealTable = tableInfo(TableId::Deal).key();
    std::set<QString> withDeals; // other datasets, of rules or prices, say nothing about the market
    for (const DatasetRow &row : workspace.rows<DatasetRow>()) {
        if (row.rowTable == dealTable)
            withDeals.insert(row.dataset.text);
    }
    for (const Dataset &dataset : workspace.rows<Dataset>()) {
        const QDate last = dataset.asOf.last();
        const bool isOfMarket = withDeals.contains(dataset.id.text);
        if (isOfMarket && last.isValid() && (!calendar.readUntil || last > *calendar.readUntil))
            calendar.readUntil = last;
    }
    if (counts.empty())
        return calendar;
    const int firstYear = std::max(today.year() - kYearsBack, counts.begin()->first.year());
    const int lastYear =
        std::clamp(counts.rbegin()->first.year(), today.year(), today.year() + kMostYearsOn);
    const QDate end(lastYear, 12, 31);
    for (QDate first(std::min(firstYear, lastYear), 1, 1); first < end;
         first = first.addMonths(3)) {
        const auto at = counts.find(first);
        calendar.quarters.push_back({first, at == counts.end() ? 0 : at->second});
    }
    for (const auto &[first, count] : counts)
        calendar.before += first < calendar.quarters.front().first ? count : 0;
    return calendar;
}

} // namespace fairlead
