#include "models/briefing/reportworkbook.h"

#include "models/concentration/spendconcentration.h"
#include "models/deals/dealsums.h"
#include "models/exposure/exposure.h"
#include "models/fields/storedtext.h"
#include "models/fields/tableinfo.h"
#include "models/graph/ownspend.h"
#include "models/organisation.h"
#include "models/rows/party.h"
#include "models/rows/route.h"
#include "models/rows/scenario.h"
#include "models/rows/workload.h"
#include "models/rowtitle.h"
#include "models/stress/stresstest.h"
#include "models/timeline/timeline.h"

#include <QCoreApplication>

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportWorkbook)
};

constexpr int kWide = 36;

SheetColumn text(const QString &title, int width = 20)
{
    return {.title = title, .unit = {}, .width = width};
}

SheetColumn number(const QString &title, const QString &unit, NumberShape shape)
{
    return {.title = title, .unit = unit, .shape = shape};
}

SheetColumn summed(const QString &title, const QString &unit)
{
    SheetColumn column = number(title, unit, NumberShape::Amount);
    column.isSummed = true;
    return column;
}

SheetCell cellOf(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? SheetCell(*value) : SheetCell();
}

SheetCell cellOf(const std::optional<Money> &money)
{
    return money ? SheetCell(money->units()) : SheetCell();
}

QString lensNote(const Lens &lens)
{
    return Text::tr("As of %1, basis %2")
        .arg(lens.asOf.toString(Qt::ISODate), labelInSentence(lens.basis));
}

Sheet spendSheet(const Workspace &workspace, const Lens &lens)
{
    Sheet sheet{.name = Text::tr("Spend"),
                .notes = {lensNote(lens), Text::tr("Twelve months of today's spend")},
                .columns = {text(Text::tr("Workload"), kWide), text(Text::tr("Route")),
                            text(Text::tr("Who bills it")), text(Text::tr("Currency"), 10)},
                .rows = {}};
    sheet.columns.push_back(summed(Text::tr("A year"), Text::tr("US dollars")));
    sheet.columns.push_back(
        number(Text::tr("A year"), Text::tr("other currencies"), NumberShape::Amount));
    for (const OwnSpend &each : ownSpends(workspace, lens)) {
        const bool isDollars = each.year && each.year->currency == Currency();
        sheet.rows.push_back({each.workload->name, rowTitle(workspace, each.route),
                              rowTitle(workspace, each.biller),
                              each.year ? each.year->currency.code() : QString(),
                              isDollars ? cellOf(each.year) : SheetCell(),
                              isDollars ? SheetCell() : cellOf(each.year)});
    }
    return sheet;
}

Sheet lockInSheet(const Workspace &workspace, const SwitchingModel &model, const Lens &lens)
{
    Sheet sheet{
        .name = Text::tr("Lock-in"),
        .notes = {lensNote(lens),
                  Text::tr("Index from 0 to 100; costs are estimates, lower bounds where "
                           "inputs are missing")},
        .columns = {text(Text::tr("Workload"), kWide),
                    number(Text::tr("Spend a month"), Text::tr("US dollars"), NumberShape::Amount),
                    text(Text::tr("Exit")), number(Text::tr("Index"), {}, NumberShape::General),
                    text(Text::tr("Captive"), 10), text(Text::tr("To"), kWide),
                    number(Text::tr("Cost"), Text::tr("US dollars"), NumberShape::Amount),
                    number(Text::tr("Time"), Text::tr("months"), NumberShape::General),
                    text(Text::tr("Not known"), kWide)},
        .rows = {}};
    for (const WorkloadExposure &each : exposureOf(workspace, model, lens).workloads) {
        for (const ExposedExit &exit : each.exits) {
            if (!each.isKnown())
                continue;
            const bool isCaptive = exit.exit.captive;
            sheet.rows.push_back({rowTitle(workspace, each.workload), each.monthlySpend,
                                  exitRoleText(exit.exit.role), exit.exit.index,
                                  isCaptive ? Text::tr("yes") : Text::tr("no"),
                                  isCaptive
                                      ? QString()
                                      : rowTitle(workspace, exit.exit.alternative.route) + u", "_s
                                            + rowTitle(workspace, exit.exit.alternative.model),
                                  isCaptive ? SheetCell() : SheetCell(exit.exit.cost),
                                  cellOf(exit.exit.months), exit.missing.join(u"; "_s)});
        }
    }
    return sheet;
}

Sheet concentrationSheet(const Workspace &workspace, const Lens &lens)
{
    Sheet sheet{.name = Text::tr("Concentration"),
                .notes = {lensNote(lens), Text::tr("Shares of the spend a year")},
                .columns = {text(Text::tr("Currency"), 10), text(Text::tr("Level")),
                            text(Text::tr("Part"), kWide),
                            number(Text::tr("Share"), {}, NumberShape::Percent)},
                .rows = {}};
    for (const SpendConcentration &spend : spendConcentrations(workspace, lens).currencies) {
        for (const LevelConcentration &level : spend.levels) {
            for (const LevelShare &share : level.shares) {
                sheet.rows.push_back(
                    {spend.total.currency.code(), labelOf(level.level), share.name, share.share});
            }
            if (level.unknown > 0) {
                sheet.rows.push_back({spend.total.currency.code(), labelOf(level.level),
                                      Text::tr("not known"), level.unknown});
            }
        }
    }
    return sheet;
}

Sheet datesSheet(const Workspace &workspace, const Lens &lens)
{
    Sheet sheet{.name = Text::tr("Dates"),
                .notes = {lensNote(lens), Text::tr("To act on, soonest first")},
                .columns = {text(Text::tr("Date"), 12),
                            number(Text::tr("Left"), Text::tr("days"), NumberShape::Whole),
                            text(Text::tr("Kind")), text(Text::tr("What"), kWide),
                            text(Text::tr("Why"), 2 * kWide)},
                .rows = {}};
    const Timeline timeline = timelineEvents(workspace, lens);
    for (const int index : timeline.deadlines) {
        const TimelineEvent &event = timeline.events[size_t(index)];
        sheet.rows.push_back({event.first(), double(event.daysLeft), labelOf(event.kind),
                              event.title, event.reason});
    }
    return sheet;
}

Sheet scenarioSheet(const Workspace &workspace, const SwitchingModel &model, const Lens &lens)
{
    Sheet sheet{.name = Text::tr("Stress"),
                .notes = {lensNote(lens),
                          Text::tr("Present value over the horizon; scenarios are never added up")},
                .columns = {text(Text::tr("Scenario"), kWide), text(Text::tr("Workload"), kWide),
                            number(Text::tr("Loss"), Text::tr("US dollars"), NumberShape::Amount),
                            text(Text::tr("Why not known"), kWide)},
                .rows = {}};
    for (const Scenario &scenario : workspace.rows<Scenario>()) {
        for (const StressedWorkload &each :
             stressTest(workspace, model, lens, scenario.id).workloads) {
            if (!each.shocks.empty()) {
                sheet.rows.push_back({scenario.name, rowTitle(workspace, each.workload),
                                      cellOf(each.loss), each.reason});
            }
        }
    }
    return sheet;
}

Sheet tieSheet(const Workspace &workspace, const Lens &lens)
{
    const auto amount = [](const QString &title) {
        return number(title, Text::tr("units of the currency"), NumberShape::Whole);
    };
    Sheet sheet{
        .name = Text::tr("Ties"),
        .notes = {lensNote(lens), Text::tr("Amounts of different certainty are never added")},
        .columns = {text(Text::tr("Payer")), text(Text::tr("Receiver")),
                    text(Text::tr("Currency"), 10), amount(Text::tr("Firm")),
                    amount(Text::tr("Conditional, up to")), amount(Text::tr("Option")),
                    amount(Text::tr("Intention")), amount(Text::tr("Not stated")),
                    amount(Text::tr("Ceiling"))},
        .rows = {}};
    for (const PairSums &pair : pairSums(workspace, lens)) {
        const MoneySums &sums = pair.sums;
        sheet.rows.push_back({rowTitle(workspace, pair.payer), rowTitle(workspace, pair.receiver),
                              sums.currency.code(), cellOf(sums.firm), cellOf(sums.conditional),
                              cellOf(sums.option), cellOf(sums.intention), cellOf(sums.unknown),
                              cellOf(sums.ceiling)});
    }
    return sheet;
}

/// A value as a spreadsheet holds it: numbers and days as such.
SheetCell recordCell(const Value &value)
{
    if (const auto *whole = std::get_if<qint64>(&value))
        return double(*whole);
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    if (const auto *money = std::get_if<Money>(&value))
        return money->units();
    if (const auto *price = std::get_if<UnitPrice>(&value))
        return price->units();
    if (const auto *date = std::get_if<PartialDate>(&value);
        date && date->precision() == PartialDate::Precision::Day)
        return date->first();
    return isNull(value) ? SheetCell() : SheetCell(storedText(value));
}

QString currencyOf(const Value &value)
{
    if (const auto *money = std::get_if<Money>(&value))
        return money->currency.code();
    const auto *price = std::get_if<UnitPrice>(&value);
    return price ? price->currency.code() : QString();
}

bool isAmount(const Field &field)
{
    return field.kind == FieldKind::Money || field.kind == FieldKind::UnitPrice;
}

/// All rows of a table; behind each amount its currency.
Sheet recordSheet(const Workspace &workspace, const TableInfo &table)
{
    Sheet sheet{.name = table.plural(),
                .notes = {table.meaning()},
                .columns = {text(Text::tr("Id"))},
                .rows = {}};
    for (const Field &field : table.fields) {
        sheet.columns.push_back({.title = field.label(), .unit = field.unit()});
        if (isAmount(field))
            sheet.columns.push_back(text(Text::tr("Currency"), 10));
    }
    for (const Row &row : workspace.rows(table.id)) {
        std::vector<SheetCell> cells{row.id()};
        for (const Field &field : table.fields) {
            const Value value = row.value(field);
            cells.push_back(recordCell(value));
            if (isAmount(field))
                cells.emplace_back(currencyOf(value));
        }
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

} // namespace

Workbook reportWorkbook(const Workspace &workspace, const Lens &lens)
{
    const Organisation *owner = organisationOf(workspace);
    Workbook workbook{.title = owner ? owner->name : u"Fairlead"_s, .day = lens.asOf, .sheets = {}};
    const SwitchingModel model(workspace, lens);
    for (const Sheet &sheet : {spendSheet(workspace, lens), lockInSheet(workspace, model, lens),
                               concentrationSheet(workspace, lens), datesSheet(workspace, lens),
                               scenarioSheet(workspace, model, lens), tieSheet(workspace, lens)}) {
        if (!sheet.rows.empty())
            workbook.sheets.push_back(sheet);
    }
    for (const TableInfo &table : allTables()) {
        if (table.text.group != TableGroup::Hidden && !workspace.rows(table.id).isEmpty())
            workbook.sheets.push_back(recordSheet(workspace, table));
    }
    if (workbook.sheets.empty()) {
        workbook.sheets.push_back({.name = Text::tr("Workspace"),
                                   .notes = {Text::tr("There is nothing in this workspace yet.")},
                                   .columns = {},
                                   .rows = {}});
    }
    return workbook;
}

} // namespace fairlead
