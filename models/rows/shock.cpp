#include "models/rows/shock.h"

#include "models/fields/describe.h"

namespace fairlead {

namespace {

constexpr double kLargest = 100;  ///< a price that rises a hundredfold
constexpr double kLongest = 1200; ///< months

} // namespace

TableInfo Shock::describe()
{
    return describeTable<Shock>(
        {.key = "shock",
         .group = TableGroup::Own,
         .singular = QT_TRANSLATE_NOOP("Shock", "Shock"),
         .plural = QT_TRANSLATE_NOOP("Shock", "Shocks"),
         .meaning = QT_TRANSLATE_NOOP("Shock", "One thing that happens in a scenario.")},
        "Shock",
        {
            field<&Shock::scenario>("scenario", QT_TRANSLATE_NOOP("Shock", "Scenario"),
                                    QT_TRANSLATE_NOOP("Shock", "Scenario it belongs to"),
                                    {.required = true, .isPart = true}),
            field<&Shock::kind>("kind", QT_TRANSLATE_NOOP("Shock", "Kind"),
                                QT_TRANSLATE_NOOP("Shock", "What happens"), {.required = true}),
            field<&Shock::party>("party", QT_TRANSLATE_NOOP("Shock", "Party"),
                                 QT_TRANSLATE_NOOP("Shock", "Whom it strikes")),
            field<&Shock::route>("route", QT_TRANSLATE_NOOP("Shock", "Route"),
                                 QT_TRANSLATE_NOOP("Shock", "Route it strikes")),
            field<&Shock::tranche>("tranche", QT_TRANSLATE_NOOP("Shock", "Tranche"),
                                   QT_TRANSLATE_NOOP("Shock", "Tranche it strikes")),
            field<&Shock::model>("model", QT_TRANSLATE_NOOP("Shock", "Model"),
                                 QT_TRANSLATE_NOOP("Shock", "Model it strikes")),
            field<&Shock::currency>("currency", QT_TRANSLATE_NOOP("Shock", "Currency"),
                                    QT_TRANSLATE_NOOP("Shock", "Currency it strikes"),
                                    {.unit = QT_TRANSLATE_NOOP("Shock", "ISO 4217")}),
            field<&Shock::severityLow>(
                "severity_low", QT_TRANSLATE_NOOP("Shock", "Severity, low"),
                QT_TRANSLATE_NOOP("Shock", "Low estimate, as a fraction"),
                {.minimum = 0, .maximum = kLargest, .shape = TextShape::Share}),
            field<&Shock::severity>("severity", QT_TRANSLATE_NOOP("Shock", "Severity"),
                                    QT_TRANSLATE_NOOP("Shock", "Likely size, as a fraction"),
                                    {.minimum = 0, .maximum = kLargest, .shape = TextShape::Share}),
            field<&Shock::severityHigh>(
                "severity_high", QT_TRANSLATE_NOOP("Shock", "Severity, high"),
                QT_TRANSLATE_NOOP("Shock", "High estimate, as a fraction"),
                {.minimum = 0, .maximum = kLargest, .shape = TextShape::Share}),
            field<&Shock::noticeMonths>(
                "notice_months", QT_TRANSLATE_NOOP("Shock", "Notice"),
                QT_TRANSLATE_NOOP("Shock", "Warning before it takes effect"),
                {.unit = QT_TRANSLATE_NOOP("Shock", "months"), .minimum = 0, .maximum = kLongest}),
            field<&Shock::durationMonths>(
                "duration_months", QT_TRANSLATE_NOOP("Shock", "Duration"),
                QT_TRANSLATE_NOOP("Shock", "How long it lasts"),
                {.unit = QT_TRANSLATE_NOOP("Shock", "months"), .minimum = 0, .maximum = kLongest}),
            field<&Shock::probability>(
                "probability", QT_TRANSLATE_NOOP("Shock", "Probability"),
                QT_TRANSLATE_NOOP("Shock", "Typed by the user; empty means none is claimed"),
                {.unit = QT_TRANSLATE_NOOP("Shock", "a year"),
                 .minimum = 0,
                 .maximum = 1,
                 .shape = TextShape::Share}),
        });
}

} // namespace fairlead
