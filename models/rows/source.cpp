#include "models/rows/source.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Source::describe()
{
    return describeTable<Source>(
        {.key = "source",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("Source", "Source"),
         .plural = QT_TRANSLATE_NOOP("Source", "Sources"),
         .meaning = QT_TRANSLATE_NOOP(
             "Source", "Something that was read: a page, a filing, a law, an own record.")},
        "Source",
        {
            field<&Source::title>("title", QT_TRANSLATE_NOOP("Source", "Title"),
                                  QT_TRANSLATE_NOOP("Source", "Title of the page or document"),
                                  {.required = true}),
            field<&Source::publisher>("publisher", QT_TRANSLATE_NOOP("Source", "Publisher"),
                                      QT_TRANSLATE_NOOP("Source", "Who published it")),
            field<&Source::address>("address", QT_TRANSLATE_NOOP("Source", "Address"),
                                    QT_TRANSLATE_NOOP("Source", "Web address, without quotation")),
            field<&Source::publishedOn>("published_on", QT_TRANSLATE_NOOP("Source", "Published"),
                                        QT_TRANSLATE_NOOP("Source", "Date it bears")),
            field<&Source::readOn>("read_on", QT_TRANSLATE_NOOP("Source", "Read"),
                                   QT_TRANSLATE_NOOP("Source", "When it was read")),
            field<&Source::kind>("kind", QT_TRANSLATE_NOOP("Source", "Kind"),
                                 QT_TRANSLATE_NOOP("Source", "How near it is to the fact"),
                                 {.required = true}),
        });
}

} // namespace fairlead
