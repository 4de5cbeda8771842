#include "ui/briefing/pagepreview.h"

#include "ui/briefing/pagepainter.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace fairlead {

namespace {

constexpr qreal kMargin = 16;
constexpr qreal kLargest = 1.25; ///< larger than paper is of no use
constexpr size_t kMostPictures = 12;
constexpr int kStep = 48;

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("pagePreview"));
    setAccessibleName(tr("Pages of the briefing"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(kStep);
    viewport()->setAutoFillBackground(false);
}

void PagePreview::showPages(std::shared_ptr<const BriefingPages> pages)
{
    m_pages = std::move(pages);
    m_pictures.clear();
    setRange();
    viewport()->update();
}

qreal PagePreview::scale() const
{
    if (!m_pages)
        return 1;
    const qreal room = viewport()->width() - 2 * kMargin;
    return std::clamp(room / m_pages->sheet().width, 0.1, kLargest);
}

QSizeF PagePreview::pageSize() const
{
    return QSizeF(m_pages->sheet().width, m_pages->sheet().height) * scale();
}

qreal PagePreview::pitch() const
{
    return pageSize().height() + kMargin;
}

void PagePreview::setRange()
{
    const int height = m_pages ? qCeil(pitch() * pageCount() + kMargin) - viewport()->height() : 0;
    verticalScrollBar()->setRange(0, std::max(height, 0));
    verticalScrollBar()->setPageStep(viewport()->height());
    scrollContentsBy(0, 0);
}

int PagePreview::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 3.0;
    return std::clamp(int((middle - kMargin) / pitch()) + 1, 1, pageCount());
}

void PagePreview::goToPage(int page)
{
    if (m_pages)
        verticalScrollBar()->setValue(int(pitch() * (page - 1)));
}

void PagePreview::goToSection(const QString &bookmark)
{
    if (!m_pages)
        return;
    for (const BriefingPages::Bookmark &each : m_pages->bookmarks()) {
        if (each.title == bookmark) {
            const qreal top = each.page == 0 ? 0 : each.top - page::kBodyTop;
            verticalScrollBar()->setValue(int(pitch() * each.page + top * scale()));
            return;
        }
    }
}

const QPixmap &PagePreview::picture(int page)
{
    const auto found = m_pictures.find(page);
    if (found != m_pictures.end())
        return found->second;
    if (m_pictures.size() >= kMostPictures)
        m_pictures.clear();
    const qreal ratio = devicePixelRatioF();
    QPixmap picture((pageSize() * ratio).toSize());
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    const qreal units = scale() * ratio / page::kUnitsPerPixel;
    painter.scale(units, units);
    paintPage(painter, *m_pages, page);
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return m_pictures.emplace(page, std::move(picture)).first->second;
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().window);
    if (!m_pages)
        return;
    const qreal left = std::floor((viewport()->width() - pageSize().width()) / 2);
    for (int page = 0; page < pageCount(); ++page) {
        const qreal top = kMargin + pitch() * page - verticalScrollBar()->value();
        if (top > viewport()->height() || top + pageSize().height() < 0)
            continue;
        const QRectF sheet(QPointF(left, std::floor(top)), pageSize());
        painter.drawPixmap(sheet.topLeft(), picture(page));
        painter.setPen(theme().strong);
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme().accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    const int page = currentPage();
    QAbstractScrollArea::resizeEvent(event);
    m_pictures.clear();
    setRange();
    if (page > 1)
        goToPage(page);
}

void PagePreview::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
        goToPage(std::min(currentPage() + 1, pageCount()));
        return;
    case Qt::Key_PageUp:
        goToPage(std::max(currentPage() - 1, 1));
        return;
    case Qt::Key_Home:
        bar->setValue(0);
        return;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return;
    case Qt::Key_Space:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    if (std::exchange(m_announced, currentPage()) == currentPage())
        return;
    setAccessibleDescription(tr("Page %1 of %2").arg(currentPage()).arg(pageCount()));
    emit currentPageChanged(currentPage());
}

} // namespace fairlead
