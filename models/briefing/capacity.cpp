#include "models/briefing/cells.h"
#include "models/briefing/sections.h"
#include "models/rows/capacitymilestone.h"
#include "models/rows/computecommitment.h"
#include "models/rows/dealcomponent.h"
#include "models/rows/party.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

const Deal *dealOf(const Draft &draft, const ComputeCommitment &commitment)
{
    const DealComponent *component = draft.workspace.find(commitment.component);
    return component ? draft.workspace.find(component->deal) : nullptr;
}

QString withQualifier(Qualifier qualifier, const QString &amount)
{
    if (qualifier == Qualifier::Exact || qualifier == Qualifier::Unstated)
        return amount;
    return labelOf(qualifier) + u' ' + amount;
}

QString amountText(const Draft &draft, const Tranche &tranche)
{
    if (!tranche.amount)
        return u"–"_s;
    QString amount = draft.money(tranche.amount);
    if (tranche.period != Period::Once) {
        amount = tranche.periods
                     ? Text::tr("%1 × %2").arg(draft.locale.toString(*tranche.periods), amount)
                     : amount + u' ' + labelInSentence(tranche.period);
    }
    return withQualifier(tranche.qualifier, amount);
}

QString certaintyText(const Tranche &tranche)
{
    if (!tranche.amount)
        return Text::tr("not published");
    return tranche.certainty == Certainty::Unknown ? Text::tr("not stated")
                                                   : labelOf(tranche.certainty);
}

QString siliconText(const QList<Silicon> &silicon)
{
    QStringList labels;
    for (const Silicon entry : silicon)
        labels += labelOf(entry);
    return labels.isEmpty() ? u"–"_s : labels.join(u", "_s);
}

QString termText(const Draft &draft, const ComputeCommitment &commitment)
{
    if (!commitment.termMonths)
        return u"–"_s;
    return Text::tr("%1\u00a0months").arg(draft.locale.toString(*commitment.termMonths));
}

/// One row a tranche; the terms stand beside the first.
void addRows(Draft &draft, const ComputeCommitment &commitment, const Deal &deal, Table &table)
{
    bool isFirst = true;
    for (const Tranche *tranche : draft.tranches(deal.id)) {
        if (tranche->component != commitment.component || !tranche->counted)
            continue;
        auto citations = draft.cited({TableId::Tranche, tranche->id.text});
        if (citations.empty())
            citations = draft.cited({TableId::Deal, deal.id.text});
        const QString tie =
            isFirst ? draft.pairName(commitment.payer, commitment.supplier) : QString();
        table.rows.push_back({cellWithNote(tie, isFirst ? commitment.notes : QString()),
                              cell(amountText(draft, *tranche)), cell(certaintyText(*tranche)),
                              cell(isFirst ? termText(draft, commitment) : QString()),
                              cell(isFirst ? siliconText(commitment.silicon) : QString()),
                              sourcesCell(citations)});
        isFirst = false;
    }
}

std::vector<const ComputeCommitment *> commitments(const Draft &draft)
{
    std::vector<const ComputeCommitment *> found;
    for (const ComputeCommitment &commitment : draft.workspace.rows<ComputeCommitment>()) {
        const Deal *deal = dealOf(draft, commitment);
        if (deal && draft.stands(deal->id))
            found.push_back(&commitment);
    }
    return found;
}

Table commitmentTable(Draft &draft, const std::vector<const ComputeCommitment *> &rows)
{
    Table table{.columns = {{Text::tr("Payer → supplier"), ColumnKind::Text, 2.9},
                            {Text::tr("Amount"), ColumnKind::Figure, 1.9},
                            {Text::tr("Certainty"), ColumnKind::Text, 1.3},
                            {Text::tr("Term"), ColumnKind::Text, 1.1},
                            {Text::tr("Chips"), ColumnKind::Text, 1.5},
                            {Text::tr("Sources"), ColumnKind::Text, 1.2}},
                .rows = {}};
    for (const ComputeCommitment *commitment : rows)
        addRows(draft, *commitment, *dealOf(draft, *commitment), table);
    return table;
}

QString commitmentNote(const std::vector<const ComputeCommitment *> &rows)
{
    const auto count = [&](auto isKnown) {
        return std::count_if(rows.begin(), rows.end(), isKnown);
    };
    return Text::tr("Of %1 commitments, a yearly minimum is published for %2, take-or-pay for %3 "
                    "and a notice period for %4. – means not published. An amount without a term "
                    "is not spread over years.")
        .arg(rows.size())
        .arg(count([](const auto *row) { return row->minimumPerYear.has_value(); }))
        .arg(count([](const auto *row) { return row->takeOrPay.has_value(); }))
        .arg(count([](const auto *row) { return row->terminationNoticeDays.has_value(); }));
}

bool isPower(CapacityUnit unit)
{
    return unit == CapacityUnit::Gw || unit == CapacityUnit::Mw;
}

enum class Measure { Power, Chips };

std::vector<const CapacityMilestone *> milestones(const Draft &draft, Measure measure)
{
    std::vector<const CapacityMilestone *> found;
    for (const CapacityMilestone *milestone : draft.promises()) {
        if (isPower(milestone->unit) == (measure == Measure::Power))
            found.push_back(milestone);
    }
    return found;
}

QString quantityText(const Draft &draft, const CapacityMilestone &milestone)
{
    if (!milestone.quantity)
        return u"–"_s;
    const auto number = [&](double value) { return draft.locale.toString(value, 'g', 10); };
    QString text = number(*milestone.quantity);
    if (milestone.quantityHigh)
        text += u" – "_s + number(*milestone.quantityHigh);
    return withQualifier(milestone.qualifier, text + QChar(QChar::Nbsp) + labelOf(milestone.unit));
}

/// What all of them count; null when they differ.
std::optional<CapacityDefinition>
sharedDefinition(const std::vector<const CapacityMilestone *> &rows)
{
    const CapacityDefinition first = rows.front()->definition;
    const bool isShared = std::all_of(rows.begin(), rows.end(),
                                      [&](const auto *row) { return row->definition == first; });
    return isShared ? std::optional(first) : std::nullopt;
}

Table capacityTable(Draft &draft, const std::vector<const CapacityMilestone *> &rows)
{
    const bool withDefinition = !sharedDefinition(rows);
    Table table{.columns = {{Text::tr("Supplier → customer"), ColumnKind::Text, 5.2},
                            {Text::tr("Quantity"), ColumnKind::Figure, 2.3},
                            {Text::tr("State"), ColumnKind::Text, 1.2},
                            {Text::tr("Due"), ColumnKind::Text, 1.2},
                            {Text::tr("Sources"), ColumnKind::Text, 1}},
                .rows = {}};
    if (withDefinition) {
        table.columns.insert(table.columns.begin() + 2,
                             {Text::tr("What it counts"), ColumnKind::Text, 1.8});
    }
    for (const CapacityMilestone *milestone : rows) {
        const QString tie = milestone->customer.isNull()
                                ? draft.name(milestone->supplier)
                                : draft.pairName(milestone->supplier, milestone->customer);
        TableRow row{cellWithNote(tie, printedNote(milestone->notes)),
                     strongCell(quantityText(draft, *milestone)), cell(labelOf(milestone->state)),
                     cell(draft.date(milestone->dueOn)),
                     sourcesCell(draft.cited({TableId::CapacityMilestone, milestone->id.text}))};
        if (withDefinition)
            row.insert(row.begin() + 2, cell(labelOf(milestone->definition)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString title(const std::vector<const CapacityMilestone *> &power,
              const std::vector<const CapacityMilestone *> &chips, size_t commitments)
{
    const size_t promises = power.size() + chips.size();
    if (promises == 0)
        return Text::tr("%1 compute commitments").arg(commitments);
    const auto delivered = [](const auto &rows) {
        return std::count_if(rows.begin(), rows.end(), [](const CapacityMilestone *row) {
            return row->state == CapacityState::Delivered;
        });
    };
    return Text::tr("Of %1 promises of power or chips, %2 are delivered")
        .arg(promises)
        .arg(delivered(power) + delivered(chips));
}

void addCapacity(Draft &draft, const QString &heading,
                 const std::vector<const CapacityMilestone *> &rows, Section &section)
{
    if (rows.empty())
        return;
    section.blocks.push_back(Subheading{heading});
    if (const auto shared = sharedDefinition(rows)) {
        section.blocks.push_back(
            Paragraph{{Text::tr("All figures: %1.").arg(labelInSentence(*shared)), {}},
                      ParagraphRole::Caption});
    }
    section.blocks.push_back(capacityTable(draft, rows));
}

} // namespace

std::optional<Section> capacitySection(Draft &draft)
{
    const auto terms = commitments(draft);
    const auto power = milestones(draft, Measure::Power);
    const auto chips = milestones(draft, Measure::Chips);
    if (terms.empty() && power.empty() && chips.empty())
        return {};
    Section section{.id = u"capacity"_s,
                    .bookmark = Text::tr("Compute and capacity"),
                    .title = title(power, chips, terms.size()),
                    .part = SectionPart::Main,
                    .blocks = {}};
    section.blocks.push_back(
        Paragraph{{Text::tr("Power is measured in GW, chips are counted. One is never converted "
                            "into the other, and promises are not added up: some hold others."),
                   {}},
                  ParagraphRole::Caption});
    addCapacity(draft, Text::tr("Power"), power, section);
    addCapacity(draft, Text::tr("Chips"), chips, section);
    if (!terms.empty()) {
        section.blocks.push_back(Subheading{Text::tr("Compute commitments")});
        section.blocks.push_back(Paragraph{{commitmentNote(terms), {}}, ParagraphRole::Caption});
        section.blocks.push_back(commitmentTable(draft, terms));
    }
    return section;
}

} // namespace fairlead
