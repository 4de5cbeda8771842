#include "models/rows/deal.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Deal::describe()
{
    return describeTable<Deal>(
        {.key = "deal",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("Deal", "Deal"),
         .plural = QT_TRANSLATE_NOOP("Deal", "Deals"),
         .meaning = QT_TRANSLATE_NOOP(
             "Deal",
             "An agreement or announcement between parties. Its amounts are in its tranches.")},
        "Deal",
        {
            field<&Deal::title>("title", QT_TRANSLATE_NOOP("Deal", "Deal"),
                                QT_TRANSLATE_NOOP("Deal", "What the deal is"), {.required = true}),
            field<&Deal::payer>("payer", QT_TRANSLATE_NOOP("Deal", "Pays"),
                                QT_TRANSLATE_NOOP("Deal", "Who pays, invests or buys"),
                                {.required = true}),
            field<&Deal::counterparty>(
                "counterparty", QT_TRANSLATE_NOOP("Deal", "Receives"),
                QT_TRANSLATE_NOOP("Deal", "Who receives the money or the order"),
                {.required = true}),
            field<&Deal::otherParties>("other_parties", QT_TRANSLATE_NOOP("Deal", "Others"),
                                       QT_TRANSLATE_NOOP("Deal", "Further parties of the deal")),
            field<&Deal::status>("status", QT_TRANSLATE_NOOP("Deal", "Status"),
                                 QT_TRANSLATE_NOOP("Deal", "State of the deal"),
                                 {.required = true}),
            field<&Deal::announcedOn>("announced_on", QT_TRANSLATE_NOOP("Deal", "Announced"),
                                      QT_TRANSLATE_NOOP("Deal", "First public statement")),
            field<&Deal::validFrom>("valid_from", QT_TRANSLATE_NOOP("Deal", "In force from"),
                                    QT_TRANSLATE_NOOP("Deal", "Start of the obligations")),
            field<&Deal::validTo>("valid_to", QT_TRANSLATE_NOOP("Deal", "In force to"),
                                  QT_TRANSLATE_NOOP("Deal", "End of the obligations")),
            field<&Deal::termMonths>(
                "term_months", QT_TRANSLATE_NOOP("Deal", "Term"),
                QT_TRANSLATE_NOOP("Deal", "Length of the agreement; null when not published"),
                {.unit = QT_TRANSLATE_NOOP("Deal", "months"), .minimum = 0}),
            field<&Deal::termNote>("term_note", QT_TRANSLATE_NOOP("Deal", "Term, in words"),
                                   QT_TRANSLATE_NOOP("Deal", "How sources describe the term")),
            field<&Deal::distributionRight>("distribution_right",
                                            QT_TRANSLATE_NOOP("Deal", "Distribution right"),
                                            QT_TRANSLATE_NOOP("Deal", "Right to sell the models")),
            field<&Deal::computeRight>("compute_right", QT_TRANSLATE_NOOP("Deal", "Compute right"),
                                       QT_TRANSLATE_NOOP("Deal", "Right to supply compute")),
            field<&Deal::ipRight>("ip_right", QT_TRANSLATE_NOOP("Deal", "IP right"),
                                  QT_TRANSLATE_NOOP("Deal", "Right to the technology")),
            field<&Deal::sumRule>("sum_rule", QT_TRANSLATE_NOOP("Deal", "Sum rule"),
                                  QT_TRANSLATE_NOOP("Deal", "Whether the amounts may enter sums"),
                                  {.required = true}),
            field<&Deal::sumReason>("sum_reason", QT_TRANSLATE_NOOP("Deal", "Why so"),
                                    QT_TRANSLATE_NOOP("Deal", "Reason for the sum rule")),
            field<&Deal::verified>(
                "verified", QT_TRANSLATE_NOOP("Deal", "Verified"),
                QT_TRANSLATE_NOOP("Deal",
                                  "A source for the deal was read; only verified deals enter sums"),
                {.required = true}),
            field<&Deal::confidence>("confidence", QT_TRANSLATE_NOOP("Deal", "Confidence"),
                                     QT_TRANSLATE_NOOP("Deal", "How sure the record is")),
        });
}

} // namespace fairlead
