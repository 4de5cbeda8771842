#include "models/prices/pricelist.h"

#include "models/rows/model.h"
#include "models/rows/offering.h"
#include "models/rows/price.h"
#include "models/rows/pricesnapshot.h"
#include "models/rows/route.h"
#include "models/values/letters.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PriceList)
};

constexpr qsizetype kMostNews = 200;
constexpr int kOldAfterDays = 60; ///< prices change in one entry of fifty within a month

/// How lists call the platforms, and what the routes are called, both in letters only.
constexpr std::pair<const char16_t *, const char16_t *> kPlatforms[] = {
    {u"anthropic", u"anthropicapi"},
    {u"bedrock", u"amazonbedrock"},
    {u"bedrockconverse", u"amazonbedrock"},
    {u"bedrockmantle", u"amazonbedrockmantle"},
    {u"openai", u"openaiapi"},
    {u"azure", u"microsoftfoundry"},
    {u"azureai", u"microsoftfoundry"},
    {u"gemini", u"googlegeminiapi"},
    {u"mistral", u"mistralapi"},
    {u"oci", u"ocigenerativeai"},
};

/// Finds the offering that a key of a list prices: model, route and scope must all be known.
class OfferingFinder
{
public:
    explicit OfferingFinder(const Workspace &workspace)
    {
        std::map<QString, QString> models;
        for (const Model &model : workspace.rows<Model>())
            models.emplace(model.id.text, lettersOnly(model.name));
        std::map<QString, QString> routes;
        for (const Route &route : workspace.rows<Route>())
            routes.emplace(route.id.text, lettersOnly(route.name));
        for (const Offering &offering : workspace.rows<Offering>()) {
            const QString key =
                keyOf(models[offering.model.text], routes[offering.route.text], offering.region);
            m_offerings.emplace(key, offering.id);
        }
    }

    Offering::Id find(const PriceEntry &entry) const
    {
        const QString route = routeOf(entry.platform);
        if (route.isEmpty())
            return {};
        // "us.anthropic.claude-opus-4-8", "azure/eu/gpt-5.5", "vertex_ai/claude-sonnet-4-6"
        const QStringList parts = entry.key.split(u'/');
        QString model = parts.back();
        QString scope = parts.size() > 2 ? parts[1] : QString();
        static const QRegularExpression kScoped(u"^(global|us|eu|au|jp|apac|us-gov)\\.(.*)$"_s);
        if (const auto match = kScoped.match(model); match.hasMatch()) {
            scope = match.captured(1);
            model = match.captured(2);
        }
        static const QRegularExpression kMaker(
            u"^(anthropic|amazon|meta|mistral|cohere|openai|deepseek)\\."_s);
        model.remove(kMaker);
        static const QRegularExpression kRevision(u"(-v\\d+)?:\\d+$|@default$"_s);
        model.remove(kRevision);
        const QStringList scopes = scope.isEmpty()
                                       ? QStringList{u"global"_s, u"default"_s, QString()}
                                       : QStringList{scope};
        for (const QString &region : scopes) {
            const auto found = m_offerings.find(keyOf(lettersOnly(model), route, region));
            if (found != m_offerings.end())
                return found->second;
        }
        return {};
    }

private:
    static QString keyOf(const QString &model, const QString &route, const QString &region)
    {
        return model + u'|' + route + u'|' + region.toLower();
    }
    static QString routeOf(const QString &platform)
    {
        const QString letters = lettersOnly(platform);
        if (letters.startsWith(u"vertexai"))
            return u"googlecloudvertexai"_s;
        for (const auto &[word, route] : kPlatforms) {
            if (letters == QStringView(word))
                return QString::fromUtf16(route);
        }
        return {};
    }

    std::map<QString, Offering::Id> m_offerings;
};

/// "input 3 → 2.5, output 15 → 12": what differs; empty when nothing does.
QString priceChange(const Price &before, const Price &after)
{
    const auto text = [](const std::optional<UnitPrice> &price) {
        return price ? price->toText() : u"–"_s;
    };
    QStringList parts;
    const auto compare = [&](const QString &sentence, std::optional<UnitPrice> Price::*price) {
        if (before.*price != after.*price)
            parts += sentence.arg(text(before.*price), text(after.*price));
    };
    compare(Text::tr("input %1 → %2"), &Price::inputPrice);
    compare(Text::tr("cached input %1 → %2"), &Price::cachedInputPrice);
    compare(Text::tr("cache write %1 → %2"), &Price::cacheWritePrice);
    compare(Text::tr("output %1 → %2"), &Price::outputPrice);
    return parts.join(u", "_s);
}

class PricePlanner
{
public:
    PricePlanner(const Workspace &workspace, const PriceList &list, const PriceChoices &choices)
        : m_workspace(workspace)
        , m_list(list)
        , m_choices(choices)
        , m_finder(workspace)
    {
    }

    ImportReport plan()
    {
        m_report.kind = ImportKind::PriceList;
        m_report.format = m_list.format;
        m_report.priceDay = m_list.takenOn;
        m_report.rows = qint64(m_list.entries.size());
        for (const RejectedRow &row : m_list.rejected)
            m_report.rejected.add(row.line, row.reason);
        if (!m_list.takenOn.isValid()) {
            m_report.open.insert(OpenPoint::PriceDay);
            m_report.plan.rejected +=
                Text::tr("“%1” does not say of which day its prices are.").arg(m_list.fileName);
            return m_report;
        }
        if (!m_list.rejected.empty() && !m_choices.acceptsRejected) {
            m_report.plan.rejected +=
                Text::tr("%n entry(s) were rejected. Correct them, or accept that they stay out.",
                         nullptr, int(m_list.rejected.size()));
            return m_report;
        }
        if (m_list.entries.empty()) {
            m_report.plan.rejected += Text::tr("The list holds no price for tokens.");
            return m_report;
        }
        makeRows();
        removeDropped();
        compareWithLast();
        flag();
        m_report.plan.edit.label =
            Text::tr("Import prices of %1").arg(m_list.takenOn.toString(Qt::ISODate));
        return m_report;
    }

private:
    void put(const Row &row) { planRow(m_report.plan, m_workspace, row); }

    void makeRows()
    {
        m_snapshot.id = {u"prices."_s + lettersOnly(m_list.name) + u'.'
                         + m_list.takenOn.toString(Qt::ISODate)};
        m_snapshot.name = m_list.name;
        m_snapshot.takenOn = PartialDate(m_list.takenOn);
        put(Row::of(m_snapshot));
        for (const PriceEntry &entry : m_list.entries) {
            Price price{.id = {m_snapshot.id.text + u'/' + entry.key},
                        .snapshot = m_snapshot.id,
                        .offering = m_finder.find(entry),
                        .modelKey = entry.key,
                        .platform = entry.platform,
                        .inputPrice = entry.input,
                        .cachedInputPrice = entry.cachedInput,
                        .cacheWritePrice = entry.cacheWrite,
                        .outputPrice = entry.output};
            if (entry.retiresOn) {
                const QString day = entry.retiresOn->toString(Qt::ISODate);
                price.notes = *entry.retiresOn <= m_choices.today
                                  ? Text::tr("Retired on %1.").arg(day)
                                  : Text::tr("Retires on %1.").arg(day);
            }
            m_matched += price.offering.isNull() ? 0 : 1;
            put(Row::of(price));
            m_prices.push_back(std::move(price));
        }
    }

    /// What an earlier list of the same day had and this one has not.
    void removeDropped()
    {
        std::set<Price::Id> listed;
        for (const Price &price : m_prices)
            listed.insert(price.id);
        for (const Price &price : m_workspace.rows<Price>()) {
            if (price.snapshot != m_snapshot.id || listed.contains(price.id))
                continue;
            m_report.plan.removed.push_back({TableId::Price, price.id.text});
            m_report.plan.edit.changes.push_back({.before = Row::of(price), .after = {}});
        }
    }

    const PriceSnapshot *lastSnapshot() const
    {
        const PriceSnapshot *last = nullptr;
        for (const PriceSnapshot &snapshot : m_workspace.rows<PriceSnapshot>()) {
            const bool isEarlier =
                snapshot.name == m_list.name && snapshot.takenOn.last() < m_list.takenOn;
            if (isEarlier && (!last || last->takenOn.last() < snapshot.takenOn.last()))
                last = &snapshot;
        }
        return last;
    }

    void compareWithLast()
    {
        const PriceSnapshot *last = lastSnapshot();
        if (!last) {
            bool isOnly = true;
            for (const PriceSnapshot &each : m_workspace.rows<PriceSnapshot>())
                isOnly = isOnly && (each.name != m_list.name || each.id == m_snapshot.id);
            m_report.news += isOnly
                                 ? Text::tr("It is the first snapshot of this list.")
                                 : Text::tr("It is older than every other snapshot of this list.");
            return;
        }
        std::map<QString, const Price *> before;
        for (const Price &price : m_workspace.rows<Price>()) {
            if (price.snapshot == last->id)
                before.emplace(price.modelKey, &price);
        }
        qint64 added = 0;
        QStringList changes;
        for (const Price &price : m_prices) {
            const auto old = before.find(price.modelKey);
            if (old == before.end()) {
                ++added;
                continue;
            }
            if (const QString change = priceChange(*old->second, price); !change.isEmpty())
                changes += Text::tr("%1: %2").arg(price.modelKey, change);
            before.erase(old);
        }
        m_report.news +=
            Text::tr("Against the list of %1: added %2, removed %3, at another price %4.")
                .arg(last->takenOn.toText(), QString::number(added), QString::number(before.size()),
                     QString::number(changes.size()));
        m_report.news += changes.first(std::min(changes.size(), kMostNews));
        if (changes.size() > kMostNews)
            m_report.news += u"…"_s;
    }

    void flag()
    {
        const auto count = [&](auto isIt) {
            return std::count_if(m_list.entries.begin(), m_list.entries.end(), isIt);
        };
        const auto retired = count([&](const PriceEntry &entry) {
            return entry.retiresOn && *entry.retiresOn <= m_choices.today;
        });
        const auto free = count([](const PriceEntry &entry) {
            return (!entry.input || entry.input->nano == 0)
                   && (!entry.output || entry.output->nano == 0);
        });
        const auto note = [&](const QString &text, qint64 number) {
            if (number > 0)
                m_report.findings.push_back({text, number, 0});
        };
        note(Text::tr("%n entry(s) have no price for tokens and stay out.", nullptr,
                      int(m_list.withoutTokenPrice)),
             m_list.withoutTokenPrice);
        note(Text::tr("%n model(s) are retired by their date; they are marked in their notes.",
                      nullptr, int(retired)),
             retired);
        note(Text::tr("%n price(s) are 0: free, or a gap in the list.", nullptr, int(free)), free);
        m_report.news +=
            Text::tr("%n price(s) were matched to offerings.", nullptr, int(m_matched));
        const qint64 age = m_list.takenOn.daysTo(m_choices.today);
        if (age > kOldAfterDays) {
            m_report.warnings += Text::tr(
                "The list is %n day(s) old; prices may have changed since.", nullptr, int(age));
        }
    }

    const Workspace &m_workspace;
    const PriceList &m_list;
    const PriceChoices &m_choices;
    OfferingFinder m_finder;
    ImportReport m_report;
    PriceSnapshot m_snapshot;
    std::vector<Price> m_prices;
    qint64 m_matched = 0;
};

} // namespace

ImportReport planPrices(const Workspace &workspace, const PriceList &list,
                        const PriceChoices &choices)
{
    return PricePlanner(workspace, list, choices).plan();
}

} // namespace fairlead
