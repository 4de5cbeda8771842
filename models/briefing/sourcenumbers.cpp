#include "models/briefing/sourcenumbers.h"

#include "models/briefing/draft.h"
#include "models/fields/valuetext.h"
#include "models/rows/claim.h"
#include "models/rows/marketevent.h"
#include "models/workspace.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

/// How many statements rest on a source, and how many of them were verified.
struct Verification
{
    int statements = 0;
    int verified = 0;

    void add(bool isVerified)
    {
        ++statements;
        verified += isVerified ? 1 : 0;
    }
};

QHash<Id<Source>, Verification> verifications(const Workspace &workspace)
{
    QHash<Id<Source>, Verification> all;
    for (const Claim &claim : workspace.rows<Claim>())
        all[claim.source].add(claim.verified);
    for (const MarketEvent &event : workspace.rows<MarketEvent>())
        all[event.source].add(event.verified);
    return all;
}

QString markText(const Verification &verification)
{
    if (verification.statements == 0 || verification.verified == 0)
        return Text::tr("not verified");
    if (verification.verified == verification.statements)
        return Text::tr("verified");
    return Text::tr("verified in part");
}

/// What the document itself stands for.
std::optional<SourceEntry> ownEntry(const Id<Source> &id, int number)
{
    if (id.text == kOwnRecordsSource) {
        return SourceEntry{.number = number,
                           .title = Text::tr("Own workloads, contracts and bills, as recorded"),
                           .publisher = {},
                           .date = {},
                           .kind = Text::tr("own records"),
                           .address = {},
                           .mark = {}};
    }
    if (id.text == kEstimateSource) {
        return SourceEntry{.number = number,
                           .title = Text::tr("Estimate from our own records and the assumptions"),
                           .publisher = u"Fairlead"_s,
                           .date = {},
                           .kind = Text::tr("estimate"),
                           .address = {},
                           .mark = {}};
    }
    return {};
}

QString dateOf(const Source &source, const QLocale &locale)
{
    if (source.publishedOn)
        return dateText(*source.publishedOn, locale);
    if (source.readOn)
        return Text::tr("no date, read %1").arg(dateText(*source.readOn, locale));
    return Text::tr("no date");
}

} // namespace

int SourceNumbers::number(const Id<Source> &source)
{
    int &number = m_numbers[source];
    if (number == 0) {
        m_inOrder.push_back(source);
        number = int(m_inOrder.size());
    }
    return number;
}

std::vector<SourceEntry> sourceEntries(const Workspace &workspace, const SourceNumbers &numbers,
                                       int first, int last, const QLocale &locale)
{
    const auto verified = verifications(workspace);
    std::vector<SourceEntry> entries;
    for (int number = first; number <= last; ++number) {
        const Id<Source> &id = numbers.inOrder()[size_t(number - 1)];
        if (const auto own = ownEntry(id, number)) {
            entries.push_back(*own);
            continue;
        }
        SourceEntry entry{.number = number, .mark = markText(verified.value(id))};
        if (const Source *source = workspace.find(id)) {
            entry.title = printedTitle(source->title);
            entry.publisher = printedName(source->publisher);
            entry.date = dateOf(*source, locale);
            entry.kind = labelOf(source->kind);
            entry.address = source->address;
        } else {
            entry.title = Text::tr("“%1”, which is not in this workspace").arg(id.text);
        }
        entries.push_back(entry);
    }
    return entries;
}

} // namespace fairlead
