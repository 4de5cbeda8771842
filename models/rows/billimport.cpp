#include "models/rows/billimport.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo BillImport::describe()
{
    return describeTable<BillImport>(
        {.key = "bill_import",
         .group = TableGroup::Own,
         .singular = QT_TRANSLATE_NOOP("BillImport", "Bill"),
         .plural = QT_TRANSLATE_NOOP("BillImport", "Bills"),
         .meaning = QT_TRANSLATE_NOOP(
             "BillImport",
             "A bill that was imported: what the file held and what it added up to.")},
        "BillImport",
        {
            field<&BillImport::name>("name", QT_TRANSLATE_NOOP("BillImport", "Bill"),
                                     QT_TRANSLATE_NOOP("BillImport", "Name of the file"),
                                     {.required = true}),
            field<&BillImport::format>("format", QT_TRANSLATE_NOOP("BillImport", "Format"),
                                       QT_TRANSLATE_NOOP("BillImport", "Format of the file"),
                                       {.required = true}),
            field<&BillImport::providers>(
                "providers", QT_TRANSLATE_NOOP("BillImport", "Providers"),
                QT_TRANSLATE_NOOP("BillImport", "Who billed, as the file says")),
            field<&BillImport::fingerprint>(
                "fingerprint", QT_TRANSLATE_NOOP("BillImport", "Fingerprint"),
                QT_TRANSLATE_NOOP(
                    "BillImport",
                    "Made of all rows in any order; the same file is recognised by it")),
            field<&BillImport::firstMonth>(
                "first_month", QT_TRANSLATE_NOOP("BillImport", "First month"),
                QT_TRANSLATE_NOOP("BillImport", "First billing month in the file")),
            field<&BillImport::lastMonth>(
                "last_month", QT_TRANSLATE_NOOP("BillImport", "Last month"),
                QT_TRANSLATE_NOOP("BillImport", "Last billing month in the file")),
            field<&BillImport::rows>(
                "rows", QT_TRANSLATE_NOOP("BillImport", "Rows"),
                QT_TRANSLATE_NOOP("BillImport", "Rows that came in"),
                {.unit = QT_TRANSLATE_NOOP("BillImport", "count"), .minimum = 0}),
            field<&BillImport::rejectedRows>(
                "rejected_rows", QT_TRANSLATE_NOOP("BillImport", "Rejected rows"),
                QT_TRANSLATE_NOOP(
                    "BillImport",
                    "Rows that were left out, each with a reason shown at the import"),
                {.unit = QT_TRANSLATE_NOOP("BillImport", "count"), .minimum = 0}),
            field<&BillImport::costColumn>(
                "cost_column", QT_TRANSLATE_NOOP("BillImport", "Cost column"),
                QT_TRANSLATE_NOOP("BillImport",
                                  "Cost column that the workloads' spend was taken from")),
            field<&BillImport::sums>(
                "sums", QT_TRANSLATE_NOOP("BillImport", "Sums"),
                QT_TRANSLATE_NOOP(
                    "BillImport",
                    "Exact sum of each cost column, to the last decimal of the file")),
            field<&BillImport::findings>(
                "findings", QT_TRANSLATE_NOOP("BillImport", "Findings"),
                QT_TRANSLATE_NOOP("BillImport", "What was odd in the file")),
            field<&BillImport::importedAt>(
                "imported_at", QT_TRANSLATE_NOOP("BillImport", "Imported"),
                QT_TRANSLATE_NOOP("BillImport", "When the file came in"), {.required = true}),
            field<&BillImport::importedBy>("imported_by",
                                           QT_TRANSLATE_NOOP("BillImport", "Imported by"),
                                           QT_TRANSLATE_NOOP("BillImport", "Who imported it")),
        });
}

} // namespace fairlead
