#include "models/bills/billplan.h"

#include "models/rows/billimport.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>
#include <set>
#include <tuple>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(BillPlan)
};

/// Amounts that differ by less say the same for planning.
constexpr double kNoticeable = 0.01;

PartialDate dateOf(BillMonth month)
{
    return PartialDate::month(month / 12, month % 12 + 1);
}

QString chargeText(ChargeKind charge)
{
    switch (charge) {
    case ChargeKind::Usage:
        return u"Usage"_s;
    case ChargeKind::Purchase:
        return u"Purchase"_s;
    case ChargeKind::Tax:
        return u"Tax"_s;
    case ChargeKind::Credit:
        return u"Credit"_s;
    case ChargeKind::Adjustment:
        return u"Adjustment"_s;
    case ChargeKind::Unknown:
        break;
    }
    return {};
}

QString kindText(CostKind kind)
{
    switch (kind) {
    case CostKind::Billed:
        return Text::tr("billed cost");
    case CostKind::Effective:
        return Text::tr("effective cost");
    case CostKind::Contracted:
        return Text::tr("contracted cost");
    case CostKind::List:
        return Text::tr("list cost");
    }
    Q_UNREACHABLE();
}

/// As people read it; the exact sums are in the report.
QString sumText(const ExactDecimal &amount, const QString &currency)
{
    return (QLocale().toString(amount.toDouble(), 'f', 2) + u' ' + currency).trimmed();
}

/// What a bill is about: no two bills may count for the same of these.
using Scope = std::tuple<QString, QString, QString>; ///< provider, billing account, month

Scope scopeOf(const BillGroup &group)
{
    return {group.provider, group.billingAccount, group.month.toText()};
}

QString groupId(const QString &bill, const BillGroupSum &group)
{
    QByteArray key;
    for (const QString &part : {group.provider, group.billingAccount, group.account, group.service,
                                group.model, group.region, group.tag, group.currency}) {
        key += part.toUtf8();
        key += '\x1f';
    }
    key += QByteArray::number(group.month) + ' ' + QByteArray::number(int(group.charge));
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha1);
    return bill + u'.' + QString::fromLatin1(hash.first(10).toHex());
}

/// Rounds parts such that they add up to the rounded whole: each takes what its rounded running
/// total adds.
class RunningRounding
{
public:
    std::optional<Money> next(const std::optional<ExactDecimal> &part, const Currency &currency)
    {
        if (!part || !m_exact.add(*part))
            return {};
        const auto total = m_exact.rounded(currency.minorDigits());
        if (!total)
            return {};
        const Money share{*total - m_rounded, currency};
        m_rounded = *total;
        return share;
    }

private:
    ExactDecimal m_exact;
    qint64 m_rounded = 0;
};

class BillPlanner
{
public:
    BillPlanner(const Workspace &workspace, const Bill &bill, const BillChoices &choices)
        : m_workspace(workspace)
        , m_bill(bill)
        , m_summary(bill.summary)
        , m_choices(choices)
        , m_spend(choices.spend.value_or(usualSpend(bill.summary)))
    {
    }

    ImportReport plan()
    {
        describe();
        warn();
        checkReconciliation();
        if (!m_report.plan.rejected.isEmpty())
            return m_report;
        chooseBill();
        makeGroups();
        applyGrouping();
        put(Row::of(billRow()));
        for (const BillGroup &group : m_groups)
            put(Row::of(group));
        removeReplaced();
        updateWorkloads();
        m_report.plan.edit.label = Text::tr("Import bill “%1”").arg(m_bill.fileName);
        tellNews();
        return m_report;
    }

private:
    void describe()
    {
        m_report.kind = ImportKind::Bill;
        m_report.format = m_bill.format;
        if (m_bill.lacksCurrency)
            m_report.open.insert(OpenPoint::Currency);
        if (m_bill.hasUnclearDates)
            m_report.open.insert(OpenPoint::DateOrder);
        m_report.rows = m_summary.rows;
        m_report.rejected = m_bill.rejected;
        for (const BillSummary::Sum &sum : m_summary.sums)
            m_report.sums.push_back({sum.column, sum.currency, sum.sum.toText()});
        for (const QString &note : m_bill.notes)
            m_report.findings.push_back({note, 0, 0});
        const std::vector<ImportFinding> found = m_bill.findings.list();
        m_report.findings.insert(m_report.findings.end(), found.begin(), found.end());
        m_report.matchedColumns = m_bill.usedColumns;
        m_report.ignoredColumns = m_bill.ignoredColumns;
        const QString column = m_bill.costColumns[size_t(m_spend)];
        m_report.costColumn =
            column.isEmpty() ? kindText(m_spend) : u"%1 (%2)"_s.arg(column, kindText(m_spend));
    }

    void warn()
    {
        QStringList &warnings = m_report.warnings;
        for (const BillSummary::Total &total : m_summary.totals) {
            const auto &billed = total.costs[size_t(CostKind::Billed)];
            const auto &effective = total.costs[size_t(CostKind::Effective)];
            if (!billed || !effective)
                continue;
            const double size =
                std::max(std::abs(billed->toDouble()), std::abs(effective->toDouble()));
            if (std::abs(billed->toDouble() - effective->toDouble()) > kNoticeable * size) {
                warnings += Text::tr("Billed cost is %1, effective cost is %2. Spend is taken from "
                                     "the %3.")
                                .arg(sumText(*billed, total.currency),
                                     sumText(*effective, total.currency), kindText(m_spend));
            }
            if (!total.billedWithoutEffective.isZero()) {
                warnings +=
                    Text::tr(
                        "Usage of %1 is billed and has an effective cost of 0: a run-rate from "
                        "the effective cost would leave it out.")
                        .arg(sumText(total.billedWithoutEffective, total.currency));
            }
        }
        if (m_summary.totals.size() > 1) {
            warnings += Text::tr("The bill is in %n currencies; they are never added up.", nullptr,
                                 int(m_summary.totals.size()));
        }
        for (const auto &[month, days] : m_summary.days) {
            const int all = dateOf(month).last().day();
            if (days.count() > 1 && int(days.count()) < all) {
                warnings +=
                    Text::tr("The charges of %1 begin on %2 of its %3 days; spend a month is "
                             "what the bill says, not more.")
                        .arg(dateOf(month).toText(), QString::number(days.count()),
                             QString::number(all));
            }
        }
        if (m_bill.findings.count(BillOddity::RepeatedRow) * 2 == m_summary.rows
            && m_summary.rows > 0)
            warnings += Text::tr("Every row is there twice: the file may hold the bill twice.");
    }

    /// What is in the groups must be what is in the rows, to the last decimal.
    void checkReconciliation()
    {
        std::map<QString, std::array<ExactDecimal, kCostKinds>> sums;
        bool fits = true;
        for (const BillGroupSum &group : m_summary.groups) {
            for (size_t kind = 0; kind < size_t(kCostKinds); ++kind) {
                fits = sums[group.currency][kind].add(group.costs[kind].value_or(ExactDecimal()))
                       && fits;
            }
        }
        bool isKeepable = true;
        for (const BillSummary::Total &total : m_summary.totals) {
            for (size_t kind = 0; kind < size_t(kCostKinds); ++kind) {
                const ExactDecimal sum = total.costs[kind].value_or(ExactDecimal());
                fits = fits && sums[total.currency][kind] == sum;
                isKeepable = isKeepable && sum.rounded(kMostMinorDigits);
            }
        }
        QStringList &rejected = m_report.plan.rejected;
        if (!isKeepable)
            rejected += Text::tr("A cost column adds up to more than any bill.");
        if (!fits)
            rejected += Text::tr("The groups do not add up to the rows.");
        if (m_summary.rows == 0 && m_bill.rejected.count == 0)
            rejected += Text::tr("The file has a header and no rows.");
        else if (m_summary.rows == 0)
            rejected += Text::tr("None of its rows could be read.");
        else if (m_bill.rejected.count > 0 && !m_choices.acceptsRejected)
            rejected += Text::tr("%n row(s) were rejected. Correct them, or accept that they stay "
                                 "out.",
                                 nullptr, int(m_bill.rejected.count));
        if (m_bill.lacksCurrency)
            rejected += Text::tr("The bill does not say its currency.");
    }

    /// Decides which bill this is: the one that it replaces, or a new one.
    void chooseBill()
    {
        const QString fingerprint = QString::number(m_summary.fingerprint, 16);
        std::set<Scope> scopes;
        for (const BillGroupSum &group : m_summary.groups)
            scopes.insert({group.provider, group.billingAccount, dateOf(group.month).toText()});
        for (const BillImport &bill : m_workspace.rows<BillImport>()) {
            if (bill.fingerprint == fingerprint) {
                m_same = &bill;
                m_id = bill.id;
            }
        }
        if (!m_choices.isFurtherPart) {
            for (const BillGroup &group : m_workspace.rows<BillGroup>()) {
                if (scopes.contains(scopeOf(group)))
                    m_replaced.insert(group.id.text);
                else
                    m_kept.insert(group.bill.text);
            }
        }
        for (const BillImport &bill : m_workspace.rows<BillImport>()) {
            const bool isTouched =
                std::any_of(m_replaced.begin(), m_replaced.end(), [&](const QString &id) {
                    return m_workspace.find(BillGroup::Id{id})->bill == bill.id;
                });
            if (!isTouched)
                continue;
            m_touched.push_back(&bill);
            if (m_id.isNull() && !m_kept.contains(bill.id.text))
                m_id = bill.id; // the same bill as of a later day keeps its place
        }
        if (m_id.isNull())
            m_id = {m_choices.newId()};
    }

    void makeGroups()
    {
        std::vector<BillGroupSum> sums = m_summary.groups;
        std::stable_sort(sums.begin(), sums.end(), [](const auto &left, const auto &right) {
            return left.month < right.month;
        });
        std::map<QString, std::array<RunningRounding, kCostKinds>> roundings;
        for (const BillGroupSum &sum : sums) {
            const auto currency = Currency::fromCode(sum.currency);
            if (!currency)
                continue; // checked when the row was read
            BillGroup group{.id = {groupId(m_id.text, sum)},
                            .bill = m_id,
                            .month = dateOf(sum.month),
                            .provider = sum.provider,
                            .billingAccount = sum.billingAccount,
                            .account = sum.account,
                            .service = sum.service,
                            .model = knownModelName(m_workspace, sum.model),
                            .region = sum.region,
                            .charge = chargeText(sum.charge),
                            .isAi = sum.isAi,
                            .rows = sum.rows};
            if (!sum.tag.isEmpty())
                group.tags = QStringList{sum.tag};
            auto &rounding = roundings[sum.currency];
            const auto money = [&](CostKind kind) {
                return rounding[size_t(kind)].next(sum.cost(kind), *currency);
            };
            group.billedCost = money(CostKind::Billed);
            group.effectiveCost = money(CostKind::Effective);
            group.contractedCost = money(CostKind::Contracted);
            group.listCost = money(CostKind::List);
            const std::optional<Money> *spends[] = {&group.billedCost, &group.effectiveCost,
                                                    &group.contractedCost, &group.listCost};
            group.spend = *spends[size_t(m_spend)];
            if (sum.countsTokens) {
                group.inputTokensM = std::max(sum.inputTokensM, 0.0);
                group.cachedTokensM = std::max(sum.cachedTokensM, 0.0);
                group.outputTokensM = std::max(sum.outputTokensM, 0.0);
            }
            m_groups.push_back(std::move(group));
        }
    }

    void applyGrouping()
    {
        m_grouping = groupIntoWorkloads(m_workspace, m_groups, m_choices.groupBy, m_choices.newId);
        for (size_t i = 0; i < m_groups.size(); ++i)
            m_groups[i].workload = m_grouping.workloads[i];
    }

    BillImport billRow() const
    {
        const BillImport *before = m_workspace.find(m_id);
        BillImport bill = before ? *before : BillImport{.id = m_id};
        bill.name = m_bill.fileName;
        bill.format = m_bill.format;
        bill.fingerprint = QString::number(m_summary.fingerprint, 16);
        std::set<QString> providers;
        for (const BillGroup &group : m_groups)
            providers.insert(group.provider);
        providers.erase(QString());
        bill.providers = QStringList(providers.begin(), providers.end());
        bill.firstMonth = m_groups.front().month;
        bill.lastMonth = m_groups.back().month;
        bill.rows = m_summary.rows;
        bill.rejectedRows = m_bill.rejected.count;
        bill.costColumn = m_report.costColumn;
        bill.sums.clear();
        for (const ColumnSum &sum : m_report.sums)
            bill.sums += (sum.column + u' ' + sum.sum + u' ' + sum.currency).trimmed();
        bill.findings = m_report.warnings;
        for (const ImportFinding &finding : m_report.findings)
            bill.findings += finding.text;
        const bool isUnchanged =
            before && m_same && bill.costColumn == before->costColumn && m_touched.size() <= 1;
        if (!isUnchanged) {
            bill.importedAt = m_choices.now;
            bill.importedBy = m_choices.user;
        }
        return bill;
    }

    void put(const Row &row)
    {
        m_put.insert(row.ref());
        planRow(m_report.plan, m_workspace, row);
    }

    void removeReplaced()
    {
        ImportPlan &plan = m_report.plan;
        const auto remove = [&](const RowRef &ref) {
            if (m_put.contains(ref))
                return;
            plan.removed.push_back(ref);
            plan.edit.changes.push_back({.before = *m_workspace.find(ref), .after = {}});
        };
        for (const QString &id : m_replaced)
            remove({TableId::BillGroup, id});
        for (const BillImport *bill : m_touched) {
            if (!m_kept.contains(bill->id.text)) {
                remove({TableId::BillImport, bill->id.text});
            } else if (bill->id != m_id) {
                BillImport partly = *bill;
                partly.notes = Text::tr("Replaced in part by “%1”; its sums are those of the whole "
                                        "file.")
                                   .arg(m_bill.fileName);
                put(Row::of(partly));
            }
        }
    }

    /// Workloads whose groups come, go or change get their spend and volume anew.
    void updateWorkloads()
    {
        std::map<QString, Workload> affected;
        for (const Workload &workload : m_grouping.newWorkloads)
            affected.emplace(workload.id.text, workload);
        const auto touch = [&](const Workload::Id &id) {
            if (const Workload *workload = m_workspace.find(id))
                affected.emplace(id.text, *workload);
        };
        for (const BillGroup &group : m_groups)
            touch(group.workload);
        std::map<QString, std::vector<BillGroup>> left;
        for (const QString &id : m_replaced) {
            const BillGroup &group = *m_workspace.find(BillGroup::Id{id});
            touch(group.workload);
            left[group.workload.text].push_back(group);
        }

        std::map<QString, std::vector<BillGroup>> usage;
        const auto use = [&](const BillGroup &group) {
            if (affected.contains(group.workload.text))
                usage[group.workload.text].push_back(group);
        };
        for (const BillGroup &group : m_groups)
            use(group);
        for (const BillGroup &group : m_workspace.rows<BillGroup>()) {
            const RowRef ref{TableId::BillGroup, group.id.text};
            if (!m_put.contains(ref) && !m_replaced.contains(group.id.text))
                use(group);
        }
        for (const auto &[id, workload] : affected) {
            warnOfCurrencies(workload, usage[id]);
            put(Row::of(withUsage(withoutUsage(workload, left[id]), usage[id])));
        }
        for (const GroupingRule &rule : m_grouping.newRules)
            put(Row::of(rule));
    }

    void warnOfCurrencies(const Workload &workload, const std::vector<BillGroup> &groups)
    {
        const std::vector<Money> spends = monthlySpends(groups);
        if (spends.size() < 2)
            return;
        QStringList amounts;
        for (const Money &spend : spends)
            amounts += spend.toText();
        m_report.warnings +=
            Text::tr("“%1” spends in several currencies: %2. Only %3 a month are counted.")
                .arg(workload.name, amounts.join(u", "_s), amounts.front());
    }

    void tellNews()
    {
        QStringList &news = m_report.news;
        if (m_same) {
            news += Text::tr("The same rows were imported before, as “%1”; they count once.")
                        .arg(m_same->name);
        }
        for (const BillImport *bill : m_touched) {
            if (bill != m_same) {
                news += Text::tr("Replaces what “%1” said about the same accounts and months.")
                            .arg(bill->name);
            }
        }
        qsizetype grouped = 0;
        for (const BillGroup &group : m_groups)
            grouped += group.workload.isNull() ? 0 : 1;
        news +=
            Text::tr("%n group(s), of which %1 in workloads; together what the rows are, to the "
                     "last decimal.",
                     nullptr, int(m_groups.size()))
                .arg(grouped);
    }

    const Workspace &m_workspace;
    const Bill &m_bill;
    const BillSummary &m_summary;
    const BillChoices &m_choices;
    CostKind m_spend;
    ImportReport m_report;
    BillImport::Id m_id;
    const BillImport *m_same = nullptr;
    std::vector<const BillImport *> m_touched; ///< bills that lose groups
    std::set<QString> m_replaced;              ///< ids of groups that the new ones stand for
    std::set<QString> m_kept;                  ///< ids of bills that keep groups
    std::vector<BillGroup> m_groups;
    Grouping m_grouping;
    std::set<RowRef> m_put;
};

} // namespace

CostKind usualSpend(const BillSummary &summary)
{
    double billed = 0;
    double missing = 0;
    bool hasEffective = false;
    for (const BillSummary::Total &total : summary.totals) {
        const auto &its = total.costs[size_t(CostKind::Billed)];
        billed += its ? std::abs(its->toDouble()) : 0;
        missing += total.billedWithoutEffective.toDouble();
        hasEffective = hasEffective || total.costs[size_t(CostKind::Effective)];
    }
    return hasEffective && missing <= kNoticeable * billed ? CostKind::Effective : CostKind::Billed;
}

ImportReport planBill(const Workspace &workspace, const Bill &bill, const BillChoices &choices)
{
    return BillPlanner(workspace, bill, choices).plan();
}

} // namespace fairlead
