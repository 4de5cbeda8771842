#include "ui/overview/overviewlinedelegate.h"

#include "ui/overview/overviewlines.h"
#include "ui/theme.h"
#include "ui/tonecolour.h"
#include "ui/widgets/wrappedlines.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTitleLines = 3;
constexpr int kMostTextLines = 4;
constexpr int kMostOwnerLines = 3;

/// The widest of the dates of a year, so that all lines stand in one column.
int dayWidth(const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(u"00 Mmm 0000"_s) + metrics::kSmall;
}

/// One text of a line, and where it stands.
struct Block
{
    QRect rect;
    QStringList lines;

    int bottom() const { return rect.top() + rect.height(); }
};

Block blockAt(const QPoint &at, const QString &text, const QFont &font, int width, int mostLines)
{
    Block block{.rect = {}, .lines = {}};
    if (!text.isEmpty() && width > 0)
        block.lines = wrappedLines(text, font, width, mostLines);
    block.rect = {at, QSize(width, int(block.lines.size()) * QFontMetrics(font).height())};
    return block;
}

/// Where the parts of a line stand: the date, the icon, the texts; at the right the state, with who
/// owns it below.
class LineLayout
{
public:
    LineLayout(const OverviewLine &line, const QFont &font, const QRect &area, bool isChosen)
        : titleFont(line.isStateLink || isChosen ? strongFont(font) : font)
        , bodyFont(font)
        , caption(captionFont(font))
    {
        const int top = area.top() + metrics::kTiny;
        int left = area.left() + metrics::kSmall;
        if (!line.day.isEmpty()) {
            const QFont strong = strongFont(font);
            day = blockAt({left, top}, line.day, strong, dayWidth(strong), 1);
            days = blockAt({left, day.bottom()}, line.days, caption, dayWidth(strong), 1);
            left += dayWidth(strong);
        }
        icon = {left, top + (QFontMetrics(font).height() - metrics::kSmallIcon) / 2,
                metrics::kSmallIcon, metrics::kSmallIcon};
        left += metrics::kSmallIcon + metrics::kSmall;
        const int right = area.left() + area.width() - metrics::kSmall;
        const int beside = sideWidth(line, right - left);
        state = blockAt({right - beside, top}, line.state, font, beside, 2);
        owner =
            blockAt({right - beside, state.bottom()}, line.owner, caption, beside, kMostOwnerLines);
        const int room = right - beside - metrics::kSmall - left;
        title = blockAt({left, top}, line.title, titleFont, room, kMostTitleLines);
        const bool isBeside = title.bottom() < owner.bottom();
        text = blockAt({left, title.bottom()}, line.text, caption, isBeside ? room : right - left,
                       kMostTextLines);
    }

    int bottom() const
    {
        return std::max(
                   {day.bottom(), days.bottom(), title.bottom(), text.bottom(), owner.bottom()})
               + metrics::kTiny;
    }

    QFont titleFont;
    QFont bodyFont;
    QFont caption;
    QRect icon;
    Block day;
    Block days;
    Block title;
    Block text;
    Block state;
    Block owner;

private:
    /// As wide as the state; an owner may take a third, and goes on below.
    int sideWidth(const OverviewLine &line, int room) const
    {
        const int own = QFontMetrics(bodyFont).horizontalAdvance(line.state) + 1;
        const int below = QFontMetrics(caption).horizontalAdvance(line.owner) + 1;
        return std::min(std::max(own, std::min(below, room / 3)), room * 2 / 5);
    }
};

const OverviewLine &lineAt(const QModelIndex &index)
{
    return static_cast<const OverviewLinesModel *>(index.model())->line(index.row());
}

/// Where the item will stand is not known yet, but how wide it is: beside a scroll bar, which comes
/// when the lines have their heights.
int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->contentsRect().width() - view->verticalScrollBar()->sizeHint().width()
                : option.rect.width();
}

void drawGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Theme &colours = theme();
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, colours.selected);
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                         colours.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(option.rect, colours.hover);
    }
}

void drawBlock(QPainter &painter, const Block &block, Qt::AlignmentFlag side, const QFont &font,
               const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    const int height = QFontMetrics(font).height();
    QRect line(block.rect.topLeft(), QSize(block.rect.width(), height));
    for (const QString &text : block.lines) {
        painter.drawText(line, int(side | Qt::AlignVCenter), text);
        line.translate(0, height);
    }
}

void drawTexts(QPainter &painter, const LineLayout &layout, const OverviewLine &line)
{
    const Theme &colours = theme();
    drawBlock(painter, layout.day, Qt::AlignLeft, strongFont(layout.bodyFont), colours.text);
    drawBlock(painter, layout.days, Qt::AlignLeft, layout.caption, colours.muted);
    drawBlock(painter, layout.title, Qt::AlignLeft, layout.titleFont, colours.text);
    drawBlock(painter, layout.text, Qt::AlignLeft, layout.caption, colours.muted);
    drawBlock(painter, layout.state, Qt::AlignRight, layout.bodyFont, toneColour(line.stateTone));
    drawBlock(painter, layout.owner, Qt::AlignRight, layout.caption, colours.muted);
}

} // namespace

OverviewLineDelegate::OverviewLineDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize OverviewLineDelegate::sizeHint(const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const QRect area(0, 0, widthOf(option), 0);
    // As if it were chosen: what is chosen is wider, and no line may grow when it is.
    return {0, LineLayout(lineAt(index), option.font, area, true).bottom()};
}

void OverviewLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const OverviewLine &line = lineAt(index);
    const bool isChosen = option.state & QStyle::State_Selected;
    const LineLayout layout(line, option.font, option.rect, isChosen);
    painter->save();
    drawGround(*painter, option);
    themeIcon(line.icon, line.tone).paint(painter, layout.icon);
    drawTexts(*painter, layout, line);
    painter->setPen(theme().line);
    painter->drawLine(layout.title.rect.left(), option.rect.bottom(),
                      option.rect.right() - metrics::kSmall, option.rect.bottom());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme().accent, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

bool OverviewLineDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                       const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const OverviewLine &line = lineAt(index);
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const bool isChosen = option.state & QStyle::State_Selected;
        const LineLayout layout(line, option.font, option.rect, isChosen);
        if (line.isStateLink && mouse->button() == Qt::LeftButton
            && layout.state.rect.contains(mouse->position().toPoint())) {
            emit linkClicked(index.row());
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace fairlead
