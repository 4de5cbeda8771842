#include "models/rows/billgroup.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo BillGroup::describe()
{
    return describeTable<BillGroup>(
        {.key = "bill_group",
         .group = TableGroup::Own,
         .singular = QT_TRANSLATE_NOOP("BillGroup", "Bill group"),
         .plural = QT_TRANSLATE_NOOP("BillGroup", "Bill groups"),
         .meaning = QT_TRANSLATE_NOOP(
             "BillGroup", "The rows of a bill that belong together in one month, added up.")},
        "BillGroup",
        {
            field<&BillGroup::bill>("bill", QT_TRANSLATE_NOOP("BillGroup", "Bill"),
                                    QT_TRANSLATE_NOOP("BillGroup", "Bill it is a part of"),
                                    {.required = true, .isPart = true}),
            field<&BillGroup::month>("month", QT_TRANSLATE_NOOP("BillGroup", "Month"),
                                     QT_TRANSLATE_NOOP("BillGroup", "Billing month"),
                                     {.required = true}),
            field<&BillGroup::provider>(
                "provider", QT_TRANSLATE_NOOP("BillGroup", "Provider"),
                QT_TRANSLATE_NOOP("BillGroup", "Who provides the service, as the bill says")),
            field<&BillGroup::billingAccount>("billing_account",
                                              QT_TRANSLATE_NOOP("BillGroup", "Billing account"),
                                              QT_TRANSLATE_NOOP("BillGroup", "Account that pays")),
            field<&BillGroup::account>(
                "account", QT_TRANSLATE_NOOP("BillGroup", "Account"),
                QT_TRANSLATE_NOOP("BillGroup", "Account, subscription or project that used it")),
            field<&BillGroup::service>("service", QT_TRANSLATE_NOOP("BillGroup", "Service"),
                                       QT_TRANSLATE_NOOP("BillGroup", "Service, as the bill says")),
            field<&BillGroup::model>(
                "model", QT_TRANSLATE_NOOP("BillGroup", "Model"),
                QT_TRANSLATE_NOOP("BillGroup", "AI model, as far as the bill names one")),
            field<&BillGroup::region>("region", QT_TRANSLATE_NOOP("BillGroup", "Region"),
                                      QT_TRANSLATE_NOOP("BillGroup", "Region of AI services")),
            field<&BillGroup::tags>(
                "tags", QT_TRANSLATE_NOOP("BillGroup", "Tags"),
                QT_TRANSLATE_NOOP("BillGroup", "Tags that are grouped by, as key=value")),
            field<&BillGroup::charge>(
                "charge", QT_TRANSLATE_NOOP("BillGroup", "Charge"),
                QT_TRANSLATE_NOOP("BillGroup", "Usage, Purchase, Tax, Credit or Adjustment")),
            field<&BillGroup::isAi>("is_ai", QT_TRANSLATE_NOOP("BillGroup", "AI"),
                                    QT_TRANSLATE_NOOP("BillGroup", "The service is an AI service")),
            field<&BillGroup::workload>(
                "workload", QT_TRANSLATE_NOOP("BillGroup", "Workload"),
                QT_TRANSLATE_NOOP("BillGroup", "Workload it belongs to, by the grouping rules")),
            field<&BillGroup::spend>(
                "spend", QT_TRANSLATE_NOOP("BillGroup", "Spend"),
                QT_TRANSLATE_NOOP("BillGroup",
                                  "Cost that counts as spend, by the bill's cost column")),
            field<&BillGroup::billedCost>("billed_cost", QT_TRANSLATE_NOOP("BillGroup", "Billed"),
                                          QT_TRANSLATE_NOOP("BillGroup", "What is invoiced")),
            field<&BillGroup::effectiveCost>(
                "effective_cost", QT_TRANSLATE_NOOP("BillGroup", "Effective"),
                QT_TRANSLATE_NOOP("BillGroup", "Cost with prepayments spread over their use")),
            field<&BillGroup::contractedCost>(
                "contracted_cost", QT_TRANSLATE_NOOP("BillGroup", "Contracted"),
                QT_TRANSLATE_NOOP("BillGroup", "Cost at contract prices")),
            field<&BillGroup::listCost>("list_cost", QT_TRANSLATE_NOOP("BillGroup", "List"),
                                        QT_TRANSLATE_NOOP("BillGroup", "Cost at list prices")),
            field<&BillGroup::inputTokensM>(
                "input_tokens_m", QT_TRANSLATE_NOOP("BillGroup", "Input"),
                QT_TRANSLATE_NOOP("BillGroup", "Input volume, with what came from the cache"),
                {.unit = QT_TRANSLATE_NOOP("BillGroup", "M tokens"), .minimum = 0}),
            field<&BillGroup::cachedTokensM>(
                "cached_tokens_m", QT_TRANSLATE_NOOP("BillGroup", "Cached"),
                QT_TRANSLATE_NOOP("BillGroup", "Input read from the cache"),
                {.unit = QT_TRANSLATE_NOOP("BillGroup", "M tokens"), .minimum = 0}),
            field<&BillGroup::outputTokensM>(
                "output_tokens_m", QT_TRANSLATE_NOOP("BillGroup", "Output"),
                QT_TRANSLATE_NOOP("BillGroup", "Output volume"),
                {.unit = QT_TRANSLATE_NOOP("BillGroup", "M tokens"), .minimum = 0}),
            field<&BillGroup::rows>(
                "rows", QT_TRANSLATE_NOOP("BillGroup", "Rows"),
                QT_TRANSLATE_NOOP("BillGroup", "Rows of the bill"),
                {.unit = QT_TRANSLATE_NOOP("BillGroup", "count"), .minimum = 0}),
        });
}

} // namespace fairlead
