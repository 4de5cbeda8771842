#include "ui/exposure/concentrationbars.h"

#include "ui/board/figures.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostRow = 28;
constexpr double kNumberWidth = 48;
constexpr double kUnsure = 0.1; ///< unknown share from which the range is shown
constexpr double kPale = 0.45;
constexpr double kLeastName = 34;
const QColor kInk(0x1A, 0x1E, 0x23); ///< on party colours, in both themes

double rowHeight(const QRectF &area)
{
    return std::min(kMostRow, area.height() / kConcentrationLevelCount);
}

double labelWidth(const QFont &font)
{
    double width = 0;
    for (int level = 0; level < kConcentrationLevelCount; ++level)
        width = std::max(width,
                         QFontMetricsF(font).horizontalAdvance(labelOf(ConcentrationLevel(level))));
    return width + 10;
}

/// Regions and routes of nobody's colour are told apart by their grey.
QColor colourOf(const LevelShare &share, size_t at)
{
    if (!share.party.isNull())
        return partyColour(share.party.text);
    return partyColour({}).lighter(100 + int(std::min<size_t>(at, 4)) * 12);
}

void drawParts(QPainter &painter, const QRectF &bar, const LevelConcentration &level,
               const Theme &theme)
{
    double x = bar.left();
    for (size_t at = 0; at < level.shares.size(); ++at) {
        const double width = bar.width() * level.shares[at].share;
        const QRectF part(x, bar.top(), std::max(0.0, width - 1), bar.height());
        painter.setOpacity(at == 0 ? 1 : kPale);
        painter.fillRect(part, colourOf(level.shares[at], at));
        x += width;
    }
    painter.setOpacity(1);
    if (level.unknown > 0) {
        const QRectF part(x, bar.top(), bar.right() - x, bar.height());
        painter.fillRect(part, theme.hover);
        painter.fillRect(part, QBrush(theme.strong, Qt::BDiagPattern));
    }
}

void drawLargest(QPainter &painter, const QRectF &bar, const LevelConcentration &level,
                 const QFont &font, const Theme &theme)
{
    if (level.shares.empty())
        return;
    const LevelShare &largest = level.shares.front();
    const QString share = percentText(largest.share);
    const double own = bar.width() * largest.share;
    painter.setFont(captionFont(font));
    const QFontMetricsF metrics(painter.font());
    // Where it has no room in its own part it stands beside it; the share is never cut.
    const double figure = metrics.horizontalAdvance(share + u' ');
    const bool isInside = own >= figure + kLeastName;
    const QRectF room = isInside ? QRectF(bar.left() + 4, bar.top(), own - 6, bar.height())
                                 : bar.adjusted(own + 5, 0, -2, 0);
    const QString name = metrics.elidedText(largest.name, Qt::ElideRight, room.width() - figure);
    painter.setPen(isInside ? kInk : theme.text);
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter),
                     ConcentrationBars::tr("%1 %2").arg(name, share));
}

} // namespace

QString effectiveNumberText(const LevelConcentration &level)
{
    const QLocale locale;
    const auto number = [&](double value) { return locale.toString(value, 'f', value < 9.95); };
    if (!level.known)
        return u"–"_s;
    if (level.unknown <= kUnsure)
        return number(level.known->effectiveNumber);
    const Bounds &bounds = level.effectiveNumber;
    return ConcentrationBars::tr("%1 – %2").arg(number(bounds.least),
                                                bounds.most ? number(*bounds.most) : u"∞"_s);
}

QString levelSentence(const LevelConcentration &level)
{
    if (!level.problem.isEmpty())
        return ConcentrationBars::tr("%1: %2").arg(labelOf(level.level), level.problem);
    QStringList parts;
    for (const LevelShare &share : level.shares)
        parts += ConcentrationBars::tr("%1 %2").arg(share.name, percentText(share.share));
    if (level.unknown > 0)
        parts += ConcentrationBars::tr("not known %1").arg(percentText(level.unknown));
    QString text = ConcentrationBars::tr("%1: %2. Effective number %3.")
                       .arg(labelOf(level.level), parts.join(u", "_s), effectiveNumberText(level));
    if (level.isAbove())
        text += u' '
                + ConcentrationBars::tr("The largest reaches the threshold of %1.")
                      .arg(percentText(level.threshold));
    return text;
}

void drawConcentration(QPainter &painter, const QRectF &area, const SpendConcentration &spend,
                       const QFont &font, const Theme &theme)
{
    const double height = rowHeight(area);
    const double label = labelWidth(gridFont(font));
    for (const LevelConcentration &level : spend.levels) {
        const double top = area.top() + int(level.level) * height;
        const QRectF row(area.left(), top, area.width(), height);
        const QRectF bar = row.adjusted(label, 3, -kNumberWidth - 6, -3);
        painter.setFont(gridFont(font));
        painter.setPen(theme.text);
        painter.drawText(row, int(Qt::AlignLeft | Qt::AlignVCenter), labelOf(level.level));
        if (!level.problem.isEmpty()) {
            painter.setPen(theme.muted);
            painter.drawText(bar, int(Qt::AlignLeft | Qt::AlignVCenter),
                             ConcentrationBars::tr("cannot be told"));
            continue;
        }
        drawParts(painter, bar, level, theme);
        painter.setPen(QPen(theme.text, 1, Qt::DotLine));
        const double x = std::round(bar.left() + bar.width() * level.threshold) + 0.5;
        painter.drawLine(QPointF(x, row.top() + 1), QPointF(x, row.bottom() - 1));
        drawLargest(painter, bar, level, font, theme);
        painter.setFont(level.isAbove() ? strongFont(gridFont(font)) : gridFont(font));
        painter.setPen(theme.text);
        painter.drawText(row, int(Qt::AlignRight | Qt::AlignVCenter), effectiveNumberText(level));
    }
}

ConcentrationBars::ConcentrationBars(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"concentrationBars"_s);
    setMouseTracking(true);
    setMinimumHeight(kConcentrationLevelCount * 16);
}

void ConcentrationBars::showSpend(const SpendConcentration *spend)
{
    m_spend = spend ? std::optional(*spend) : std::nullopt;
    QStringList sentences;
    if (m_spend) {
        for (const LevelConcentration &level : m_spend->levels)
            sentences += levelSentence(level);
    }
    setAccessibleName(tr("Concentration of the spend, level by level"));
    setAccessibleDescription(sentences.join(u' '));
    update();
}

void ConcentrationBars::paintEvent(QPaintEvent *)
{
    if (!m_spend)
        return;
    QPainter painter(this);
    drawConcentration(painter, rect(), *m_spend, font(), theme());
}

bool ConcentrationBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_spend)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto level = size_t(help->pos().y() / rowHeight(rect()));
    if (level < m_spend->levels.size())
        QToolTip::showText(help->globalPos(), plainToolTip(levelSentence(m_spend->levels[level])),
                           this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace fairlead
