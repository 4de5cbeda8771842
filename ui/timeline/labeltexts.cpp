#include "ui/timeline/labeltexts.h"

#include "models/timeline/timelinetext.h"

#include <cmath>

namespace fairlead {

LabelTexts::LabelTexts(const Timeline &timeline, WidthOf measure)
    : m_timeline(&timeline)
    , m_measure(std::move(measure))
{
}

const QStringList &LabelTexts::of(int event) const
{
    auto at = m_texts.find(event);
    if (at == m_texts.end())
        at = m_texts.insert(event, labelTexts(m_timeline->events[size_t(event)]));
    return *at;
}

QStringList LabelTexts::of(const std::vector<int> &events) const
{
    if (events.size() == 1)
        return of(events.front());
    return labelTexts(*m_timeline, clusterOf(*m_timeline, events));
}

double LabelTexts::widthOf(const QString &text) const
{
    auto at = m_widths.find(text);
    if (at == m_widths.end())
        at = m_widths.insert(text, std::ceil(m_measure(text)));
    return *at;
}

} // namespace fairlead
