#include "app/shippedworkspace.h"
#include "models/graph/graphfilter.h"
#include "models/graph/tracegraph.h"
#include "ui/graph/graphfit.h"
#include "ui/graph/graphpainter.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kLens{.asOf = QDate(2026, 11, 20)};
constexpr QSizeF kSmallView(912, 484); // of the picture in a window of 1280 by 720

struct Glyphs
{
    QString text;
    QRectF box; ///< round the ink
};

/// Notes the texts that a painter draws, and where their ink is.
class GlyphReader : public QPaintDevice
{
public:
    QPaintEngine *paintEngine() const override { return &m_engine; }
    const std::vector<Glyphs> &glyphs() const { return m_engine.glyphs; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 20'000;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        Engine()
            : QPaintEngine(AllFeatures)
        {
        }

        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        Type type() const override { return User; }
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            const QRectF ink = QFontMetricsF(item.font()).tightBoundingRect(item.text());
            glyphs.push_back({item.text(), ink.translated(at)});
        }

        std::vector<Glyphs> glyphs;
    };

    mutable Engine m_engine;
};

GraphPlaces placesFor(const MarketGraph &graph, const StrandScale &scale)
{
    const LayoutRequest request = layoutRequest(graph, LayoutKind::Layered, {}, {}, scale);
    return placesOf(graph, request, layOut(request, {.dot = {}, .sfdp = {}}));
}

struct Drawn
{
    MarketGraph graph;
    GraphPicture picture; ///< stretched to fit the view
    GraphFit fit;
};

Drawn fitted(const MarketGraph &graph, const StrandScale &scale)
{
    const GraphFonts fonts(QApplication::font());
    const GraphPlaces places = placesFor(graph, scale);
    const double stretch = fittingStretch(pictureOf(graph, places, scale, 1), 1, kSmallView, fonts);
    Drawn drawn{graph, pictureOf(graph, places, scale, stretch), {}};
    drawn.fit = fitOf(drawn.picture, kSmallView, fonts);
    return drawn;
}

/// The map of the sample or the trace of all its spend.
Drawn sampleAs(bool isTrace)
{
    static const Workspace kSample = *shippedWorkspace(StartContent::Sample);
    const MarketGraph market = marketGraph(kSample, kLens);
    if (!isTrace)
        return fitted(filtered(market, {}), {.basis = MoneyBasis::Firm});
    const MarketGraph trace = traceGraph(kSample, traceSpend(kSample, kLens, {}), market);
    return fitted(trace, bandScale(trace, MoneyBasis::Firm));
}

} // namespace

/// Which names and amounts find room, and where their letters are.
class TestGraphLabels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(Scheme::Light); }
    void noGlyphMeetsAnother_data();
    void noGlyphMeetsAnother();
    void nothingIsCutWhereAllIsShown_data() { pictures(); }
    void nothingIsCutWhereAllIsShown();
    void ourMoneyIsNamedFirst_data() { pictures(); }
    void ourMoneyIsNamedFirst();

private:
    static void pictures();
    /// Every text of a picture at a zoom, as it is painted.
    static std::vector<Glyphs> painted(const Drawn &drawn, const GraphFit &view);
};

void TestGraphLabels::pictures()
{
    QTest::addColumn<bool>("isTrace");
    QTest::newRow("map") << false;
    QTest::newRow("trace") << true;
}

std::vector<Glyphs> TestGraphLabels::painted(const Drawn &drawn, const GraphFit &view)
{
    GlyphReader reader;
    const auto labels = placeLabels(drawn.picture, view.scale, GraphFonts(QApplication::font()));
    qsizetype texts = 0;
    {
        QPainter painter(&reader);
        GraphPainter graph(painter, theme(), QApplication::font());
        graph.setView(view.origin, view.scale, QRectF(-9000, -9000, 18'000, 18'000));
        graph.drawLabels(drawn.picture, labels, {});
    }
    for (const GraphLabel &label : labels)
        texts += label.caption.isEmpty() ? 1 : 2;
    if (qsizetype(reader.glyphs().size()) < texts)
        QTest::qFail("a text is not painted", __FILE__, __LINE__);
    return reader.glyphs();
}

void TestGraphLabels::noGlyphMeetsAnother_data()
{
    QTest::addColumn<bool>("isTrace");
    QTest::addColumn<double>("zoom");
    for (const bool isTrace : {false, true}) {
        for (const double zoom : {0.2, 0.5, 0.8, 1.0, 1.3, 2.0, 4.0})
            QTest::addRow("%s at %.1f", isTrace ? "trace" : "map", zoom) << isTrace << zoom;
    }
}

void TestGraphLabels::noGlyphMeetsAnother()
{
    QFETCH(bool, isTrace);
    QFETCH(double, zoom);
    const Drawn drawn = sampleAs(isTrace);
    const std::vector<Glyphs> glyphs = painted(drawn, {zoom, {}});
    QVERIFY(glyphs.size() > 5);
    for (size_t one = 0; one < glyphs.size(); ++one) {
        for (size_t other = 0; other < one; ++other) {
            QVERIFY2(!glyphs[one].box.intersects(glyphs[other].box),
                     qPrintable(glyphs[one].text + u" / "_s + glyphs[other].text));
        }
        for (const PictureNode &node : drawn.picture.nodes) {
            const QRectF bar(node.bar.topLeft() * zoom, node.bar.size() * zoom);
            QVERIFY2(!glyphs[one].box.intersects(bar),
                     qPrintable(glyphs[one].text + u" / bar of "_s + node.name));
        }
    }
}

void TestGraphLabels::nothingIsCutWhereAllIsShown()
{
    QFETCH(bool, isTrace);
    const Drawn drawn = sampleAs(isTrace);
    for (const Glyphs &each : painted(drawn, drawn.fit))
        QVERIFY2(QRectF({0, 0}, kSmallView).contains(each.box), qPrintable(each.text));
}

/// Every workload and every route that it pays has its name, however small the window.
void TestGraphLabels::ourMoneyIsNamedFirst()
{
    QFETCH(bool, isTrace);
    const Drawn drawn = sampleAs(isTrace);
    const auto labels =
        placeLabels(drawn.picture, drawn.fit.scale, GraphFonts(QApplication::font()));
    for (size_t at = 0; at < drawn.picture.nodes.size(); ++at) {
        const PictureNode &node = drawn.picture.nodes[at];
        const bool isPaid = std::ranges::any_of(node.edges, [&](int edge) {
            return drawn.picture.edges[size_t(edge)].family == EdgeFamily::OwnSpend;
        });
        const bool isNamed = std::ranges::any_of(
            labels, [&](const GraphLabel &label) { return label.node == int(at); });
        if (node.layer == GraphLayer::Route && isPaid)
            QVERIFY2(isNamed, qPrintable(node.name));
    }
}

QTEST_MAIN(TestGraphLabels)
#include "tst_graphlabels.moc"
