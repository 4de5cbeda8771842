#include "ui/graph/graphlegend.h"

#include "ui/graph/legendentry.h"
#include "ui/graph/strandwidths.h"
#include "ui/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 8;
constexpr int kRowGap = 2;

/// As short as a legend wants it; the whole word is in the tooltip.
QString shortText(EdgeFamily family)
{
    switch (family) {
    case EdgeFamily::ComputeCommitment:
        return GraphLegend::tr("Compute");
    case EdgeFamily::Silicon:
        return GraphLegend::tr("Silicon");
    default:
        return edgeFamilyText(family);
    }
}

QString shortText(StrandState state)
{
    return state == StrandState::Announced ? GraphLegend::tr("Announced") : strandStateText(state);
}

/// How wide which amount is drawn.
class WidthKey : public QWidget
{
public:
    explicit WidthKey(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(u"legendWidths"_s);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(captionFont(font()));
        int width = metrics.horizontalAdvance(head());
        for (const double billions : kAmounts)
            width += kSample + 2 * kSpace + metrics.horizontalAdvance(text(billions));
        return {width + kSpace, std::max(20, metrics.height() + 4)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &colours = theme();
        QPainter painter(this);
        painter.setFont(captionFont(font()));
        const QFontMetrics metrics(painter.font());
        int x = 0;
        const auto write = [&](const QString &words, const QColor &colour) {
            painter.setPen(colour);
            painter.drawText(QRect(x, 0, width(), height()), int(Qt::AlignVCenter), words);
            x += metrics.horizontalAdvance(words) + kSpace;
        };
        write(head(), colours.muted);
        for (const double billions : kAmounts) {
            const double thickness = widthOfBillions(billions);
            painter.fillRect(QRectF(x, height() / 2.0 - thickness / 2, kSample, thickness),
                             colours.muted);
            x += kSample + kSpace;
            write(text(billions), colours.text);
        }
    }

private:
    static constexpr std::array kAmounts{10.0, 100.0, 250.0};
    static constexpr int kSample = 18;
    static constexpr int kSpace = 5;

    static QString head() { return GraphLegend::tr("Width"); }
    static QString text(double billions)
    {
        const QString number = QLocale().toString(billions, 'f', 0);
        return billions == kAmounts.back() ? GraphLegend::tr("$%1 B").arg(number) : number;
    }
};

} // namespace

GraphLegend::GraphLegend(QWidget *parent)
    : QWidget(parent)
    , m_restore(new QPushButton(this))
{
    setObjectName(u"graphLegend"_s);
    setAccessibleName(tr("Legend and filter"));
    m_restore->setObjectName(u"legendRestore"_s);
    m_restore->setProperty("role", u"chip"_s);
    m_restore->setToolTip(tr("Shows the hidden nodes again (Shift+H)"));
    m_restore->hide();
    connect(m_restore, &QPushButton::clicked, this, &GraphLegend::restoreRequested);
    addEntries();
    m_items.push_back(new WidthKey(this));
    m_items.push_back(m_restore);
}

void GraphLegend::addEntries()
{
    for (const EdgeFamily family :
         {EdgeFamily::Equity, EdgeFamily::ComputeCommitment, EdgeFamily::Capacity,
          EdgeFamily::Silicon, EdgeFamily::Distribution, EdgeFamily::RevenueShare,
          EdgeFamily::OwnSpend}) {
        addEntry(
            new LegendEntry({.family = family, .state = {}, .name = u"Family%1"_s.arg(int(family))},
                            shortText(family), edgeFamilyText(family), this));
    }
    for (const StrandState state :
         {StrandState::Settled, StrandState::Conditional, StrandState::Announced}) {
        addEntry(
            new LegendEntry({.family = {}, .state = state, .name = u"State%1"_s.arg(int(state))},
                            shortText(state), strandStateText(state), this));
    }
    addEntry(new LegendEntry({.family = {}, .state = {}, .name = u"Contested"_s}, tr("Contested"),
                             tr("Sources contradict each other about a deal of the edge"), this));
    addEntry(new LegendEntry({.family = {}, .state = {}, .name = u"Ended"_s}, tr("Ended"),
                             tr("What holds no more on the day of the lens"), this));
    addEntry(new LegendEntry({.family = {}, .state = {}, .name = u"Uncounted"_s}, tr("In no sum"),
                             tr("Deals that are not verified, since no source was read, and those "
                                "whose amount other deals hold already"),
                             this));
}

void GraphLegend::addEntry(LegendEntry *entry)
{
    m_entries.push_back(entry);
    m_items.push_back(entry);
    connect(entry, &QAbstractButton::clicked, this,
            [this, entry](bool isShown) { toggle(*entry, isShown); });
    connect(entry, &LegendEntry::onlyRequested, this, [this, entry] { showOnly(*entry); });
}

void GraphLegend::toggle(const LegendEntry &entry, bool isShown)
{
    const LegendEntry::Kind &kind = entry.kind();
    const auto set = [isShown](auto &hidden, auto value) {
        if (isShown)
            hidden.erase(value);
        else
            hidden.insert(value);
    };
    if (kind.family)
        set(m_filter.hiddenFamilies, *kind.family);
    else if (kind.state)
        set(m_filter.hiddenStates, *kind.state);
    else if (kind.name == u"Ended"_s)
        m_filter.showsEnded = isShown;
    else if (kind.name == u"Uncounted"_s)
        m_filter.showsUncounted = isShown;
    else
        m_filter.hidesContested = !isShown;
    emit filterChanged(m_filter);
}

void GraphLegend::showOnly(const LegendEntry &entry)
{
    const LegendEntry::Kind &kind = entry.kind();
    const GraphFilter before = m_filter;
    m_filter.hiddenFamilies.clear();
    m_filter.hiddenStates.clear();
    for (const LegendEntry *other : m_entries) {
        if (kind.family && other->kind().family && other != &entry)
            m_filter.hiddenFamilies.insert(*other->kind().family);
        if (kind.state && other->kind().state && other != &entry)
            m_filter.hiddenStates.insert(*other->kind().state);
    }
    if (m_filter == before) { // it was alone already
        m_filter.hiddenFamilies.clear();
        m_filter.hiddenStates.clear();
    }
    emit filterChanged(m_filter);
}

void GraphLegend::showCounts(const GraphCounts &counts, const GraphFilter &filter)
{
    m_filter = filter;
    const auto countIn = [](const auto &map, auto key) {
        const auto at = map.find(key);
        return at == map.end() ? 0 : at->second;
    };
    for (LegendEntry *entry : m_entries) {
        const LegendEntry::Kind &kind = entry->kind();
        if (kind.family) {
            entry->setCount(countIn(counts.families, *kind.family));
            entry->setChecked(!filter.hiddenFamilies.contains(*kind.family));
        } else if (kind.state) {
            entry->setCount(countIn(counts.states, *kind.state));
            entry->setChecked(!filter.hiddenStates.contains(*kind.state));
        } else if (kind.name == u"Ended"_s) {
            entry->setCount(counts.ended);
            entry->setChecked(filter.showsEnded);
        } else if (kind.name == u"Uncounted"_s) {
            entry->setCount(counts.unverified + counts.countedElsewhere);
            entry->setChecked(filter.showsUncounted);
        } else {
            entry->setCount(counts.contested);
            entry->setChecked(!filter.hidesContested);
        }
    }
    const int hidden = int(filter.hiddenNodes.size());
    m_restore->setText(tr("%n hidden · show", nullptr, hidden));
    m_restore->setVisible(hidden > 0);
    place(width());
    updateGeometry();
}

QSize GraphLegend::sizeHint() const
{
    return {200, height()};
}

void GraphLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(event->size().width());
}

int GraphLegend::place(int width)
{
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    for (QWidget *item : m_items) {
        if (item->isHidden())
            continue;
        const QSize size = item->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += rowHeight + kRowGap;
            rowHeight = 0;
        }
        item->setGeometry({QPoint(x, y), size});
        x += size.width() + kGap;
        rowHeight = std::max(rowHeight, size.height());
    }
    const int total = y + rowHeight;
    if (total != minimumHeight() || total != maximumHeight())
        setFixedHeight(std::max(total, 1));
    return total;
}

} // namespace fairlead
