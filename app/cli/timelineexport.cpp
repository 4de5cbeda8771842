#include "app/cli/timelineexport.h"

#include "app/cli/command.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(TimelineExport)
};

QString keysOf(const Enumeration &choices)
{
    QStringList keys;
    for (const Choice &choice : choices.choices())
        keys += QString::fromLatin1(choice.key);
    return keys.join(u", "_s);
}

/// Hides everything that @p option does not name.
template<class E>
Result<void> hideOthers(const QCommandLineParser &parser, const QString &option,
                        std::set<E> &hidden)
{
    if (!parser.isSet(option))
        return {};
    const Enumeration &choices = enumeration<E>();
    for (const Choice &choice : choices.choices())
        hidden.insert(E(choice.value));
    for (const QString &word : parser.value(option).split(u',', Qt::SkipEmptyParts)) {
        const Choice *choice = choices.find(QStringView(word).trimmed());
        if (!choice) {
            return failure(Text::tr("--%1 knows no “%2”, but: %3.")
                               .arg(option, word.trimmed(), keysOf(choices)));
        }
        hidden.erase(E(choice->value));
    }
    return {};
}

Result<void> readDay(const QCommandLineParser &parser, const QString &option,
                     std::optional<QDate> &day)
{
    if (!parser.isSet(option))
        return {};
    return Command::dayFrom(parser.value(option)).map([&](QDate found) { day = found; });
}

} // namespace

void addTimelineOptions(QCommandLineParser &parser)
{
    parser.addOption({u"from"_s, Text::tr("Of the timeline: its first day."), u"2026-01-01"_s});
    parser.addOption({u"to"_s, Text::tr("Of the timeline: its last day."), u"2027-12-31"_s});
    parser.addOption({u"lanes"_s,
                      Text::tr("Of the timeline: which groups of lanes, all if left out: %1.")
                          .arg(keysOf(enumeration<LaneGroup>())),
                      u"own_contracts,regulation"_s});
    parser.addOption({u"kinds"_s,
                      Text::tr("Of the timeline: which kinds of events, all if left out: %1.")
                          .arg(keysOf(enumeration<TimelineKind>())),
                      u"notice_deadline,regulation"_s});
}

const QStringList &timelineOptions()
{
    static const QStringList kOptions{u"from"_s, u"to"_s, u"lanes"_s, u"kinds"_s};
    return kOptions;
}

Result<TimelineChoice> timelineChoiceFrom(const QCommandLineParser &parser)
{
    TimelineChoice choice;
    const auto read =
        readDay(parser, u"from"_s, choice.first)
            .and_then([&] { return readDay(parser, u"to"_s, choice.last); })
            .and_then([&] { return hideOthers(parser, u"lanes"_s, choice.filter.hiddenGroups); })
            .and_then([&] { return hideOthers(parser, u"kinds"_s, choice.filter.hiddenKinds); });
    if (!read)
        return tl::make_unexpected(read.error());
    if (choice.first && choice.last && *choice.last < *choice.first)
        return failure(Text::tr("--to lies before --from."));
    return choice;
}

} // namespace fairlead
