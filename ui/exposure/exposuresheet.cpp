#include "ui/exposure/exposuresheet.h"

#include "models/fields/valuetext.h"
#include "models/rows/workload.h"
#include "models/rowtitle.h"
#include "ui/exposure/concentrationbars.h"
#include "ui/exposure/exposurefindings.h"
#include "ui/theme.h"
#include "ui/widgets/printfont.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <cmath>
#include <memory>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ExposureSheet)
};

constexpr size_t kBarsOnPaper = 14;
constexpr double kMargin = 36;
constexpr double kWidth = 860;
constexpr double kFlows = 300;
constexpr double kLevels = 250;
constexpr double kNeutrality = 120;
constexpr double kGap = 26;
constexpr double kPointSize = 9;

/// Where everything is, top down; paints it.
class SheetLayout
{
public:
    explicit SheetLayout(ExposurePicture picture)
        : m_picture(std::move(picture))
        , m_device(sheetDevice())
        , m_font(fontOf(), &m_device)
        , m_line(std::ceil(QFontMetricsF(m_font, &m_device).height() * 1.3))
        , m_heat(m_font, themeOf(false), kWidth)
    {
    }

    QSizeF size() const
    {
        const double head = kMargin + 3.2 * m_line;
        const double charts = 3 * (1.8 * m_line + kGap) + kFlows + kLevels + m_heat.headHeight()
                              + double(m_picture.rows.size()) * m_heat.rowHeight();
        return {std::ceil(kWidth + 2 * kMargin),
                std::ceil(head + charts + double(m_picture.notes.size()) * m_line + kMargin)};
    }

    void paint(QPainter &painter) const
    {
        const Theme &paper = themeOf(false);
        painter.fillRect(QRectF({0, 0}, size()), paper.surface);
        double y = kMargin;
        y = text(painter, m_picture.title, titleFont(m_font), paper.text, y, 2 * m_line);
        y = text(painter, m_picture.lensLine, m_font, paper.muted, y, 1.2 * m_line);
        y = heading(painter, 0, y);
        if (m_picture.spend) {
            drawFlows(painter, {kMargin, y, kWidth - kNeutrality - 12, kFlows}, m_picture.flows,
                      m_picture.end, m_font, paper);
            drawNeutrality(painter, {kMargin + kWidth - kNeutrality, y, kNeutrality, kFlows - 60},
                           m_picture.neutrality, m_picture.end, m_font, paper);
        }
        y = heading(painter, 1, y + kFlows + kGap);
        if (m_picture.spend)
            drawConcentration(painter, {kMargin, y, kWidth, kLevels}, *m_picture.spend, m_font,
                              paper);
        y = heading(painter, 2, y + kLevels + kGap);
        painter.save();
        painter.translate(kMargin, 0);
        m_heat.drawHead(painter, y);
        y += m_heat.headHeight();
        for (const HeatMapRow &row : m_picture.rows) {
            m_heat.drawRow(painter, row, y, {});
            y += m_heat.rowHeight();
        }
        painter.restore();
        y += kGap;
        for (const QString &note : m_picture.notes)
            y = text(painter, note, captionFont(m_font), paper.muted, y, m_line);
    }

private:
    static QFont fontOf()
    {
        QFont font = printFont();
        font.setPointSizeF(kPointSize);
        return font;
    }

    double heading(QPainter &painter, qsizetype chart, double y) const
    {
        return text(painter, m_picture.findings.value(chart), sectionFont(m_font),
                    themeOf(false).text, y, 1.8 * m_line);
    }

    static double text(QPainter &painter, const QString &words, const QFont &font,
                       const QColor &colour, double y, double height)
    {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(kMargin, y, kWidth, height),
                         int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), words);
        return y + height;
    }

    ExposurePicture m_picture;
    QImage m_device;
    QFont m_font;
    double m_line;
    HeatMapPainter m_heat;
};

} // namespace

QStringList otherSpend(const SpendConcentrations &concentrations)
{
    QStringList amounts;
    for (size_t other = 1; other < concentrations.currencies.size(); ++other)
        amounts += moneyText(concentrations.currencies[other].total, QLocale());
    return amounts;
}

ExposurePicture exposurePicture(const Workspace &workspace,
                                const SpendConcentrations &concentrations, FlowEnd end,
                                const std::vector<HeatMapRow> &rows, const QString &lensLine)
{
    ExposurePicture picture{.title = Text::tr("Exposure"), .lensLine = lensLine};
    picture.end = end;
    picture.rows = rows;
    picture.findings = {QString(), QString()};
    if (!concentrations.currencies.empty()) {
        const SpendConcentration &spend = concentrations.currencies.front();
        picture.spend = spend;
        picture.neutrality = end == FlowEnd::Host ? spend.byHost : spend.byCash;
        picture.flows = flowPicture(workspace, spend, end, kBarsOnPaper);
        picture.findings = {flowFinding(workspace, spend, end), levelFinding(spend)};
    }
    picture.findings += heatFinding(rows);
    for (const Id<Workload> &workload : concentrations.withoutAmount)
        picture.notes += Text::tr("%1 is in no share: what it costs is not stated.")
                             .arg(rowTitle(workspace, workload));
    for (const UntracedWorkload &untraced : concentrations.untraced)
        picture.notes += untracedText(workspace, untraced);
    if (const QStringList others = otherSpend(concentrations); !others.isEmpty())
        picture.notes += Text::tr("Spend in other currencies is in no share: %1 a year.")
                             .arg(others.join(u", "_s));
    return picture;
}

PictureSheet exposureSheet(const ExposurePicture &picture)
{
    const auto layout = std::make_shared<const SheetLayout>(picture);
    return {.title = picture.title,
            .description = picture.lensLine,
            .size = layout->size(),
            .paint = [layout](QPainter &painter) { layout->paint(painter); }};
}

} // namespace fairlead
