#include "models/rows/noticeterm.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo NoticeTerm::describe()
{
    return describeTable<NoticeTerm>(
        {.key = "notice_term",
         .group = TableGroup::Own,
         .singular = QT_TRANSLATE_NOOP("NoticeTerm", "Notice term"),
         .plural = QT_TRANSLATE_NOOP("NoticeTerm", "Notice terms"),
         .meaning = QT_TRANSLATE_NOOP(
             "NoticeTerm", "How notice of a contract is counted where its papers do not say it in "
                           "plain days. Takes the place of the contract's own days.")},
        "NoticeTerm",
        {
            field<&NoticeTerm::contract>("contract", QT_TRANSLATE_NOOP("NoticeTerm", "Contract"),
                                         QT_TRANSLATE_NOOP("NoticeTerm", "Contract it belongs to"),
                                         {.required = true, .isPart = true}),
            field<&NoticeTerm::length>(
                "length", QT_TRANSLATE_NOOP("NoticeTerm", "Length"),
                QT_TRANSLATE_NOOP("NoticeTerm", "How long before the end notice must be served"),
                {.unit = QT_TRANSLATE_NOOP("NoticeTerm", "units"), .required = true, .minimum = 0}),
            field<&NoticeTerm::unit>("unit", QT_TRANSLATE_NOOP("NoticeTerm", "Counted in"),
                                     QT_TRANSLATE_NOOP("NoticeTerm", "Unit of the length"),
                                     {.required = true}),
            field<&NoticeTerm::roll>(
                "roll", QT_TRANSLATE_NOOP("NoticeTerm", "On a day off"),
                QT_TRANSLATE_NOOP("NoticeTerm",
                                  "Where a deadline goes that falls on a weekend or a holiday"),
                {.required = true}),
        });
}

} // namespace fairlead
