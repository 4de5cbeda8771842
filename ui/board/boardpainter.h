#pragma once

#include "models/switching/board.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace fairlead {

struct MovePreview;
struct Theme;

/// What a column says while cards are held.
enum class ColumnState {
    Rest,
    Origin,  ///< the held cards come from here
    Target,  ///< they are over it
    Open,    ///< they could be dropped here
    Blocked, ///< they could not
    Refused, ///< they could not, and they are over it
};

enum class CardState {
    Rest,
    Selected,
    Held, ///< under the pointer: raised, the only shadow there is
};

/// Draws the parts of the board; where they go is decided elsewhere.
class BoardPainter
{
public:
    BoardPainter(QPainter &painter, const Theme &theme, const QFont &font, qreal scale);

    void drawColumn(const QRectF &area, ColumnState state);
    void drawHead(const QRectF &area, const BoardColumn &column, ColumnState state);
    /// The line under a head; @p preview is null at rest.
    void drawStrip(const QRectF &area, const BoardColumn &column, ColumnState state,
                   const MovePreview *preview);
    void drawCard(const QRectF &area, const BoardCard &card, CardState state, bool isCurrent);
    void drawOrigin(const QRectF &area, const BoardCard &card); ///< what leaves
    void drawSlot(const QRectF &area);
    void drawWay(const QPointF &from, const QPointF &to);
    void drawGroup(const QRectF &area, const QString &owner);
    void drawCount(const QRectF &card, qsizetype count); ///< of cards held together
    void drawMeter(const QPointF &topLeft, double lockIn);

private:
    void drawText(const QRectF &area, const QString &text, const QFont &font, const QColor &colour,
                  Qt::Alignment alignment = Qt::AlignLeft);
    void drawMoney(const QRectF &area, double monthlySpend, bool isKnown);

    QPainter &m_painter;
    const Theme &m_theme;
    QFont m_body;
    QFont m_strong;
    QFont m_caption;
    QFont m_title;
    qreal m_scale;
};

QString spendText(double monthlySpend, bool isKnown); ///< "$33.4k /mo"

} // namespace fairlead
