#include "ui/details/gapssection.h"

#include "models/records/rowquality.h"
#include "models/records/rowrules.h"
#include "ui/lensmodel.h"

#include <QLocale>

namespace fairlead {

using namespace Qt::StringLiterals;

GapsSection::GapsSection(const Context &context, QWidget *parent)
    : DetailsSection(context, {}, u"gapsSection"_s, parent)
{
}

void GapsSection::showRow(const Row &row)
{
    clear();
    const Completeness completeness = completenessOf(row);
    setTitle(tr("Complete %1 %").arg(completeness.percent()));
    setNote(tr("%1 of %2 fields").arg(completeness.filled).arg(completeness.total));
    QStringList names;
    for (const Field *field : completeness.missing)
        names += field->label();
    if (!names.isEmpty())
        addText(tr("– missing: %1").arg(names.join(u"; "_s)), u"muted"_s);
    for (const RowFlaw &flaw : flawsOf(workspace(), row))
        addText(flaw.message, u"bad"_s);
    if (isUnverified(row))
        addText(tr("Not verified: no source was read, so it is in no sum."), u"warn"_s);
    if (const auto days = ageInDays(row, context().lens.lens().asOf)) {
        const QString text = tr("Checked %n day(s) ago", nullptr, int(*days));
        addText(text, *days > kStaleDays ? u"warn"_s : u"muted"_s);
    }
    show();
}

} // namespace fairlead
