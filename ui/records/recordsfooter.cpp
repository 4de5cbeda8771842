#include "ui/records/recordsfooter.h"

#include "models/fields/valuetext.h"
#include "models/liveworkspace.h"
#include "ui/lensmodel.h"
#include "ui/records/rowsmodel.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// A sum over many deals is read, not signed: whole billions from ten up.
QString sumText(const Money &money)
{
    const double billions = money.units() / 1e9;
    const double step = std::abs(billions) >= 10 ? 1e9 : 1e7;
    return moneyText(Money::ofUnits(qint64(std::llround(money.units() / step) * step)), QLocale());
}

} // namespace

RecordsFooter::RecordsFooter(LiveWorkspace &live, LensModel &lens, RowsModel &model,
                             QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_lens(lens)
    , m_model(model)
    , m_sums(plainLabel({}, {}, this))
    , m_note(plainLabel({}, u"muted"_s, this))
    , m_selected(plainLabel({}, u"muted"_s, this))
{
    setProperty("role", u"foot"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_sums->setObjectName(u"footerSums"_s);
    m_note->setObjectName(u"footerNote"_s);
    m_selected->setObjectName(u"footerSelected"_s);
    m_note->setMinimumWidth(0);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::kMedium, metrics::kTiny, metrics::kMedium, metrics::kTiny);
    layout->setSpacing(metrics::kLarge);
    layout->addWidget(m_sums);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_selected);
    connect(&m_model, &RowsModel::shownChanged, this, &RecordsFooter::refresh);
    refresh();
}

void RecordsFooter::showSelected(qsizetype rows)
{
    m_selected->setVisible(rows > 1);
    m_selected->setText(tr("%n row(s) selected", nullptr, int(rows)));
}

void RecordsFooter::refresh()
{
    m_sums->setVisible(m_model.table() == TableId::Deal);
    if (m_model.table() != TableId::Deal) {
        const QString meaning = tableInfo(m_model.table()).meaning();
        m_note->setText(meaning);
        m_note->setToolTip(plainToolTip(meaning));
        return;
    }
    const ShownSums sums = shownSums(m_live.workspace(), m_model.reader().overviews(),
                                     m_model.shownIds(), m_lens.lens());
    m_sums->setText(tr("headline %1     firm or paid %2     paid %3")
                        .arg(sumText(sums.headline), sumText(sums.firm), sumText(sums.paid)));
    m_note->setText(tr("never added together · %n left out", nullptr, int(sums.leftOut)));
    m_note->setToolTip(plainToolTip(
        tr("The three sums hold each other and are never added together. Superseded and "
           "unverified deals, totals of other deals and deals after the as-of date are in none of "
           "them: %n of the deals shown.",
           nullptr, int(sums.leftOut))));
}

} // namespace fairlead
