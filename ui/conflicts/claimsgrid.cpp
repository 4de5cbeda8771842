#include "ui/conflicts/claimsgrid.h"

#include "models/facts/facts.h"
#include "models/fields/valuetext.h"
#include "models/liveworkspace.h"
#include "models/rows/source.h"
#include "models/rowtitle.h"
#include "ui/commands/editguard.h"
#include "ui/conflicts/preferclaim.h"
#include "ui/lensmodel.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintext.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

enum Column { DotColumn, SaidColumn, WhereColumn, WhenColumn, GradeColumn, ColumnCount };

QString sourceText(const Workspace &workspace, const Claim &claim)
{
    const Source *source = workspace.find(claim.source);
    if (!source)
        return ClaimsGrid::tr("no source");
    QStringList parts;
    for (const QString &part : {source->publisher, source->title, claim.locator}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(u" · "_s);
}

} // namespace

ClaimsGrid::ClaimsGrid(const Context &context, const Disagreement &disagreement, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"claimsGrid"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::kMedium);
    m_grid->setVerticalSpacing(metrics::kTiny);
    m_grid->setColumnStretch(SaidColumn, 2);
    m_grid->setColumnStretch(WhereColumn, 3);
    addHeading(disagreement);
    for (const Claim *claim : disagreement.claims)
        addClaim(*claim, disagreement.differs());
    addReason(disagreement);
}

void ClaimsGrid::addHeading(const Disagreement &disagreement)
{
    const Claim &first = *disagreement.claims.front();
    const Workspace &workspace = m_context.live.workspace();
    auto *attribute = new ElidedLabel(attributeLabel(first), {}, this);
    attribute->setFont(strongFont(font()));
    m_grid->addWidget(attribute, 0, DotColumn, 1, 2);
    const auto subject = subjectOf(first);
    if (!subject || !workspace.contains(*subject) || subject->table == TableId::Conflict)
        return;
    const QString title = rowTitle(workspace, *subject);
    auto *link = new QPushButton(this);
    link->setObjectName(u"subject-"_s + subject->id);
    link->setProperty("role", u"link"_s);
    link->setText(withoutMnemonic(
        fontMetrics().elidedText(title, Qt::ElideRight, fontMetrics().averageCharWidth() * 50)));
    link->setAccessibleName(tr("Show %1").arg(title));
    link->setToolTip(plainToolTip(title));
    connect(link, &QPushButton::clicked, this,
            [this, ref = *subject] { m_context.lens.reveal(ref); });
    m_grid->addWidget(link, 0, WhereColumn, 1, ColumnCount - WhereColumn, Qt::AlignLeft);
}

void ClaimsGrid::addClaim(const Claim &claim, bool canChoose)
{
    const int line = m_grid->rowCount();
    const Workspace &workspace = m_context.live.workspace();
    const QString said = boundedClaimText(workspace, claim, QLocale());
    const QString source = sourceText(workspace, claim);
    if (canChoose) {
        auto *radio = new QRadioButton(this);
        radio->setObjectName(u"choose-"_s + claim.id.text);
        radio->setChecked(claim.preferred);
        radio->setAutoExclusive(false);
        radio->setAccessibleName(tr("Prefer %1, %2").arg(said, source));
        radio->setToolTip(tr("Prefer this claim; asks for the reason"));
        guardEdits(radio, m_context.editor);
        // The dots follow the data, also when nothing was changed.
        connect(radio, &QRadioButton::clicked, this,
                [this, radio, id = claim.id, was = claim.preferred] {
                    radio->setChecked(was);
                    QMetaObject::invokeMethod(
                        this, [this, id] { preferClaimWithReason(m_context, id, window()); },
                        Qt::QueuedConnection);
                });
        m_grid->addWidget(radio, line, DotColumn);
    }
    auto *value = new ElidedLabel(said, {}, this);
    if (claim.preferred)
        value->setFont(strongFont(font()));
    m_grid->addWidget(value, line, SaidColumn);
    auto *where = new ElidedLabel(source, u"muted"_s, this);
    if (!claim.rawText.isEmpty())
        where->setToolTip(plainToolTip(tr("%1 · as printed: %2").arg(source, claim.rawText)));
    m_grid->addWidget(where, line, WhereColumn);
    m_grid->addWidget(
        plainLabel(claim.asOf ? dateText(*claim.asOf, QLocale()) : u"–"_s, u"muted"_s, this), line,
        WhenColumn);
    auto *quality =
        plainLabel(claim.grade ? keyOf(*claim.grade).toUpper() : u"–"_s, u"muted"_s, this);
    quality->setToolTip(claim.grade ? plainToolTip(labelOf(*claim.grade)) : tr("No grade"));
    m_grid->addWidget(quality, line, GradeColumn);
}

void ClaimsGrid::addReason(const Disagreement &disagreement)
{
    QString text;
    const bool isOpen = !disagreement.isSettled();
    if (isOpen)
        text = tr("Open: choose the claim that the workspace should follow.");
    for (const Claim *claim : disagreement.claims) {
        if (claim->preferred && !claim->reason.isEmpty())
            text = tr("Preferred: %1").arg(claim->reason);
    }
    if (text.isEmpty())
        return;
    QLabel *reason = plainLabel(text, isOpen ? u"bad"_s : u"muted"_s, this);
    reason->setWordWrap(true);
    reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(reason, m_grid->rowCount(), SaidColumn, 1, ColumnCount - SaidColumn);
}

} // namespace fairlead
