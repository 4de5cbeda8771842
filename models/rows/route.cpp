#include "models/rows/route.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Route::describe()
{
    return describeTable<Route>(
        {.key = "route",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("Route", "Route"),
         .plural = QT_TRANSLATE_NOOP("Route", "Routes"),
         .meaning = QT_TRANSLATE_NOOP(
             "Route", "A way to consume models: who serves and bills them, and where.")},
        "Route",
        {
            field<&Route::name>("name", QT_TRANSLATE_NOOP("Route", "Name"),
                                QT_TRANSLATE_NOOP("Route", "Name of the service"),
                                {.required = true}),
            field<&Route::aliases>("aliases", QT_TRANSLATE_NOOP("Route", "Also called"),
                                   QT_TRANSLATE_NOOP("Route", "Other names that sources use")),
            field<&Route::operatedBy>("operator", QT_TRANSLATE_NOOP("Route", "Operator"),
                                      QT_TRANSLATE_NOOP("Route", "Who serves the model"),
                                      {.required = true}),
            field<&Route::biller>("biller", QT_TRANSLATE_NOOP("Route", "Biller"),
                                  QT_TRANSLATE_NOOP("Route", "Who sends the invoice")),
            field<&Route::host>("host", QT_TRANSLATE_NOOP("Route", "Host"),
                                QT_TRANSLATE_NOOP("Route", "Cloud in which the service runs")),
            field<&Route::channel>(
                "channel", QT_TRANSLATE_NOOP("Route", "Channel"),
                QT_TRANSLATE_NOOP("Route", "Kind of route, as the rules know it")),
            field<&Route::apiProtocols>(
                "api_protocols", QT_TRANSLATE_NOOP("Route", "Protocols"),
                QT_TRANSLATE_NOOP("Route", "Protocols that client code can speak")),
            field<&Route::insideHostBoundary>(
                "inside_host_boundary", QT_TRANSLATE_NOOP("Route", "Inside boundary"),
                QT_TRANSLATE_NOOP("Route",
                                  "Whether data stays within the host cloud's own boundary")),
            field<&Route::openedOn>("opened_on", QT_TRANSLATE_NOOP("Route", "Opened"),
                                    QT_TRANSLATE_NOOP("Route", "General availability")),
            field<&Route::retirementNoticeDays>(
                "retirement_notice_days", QT_TRANSLATE_NOOP("Route", "Retirement notice"),
                QT_TRANSLATE_NOOP("Route", "Published notice before a model is withdrawn"),
                {.unit = QT_TRANSLATE_NOOP("Route", "days"), .minimum = 0}),
            field<&Route::slaUptimePct>(
                "sla_uptime_pct", QT_TRANSLATE_NOOP("Route", "Service level"),
                QT_TRANSLATE_NOOP("Route", "Published monthly uptime"),
                {.unit = QT_TRANSLATE_NOOP("Route", "%"), .minimum = 0, .maximum = 100}),
        });
}

} // namespace fairlead
