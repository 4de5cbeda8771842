#include "app/cli/placementoptions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PlacementOptions)
};

/// A number that is not negative; null when the option is not set.
Result<std::optional<double>> amountOf(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return std::nullopt;
    bool isNumber = false;
    const double value = parser.value(option).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value) || value < 0) {
        return failure(Text::tr("--%1 takes a number that is not negative, not “%2”.")
                           .arg(option, parser.value(option)));
    }
    return value;
}

/// "amazon=0.5", "lab:openai=0.3".
Result<ShareCap> capOf(const QString &text)
{
    const QString subject = text.section(u'=', 0, 0);
    const QString role = subject.contains(u':') ? subject.section(u':', 0, 0) : u"host"_s;
    const QString party = subject.contains(u':') ? subject.section(u':', 1) : subject;
    ShareCap cap{.party = {party}};
    if (role == u"route")
        cap.role = ExitRole::RouteOperator;
    else if (role == u"lab")
        cap.role = ExitRole::Lab;
    bool isNumber = false;
    cap.share = text.section(u'=', 1).toDouble(&isNumber);
    const bool isRole = role == u"host" || cap.role != ExitRole::HostOperator;
    if (!isNumber || party.isEmpty() || !isRole || !(cap.share >= 0 && cap.share <= 1)) {
        return failure(Text::tr("--max-share takes PARTY=SHARE with a share from 0 to 1, not “%1”.")
                           .arg(text));
    }
    return cap;
}

} // namespace

void addPlacementOptions(QCommandLineParser &parser)
{
    parser.addOption({u"max-share"_s,
                      Text::tr("The most of the spend that a party may host; with route: or lab: "
                               "before it, that it may serve, or whose models it may be. May be "
                               "given several times."),
                      u"PARTY=SHARE"_s});
    parser.addOption(
        {u"budget"_s, Text::tr("The most that all moves may cost once, in US dollars."), u"USD"_s});
    parser.addOption({u"max-moves"_s, Text::tr("The most workloads that may move."), u"N"_s});
    parser.addOption(
        {u"deadline"_s, Text::tr("The longest that one move may take, in months."), u"MONTHS"_s});
    parser.addOption({u"accept-open"_s,
                      Text::tr("Allows moves whose conditions nobody has confirmed or denied.")});
    parser.addOption({u"accept-other-models"_s,
                      Text::tr("Allows models of another family that nobody has signed off.")});
    parser.addOption({u"seconds"_s,
                      Text::tr("How long each part of the search may take; 10 if left out."),
                      u"SECONDS"_s});
}

QStringList placementOptions()
{
    return {u"max-share"_s,           u"budget"_s, u"max-moves"_s, u"deadline"_s, u"accept-open"_s,
            u"accept-other-models"_s, u"seconds"_s};
}

Result<PlacementLimits> placementLimitsFrom(const QCommandLineParser &parser)
{
    PlacementLimits limits{.acceptsOpenGates = parser.isSet(u"accept-open"_s),
                           .acceptsOtherFamilies = parser.isSet(u"accept-other-models"_s)};
    for (const QString &text : parser.values(u"max-share"_s)) {
        const auto cap = capOf(text);
        if (!cap)
            return tl::make_unexpected(cap.error());
        const bool isThere =
            std::any_of(limits.caps.begin(), limits.caps.end(), [&](const auto &other) {
                return other.role == cap->role && other.party == cap->party;
            });
        if (isThere)
            return failure(Text::tr("--max-share names “%1” twice.").arg(text.section(u'=', 0, 0)));
        limits.caps.push_back(*cap);
    }
    const auto budget = amountOf(parser, u"budget"_s);
    const auto deadline = amountOf(parser, u"deadline"_s);
    const auto moves = amountOf(parser, u"max-moves"_s);
    for (const auto *option : {&budget, &deadline, &moves}) {
        if (!*option)
            return tl::make_unexpected(option->error());
    }
    limits.budget = *budget;
    limits.deadlineMonths = *deadline;
    if (*moves && std::floor(**moves) != **moves) {
        return failure(Text::tr("--max-moves takes a whole number, not “%1”.")
                           .arg(parser.value(u"max-moves"_s)));
    }
    if (*moves)
        limits.maxMoves = int(std::min(**moves, 1e9));
    return limits;
}

Result<PlacementSearch> placementSearchFrom(const QCommandLineParser &parser)
{
    const auto seconds = amountOf(parser, u"seconds"_s);
    if (!seconds)
        return tl::make_unexpected(seconds.error());
    PlacementSearch search;
    search.seconds = seconds->value_or(search.seconds);
    return search;
}

} // namespace fairlead
