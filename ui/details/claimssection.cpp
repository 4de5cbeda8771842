#include "ui/details/claimssection.h"

#include "models/facts/facts.h"
#include "models/fields/valuetext.h"
#include "models/rows/claim.h"
#include "models/rows/conflict.h"
#include "models/rows/source.h"
#include "models/rowtitle.h"
#include "ui/commands/editguard.h"
#include "ui/conflicts/preferclaim.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QTimer>

#include <set>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kShownGroups = 8;
constexpr int kSourceWidth = 104;

QString wholeText(const Workspace &workspace, const Claim &claim)
{
    const Source *source = workspace.find(claim.source);
    QStringList lines{boundedClaimText(workspace, claim, QLocale())};
    if (source)
        lines += source->publisher.isEmpty() ? source->title
                                             : source->publisher + u": "_s + source->title;
    if (!claim.locator.isEmpty())
        lines += ClaimsSection::tr("Place: %1").arg(claim.locator);
    if (claim.asOf)
        lines += ClaimsSection::tr("As of %1").arg(dateText(*claim.asOf, QLocale()));
    if (claim.grade)
        lines += ClaimsSection::tr("Grade %1").arg(labelOf(*claim.grade));
    if (!claim.rawText.isEmpty())
        lines += ClaimsSection::tr("As printed: %1").arg(claim.rawText);
    if (!claim.verified)
        lines += ClaimsSection::tr("Not verified");
    return lines.join(u" · "_s);
}

} // namespace

ClaimsSection::ClaimsSection(const Context &context, QWidget *parent)
    : DetailsSection(context, tr("Why"), u"claimsSection"_s, parent)
{
}

void ClaimsSection::showRow(const Row &row)
{
    clear();
    m_row = row.ref();
    const std::vector<ClaimGroup> groups = claimGroupsFor(workspace(), row);
    size_t contested = 0;
    size_t claims = 0;
    for (const ClaimGroup &group : groups) {
        contested += isContested(group) ? 1 : 0;
        claims += group.size();
    }
    if (contested > 0)
        setNote(tr("%n in conflict", nullptr, int(contested)), u"bad"_s);
    else
        setNote(tr("%n claim(s)", nullptr, int(claims)));
    for (size_t at = 0; at < std::min(kShownGroups, groups.size()); ++at)
        addGroup(groups[at]);
    if (groups.size() > kShownGroups)
        addText(tr("and %n more attribute(s), in the table Claims", nullptr,
                   int(groups.size() - kShownGroups)),
                u"muted"_s);
    if (groups.empty())
        addText(row.text(u"origin") == keyOf(Origin::Market)
                    ? tr("– no claim supports it yet")
                    : tr("Entered by hand; no source is needed, one may be added."),
                u"muted"_s);
    if (row.table() == TableId::Conflict) {
        const auto &conflict = row.as<Conflict>();
        addText(conflict.question, {});
        addText(tr("Represented so: %1").arg(conflict.resolution), u"muted"_s);
    }
    show();
}

void ClaimsSection::addGroup(const ClaimGroup &claims)
{
    const Claim &first = *claims.front();
    const TableInfo *table = tableInfo(QStringView(first.subjectTable));
    QString heading = attributeLabel(first);
    if (table && table->id != TableId::Deal)
        heading += u" · "_s + rowTitle(workspace(), RowRef{table->id, first.subject});
    QHBoxLayout *line = addColumns();
    addElided(line, heading, u"muted"_s, 1);
    // Sources that agree leave nothing to choose.
    const bool canChoose = std::any_of(claims.begin(), claims.end(), [&](const Claim *claim) {
        return claim->value != first.value || claim->qualifier != first.qualifier;
    });
    for (const Claim *claim : claims)
        addClaim(*claim, canChoose);
    for (const Claim *claim : claims) {
        if (claim->preferred && !claim->reason.isEmpty())
            addText(tr("Preferred: %1").arg(claim->reason), u"muted"_s);
    }
    addConflicts(claims);
}

void ClaimsSection::addClaim(const Claim &claim, bool canChoose)
{
    QHBoxLayout *line = addColumns();
    const QString whole = wholeText(workspace(), claim);
    const Source *source = workspace().find(claim.source);
    if (canChoose) {
        auto *radio = new QRadioButton(line->parentWidget());
        radio->setObjectName(u"prefer-"_s + claim.id.text);
        radio->setChecked(claim.preferred);
        radio->setAutoExclusive(false);
        radio->setAccessibleName(tr("Prefer %1").arg(whole));
        radio->setToolTip(plainToolTip(tr("Prefer this claim. %1").arg(whole)));
        guardEdits(radio, context().editor);
        connect(radio, &QRadioButton::clicked, this, [this, id = claim.id.text] { prefer(id); });
        line->addWidget(radio);
    }
    QLabel *value = addElided(line, boundedClaimText(workspace(), claim, QLocale()), {}, 1);
    if (claim.preferred)
        value->setFont(strongFont(font()));
    value->setToolTip(plainToolTip(whole));
    QLabel *where = addElided(line, source ? source->title : claim.source.text, u"muted"_s, 0);
    where->setFixedWidth(kSourceWidth);
    where->setToolTip(plainToolTip(whole));
    const QString grade = claim.grade ? keyOf(*claim.grade).toUpper() : u"–"_s;
    QLabel *mark = addElided(line, grade, u"muted"_s, 0);
    mark->setFixedWidth(fontMetrics().horizontalAdvance(u"MM"_s));
    mark->setToolTip(claim.grade ? plainToolTip(labelOf(*claim.grade)) : tr("No grade"));
}

void ClaimsSection::addConflicts(const ClaimGroup &claims)
{
    std::set<QString> ids;
    for (const Claim *claim : claims) {
        for (const auto &conflict : claim->conflicts)
            ids.insert(conflict.text);
    }
    for (const QString &id : ids) {
        if (const Conflict *conflict = workspace().find(Id<Conflict>{id}))
            addLink(tr("%1 %2").arg(conflict->code, conflict->title), {TableId::Conflict, id})
                ->setToolTip(plainToolTip(conflict->question + u' ' + conflict->resolution));
    }
}

void ClaimsSection::prefer(const QString &claim)
{
    preferClaimWithReason(context(), Id<Claim>{claim}, window());
    // The dots follow the data, also when nothing was changed; later, since one of them is here.
    QTimer::singleShot(0, this, [this] {
        if (const Row *row = workspace().find(m_row))
            showRow(*row);
    });
}

} // namespace fairlead
