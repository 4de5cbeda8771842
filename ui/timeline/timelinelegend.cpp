#include "ui/timeline/timelinelegend.h"

#include "ui/theme.h"
#include "ui/widgets/marks.h"

#include <QPainter>

#include <array>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

enum class Sample { Firm, Conditional, Open, Uncertain, Window, Notice, Used, Missing };

constexpr std::array kSamples{Sample::Firm,   Sample::Conditional, Sample::Open, Sample::Uncertain,
                              Sample::Window, Sample::Notice,      Sample::Used, Sample::Missing};
constexpr double kSampleWidth = 18;

QString textOf(Sample sample)
{
    switch (sample) {
    case Sample::Firm:
        return TimelineLegend::tr("paid, firm");
    case Sample::Conditional:
        return TimelineLegend::tr("conditional, reported");
    case Sample::Open:
        return TimelineLegend::tr("no date");
    case Sample::Uncertain:
        return TimelineLegend::tr("somewhere in it");
    case Sample::Window:
        return TimelineLegend::tr("decide");
    case Sample::Notice:
        return TimelineLegend::tr("notice");
    case Sample::Used:
        return TimelineLegend::tr("used, forecast");
    case Sample::Missing:
        return TimelineLegend::tr("short");
    }
    Q_UNREACHABLE();
}

void draw(QPainter &painter, Sample sample, const QRectF &area)
{
    const Theme &colours = theme();
    const QRectF band = area.adjusted(0, 1, 0, -1);
    const auto hatched = [&](const QRectF &part, const QColor &colour) {
        painter.fillRect(part, QBrush(colour, Qt::BDiagPattern));
    };
    QPen pen = certaintyPen(Certainty::Conditional, colours);
    pen.setColor(colours.series);
    painter.setBrush(Qt::NoBrush);
    switch (sample) {
    case Sample::Firm:
        painter.setPen(QPen(colours.series, 1.5));
        painter.setBrush(colours.series);
        painter.drawEllipse(area.center(), 4, 4);
        break;
    case Sample::Conditional:
        painter.setPen(pen);
        painter.drawEllipse(area.center(), 4.5, 4.5);
        break;
    case Sample::Open:
        painter.setPen(pen);
        painter.drawRoundedRect(band, band.height() / 2, band.height() / 2);
        break;
    case Sample::Uncertain:
        hatched(band, colours.muted);
        painter.fillRect(QRectF(band.right() - 2.5, band.top(), 2.5, band.height()), colours.muted);
        break;
    case Sample::Window:
        painter.fillRect(band, colours.warnFill);
        hatched(band, colours.warn);
        painter.setPen(QPen(colours.warn, 1));
        painter.drawRect(band);
        break;
    case Sample::Notice:
        painter.fillRect(QRectF(area.center().x() - 1, area.top(), 2, area.height()), colours.bad);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.bad);
        painter.drawPolygon(QPolygonF{{area.center().x(), area.top()},
                                      {area.center().x() + 8, area.top() + 3.5},
                                      {area.center().x(), area.top() + 7}});
        break;
    case Sample::Used:
        painter.fillRect(QRectF(band.left(), band.top(), band.width() / 2, band.height()),
                         colours.strong);
        hatched(QRectF(band.center().x(), band.top(), band.width() / 2, band.height()),
                colours.muted);
        break;
    case Sample::Missing:
        painter.fillRect(band, colours.warnFill);
        painter.fillRect(band, QBrush(colours.warn, Qt::FDiagPattern));
        break;
    }
}

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"timelineLegend"_s);
    setAccessibleName(tr("What the signs mean"));
    QStringList texts;
    for (const Sample sample : kSamples)
        texts += textOf(sample);
    setAccessibleDescription(texts.join(u"; "_s));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TimelineLegend::sizeHint() const
{
    return {100, QFontMetrics(captionFont(font())).height() + 2};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(captionFont(font()));
    const QFontMetricsF words(painter.font());
    double x = 2;
    for (const Sample sample : kSamples) {
        const QString text = textOf(sample);
        const double end = x + kSampleWidth + 4 + words.horizontalAdvance(text);
        if (end > width())
            return; // whole or not at all
        draw(painter, sample, QRectF(x, height() / 2.0 - 6, kSampleWidth, 12));
        painter.setPen(theme().muted);
        painter.drawText(QRectF(x + kSampleWidth + 4, 0, 1, height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), text);
        x = end + metrics::kMedium;
    }
}

} // namespace fairlead
