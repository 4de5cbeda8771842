#include "ui/widgets/tranchebar.h"

#include "models/deals/dealsums.h"
#include "models/fields/valuetext.h"
#include "ui/theme.h"

#include <QPainter>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBarHeight = 12;

QString amountText(double units)
{
    return moneyText(Money::ofUnits(qint64(units)), QLocale());
}

} // namespace

TrancheBar::TrancheBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"trancheBar"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TrancheBar::setTranches(const std::vector<const Tranche *> &tranches)
{
    m_paid = m_firm = m_open = 0;
    bool thereMayBeMore = false;
    for (const Tranche *tranche : tranches) {
        const auto total = trancheTotal(*tranche);
        if (!total || !tranche->counted || tranche->certainty == Certainty::Lapsed)
            continue;
        double &part = tranche->certainty == Certainty::Paid   ? m_paid
                       : tranche->certainty == Certainty::Firm ? m_firm
                                                               : m_open;
        part += total->units();
        thereMayBeMore = thereMayBeMore || tranche->qualifier == Qualifier::MoreThan
                         || tranche->qualifier == Qualifier::AtLeast;
    }
    m_paidText = m_paid > 0 ? tr("%1 paid").arg(amountText(m_paid)) : QString();
    m_firmText = m_firm > 0 ? tr("%1 firm").arg(amountText(m_firm)) : QString();
    const QString open = thereMayBeMore ? tr("%1 or more not firm") : tr("up to %1 not firm");
    m_openText = m_open > 0 ? open.arg(amountText(m_open)) : QString();
    QStringList texts{m_paidText, m_firmText, m_openText};
    texts.removeAll(QString());
    setAccessibleName(texts.join(u", "_s));
    setToolTip(tr("Paid full, firm light with an outline, not firm dashed"));
    update();
}

bool TrancheBar::hasAmounts() const
{
    return m_paid + m_firm + m_open > 0;
}

QSize TrancheBar::sizeHint() const
{
    return {120, kBarHeight + fontMetrics().height() + metrics::kSmall};
}

void TrancheBar::paintEvent(QPaintEvent *)
{
    const double all = m_paid + m_firm + m_open;
    if (all <= 0)
        return;
    const Theme &colours = theme();
    QPainter painter(this);
    const QRectF bar(0.5, 2.5, width() - 1.0, kBarHeight);
    const double paidEnd = bar.left() + bar.width() * m_paid / all;
    const double firmEnd = paidEnd + bar.width() * m_firm / all;
    painter.fillRect(QRectF(bar.left(), bar.top(), paidEnd - bar.left(), bar.height()),
                     colours.series);
    QColor light = colours.series;
    light.setAlphaF(0.28f);
    if (m_firm > 0) {
        painter.setPen(colours.series);
        painter.setBrush(light);
        painter.drawRect(QRectF(paidEnd, bar.top(), firmEnd - paidEnd, bar.height()));
    }
    if (m_open > 0) {
        QPen dashed(colours.series, 1);
        dashed.setDashPattern({3, 3});
        painter.setPen(dashed);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(firmEnd, bar.top(), bar.right() - firmEnd, bar.height()));
    }
    painter.setPen(colours.text);
    const QRect labels(0, kBarHeight + metrics::kTiny + 2, width(), fontMetrics().height());
    const QString left = m_paidText.isEmpty() ? m_firmText : m_paidText;
    const QString middle = m_paidText.isEmpty() ? QString() : m_firmText;
    painter.drawText(labels, Qt::AlignLeft, left);
    painter.drawText(labels, Qt::AlignHCenter, middle);
    painter.drawText(labels, Qt::AlignRight, m_openText);
}

} // namespace fairlead
