#include "ui/board/costrows.h"

#include "ui/board/figures.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kLabel = 94;
constexpr qreal kAmount = 58;
constexpr qreal kBar = 13;
constexpr int kRow = 17;

} // namespace

QString costTypeName(CostType type)
{
    switch (type) {
    case CostType::Api:
        return CostRows::tr("API and model");
    case CostType::Agent:
        return CostRows::tr("Agents");
    case CostType::Ecosystem:
        return CostRows::tr("Ecosystem");
    case CostType::Silicon:
        return CostRows::tr("Silicon");
    case CostType::Data:
        return CostRows::tr("Data");
    case CostType::Commercial:
        return CostRows::tr("Commercial");
    }
    return {};
}

QString strandedText(double usd)
{
    return usd > 0 ? CostRows::tr("Shortfall") : CostRows::tr("Less shortfall");
}

QString lostTierText(double usd)
{
    return usd > 0 ? CostRows::tr("Lost discount") : CostRows::tr("More discount");
}

CostRow::CostRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void CostRow::showStep(Kind kind, const QString &label, double from, double to, const Scale &scale)
{
    m_kind = kind;
    m_from = from;
    m_to = to;
    m_scale = scale;
    setText(label);
    setAccessibleName(tr("%1: %2").arg(label, shortMoney(to - from)));
    setToolTip(kind == Kind::Total ? tr("The sum of the lines above it")
                                   : tr("Why? Opens the lines and their formulas (Alt+W)"));
    setEnabled(kind != Kind::Total);
    update();
}

QSize CostRow::sizeHint() const
{
    return {200, std::max(kRow, fontMetrics().height())};
}

void CostRow::paintEvent(QPaintEvent *)
{
    const Theme &colours = theme();
    QPainter painter(this);
    const bool isTotal = m_kind != Kind::Part;
    painter.setFont(isTotal ? strongFont(font()) : gridFont(font()));
    if (underMouse() && isEnabled())
        painter.fillRect(rect(), colours.hover);
    painter.setPen(colours.text);
    const qreal scale = fontMetrics().height() / 17.0;
    const qreal label = kLabel * scale;
    const qreal amount = kAmount * scale;
    painter.drawText(QRectF(0, 0, label, height()), int(Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, int(label) - 4));
    painter.drawText(QRectF(width() - amount, 0, amount, height()),
                     int(Qt::AlignRight | Qt::AlignVCenter), thousandsText(m_to - m_from, 1));
    const qreal room = width() - label - amount;
    const double span = m_scale.most - m_scale.least;
    const auto x = [&](double usd) {
        return label + (span > 0 ? (usd - m_scale.least) / span * room : 0);
    };
    const qreal left = x(std::min(m_from, m_to));
    const QRectF bar(left, (height() - kBar) / 2,
                     std::max<qreal>(1, x(std::max(m_from, m_to)) - left), kBar);
    if (m_kind == Kind::Shortfall) {
        painter.fillRect(bar, colours.warnFill);
        painter.setBrush(QBrush(colours.warn, Qt::BDiagPattern));
        painter.setPen(QPen(colours.warn, 1));
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        painter.fillRect(bar, m_kind == Kind::Gain   ? colours.good
                              : m_kind == Kind::Part ? colours.series
                                                     : colours.muted);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

CostRows::CostRows(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"costRows"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
}

CostRow *CostRows::rowAt(size_t at)
{
    while (m_rows.size() <= at) {
        auto *row = new CostRow(this);
        row->setObjectName(u"costRow%1"_s.arg(m_rows.size()));
        layout()->addWidget(row);
        const size_t number = m_rows.size();
        connect(row, &QAbstractButton::clicked, this, [this, number] {
            if (m_types[number])
                emit typeAsked(*m_types[number]);
            else if (m_kinds[number] != CostRow::Kind::Total)
                emit shortfallAsked();
        });
        m_rows.push_back(row);
    }
    return m_rows[at];
}

void CostRows::showCosts(const std::vector<CostLine> &lines, double stranded, double lostTier)
{
    std::array<double, kCostTypeCount> sums{};
    for (const CostLine &line : lines)
        sums[size_t(line.type)] += line.usd;
    double oneTime = 0;
    for (const double sum : sums)
        oneTime += sum;
    const double allIn = oneTime + stranded + lostTier;
    const auto [least, most] = std::minmax({0.0, oneTime, oneTime + stranded, allIn});
    const CostRow::Scale scale{least, most};
    m_types.clear();
    m_kinds.clear();
    const auto add = [&](CostRow::Kind kind, const QString &label, double from, double to,
                         std::optional<CostType> type) {
        CostRow *row = rowAt(m_types.size());
        m_types.push_back(type);
        m_kinds.push_back(kind);
        row->showStep(kind, label, from, to, scale);
        row->show();
    };
    const auto kindOf = [](double usd) {
        return usd > 0 ? CostRow::Kind::Shortfall : CostRow::Kind::Gain;
    };
    double at = 0;
    for (int type = 0; type < kCostTypeCount; ++type) {
        const double sum = sums[size_t(type)];
        if (sum == 0)
            continue;
        add(CostRow::Kind::Part, costTypeName(CostType(type)), at, at + sum, CostType(type));
        at += sum;
    }
    add(CostRow::Kind::Total, tr("One-time"), 0, oneTime, {});
    if (stranded != 0)
        add(kindOf(stranded), strandedText(stranded), oneTime, oneTime + stranded, {});
    if (lostTier != 0)
        add(kindOf(lostTier), lostTierText(lostTier), oneTime + stranded, allIn, {});
    if (stranded != 0 || lostTier != 0)
        add(CostRow::Kind::Total, tr("All in"), 0, allIn, {});
    for (size_t rest = m_types.size(); rest < m_rows.size(); ++rest)
        m_rows[rest]->hide();
}

} // namespace fairlead
