#include "models/rows/attestation.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Attestation::describe()
{
    return describeTable<Attestation>(
        {.key = "attestation",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("Attestation", "Attestation"),
         .plural = QT_TRANSLATE_NOOP("Attestation", "Attestations"),
         .meaning = QT_TRANSLATE_NOOP("Attestation", "An assurance, with its kind and its scope.")},
        "Attestation",
        {
            field<&Attestation::regime>(
                "regime", QT_TRANSLATE_NOOP("Attestation", "Regime"),
                QT_TRANSLATE_NOOP("Attestation", "Standard, programme or law"), {.required = true}),
            field<&Attestation::kind>(
                "kind", QT_TRANSLATE_NOOP("Attestation", "Kind"),
                QT_TRANSLATE_NOOP(
                    "Attestation",
                    "Report, certificate, authorisation, eligibility or legal regime"),
                {.required = true}),
            field<&Attestation::route>("route", QT_TRANSLATE_NOOP("Attestation", "Route"),
                                       QT_TRANSLATE_NOOP("Attestation", "Route it covers")),
            field<&Attestation::offering>(
                "offering", QT_TRANSLATE_NOOP("Attestation", "Offering"),
                QT_TRANSLATE_NOOP("Attestation", "Offering it covers, when only one")),
            field<&Attestation::host>("host", QT_TRANSLATE_NOOP("Attestation", "Host"),
                                      QT_TRANSLATE_NOOP("Attestation", "Host it covers")),
            field<&Attestation::scope>(
                "scope", QT_TRANSLATE_NOOP("Attestation", "Scope"),
                QT_TRANSLATE_NOOP("Attestation", "Services, models and regions it is bound to")),
            field<&Attestation::regions>("regions", QT_TRANSLATE_NOOP("Attestation", "Regions"),
                                         QT_TRANSLATE_NOOP("Attestation", "Regions it covers")),
            field<&Attestation::validTo>("valid_to", QT_TRANSLATE_NOOP("Attestation", "Valid to"),
                                         QT_TRANSLATE_NOOP("Attestation", "End of validity")),
        });
}

} // namespace fairlead
