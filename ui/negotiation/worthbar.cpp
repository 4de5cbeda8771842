#include "ui/negotiation/worthbar.h"

#include "ui/board/figures.h"
#include "ui/negotiation/negotiationstate.h"
#include "ui/negotiation/pointtexts.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBarHeight = 12;

WorthSums sumsOf(const NegotiationState &state)
{
    std::vector<PricedPoint> points;
    if (const ContractChecklist *list = state.checklist()) {
        for (const ChecklistPoint &point : list->points) {
            if (const PointWorth *worth = state.worthOf(point.id()))
                points.push_back({point.status(), *worth});
        }
    }
    return worthSums(points);
}

} // namespace

class WorthBar::Bar : public QWidget
{
public:
    explicit Bar(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(kBarHeight);
    }

    void setSums(const WorthSums &sums)
    {
        m_sums = sums;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &colours = theme();
        QPainter painter(this);
        painter.fillRect(rect(), colours.line);
        if (m_sums.staying.usd <= 0)
            return;
        QColor open = colours.series;
        open.setAlphaF(0.5F);
        double at = 0;
        for (const auto &[usd, colour] :
             {std::pair(m_sums.agreed, colours.good), std::pair(m_sums.open, open),
              std::pair(m_sums.refused, colours.bad)}) {
            const double left = at / m_sums.staying.usd * width();
            at += usd;
            const double right = at / m_sums.staying.usd * width();
            if (usd > 0)
                painter.fillRect(QRectF(left, 0, std::max(2.0, right - left - 1), height()),
                                 colour);
        }
    }

private:
    WorthSums m_sums;
};

WorthBar::WorthBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, {}, this))
    , m_parts(plainLabel({}, u"muted"_s, this))
    , m_bar(new Bar(this))
    , m_other(new ElidedLabel({}, u"muted"_s, this))
{
    setObjectName(u"worthBar"_s);
    m_title->setObjectName(u"worthTitle"_s);
    m_title->setFont(strongFont(font()));
    m_parts->setObjectName(u"worthParts"_s);
    m_other->setObjectName(u"worthOther"_s);
    m_other->setFont(captionFont(font()));
    auto *line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    line->addWidget(m_parts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kMedium, metrics::kSmall, metrics::kMedium,
                               metrics::kSmall);
    layout->setSpacing(metrics::kTiny);
    layout->addLayout(line);
    layout->addWidget(m_bar);
    layout->addWidget(m_other);
}

void WorthBar::showSums(const NegotiationState &state)
{
    const WorthSums sums = sumsOf(state);
    const int horizon = state.prices() ? state.prices()->horizonMonths() : 0;
    m_title->setText(
        tr("Worth %1 in %n month(s) if all are won", nullptr, horizon).arg(sumText(sums.staying)));
    m_parts->setText(
        tr("agreed %1 · open %2 · refused %3")
            .arg(shortMoney(sums.agreed), shortMoney(sums.open), shortMoney(sums.refused)));
    m_bar->setSums(sums);
    const QString other =
        tr("Besides: %1 if we leave, %2 if a model is withdrawn. Base case, USD; what a scenario "
           "adds stands with each point.")
            .arg(sumText(sums.leaving), sumText(sums.withdrawal));
    m_other->setText(other);
    m_other->setToolTip(plainToolTip(
        tr("What points are worth while we stay, as present values of estimates and of what was "
           "typed in. Points that save the same money count once.")));
    setAccessibleName(m_title->text());
}

} // namespace fairlead
