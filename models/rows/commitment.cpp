#include "models/rows/commitment.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Commitment::describe()
{
    return describeTable<Commitment>(
        {.key = "commitment",
         .group = TableGroup::Own,
         .singular = QT_TRANSLATE_NOOP("Commitment", "Commitment"),
         .plural = QT_TRANSLATE_NOOP("Commitment", "Commitments"),
         .meaning = QT_TRANSLATE_NOOP("Commitment", "A spend or usage we have promised, in the "
                                                    "vocabulary of FOCUS contract commitments.")},
        "Commitment",
        {
            field<&Commitment::name>("name", QT_TRANSLATE_NOOP("Commitment", "Commitment"),
                                     QT_TRANSLATE_NOOP("Commitment", "What was promised"),
                                     {.required = true}),
            field<&Commitment::contract>("contract", QT_TRANSLATE_NOOP("Commitment", "Contract"),
                                         QT_TRANSLATE_NOOP("Commitment", "Contract it belongs to")),
            field<&Commitment::kind>("kind", QT_TRANSLATE_NOOP("Commitment", "Instrument"),
                                     QT_TRANSLATE_NOOP("Commitment", "Programme or instrument")),
            field<&Commitment::category>("category", QT_TRANSLATE_NOOP("Commitment", "Category"),
                                         QT_TRANSLATE_NOOP("Commitment", "Spend or usage")),
            field<&Commitment::type>(
                "type", QT_TRANSLATE_NOOP("Commitment", "Type"),
                QT_TRANSLATE_NOOP("Commitment", "Provider's own name for the type")),
            field<&Commitment::description>(
                "description", QT_TRANSLATE_NOOP("Commitment", "Description"),
                QT_TRANSLATE_NOOP("Commitment", "Provider's description")),
            field<&Commitment::cost>(
                "cost", QT_TRANSLATE_NOOP("Commitment", "Cost"),
                QT_TRANSLATE_NOOP("Commitment", "Committed amount of the whole period")),
            field<&Commitment::quantity>("quantity", QT_TRANSLATE_NOOP("Commitment", "Quantity"),
                                         QT_TRANSLATE_NOOP("Commitment", "Committed usage"),
                                         {.minimum = 0}),
            field<&Commitment::quantityUnit>(
                "quantity_unit", QT_TRANSLATE_NOOP("Commitment", "Unit"),
                QT_TRANSLATE_NOOP("Commitment", "Unit of the committed usage")),
            field<&Commitment::periodStart>(
                "period_start", QT_TRANSLATE_NOOP("Commitment", "Starts"),
                QT_TRANSLATE_NOOP("Commitment", "First day of the commitment")),
            field<&Commitment::periodEnd>(
                "period_end", QT_TRANSLATE_NOOP("Commitment", "Ends"),
                QT_TRANSLATE_NOOP("Commitment", "Last day of the commitment, inclusive")),
            field<&Commitment::consumed>("consumed", QT_TRANSLATE_NOOP("Commitment", "Consumed"),
                                         QT_TRANSLATE_NOOP("Commitment", "Eligible spend so far")),
            field<&Commitment::consumedAsOf>(
                "consumed_as_of", QT_TRANSLATE_NOOP("Commitment", "Consumed as of"),
                QT_TRANSLATE_NOOP("Commitment", "Date up to which spend is counted")),
            field<&Commitment::shortfallForecast>(
                "shortfall_forecast", QT_TRANSLATE_NOOP("Commitment", "Shortfall forecast"),
                QT_TRANSLATE_NOOP("Commitment", "Own forecast of the unspent part at the end")),
            field<&Commitment::settlement>(
                "settlement", QT_TRANSLATE_NOOP("Commitment", "Settled"),
                QT_TRANSLATE_NOOP("Commitment", "When a shortfall is settled")),
            field<&Commitment::rollover>(
                "rollover", QT_TRANSLATE_NOOP("Commitment", "Rolls over"),
                QT_TRANSLATE_NOOP("Commitment", "Unused amounts carry forward")),
            field<&Commitment::thirdPartyModelsEligible>(
                "third_party_models_eligible",
                QT_TRANSLATE_NOOP("Commitment", "Third-party models count"),
                QT_TRANSLATE_NOOP("Commitment", "Partner models burn it down in full")),
            field<&Commitment::tiedToModel>(
                "tied_to_model", QT_TRANSLATE_NOOP("Commitment", "Tied to a model"),
                QT_TRANSLATE_NOOP("Commitment", "Bound to one model or version")),
            field<&Commitment::tiedToSilicon>(
                "tied_to_silicon", QT_TRANSLATE_NOOP("Commitment", "Tied to silicon"),
                QT_TRANSLATE_NOOP("Commitment", "Bound to one accelerator")),
            field<&Commitment::cancellable>(
                "cancellable", QT_TRANSLATE_NOOP("Commitment", "Cancellable"),
                QT_TRANSLATE_NOOP("Commitment", "Can be cancelled or exchanged")),
        });
}

} // namespace fairlead
