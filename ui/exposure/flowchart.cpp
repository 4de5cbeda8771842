#include "ui/exposure/flowchart.h"

#include "models/graph/shares.h"
#include "models/rowtitle.h"
#include "models/switching/board.h"
#include "ui/board/figures.h"
#include "ui/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFewestBars = 4;
constexpr int kMostBars = 9;
constexpr double kRoomOfBar = 1.5; ///< lines of text that a bar has to itself
constexpr double kBar = 10;
constexpr double kGap = 5;
constexpr double kDirect = 0.28; ///< opacity of bands
constexpr double kIndirect = 0.55;
constexpr double kNeutralityWidth = 112;
constexpr double kWorrying = 0.25; ///< gap from which the figure is a warning

struct End
{
    QString name;
    QString party;
    double share = 0;
    double direct = 0;
};

/// Largest first; what is beyond the most becomes one bar. Fills where each key went.
template<class Key>
std::vector<FlowBar> barsOf(const std::map<Key, End> &ends, size_t most,
                            std::map<Key, size_t> &places)
{
    std::vector<std::pair<Key, End>> sorted(ends.begin(), ends.end());
    std::ranges::stable_sort(sorted, std::ranges::greater(),
                             [](const auto &end) { return end.second.share; });
    std::vector<FlowBar> bars;
    for (const auto &[key, end] : sorted) {
        const bool isLast = bars.size() == most;
        if (!isLast) {
            bars.push_back({.name = end.name,
                            .party = end.party,
                            .share = end.share,
                            .direct = end.direct,
                            .parts = 1});
        } else {
            FlowBar &rest = bars.back();
            rest.party.clear();
            rest.share += end.share;
            rest.direct += end.direct;
            ++rest.parts;
            rest.name = FlowChart::tr("%n others", nullptr, int(rest.parts));
        }
        places[key] = bars.size() - 1;
    }
    return bars;
}

/// Where the bars stand, one below the other.
std::vector<QRectF> placesOf(const std::vector<FlowBar> &bars, const QRectF &column)
{
    const double room = column.height() - kGap * double(bars.empty() ? 0 : bars.size() - 1);
    std::vector<QRectF> places;
    double y = column.top();
    for (const FlowBar &bar : bars) {
        const double height = std::max(1.0, room * bar.share);
        places.emplace_back(column.left(), y, kBar, height);
        y += height + kGap;
    }
    return places;
}

/// The middles of the labels: beside their bars, but never on each other.
std::vector<double> labelMiddles(const std::vector<QRectF> &places, double line,
                                 const QRectF &column)
{
    std::vector<double> middles;
    for (const QRectF &place : places)
        middles.push_back(place.center().y());
    for (size_t i = 1; i < middles.size(); ++i)
        middles[i] = std::max(middles[i], middles[i - 1] + line);
    double most = column.bottom() - line / 2;
    for (size_t i = middles.size(); i-- > 0; most -= line) {
        middles[i] = std::min(middles[i], most);
        most = middles[i];
    }
    return middles;
}

QColor colourOf(const FlowBar &bar)
{
    return partyColour(bar.party);
}

void drawBand(QPainter &painter, const QRectF &from, const QRectF &to, const QColor &colour,
              double opacity)
{
    const double reach = (to.left() - from.right()) / 2;
    QPainterPath path(from.topRight());
    path.cubicTo(from.right() + reach, from.top(), to.left() - reach, to.top(), to.left(),
                 to.top());
    path.lineTo(to.bottomLeft());
    path.cubicTo(to.left() - reach, to.bottom(), from.right() + reach, from.bottom(), from.right(),
                 from.bottom());
    path.closeSubpath();
    QColor fill = colour;
    fill.setAlphaF(float(opacity));
    painter.fillPath(path, fill);
}

} // namespace

FlowPicture flowPicture(const Workspace &workspace, const SpendConcentration &spend, FlowEnd end,
                        size_t mostBars)
{
    const auto &flows = end == FlowEnd::Host ? spend.hostFlows : spend.cashFlows;
    FlowPicture picture;
    if (flows.empty()) {
        picture.problem = spend.level(ConcentrationLevel::UltimateCash).problem;
        return picture;
    }
    std::map<QString, End> routes;
    std::map<QString, End> parties;
    for (const SpendFlow &flow : flows) {
        End &route = routes[flow.route.text];
        const LevelConcentration &access = spend.level(ConcentrationLevel::AccessRoute);
        const auto share = std::ranges::find(access.shares, flow.route.text, &LevelShare::id);
        route.name = flow.route.isNull() ? FlowChart::tr("Not known")
                                         : shortRouteTitle(workspace, flow.route);
        route.party = share == access.shares.end() ? QString() : share->party.text;
        route.share += flow.share;
        End &party = parties[flow.party.text];
        party.name =
            flow.party.isNull() ? FlowChart::tr("Not known") : rowTitle(workspace, flow.party);
        party.party = flow.party.text;
        party.share += flow.share;
        party.direct += flow.isDirect ? flow.share : 0;
    }
    std::map<QString, size_t> routePlaces;
    std::map<QString, size_t> partyPlaces;
    picture.routes = barsOf(routes, mostBars, routePlaces);
    picture.parties = barsOf(parties, mostBars, partyPlaces);
    std::map<std::tuple<size_t, size_t, bool>, double> bands;
    for (const SpendFlow &flow : flows)
        bands[{routePlaces.at(flow.route.text), partyPlaces.at(flow.party.text), !flow.isDirect}] +=
            flow.share;
    for (const auto &[key, share] : bands)
        picture.bands.push_back({.from = std::get<0>(key),
                                 .to = std::get<1>(key),
                                 .share = share,
                                 .isDirect = !std::get<2>(key)});
    return picture;
}

void drawFlows(QPainter &painter, const QRectF &area, const FlowPicture &picture, FlowEnd end,
               const QFont &font, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont body = gridFont(font);
    const QFont caption = captionFont(font);
    const double line = std::ceil(QFontMetricsF(body).height()) + 1;
    if (!picture.problem.isEmpty()) {
        painter.setFont(body);
        painter.setPen(theme.muted);
        painter.drawText(area, int(Qt::AlignCenter | Qt::TextWordWrap), picture.problem);
        return;
    }
    const double labels = std::min(150.0, area.width() * 0.36);
    const QRectF left(area.left() + labels, area.top() + line, kBar, area.height() - line);
    const QRectF right(area.right() - labels - kBar, left.top(), kBar, left.height());
    painter.setFont(caption);
    painter.setPen(theme.muted);
    painter.drawText(QRectF(area.left(), area.top(), labels + kBar, line),
                     int(Qt::AlignRight | Qt::AlignVCenter), FlowChart::tr("route, % of spend"));
    painter.drawText(QRectF(right.left(), area.top(), labels + kBar, line),
                     int(Qt::AlignLeft | Qt::AlignVCenter),
                     end == FlowEnd::Host ? FlowChart::tr("hosted by")
                                          : FlowChart::tr("paid in the end"));
    const std::vector<QRectF> from = placesOf(picture.routes, left);
    const std::vector<QRectF> to = placesOf(picture.parties, right);
    std::vector<double> fromY;
    std::vector<double> toY;
    for (const QRectF &place : from)
        fromY.push_back(place.top());
    for (const QRectF &place : to)
        toY.push_back(place.top());
    for (const FlowPicture::Band &band : picture.bands) {
        const FlowBar &route = picture.routes[band.from];
        const FlowBar &party = picture.parties[band.to];
        const double start = from[band.from].height() * band.share / route.share;
        const double finish = to[band.to].height() * band.share / party.share;
        drawBand(painter, {from[band.from].left(), fromY[band.from], kBar, start},
                 {to[band.to].left(), toY[band.to], kBar, finish}, colourOf(party),
                 band.isDirect ? kDirect : kIndirect);
        fromY[band.from] += start;
        toY[band.to] += finish;
    }
    const auto drawSide = [&](const std::vector<FlowBar> &bars, const std::vector<QRectF> &places,
                              const QRectF &column, bool isLeft) {
        const std::vector<double> middles = labelMiddles(places, line, column);
        for (size_t i = 0; i < bars.size(); ++i) {
            painter.fillRect(places[i], colourOf(bars[i]));
            const QString share = percentText(bars[i].share);
            const double y = middles[i] - line / 2;
            const QRectF label = isLeft ? QRectF(area.left(), y, labels - 6, line)
                                        : QRectF(column.right() + 6, y, labels - 6, line);
            painter.setFont(body);
            const QFontMetricsF metrics(body);
            const double figure = metrics.horizontalAdvance(share) + 6;
            painter.setPen(theme.muted);
            painter.drawText(label, int(Qt::AlignRight | Qt::AlignVCenter), share);
            painter.setPen(theme.text);
            painter.setFont(isLeft ? body : strongFont(body));
            const QString name =
                QFontMetricsF(painter.font())
                    .elidedText(bars[i].name, Qt::ElideRight, label.width() - figure);
            painter.drawText(label.adjusted(0, 0, -figure, 0),
                             int((isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                             name);
        }
    };
    drawSide(picture.routes, from, left, true);
    drawSide(picture.parties, to, right, false);
}

void drawNeutrality(QPainter &painter, const QRectF &area,
                    const std::optional<Neutrality> &neutrality, FlowEnd end, const QFont &font,
                    const Theme &theme)
{
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(area.topLeft(), area.bottomLeft());
    const QFont caption = captionFont(font);
    const double line = std::ceil(QFontMetricsF(caption).height());
    const double block = area.height() / 3;
    const bool hasUnits = block >= 4 * line;
    QFont figure = strongFont(font);
    const double room = (block - line * (hasUnits ? 2 : 1)) / QFontMetricsF(figure).height();
    figure.setPointSizeF(figure.pointSizeF() * std::clamp(room, 1.0, 2.0));
    const QLocale locale;
    const auto draw = [&](int at, const std::optional<double> &value, int digits,
                          const QString &name, const QString &unit, const QColor &colour) {
        const QRectF place(area.left() + 10, area.top() + at * block, area.width() - 10, block);
        const double high = QFontMetricsF(figure).height();
        painter.setFont(figure);
        painter.setPen(colour);
        painter.drawText(QRectF(place.left(), place.top(), place.width(), high),
                         int(Qt::AlignLeft | Qt::AlignVCenter),
                         value ? locale.toString(*value, 'f', digits) : u"–"_s);
        painter.setFont(caption);
        painter.setPen(theme.text);
        painter.drawText(QRectF(place.left(), place.top() + high - 2, place.width(), line),
                         int(Qt::AlignLeft | Qt::AlignVCenter), name);
        painter.setPen(theme.muted);
        if (hasUnits)
            painter.drawText(
                QRectF(place.left(), place.top() + high + line - 3, place.width(), line),
                int(Qt::AlignLeft | Qt::AlignVCenter), unit);
    };
    const auto of = [&](double Neutrality::*part) {
        return neutrality ? std::optional((*neutrality).*part) : std::nullopt;
    };
    draw(0, of(&Neutrality::access), 1, FlowChart::tr("routes"), FlowChart::tr("effective number"),
         theme.text);
    draw(1, of(&Neutrality::infrastructure), 1,
         end == FlowEnd::Host ? FlowChart::tr("infrastructures") : FlowChart::tr("payees"),
         FlowChart::tr("effective number"), theme.text);
    draw(2, of(&Neutrality::gap), 2, FlowChart::tr("neutrality gap"),
         FlowChart::tr("0 none · 1 total"),
         neutrality && neutrality->gap >= kWorrying ? theme.warn : theme.text);
}

FlowChart::FlowChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"flowChart"_s);
    setMinimumHeight(150);
}

void FlowChart::showSpend(const Workspace &workspace, const SpendConcentration *spend, FlowEnd end)
{
    m_end = end;
    m_mostBars = mostBars();
    m_picture = spend ? flowPicture(workspace, *spend, end, m_mostBars) : FlowPicture();
    m_neutrality = spend ? (end == FlowEnd::Host ? spend->byHost : spend->byCash) : std::nullopt;
    QStringList words;
    for (const FlowPicture::Band &band : m_picture.bands)
        words += tr("%1 to %2: %3")
                     .arg(m_picture.routes[band.from].name, m_picture.parties[band.to].name,
                          percentText(band.share));
    setAccessibleName(tr("Spend by access route and who stands behind it"));
    setAccessibleDescription(words.join(u"; "_s));
    update();
}

size_t FlowChart::mostBars() const
{
    const double line = std::max(1.0, QFontMetricsF(gridFont(font())).height());
    return size_t(std::clamp(int(height() / (line * kRoomOfBar)), kFewestBars, kMostBars));
}

void FlowChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (mostBars() != m_mostBars)
        emit roomChanged();
}

void FlowChart::paintEvent(QPaintEvent *)
{
    if (m_picture.routes.empty() && m_picture.problem.isEmpty())
        return;
    QPainter painter(this);
    const QRectF whole(rect());
    drawFlows(painter, whole.adjusted(0, 0, -kNeutralityWidth - 8, -1), m_picture, m_end, font(),
              theme());
    drawNeutrality(
        painter,
        {whole.right() - kNeutralityWidth, whole.top() + 4, kNeutralityWidth, whole.height() - 4},
        m_neutrality, m_end, font(), theme());
}

} // namespace fairlead
