#include "ui/widgets/lensline.h"

#include "models/lens.h"
#include "models/organisation.h"
#include "models/rowtitle.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(LensLine)
};

} // namespace

QString lensLine(const Workspace &workspace, const Lens &lens,
                 std::initializer_list<LensPart> parts, const QStringList &more)
{
    const auto has = [&](LensPart part) { return std::ranges::find(parts, part) != parts.end(); };
    QStringList said{Text::tr("As of %1").arg(QLocale().toString(lens.asOf, QLocale::LongFormat))};
    if (has(LensPart::Basis))
        said += Text::tr("basis: %1").arg(labelOf(lens.basis));
    if (has(LensPart::Scenario) && !lens.scenario.isNull())
        said += Text::tr("scenario: %1").arg(rowTitle(workspace, lens.scenario));
    if (has(LensPart::Plan) && !lens.plan.isNull())
        said += Text::tr("plan: %1").arg(rowTitle(workspace, lens.plan));
    said += more;
    const Organisation *organisation = organisationOf(workspace);
    if (has(LensPart::Organisation) && organisation && organisation->origin == Origin::Sample)
        said += Text::tr("sample organisation");
    return said.join(u" · "_s);
}

} // namespace fairlead
