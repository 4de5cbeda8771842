#include "tests/ui/briefing/pdftools.h"

#include "ui/briefing/briefingpages.h"

#include <QGlyphRun>
#include <QProcess>
#include <QRawFont>
#include <QTextLayout>

namespace fairlead {

using namespace Qt::StringLiterals;

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished())
        return u"%1 did not run"_s.arg(program);
    QString text = QString::fromUtf8(process.readAll());
    text.replace(QChar(QChar::Nbsp), u' ');
    return process.exitCode() == 0 ? text : u"%1 failed: %2"_s.arg(program, text);
}

QRectF textOutside(const BriefingPages &pages)
{
    constexpr qreal kOverhang = 3; // the head of the findings stands a little higher
    const QRectF body(page::kMargin - 1, -kOverhang, page::kTextWidth + 2,
                      pages.sheet().bodyHeight() + kOverhang + 0.5);
    for (int page = 0; page < pages.count(); ++page) {
        for (const PlacedStrip &placed : pages.placed(page)) {
            for (const Mark &mark : pages.strip(placed).marks) {
                const auto *text = std::get_if<TextMark>(&mark);
                if (!text || text->rect.isEmpty())
                    continue;
                const QRectF rect = text->rect.translated(0, placed.top);
                if (!body.contains(rect))
                    return rect;
            }
        }
    }
    return {};
}

namespace {

struct Shown
{
    QRectF rect;
    QString text;
};

/// Around the glyphs themselves; empty when nothing is drawn. Layouts are finer than pixels.
QRectF glyphBoxOf(const TextMark &mark)
{
    const QTextLine line = mark.layout->lineAt(mark.line);
    QRectF box;
    for (const QGlyphRun &run : line.glyphRuns()) {
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        for (qsizetype at = 0; at < glyphs.size(); ++at)
            box |= run.rawFont().boundingRect(glyphs[at]).translated(places[at]);
    }
    const qreal scale = mark.rect.width() / line.naturalTextWidth();
    const QPointF corner = (box.topLeft() - line.rect().topLeft()) * scale;
    return {mark.rect.topLeft() + corner, box.size() * scale};
}

QString wordsOf(const TextMark &mark)
{
    const QTextLine line = mark.layout->lineAt(mark.line);
    return mark.layout->text().mid(line.textStart(), line.textLength());
}

} // namespace

QString textOverTextIn(const BriefingPages &pages)
{
    constexpr qreal kTouch = 0.5; // rounding
    for (int page = 0; page < pages.count(); ++page) {
        std::vector<Shown> shown;
        const auto add = [&](const std::vector<Mark> &marks, qreal top) {
            for (const Mark &mark : marks) {
                const auto *text = std::get_if<TextMark>(&mark);
                if (text && text->rect.width() > 0)
                    shown.push_back({glyphBoxOf(*text).translated(0, top), wordsOf(*text)});
            }
        };
        for (const PlacedStrip &placed : pages.placed(page))
            add(pages.strip(placed).marks, page::kBodyTop + placed.top);
        add(pages.frame(page), 0);
        for (size_t i = 0; i < shown.size(); ++i) {
            for (size_t j = i + 1; j < shown.size(); ++j) {
                const QRectF common = shown[i].rect.intersected(shown[j].rect);
                if (common.width() > kTouch && common.height() > kTouch)
                    return u"page %1: “%2” over “%3”"_s.arg(page + 1).arg(shown[i].text,
                                                                          shown[j].text);
            }
        }
    }
    return {};
}

} // namespace fairlead
