#include "models/rows/host.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Host::describe()
{
    return describeTable<Host>(
        {.key = "host",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("Host", "Host"),
         .plural = QT_TRANSLATE_NOOP("Host", "Hosts"),
         .meaning = QT_TRANSLATE_NOOP(
             "Host", "A cloud or data centre in which agents, data, identities and logs live.")},
        "Host",
        {
            field<&Host::name>("name", QT_TRANSLATE_NOOP("Host", "Name"),
                               QT_TRANSLATE_NOOP("Host", "Name of the cloud or data centre"),
                               {.required = true}),
            field<&Host::aliases>("aliases", QT_TRANSLATE_NOOP("Host", "Also called"),
                                  QT_TRANSLATE_NOOP("Host", "Other names that sources use")),
            field<&Host::operatedBy>("operator", QT_TRANSLATE_NOOP("Host", "Operator"),
                                     QT_TRANSLATE_NOOP("Host", "Who runs it")),
            field<&Host::kind>("kind", QT_TRANSLATE_NOOP("Host", "Kind"),
                               QT_TRANSLATE_NOOP("Host", "What kind of place it is")),
            field<&Host::regions>("regions", QT_TRANSLATE_NOOP("Host", "Regions"),
                                  QT_TRANSLATE_NOOP("Host", "Regions it offers")),
        });
}

} // namespace fairlead
