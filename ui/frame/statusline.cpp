#include "ui/frame/statusline.h"

#include "models/facts/disagreement.h"
#include "models/liveworkspace.h"
#include "models/rows/vocabulary.h"
#include "ui/records/caretally.h"
#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

bool hasSampleRows(const Workspace &workspace)
{
    const TableInfo &table = tableInfo(TableId::Organisation);
    const Field *origin = table.field(u"origin");
    for (const Row &row : workspace.rows(table.id)) {
        if (row.value(*origin) == Value(keyOf(Origin::Sample)))
            return true;
    }
    return false;
}

} // namespace

StatusLine::StatusLine(LiveWorkspace &live, const CareTally &care, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_care(care)
    , m_stateIcon(new QLabel(this))
    , m_state(plainLabel({}, {}, this))
    , m_conflicts(new QPushButton(this))
    , m_stale(plainLabel({}, {}, this))
    , m_work(plainLabel(tr("Reckoning …"), u"muted"_s, this))
    , m_sample(plainLabel(tr("sample data"), u"mark"_s, this))
{
    setObjectName(u"statusLine"_s);
    setProperty("role", u"foot"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_state->setObjectName(u"saveState"_s);
    m_conflicts->setObjectName(u"conflictCount"_s);
    m_conflicts->setProperty("role", u"link"_s);
    m_conflicts->setToolTip(tr("Shows where sources disagree"));
    m_stale->setObjectName(u"staleCount"_s);
    m_sample->setObjectName(u"sampleMark"_s);
    m_sample->setToolTip(tr("The organisation in this workspace is invented."));
    m_sample->hide();
    m_work->setObjectName(u"reckoning"_s);
    m_work->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::kMedium, 2, metrics::kLarge, 2);
    layout->setSpacing(metrics::kSmall);
    layout->addWidget(m_stateIcon);
    layout->addWidget(m_state);
    layout->addSpacing(metrics::kLarge);
    layout->addWidget(m_conflicts);
    layout->addWidget(m_stale);
    layout->addStretch();
    layout->addWidget(m_work);
    layout->addWidget(plainLabel(tr("Money in USD"), u"muted"_s, this));
    layout->addWidget(m_sample);
    setMinimumHeight(metrics::kControl);
    connect(m_conflicts, &QPushButton::clicked, this, &StatusLine::conflictsRequested);
    connect(&care, &CareTally::changed, this, &StatusLine::showCare);
    showUnchanged();
    showCare();
}

void StatusLine::showUnchanged()
{
    showState(u"checkmark"_s, int(Tone::Good), tr("No changes yet"));
}

void StatusLine::showSaved(const QTime &at)
{
    showState(u"checkmark"_s, int(Tone::Good),
              tr("All changes saved · %1").arg(QLocale().toString(at, QLocale::ShortFormat)));
}

void StatusLine::showUnsaved()
{
    showState(u"document-save"_s, int(Tone::Muted), tr("Saving …"));
}

void StatusLine::showSaveProblem()
{
    showState(u"data-warning"_s, int(Tone::Bad), tr("Not saved"));
}

void StatusLine::showReadOnly()
{
    showState(u"lock"_s, int(Tone::Warn), tr("Read-only"));
}

void StatusLine::showWork(bool isShown)
{
    m_work->setVisible(isShown);
}

void StatusLine::showState(const QString &icon, int tone, const QString &text)
{
    m_stateIcon->setPixmap(themeIcon(icon, Tone(tone)).pixmap(metrics::kSmallIcon));
    m_state->setText(text);
}

void StatusLine::showCare()
{
    const Workspace &workspace = m_live.workspace();
    const int conflicts = int(workspace.rows(TableId::Conflict).size());
    const int open = openConflicts(workspace);
    const qsizetype stale = m_care.all().stale;
    m_conflicts->setText(open > 0 ? tr("%n open conflict(s)", nullptr, open)
                                  : tr("%n conflict(s), all settled", nullptr, conflicts));
    m_conflicts->setVisible(conflicts > 0);
    m_stale->setText(tr("%n row(s) older than 180 days", nullptr, int(stale)));
    m_stale->setVisible(stale > 0);
    m_sample->setVisible(hasSampleRows(workspace));
}

} // namespace fairlead
