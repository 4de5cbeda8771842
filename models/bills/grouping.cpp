#include "models/bills/grouping.h"

#include "models/rows/model.h"
#include "models/rows/route.h"
#include "models/values/letters.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <tuple>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// A rule with its wildcards made ready.
class Matcher
{
public:
    explicit Matcher(const GroupingRule &rule)
        : m_workload(rule.workload)
    {
        for (const QString *pattern :
             {&rule.provider, &rule.account, &rule.service, &rule.model, &rule.tag}) {
            QString expression = QRegularExpression::escape(*pattern);
            expression.replace(u"\\*"_s, u".*"_s);
            m_patterns.emplace_back(QRegularExpression::anchoredPattern(expression),
                                    QRegularExpression::CaseInsensitiveOption
                                        | QRegularExpression::DotMatchesEverythingOption);
            m_isEmpty.push_back(pattern->isEmpty());
        }
    }

    const Workload::Id &workload() const { return m_workload; }

    bool fits(const BillGroup &group) const
    {
        const QStringList tags = group.tags.isEmpty() ? QStringList{QString()} : group.tags;
        return fits(0, group.provider) && fits(1, group.account) && fits(2, group.service)
               && fits(3, group.model)
               && std::any_of(tags.begin(), tags.end(),
                              [&](const QString &tag) { return fits(4, tag); });
    }

private:
    bool fits(size_t condition, const QString &text) const
    {
        return m_isEmpty[condition] || m_patterns[condition].match(text).hasMatch();
    }

    Workload::Id m_workload;
    std::vector<QRegularExpression> m_patterns;
    std::vector<bool> m_isEmpty;
};

std::vector<Matcher> matchersOf(const Workspace &workspace)
{
    std::vector<GroupingRule> rules;
    for (const GroupingRule &rule : workspace.rows<GroupingRule>())
        rules.push_back(rule);
    std::stable_sort(rules.begin(), rules.end(), [](const auto &left, const auto &right) {
        constexpr qint64 kLast = std::numeric_limits<qint64>::max();
        return left.position.value_or(kLast) < right.position.value_or(kLast);
    });
    return {rules.begin(), rules.end()};
}

/// What the groups of one new workload have in common; empty parts do not matter.
struct Kind
{
    QString provider;
    QString account;
    QString service;
    QString model;
    QString tag;

    bool operator<(const Kind &other) const
    {
        return std::tie(provider, account, service, model, tag)
               < std::tie(other.provider, other.account, other.service, other.model, other.tag);
    }
};

Kind kindOf(const BillGroup &group, const GroupingKeys &keys)
{
    const QString tag = group.tags.value(0);
    GroupingKeys used = keys;
    if (used.isEmpty())
        used = tag.isEmpty() ? GroupingKeys{u"account"_s, u"service"_s} : GroupingKeys{u"tag"_s};
    const bool lacksTag = used.contains(u"tag"_s) && tag.isEmpty();
    const auto uses = [&](const QString &key) { return used.contains(key); };
    Kind kind;
    kind.provider = keys.isEmpty() || lacksTag || uses(u"provider"_s) ? group.provider : QString();
    kind.account = uses(u"account"_s) || lacksTag ? group.account : QString();
    kind.service = uses(u"service"_s) || lacksTag ? group.service : QString();
    kind.model = uses(u"model"_s) ? group.model : QString();
    kind.tag = uses(u"tag"_s) ? tag : QString();
    return kind;
}

/// "search · AWS", or what else tells the kind from the others.
QString nameOf(const Kind &kind, bool needsProvider)
{
    QStringList parts;
    if (!kind.tag.isEmpty())
        parts += kind.tag.section(u'=', 1);
    parts += {kind.model, kind.service, kind.account};
    if (needsProvider)
        parts += kind.provider;
    parts.removeAll(QString());
    return parts.isEmpty() ? kind.provider : parts.join(u" · "_s);
}

/// How vendors' bills name the routes; the route itself is looked up in the workspace.
constexpr std::pair<const char16_t *, const char16_t *> kRouteWords[] = {
    {u"bedrock", u"amazonbedrock"},
    {u"vertex", u"googlecloudvertexai"},
    {u"foundry", u"microsoftfoundry"},
    {u"azureopenai", u"microsoftfoundry"},
    {u"cognitiveservices", u"microsoftfoundry"},
    {u"ocigenerativeai", u"ocigenerativeai"},
    {u"geminiapi", u"googlegeminiapi"},
    {u"claudeapi", u"anthropicapi"},
    {u"openaiapi", u"openaiapi"},
    {u"mistral", u"mistralapi"},
};

Route::Id routeFor(const Workspace &workspace, const BillGroup &group)
{
    const QString service = lettersOnly(group.service);
    for (const auto &[word, name] : kRouteWords) {
        if (!service.contains(QStringView(word)))
            continue;
        for (const Route &route : workspace.rows<Route>()) {
            if (lettersOnly(route.name) == QStringView(name))
                return route.id;
        }
    }
    return {};
}

const Model *modelNamed(const Workspace &workspace, const QString &name)
{
    for (const Model &model : workspace.rows<Model>()) {
        if (model.name == name)
            return &model;
    }
    return nullptr;
}

/// A workload as far as its dearest group describes it.
Workload describedBy(const Workspace &workspace, const BillGroup &group, Workload workload)
{
    workload.route = routeFor(workspace, group);
    if (const Route *route = workspace.find(workload.route))
        workload.host = route->host;
    if (const Model *model = modelNamed(workspace, group.model)) {
        workload.model = model->id;
        workload.family = model->family;
    }
    workload.region = group.region;
    return workload;
}

qint64 spendOf(const BillGroup &group)
{
    return group.spend ? group.spend->minor : 0;
}

bool countsTokens(const BillGroup &group)
{
    return group.inputTokensM || group.outputTokensM;
}

std::vector<BillGroup> inLatestMonth(const std::vector<BillGroup> &groups)
{
    PartialDate latest;
    for (const BillGroup &group : groups) {
        if (!latest.isValid() || latest.first() < group.month.first())
            latest = group.month;
    }
    std::vector<BillGroup> last;
    std::ranges::copy_if(groups, std::back_inserter(last),
                         [&](const BillGroup &group) { return group.month == latest; });
    return last;
}

} // namespace

bool areGroupingKeys(const GroupingKeys &keys)
{
    static const QStringList kKeys{u"tag"_s, u"provider"_s, u"account"_s, u"service"_s, u"model"_s};
    return std::all_of(keys.begin(), keys.end(),
                       [](const QString &key) { return kKeys.contains(key); });
}

QString knownModelName(const Workspace &workspace, const QString &mention)
{
    const QString wanted = lettersOnly(mention);
    if (wanted.isEmpty())
        return {};
    for (const Model &model : workspace.rows<Model>()) {
        QString name = lettersOnly(model.name);
        for (const QString &word : {u"amazon"_s, u"instruct"_s, u"meta"_s})
            name.remove(word);
        if (name == wanted)
            return model.name;
    }
    return mention;
}

Grouping groupIntoWorkloads(const Workspace &workspace, const std::vector<BillGroup> &groups,
                            const GroupingKeys &keys, const IdMaker &newId)
{
    const std::vector<Matcher> matchers = matchersOf(workspace);
    Grouping result;
    result.workloads.resize(groups.size());
    std::map<Kind, std::vector<size_t>> unknown;
    for (size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].charge == u"Tax")
            continue;
        const auto rule = std::find_if(matchers.begin(), matchers.end(),
                                       [&](const Matcher &m) { return m.fits(groups[i]); });
        if (rule != matchers.end())
            result.workloads[i] = rule->workload();
        else if (groups[i].isAi.value_or(false))
            unknown[kindOf(groups[i], keys)].push_back(i);
    }

    qint64 position = 0;
    for (const GroupingRule &rule : workspace.rows<GroupingRule>())
        position = std::max(position, rule.position.value_or(0));
    std::map<QString, int> sameName;
    for (const auto &[kind, members] : unknown)
        ++sameName[nameOf(kind, false)];
    std::map<QString, Workload::Id> byName;
    for (const Workload &workload : workspace.rows<Workload>())
        byName.emplace(workload.name.toCaseFolded(), workload.id);

    for (const auto &[kind, members] : unknown) {
        const QString name = nameOf(kind, sameName[nameOf(kind, false)] > 1);
        const auto existing = byName.find(name.toCaseFolded());
        Workload::Id id;
        if (existing != byName.end()) {
            id = existing->second;
        } else {
            const auto dearest =
                *std::max_element(members.begin(), members.end(), [&](size_t left, size_t right) {
                    return spendOf(groups[left]) < spendOf(groups[right]);
                });
            id = {newId()};
            result.newWorkloads.push_back(
                describedBy(workspace, groups[dearest], Workload{.id = id, .name = name}));
        }
        result.newRules.push_back({.id = {newId()},
                                   .name = name,
                                   .position = ++position,
                                   .provider = kind.provider,
                                   .account = kind.account,
                                   .service = kind.service,
                                   .model = kind.model,
                                   .tag = kind.tag,
                                   .workload = id});
        for (const size_t member : members)
            result.workloads[member] = id;
    }
    return result;
}

std::vector<Money> monthlySpends(const std::vector<BillGroup> &groups)
{
    std::map<QString, Money> sums;
    for (const BillGroup &group : inLatestMonth(groups)) {
        if (!group.spend)
            continue;
        Money &sum = sums[group.spend->currency.code()];
        sum = {sum.minor + group.spend->minor, group.spend->currency};
    }
    std::vector<Money> spends;
    for (const auto &[code, sum] : sums) {
        if (sum.minor != 0)
            spends.push_back(sum);
    }
    if (spends.empty() && !sums.empty())
        spends.push_back(sums.begin()->second);
    std::stable_partition(spends.begin(), spends.end(),
                          [](const Money &sum) { return sum.currency == Currency::usd(); });
    return spends;
}

Workload withUsage(Workload workload, const std::vector<BillGroup> &groups)
{
    const std::vector<Money> spends = monthlySpends(groups);
    if (!spends.empty())
        workload.monthlySpend = spends.front();
    double input = 0;
    double cached = 0;
    double output = 0;
    bool hasTokens = false;
    for (const BillGroup &group : inLatestMonth(groups)) {
        hasTokens = hasTokens || countsTokens(group);
        input += group.inputTokensM.value_or(0);
        cached += group.cachedTokensM.value_or(0);
        output += group.outputTokensM.value_or(0);
    }
    if (hasTokens) {
        workload.inputTokensM = std::max(input, 0.0);
        workload.outputTokensM = std::max(output, 0.0);
        if (input > 0)
            workload.cachedShare = std::clamp(cached / input, 0.0, 1.0);
    }
    return workload;
}

Workload withoutUsage(Workload workload, const std::vector<BillGroup> &groups)
{
    for (const BillGroup &group : groups) {
        if (group.spend)
            workload.monthlySpend.reset();
        if (countsTokens(group)) {
            workload.inputTokensM.reset();
            workload.outputTokensM.reset();
            workload.cachedShare.reset();
        }
    }
    return workload;
}

} // namespace fairlead
