#include "models/rows/metric.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Metric::describe()
{
    return describeTable<Metric>(
        {.key = "metric",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("Metric", "Metric"),
         .plural = QT_TRANSLATE_NOOP("Metric", "Metrics"),
         .meaning = QT_TRANSLATE_NOOP(
             "Metric",
             "A figure about a party at a date: valuation, run-rate, capital expenditure.")},
        "Metric",
        {
            field<&Metric::party>("party", QT_TRANSLATE_NOOP("Metric", "Party"),
                                  QT_TRANSLATE_NOOP("Metric", "Whom it is about")),
            field<&Metric::members>("members", QT_TRANSLATE_NOOP("Metric", "Members"),
                                    QT_TRANSLATE_NOOP("Metric", "Who is included, when several")),
            field<&Metric::kind>("kind", QT_TRANSLATE_NOOP("Metric", "Measures"),
                                 QT_TRANSLATE_NOOP("Metric", "What is measured"),
                                 {.required = true}),
            field<&Metric::amount>("amount", QT_TRANSLATE_NOOP("Metric", "Amount"),
                                   QT_TRANSLATE_NOOP("Metric", "Value")),
            field<&Metric::amountHigh>("amount_high", QT_TRANSLATE_NOOP("Metric", "Amount, high"),
                                       QT_TRANSLATE_NOOP("Metric", "Upper end of a range")),
            field<&Metric::share>("share", QT_TRANSLATE_NOOP("Metric", "Fraction"),
                                  QT_TRANSLATE_NOOP("Metric", "Value of a fraction"),
                                  {.minimum = 0, .maximum = 1, .shape = TextShape::Share}),
            field<&Metric::qualifier>("qualifier", QT_TRANSLATE_NOOP("Metric", "Bound"),
                                      QT_TRANSLATE_NOOP("Metric", "Word that bounds the value")),
            field<&Metric::basis>("basis", QT_TRANSLATE_NOOP("Metric", "Basis"),
                                  QT_TRANSLATE_NOOP("Metric", "What a valuation is measured on")),
            field<&Metric::nature>("nature", QT_TRANSLATE_NOOP("Metric", "Nature"),
                                   QT_TRANSLATE_NOOP("Metric", "Actual, guidance or target")),
            field<&Metric::fiscalPeriod>(
                "fiscal_period", QT_TRANSLATE_NOOP("Metric", "Period"),
                QT_TRANSLATE_NOOP("Metric",
                                  "Period it covers, such as calendar 2026 or fiscal 2025")),
            field<&Metric::asOf>("as_of", QT_TRANSLATE_NOOP("Metric", "As of"),
                                 QT_TRANSLATE_NOOP("Metric", "Date for which it holds")),
            field<&Metric::deal>("deal", QT_TRANSLATE_NOOP("Metric", "Deal"),
                                 QT_TRANSLATE_NOOP("Metric", "Deal that set it")),
            field<&Metric::verified>("verified", QT_TRANSLATE_NOOP("Metric", "Verified"),
                                     QT_TRANSLATE_NOOP("Metric", "A source was read"),
                                     {.required = true}),
        });
}

} // namespace fairlead
