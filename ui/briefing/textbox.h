#pragma once

#include "models/briefing/content.h"

#include <QColor>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace fairlead {

/// How a text is set. Sizes in pixels.
struct TextStyle
{
    qreal size = 12;
    qreal lineHeight = 17;
    bool isBold = false;
    QColor color;
};

/// The styles of a briefing; there are no others.
namespace style {
TextStyle title();
TextStyle lead();
TextStyle section();
TextStyle kicker(); ///< above the title of a section
TextStyle subheading();
TextStyle body();
TextStyle strong();
TextStyle caption();
TextStyle tableHead();
TextStyle tableText();
TextStyle tableStrong();
TextStyle tableNote();
TextStyle fine(); ///< claims and sources
TextStyle fineStrong();
TextStyle fineMuted();
TextStyle footer();
TextStyle keyNumber();
TextStyle keyPrefix();
TextStyle keyUnit();
} // namespace style

/// A citation inside a laid out text.
struct CitedSpot
{
    int line = 0;
    QRectF rect; ///< in pixels, relative to the box
    int source = 0;
};

/// A text broken into lines of a width. All outward measures are in pixels.
class TextBox
{
public:
    TextBox(const CitedText &text, const TextStyle &style, qreal width);
    TextBox(const QString &text, const TextStyle &style, qreal width);

    int lineCount() const { return m_layout->lineCount(); }
    qreal lineHeight() const { return m_style.lineHeight; }
    qreal height() const { return lineCount() * m_style.lineHeight; }
    qreal lineWidth(int line) const;
    const QColor &color() const { return m_style.color; }
    const std::shared_ptr<QTextLayout> &layout() const { return m_layout; }
    const std::vector<CitedSpot> &citations() const { return m_citations; }

private:
    struct Range
    {
        int start;
        int length;
        int source;
    };

    QString appended(const CitedText &text);
    void breakLines(qreal width);
    qreal baseline(int line) const;
    void findCitations();

    TextStyle m_style;
    std::shared_ptr<QTextLayout> m_layout;
    std::vector<Range> m_ranges;
    std::vector<CitedSpot> m_citations;
};

/// The width of a text on one line.
qreal textWidth(const QString &text, const TextStyle &style);

/// The text, or as much of its beginning as fits on a line of this width, with an ellipsis.
QString fitted(const QString &text, const TextStyle &style, qreal width);

} // namespace fairlead
