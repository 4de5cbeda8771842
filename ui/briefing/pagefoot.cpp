#include "ui/briefing/pagefoot.h"

#include "models/fields/showntext.h"
#include "ui/briefing/pagemetrics.h"
#include "ui/briefing/printcolors.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 110; ///< letters of an entry: two lines
constexpr qreal kNumberWidth = 22;  ///< three digits
constexpr qreal kGap = 18;          ///< between the columns
constexpr qreal kLead = 12;         ///< above the rule
constexpr qreal kColumn = (page::kTextWidth - kGap) / 2;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

TextStyle headStyle()
{
    return style::fineStrong();
}

QString briefText(const SourceEntry &entry)
{
    QStringList parts{entry.title};
    if (!entry.publisher.isEmpty())
        parts += entry.publisher;
    if (!entry.date.isEmpty())
        parts += entry.date;
    const QString rest = parts.mid(1).join(u", "_s);
    const QString title =
        shortened(entry.title, std::max<qsizetype>(kLongest - rest.size(), kLongest / 4));
    if (rest.isEmpty())
        return title;
    const bool isWhole = !title.endsWith(u'…') && !title.endsWith(u'.');
    return title + (isWhole ? u". "_s : u" "_s) + shortened(rest, kLongest * 3 / 4);
}

/// "9, 12, 15" for those without room.
QString restText(const std::vector<int> &rest)
{
    QStringList numbers;
    for (const int source : rest)
        numbers += QString::number(source);
    return Text::tr("%1: in the list of sources").arg(numbers.join(u", "_s));
}

} // namespace

PageFoot::PageFoot(const std::map<int, SourceEntry> &entries)
    : m_entries(entries)
{
}

const TextBox &PageFoot::box(int source)
{
    const auto found = m_boxes.find(source);
    if (found != m_boxes.end())
        return found->second;
    return m_boxes
        .emplace(source, TextBox(briefText(m_entries.at(source)), style::fineMuted(),
                                 kColumn - kNumberWidth))
        .first->second;
}

std::vector<PageFoot::Column> PageFoot::columnsOf(const std::set<int> &sources, size_t most,
                                                  std::vector<int> &rest)
{
    std::vector<int> shown;
    for (const int source : sources) {
        if (!m_entries.contains(source))
            continue;
        if (shown.size() < most)
            shown.push_back(source);
        else
            rest.push_back(source);
    }
    std::vector<Column> columns(2);
    qreal whole = 0;
    for (const int source : shown)
        whole += box(source).height();
    for (const int source : shown) {
        Column &column = columns[columns[0].height * 2 < whole - 0.1 ? 0 : 1];
        column.sources.push_back(source);
        column.height += box(source).height();
    }
    return columns;
}

qreal PageFoot::height(const std::set<int> &sources, size_t most)
{
    std::vector<int> rest;
    const auto columns = columnsOf(sources, most, rest);
    const qreal list = std::max(columns[0].height, columns[1].height);
    if (list <= 0)
        return 0;
    const qreal more =
        rest.empty() ? 0 : TextBox(restText(rest), style::fineMuted(), page::kTextWidth).height();
    return kLead + headStyle().lineHeight + list + more;
}

void PageFoot::add(Strip &strip, const std::set<int> &sources, QPointF at, size_t most)
{
    std::vector<int> rest;
    const auto columns = columnsOf(sources, most, rest);
    if (columns[0].sources.empty())
        return;
    const qreal rule = at.y() + kLead - 5;
    strip.marks.push_back(
        LineMark{{at.x(), rule, at.x() + page::kTextWidth, rule}, print::kLine, 1});
    qreal top = at.y() + kLead;
    top += addText(strip, TextBox(Text::tr("Sources"), headStyle(), kColumn), {at.x(), top});
    qreal bottom = top;
    for (size_t i = 0; i < columns.size(); ++i) {
        const qreal left = at.x() + qreal(i) * (kColumn + kGap);
        qreal y = top;
        for (const int source : columns[i].sources) {
            addText(strip, TextBox(QString::number(source), style::fineMuted(), kNumberWidth),
                    {left, y});
            strip.marks.push_back(LinkMark{{left, y, kColumn, box(source).height()}, source});
            y += addText(strip, box(source), {left + kNumberWidth, y});
        }
        bottom = std::max(bottom, y);
    }
    if (!rest.empty()) {
        addText(strip, TextBox(restText(rest), style::fineMuted(), page::kTextWidth),
                {at.x(), bottom});
    }
}

std::map<int, SourceEntry> listedSources(const Briefing &briefing)
{
    std::map<int, SourceEntry> entries;
    for (const SourceEntry &entry : briefing.sources)
        entries.emplace(entry.number, entry);
    for (const Section &section : briefing.sections) {
        for (const Block &block : section.blocks) {
            if (const auto *list = std::get_if<SourceList>(&block)) {
                for (const SourceEntry &entry : list->entries)
                    entries.emplace(entry.number, entry);
            }
        }
    }
    return entries;
}

std::vector<int> citedIn(const Strip &strip)
{
    std::set<int> sources;
    for (const Mark &mark : strip.marks) {
        if (const auto *link = std::get_if<LinkMark>(&mark)) {
            if (const int *source = std::get_if<int>(&link->target))
                sources.insert(*source);
        }
    }
    return {sources.begin(), sources.end()};
}

} // namespace fairlead
