#include "models/rows/stake.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Stake::describe()
{
    return describeTable<Stake>(
        {.key = "stake",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("Stake", "Stake"),
         .plural = QT_TRANSLATE_NOOP("Stake", "Stakes"),
         .meaning = QT_TRANSLATE_NOOP("Stake", "A share of ownership, with its basis.")},
        "Stake",
        {
            field<&Stake::holder>("holder", QT_TRANSLATE_NOOP("Stake", "Holder"),
                                  QT_TRANSLATE_NOOP("Stake", "Who owns"), {.required = true}),
            field<&Stake::company>("company", QT_TRANSLATE_NOOP("Stake", "Company"),
                                   QT_TRANSLATE_NOOP("Stake", "What is owned"), {.required = true}),
            field<&Stake::share>("share", QT_TRANSLATE_NOOP("Stake", "Share"),
                                 QT_TRANSLATE_NOOP("Stake", "Part owned; null when not disclosed"),
                                 {.minimum = 0, .maximum = 1, .shape = TextShape::Share}),
            field<&Stake::qualifier>("qualifier", QT_TRANSLATE_NOOP("Stake", "Bound"),
                                     QT_TRANSLATE_NOOP("Stake", "Word that bounds the share")),
            field<&Stake::basis>("basis", QT_TRANSLATE_NOOP("Stake", "Basis"),
                                 QT_TRANSLATE_NOOP("Stake", "What the share is measured on")),
            field<&Stake::voting>("voting", QT_TRANSLATE_NOOP("Stake", "Votes"),
                                  QT_TRANSLATE_NOOP("Stake", "Whether the holding votes")),
            field<&Stake::boardSeats>("board_seats", QT_TRANSLATE_NOOP("Stake", "Board seats"),
                                      QT_TRANSLATE_NOOP("Stake", "Seats on the board"),
                                      {.unit = QT_TRANSLATE_NOOP("Stake", "count"), .minimum = 0}),
            field<&Stake::shareCap>("share_cap", QT_TRANSLATE_NOOP("Stake", "Cap"),
                                    QT_TRANSLATE_NOOP("Stake", "Largest share agreed"),
                                    {.minimum = 0, .maximum = 1, .shape = TextShape::Share}),
            field<&Stake::asOf>("as_of", QT_TRANSLATE_NOOP("Stake", "As of"),
                                QT_TRANSLATE_NOOP("Stake", "Date for which it holds")),
            field<&Stake::inferred>("inferred", QT_TRANSLATE_NOOP("Stake", "Inferred"),
                                    QT_TRANSLATE_NOOP("Stake", "Computed, not published")),
            field<&Stake::verified>("verified", QT_TRANSLATE_NOOP("Stake", "Verified"),
                                    QT_TRANSLATE_NOOP("Stake", "A source was read"),
                                    {.required = true}),
        });
}

} // namespace fairlead
