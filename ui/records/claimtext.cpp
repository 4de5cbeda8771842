#include "ui/records/claimtext.h"

#include "models/fields/valuetext.h"
#include "models/rows/claim.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

const Field *fieldOf(const Claim &claim)
{
    const TableInfo *table = tableInfo(QStringView(claim.subjectTable));
    return table ? table->field(claim.attribute) : nullptr;
}

} // namespace

QString claimAttributeText(const Claim &claim)
{
    const Field *field = fieldOf(claim);
    return field ? field->label() : QString(claim.attribute).replace(u'_', u' ');
}

QString claimValueText(const Workspace &workspace, const Claim &claim)
{
    QString text = claim.value.isEmpty() ? u"–"_s : claim.value;
    if (const Field *field = fieldOf(claim)) {
        if (const auto value = valueFromStored(*field, claim.value))
            text = displayText(workspace, *field, *value, QLocale());
    }
    const bool isBound = claim.qualifier && claim.qualifier != Qualifier::Exact
                         && claim.qualifier != Qualifier::Unstated;
    return isBound ? labelOf(*claim.qualifier).toLower() + u' ' + text : text;
}

} // namespace fairlead
