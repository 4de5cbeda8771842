#include "ui/briefing/documentfile.h"

#include "models/briefing/briefingmarkdown.h"
#include "models/briefing/sheetcsv.h"
#include "ui/briefing/briefingodt.h"
#include "ui/briefing/briefingpdf.h"
#include "ui/briefing/workbookfile.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(DocumentFile)
};

bool endsIn(const QString &name, const QString &ending)
{
    return name.endsWith(ending, Qt::CaseInsensitive);
}

tl::unexpected<Error> unknownEnding(const QString &name, const QString &known)
{
    return failure(Text::tr("“%1” ends in none of %2.").arg(name, known));
}

} // namespace

bool isTableName(const QString &name)
{
    return endsIn(name, u".csv"_s) || endsIn(name, u".xlsx"_s);
}

bool isDocumentName(const QString &name)
{
    return endsIn(name, u".pdf"_s) || endsIn(name, u".odt"_s) || endsIn(name, u".md"_s);
}

Error unknownDocument(const QString &name)
{
    return unknownEnding(name, u".pdf, .odt, .md"_s).value();
}

Result<QByteArray> documentFile(const Briefing &briefing, const QString &name)
{
    if (endsIn(name, u".pdf"_s))
        return briefingPdf(briefing);
    if (endsIn(name, u".odt"_s))
        return briefingOdt(briefing);
    if (endsIn(name, u".md"_s))
        return briefingMarkdown(briefing);
    return tl::make_unexpected(unknownDocument(name));
}

Result<QByteArray> tableFile(const Workbook &workbook, const QString &name)
{
    if (endsIn(name, u".xlsx"_s))
        return workbookFile(workbook);
    if (endsIn(name, u".csv"_s) && !workbook.sheets.empty())
        return sheetCsv(workbook.sheets.front());
    return unknownEnding(name, u".xlsx, .csv"_s);
}

} // namespace fairlead
