#include "models/briefing/cells.h"
#include "models/briefing/ownsections.h"
#include "models/exposure/stressedexit.h"
#include "models/fields/valuetext.h"
#include "models/rows/contract.h"
#include "models/rows/host.h"
#include "models/switching/board.h"

#include <QCoreApplication>

#include <algorithm>

// What supervisors ask for, from the same records: exit strategies of critical or important
// functions (DORA, Regulation (EU) 2022/2554, Article 28(8); PRA SS2/21, chapter 10) and the terms
// of the contracts behind them (DORA Article 30(2) and (3)).
namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

std::vector<const WorkloadExposure *> criticalFunctions(const OwnDraft &draft)
{
    std::vector<const WorkloadExposure *> all;
    for (const WorkloadExposure &each : draft.exposure().workloads) {
        if (isCritical(draft.workspace.find(each.workload)))
            all.push_back(&each);
    }
    return all;
}

QString substitutability(const WorkloadExposure &each)
{
    if (!each.isKnown())
        return Text::tr("not known");
    if (each.isCaptive())
        return Text::tr("not substitutable");
    return lockInBand(each.headline) < LockInBand::High ? Text::tr("substitutable")
                                                        : Text::tr("hard to substitute");
}

QString testedText(const OwnDraft &draft, const WorkloadExposure &each)
{
    if (!each.fallback)
        return Text::tr("no fallback named");
    const QString route = draft.name(each.fallback->route);
    return each.fallback->testedOn
               ? Text::tr("%1, tested %2").arg(route, draft.market.date(each.fallback->testedOn))
               : Text::tr("%1, not tested").arg(route);
}

TableRow exitRow(const OwnDraft &draft, const WorkloadExposure &each)
{
    const Workload *workload = draft.workspace.find(each.workload);
    const TableCell name =
        cellWithNote(draft.name(each.workload),
                     Text::tr("%1; provider %2, host %3")
                         .arg(labelOf(*workload->criticality), draft.name(workload->route),
                              draft.name(workload->host)));
    QString planned = u"–"_s;
    QString plannedTime = u"–"_s;
    if (each.isKnown() && !each.isCaptive()) {
        planned = draft.place(each.tightest().exit.alternative);
        plannedTime = draft.months(each.tightest().exit.months);
    }
    const auto stressed = stressedExit(draft.workspace, draft.model(), each.workload);
    return {name, cell(substitutability(each)), cellWithNote(planned, plannedTime),
            stressed ? cellWithNote(draft.place(stressed->to),
                                    Text::tr("%1, %2").arg(draft.dollars(stressed->costInHaste),
                                                           draft.months(stressed->months)))
                     : cell(Text::tr("none permitted")),
            cell(testedText(draft, each))};
}

/// A term of a contract: what the law or the supervisor asks, and what is recorded.
struct Term
{
    QString name;
    QString basis;                                                    ///< "DORA 30(3)(f)"
    QString (*text)(const OwnDraft &draft, const Contract &contract); ///< empty: not recorded
};

template<class T>
QString orEmpty(const std::optional<T> &value, QString (*shown)(const T &))
{
    return value ? shown(*value) : QString();
}

QString daysText(const qint64 &days)
{
    return Text::tr("%n day(s)", nullptr, int(days));
}

QString yesText(const bool &is)
{
    return is ? Text::tr("yes") : Text::tr("no");
}

const std::vector<Term> &terms()
{
    using D = const OwnDraft &;
    using C = const Contract &;
    static const std::vector<Term> kTerms{
        {Text::tr("Notice to end"), u"DORA 30(2)(h)"_s,
         [](D, C contract) { return orEmpty(contract.noticeDays, daysText); }},
        {Text::tr("Transition with service"), u"DORA 30(3)(f)"_s,
         [](D, C contract) { return orEmpty(contract.transitionDays, daysText); }},
        {Text::tr("Return of data"), u"DORA 30(2)(d)"_s,
         [](D, C contract) { return orEmpty(contract.dataRetrievalDays, daysText); }},
        {Text::tr("List of what can be exported"), u"DORA 30(2)(d)"_s,
         [](D, C contract) { return orEmpty(contract.exportScheduleAttached, yesText); }},
        {Text::tr("Exit plan tested"), u"DORA 28(8), SS2/21 10.1"_s,
         [](D draft, C contract) {
             return contract.exitPlanTestedOn ? draft.market.date(contract.exitPlanTestedOn)
                                              : QString();
         }},
        {Text::tr("Access, inspection, audit"), u"DORA 30(3)(e)"_s,
         [](D, C contract) {
             return contract.auditRights ? labelOf(*contract.auditRights) : QString();
         }},
        {Text::tr("Service level, uptime"), u"DORA 30(2)(e), 30(3)(a)"_s,
         [](D draft, C contract) {
             return contract.slaUptimePct ? draft.number(*contract.slaUptimePct, 2) + u'\u00a0'
                                                + draft.locale.percent()
                                          : QString();
         }},
        {Text::tr("Report of incidents within"), u"DORA 30(2)(f)"_s,
         [](D, C contract) {
             return contract.incidentNoticeHours
                        ? Text::tr("%n hour(s)", nullptr, int(*contract.incidentNoticeHours))
                        : QString();
         }},
        {Text::tr("Notice of subcontractors"), u"DORA 30(2)(a)"_s,
         [](D, C contract) { return orEmpty(contract.subprocessorNoticeDays, daysText); }},
        {Text::tr("Ends without cause"), u"DORA 28(7)"_s,
         [](D, C contract) { return orEmpty(contract.terminationForConvenience, yesText); }},
        {Text::tr("Right when control changes"), u"DORA 28(7)"_s,
         [](D, C contract) { return orEmpty(contract.changeOfControlRight, yesText); }},
    };
    return kTerms;
}

/// The contracts under which critical functions run, or with whose vendor they do.
std::vector<const BriefedContract *> criticalContracts(const OwnDraft &draft)
{
    std::vector<const BriefedContract *> found;
    for (const BriefedContract &each : draft.contracts()) {
        const auto under = workloadsUnder(each.list.situation);
        if (std::ranges::any_of(under,
                                [](const Workload *workload) { return isCritical(workload); }))
            found.push_back(&each);
    }
    return found;
}

Table termTable(const OwnDraft &draft, const BriefedContract &each, int &missing)
{
    Table table{.columns = {{Text::tr("Term"), ColumnKind::Text, 2.4},
                            {Text::tr("Asked for by"), ColumnKind::Text, 1.8},
                            {Text::tr("In the contract"), ColumnKind::Text, 1.8}},
                .rows = {}};
    for (const Term &term : terms()) {
        const QString text = term.text(draft, *each.contract);
        missing += text.isEmpty() ? 1 : 0;
        table.rows.push_back(
            {cell(term.name), cell(term.basis),
             text.isEmpty() ? cell(Text::tr("– not recorded")) : strongCell(text)});
    }
    return table;
}

QString factsText(const OwnDraft &draft, const BriefedContract &each)
{
    QStringList facts{Text::tr("Provider: %1.").arg(draft.name(each.contract->vendor))};
    QStringList functions;
    for (const Workload *workload : workloadsUnder(each.list.situation)) {
        if (isCritical(workload))
            functions += printedName(workload->name);
    }
    facts += Text::tr("Critical or important functions: %1.").arg(functions.join(u", "_s));
    if (each.list.situation.term)
        facts += Text::tr("The term ends on %1.").arg(draft.day(each.list.situation.term->end));
    if (each.contract->annualValue)
        facts += Text::tr("%1 a year.").arg(draft.market.money(each.contract->annualValue));
    return facts.join(u' ');
}

} // namespace

std::optional<Section> exitPlansSection(OwnDraft &draft)
{
    const auto functions = criticalFunctions(draft);
    if (functions.empty())
        return {};
    const auto tested = std::ranges::count_if(functions, [](const WorkloadExposure *each) {
        return each->fallback && each->fallback->testedOn;
    });
    Section section{.id = u"exits"_s,
                    .bookmark = Text::tr("Exit plans"),
                    .title = Text::tr("%1 of %n critical or important function(s) have a fallback "
                                      "that was tested",
                                      nullptr, int(functions.size()))
                                 .arg(tested),
                    .part = SectionPart::Main,
                    .blocks = {}};
    section.blocks.push_back(
        Paragraph{{Text::tr("DORA Article 28(8) asks for exit strategies of critical or important "
                            "functions, with alternatives identified and plans tested; PRA SS2/21 "
                            "10.1 asks to tell a planned exit from a stressed one. Planned: at the "
                            "usual price of labour, the tightest of the three exits. Stressed: the "
                            "permitted way that costs least in haste."),
                   {draft.records()}},
                  ParagraphRole::Caption});
    Table table{.columns = {{Text::tr("Function"), ColumnKind::Text, 2.6},
                            {Text::tr("Substitutability"), ColumnKind::Text, 1.3},
                            {Text::tr("Planned exit"), ColumnKind::Text, 2},
                            {Text::tr("Stressed exit"), ColumnKind::Text, 2},
                            {Text::tr("Fallback"), ColumnKind::Text, 1.6}},
                .rows = {}};
    for (const WorkloadExposure *each : functions)
        table.rows.push_back(exitRow(draft, *each));
    section.blocks.push_back(std::move(table));
    return section;
}

std::optional<Section> registerSection(OwnDraft &draft)
{
    const auto contracts = criticalContracts(draft);
    if (contracts.empty())
        return {};
    int missing = 0;
    std::vector<Block> blocks;
    for (const BriefedContract *each : contracts) {
        blocks.push_back(Subheading{printedName(each->contract->name)});
        blocks.push_back(
            Paragraph{{factsText(draft, *each), {draft.records()}}, ParagraphRole::Caption});
        blocks.push_back(termTable(draft, *each, missing));
    }
    return Section{.id = u"register"_s,
                   .bookmark = Text::tr("Contract terms"),
                   .title = missing > 0
                                ? Text::tr("%n contract(s) carry critical functions; %1 terms are "
                                           "not recorded",
                                           nullptr, int(contracts.size()))
                                      .arg(missing)
                                : Text::tr("%n contract(s) carry critical functions", nullptr,
                                           int(contracts.size())),
                   .part = SectionPart::Main,
                   .blocks = std::move(blocks)};
}

} // namespace fairlead
