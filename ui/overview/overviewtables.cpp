#include "ui/overview/overviewtables.h"

#include "models/fields/valuetext.h"
#include "ui/overview/agendastrip.h"
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
    Q_DECLARE_TR_FUNCTIONS(OverviewFiles)
};

FigureCell valueCell(const std::optional<double> &value, const QString &text, const QString &why)
{
    return value ? figureCell(*value, text, why) : unknownCell(why);
}

constexpr double kMargin = 36;
constexpr double kWidth = 900;
constexpr double kDayColumn = 110;
constexpr double kStateColumn = 170;
constexpr double kStrip = 64;
constexpr double kPointSize = 9;

/// Writes the page top down, line by line; the same with and without a painter, which gives the
/// height.
class OverviewSheet
{
public:
    OverviewSheet(Overview overview, const QDate &today, QString lensLine)
        : m_overview(std::move(overview))
        , m_today(today)
        , m_lensLine(std::move(lensLine))
        , m_device(sheetDevice())
        , m_font(fontOf(), &m_device)
        , m_line(std::ceil(QFontMetricsF(m_font, &m_device).height() * 1.25))
    {
        QImage nothing = sheetDevice();
        QPainter painter(&nothing);
        m_height = draw(painter);
    }

    QSizeF size() const { return {kWidth + 2 * kMargin, m_height + kMargin}; }
    void paint(QPainter &painter) const
    {
        painter.fillRect(QRectF({0, 0}, size()), themeOf(false).surface);
        draw(painter);
    }

private:
    static QFont fontOf()
    {
        QFont font = printFont();
        font.setPointSizeF(kPointSize);
        return font;
    }

    double write(QPainter &painter, const QString &text, const QFont &font, const QColor &colour,
                 double x, double y, double width, Qt::AlignmentFlag side = Qt::AlignLeft) const
    {
        painter.setFont(font);
        painter.setPen(colour);
        QRectF used;
        painter.drawText(QRectF(x, y, width, 2000), int(side | Qt::AlignTop | Qt::TextWordWrap),
                         text, &used);
        return y + std::max(used.height(), m_line);
    }

    double draw(QPainter &painter) const
    {
        const Theme &paper = themeOf(false);
        double y = write(painter, Text::tr("Overview"), titleFont(m_font), paper.text, kMargin,
                         kMargin, kWidth);
        y = write(painter, m_lensLine, m_font, paper.muted, kMargin, y, kWidth) + m_line;
        y = drawFigures(painter, y) + m_line;
        y = write(painter, agendaFinding(m_overview.agenda), sectionFont(m_font), paper.text,
                  kMargin, y, kWidth)
            + 6;
        drawAgenda(painter, {kMargin, y, kWidth, kStrip}, m_today, m_overview.agenda, -1,
                   captionFont(m_font), paper);
        y += kStrip + 6;
        for (const AgendaItem &item : m_overview.agenda)
            y = drawLine(painter, y, dateText(item.on, QLocale()), daysText(item.daysLeft),
                         item.title, item.consequence, item.stateText, item.owner);
        y = write(painter, findingsFinding(m_overview.findings), sectionFont(m_font), paper.text,
                  kMargin, y + m_line, kWidth)
            + 6;
        for (const OverviewFinding &finding : m_overview.findings)
            y = drawLine(painter, y, labelOf(finding.rank), {}, finding.title, finding.text,
                         labelOf(finding.kind), {});
        return y;
    }

    double drawFigures(QPainter &painter, double top) const
    {
        const Theme &paper = themeOf(false);
        const double width = kWidth / kKeyMeasureCount;
        double bottom = top;
        for (size_t i = 0; i < m_overview.figures.size(); ++i) {
            const OverviewFigure &figure = m_overview.figures[i];
            const double x = kMargin + double(i) * width;
            const double room = width - 12;
            double y = write(painter, keyMeasureText(figure.kind), captionFont(m_font), paper.muted,
                             x, top, room);
            y = write(painter, figureParts(figure).whole(), titleFont(strongFont(m_font)),
                      paper.text, x, y, room);
            const QString change = changeText(figure);
            if (!change.isEmpty())
                y = write(painter, change, captionFont(m_font), paper.text, x, y, room);
            y = write(painter, figure.value ? figure.note : figure.unknownBecause,
                      captionFont(m_font), paper.muted, x, y, room);
            bottom = std::max(bottom, y);
        }
        return bottom;
    }

    double drawLine(QPainter &painter, double y, const QString &day, const QString &days,
                    const QString &title, const QString &text, const QString &state,
                    const QString &owner) const
    {
        const Theme &paper = themeOf(false);
        const double middle = kMargin + kDayColumn;
        const double right = kMargin + kWidth - kStateColumn;
        const double room = right - middle - 12;
        painter.setPen(QPen(paper.line, 1));
        painter.drawLine(QPointF(kMargin, y), QPointF(kMargin + kWidth, y));
        y += 4;
        double bottom = write(painter, day, strongFont(m_font), paper.text, kMargin, y, kDayColumn);
        if (!days.isEmpty())
            bottom =
                write(painter, days, captionFont(m_font), paper.muted, kMargin, bottom, kDayColumn);
        double left = write(painter, title, strongFont(m_font), paper.text, middle, y, room);
        if (!text.isEmpty())
            left = write(painter, text, captionFont(m_font), paper.muted, middle, left, room);
        double end =
            write(painter, state, m_font, paper.text, right, y, kStateColumn, Qt::AlignRight);
        if (!owner.isEmpty())
            end = write(painter, owner, captionFont(m_font), paper.muted, right, end, kStateColumn,
                        Qt::AlignRight);
        return std::max({bottom, left, end}) + 4;
    }

    Overview m_overview;
    QDate m_today;
    QString m_lensLine;
    QImage m_device;
    QFont m_font;
    double m_line;
    double m_height = 0;
};

} // namespace

FigureTable figuresTable(const Overview &overview)
{
    FigureTable table{.heads = {Text::tr("Key figure"), Text::tr("Value"), Text::tr("Unit"),
                                Text::tr("Last snapshot"), Text::tr("What about")},
                      .units = {},
                      .lines = {}};
    for (const OverviewFigure &figure : overview.figures)
        table.lines.push_back(
            {.cells = {textCell(keyMeasureText(figure.kind)),
                       valueCell(figure.value, figureParts(figure).whole(), figure.unknownBecause),
                       textCell(figure.unit),
                       valueCell(figure.before, {}, Text::tr("No snapshot kept it.")),
                       textCell(figure.value ? figure.note : figure.unknownBecause)},
             .row = {}});
    return table;
}

FigureTable agendaTable(const Overview &overview)
{
    FigureTable table{.heads = {Text::tr("Date"), Text::tr("Days left"), Text::tr("Kind"),
                                Text::tr("What"), Text::tr("If nothing is done"), Text::tr("State"),
                                Text::tr("Owner")},
                      .units = {},
                      .lines = {}};
    for (const AgendaItem &item : overview.agenda)
        table.lines.push_back(
            {.cells = {textCell(item.on.toText()),
                       figureCell(item.daysLeft, daysText(item.daysLeft)),
                       textCell(labelOf(item.kind)), textCell(item.title),
                       textCell(item.consequence), textCell(item.stateText), textCell(item.owner)},
             .row = item.row});
    return table;
}

FigureTable findingsTable(const Overview &overview)
{
    FigureTable table{.heads = {Text::tr("Rank"), Text::tr("Kind"), Text::tr("Finding"),
                                Text::tr("What about"), Text::tr("Due")},
                      .units = {},
                      .lines = {}};
    for (const OverviewFinding &finding : overview.findings)
        table.lines.push_back(
            {.cells = {textCell(labelOf(finding.rank)), textCell(labelOf(finding.kind)),
                       textCell(finding.title), textCell(finding.text),
                       textCell(finding.due ? finding.due->toString(Qt::ISODate) : QString())},
             .row = finding.link.rows.empty() ? std::nullopt
                                              : std::optional(finding.link.rows.front())});
    return table;
}

std::vector<CopiedTable> copiedOverview(const Overview &overview)
{
    const auto copied = [](const FigureTable &table, const QString &title) {
        CopiedTable copy{.heads = table.heads, .lines = {}, .title = title};
        for (const FigureTable::Line &line : table.lines) {
            QStringList cells;
            for (const FigureCell &cell : line.cells)
                cells += cell.text;
            copy.lines.push_back(cells);
        }
        return copy;
    };
    return {copied(figuresTable(overview), Text::tr("Overview")),
            copied(agendaTable(overview), agendaFinding(overview.agenda)),
            copied(findingsTable(overview), findingsFinding(overview.findings))};
}

PictureSheet overviewSheet(const Overview &overview, const QDate &today, const QString &lensLine)
{
    const auto sheet = std::make_shared<const OverviewSheet>(overview, today, lensLine);
    return {.title = Text::tr("Overview"),
            .description = lensLine,
            .size = sheet->size(),
            .paint = [sheet](QPainter &painter) { sheet->paint(painter); }};
}

} // namespace fairlead
