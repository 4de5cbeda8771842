#include "models/rows/marketevent.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo MarketEvent::describe()
{
    return describeTable<MarketEvent>(
        {.key = "market_event",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("MarketEvent", "Event"),
         .plural = QT_TRANSLATE_NOOP("MarketEvent", "Events"),
         .meaning = QT_TRANSLATE_NOOP(
             "MarketEvent", "Something dated that changes law, listings, models or the market.")},
        "MarketEvent",
        {
            field<&MarketEvent::title>("title", QT_TRANSLATE_NOOP("MarketEvent", "Event"),
                                       QT_TRANSLATE_NOOP("MarketEvent", "What happens"),
                                       {.required = true}),
            field<&MarketEvent::occursOn>(
                "occurs_on", QT_TRANSLATE_NOOP("MarketEvent", "Date"),
                QT_TRANSLATE_NOOP("MarketEvent", "When it happens; null when not known")),
            field<&MarketEvent::kind>("kind", QT_TRANSLATE_NOOP("MarketEvent", "Kind"),
                                      QT_TRANSLATE_NOOP("MarketEvent", "What kind of event it is"),
                                      {.required = true}),
            field<&MarketEvent::jurisdictions>(
                "jurisdictions", QT_TRANSLATE_NOOP("MarketEvent", "Where"),
                QT_TRANSLATE_NOOP("MarketEvent", "Where it applies")),
            field<&MarketEvent::parties>("parties", QT_TRANSLATE_NOOP("MarketEvent", "Parties"),
                                         QT_TRANSLATE_NOOP("MarketEvent", "Whom it touches")),
            field<&MarketEvent::meaning>(
                "meaning", QT_TRANSLATE_NOOP("MarketEvent", "Why it matters"),
                QT_TRANSLATE_NOOP("MarketEvent", "What it changes in a contract"),
                {.shape = TextShape::Paragraph}),
            field<&MarketEvent::source>("source", QT_TRANSLATE_NOOP("MarketEvent", "Source"),
                                        QT_TRANSLATE_NOOP("MarketEvent", "Who says so")),
            field<&MarketEvent::verified>("verified", QT_TRANSLATE_NOOP("MarketEvent", "Verified"),
                                          QT_TRANSLATE_NOOP("MarketEvent", "A source was read"),
                                          {.required = true}),
        });
}

} // namespace fairlead
