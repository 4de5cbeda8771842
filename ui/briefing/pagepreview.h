#pragma once

#include "ui/briefing/briefingpages.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <map>
#include <memory>

namespace fairlead {

/// The pages of a briefing as they will be printed, one below the other, each drawn when it comes
/// into sight.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent);

    void showPages(std::shared_ptr<const BriefingPages> pages); ///< stays where it is scrolled to
    int pageCount() const { return m_pages ? m_pages->count() : 0; }
    int currentPage() const; ///< from 1: the one at the top; 0: none
    void goToPage(int page); ///< from 1
    void goToSection(const QString &bookmark);

signals:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    qreal scale() const; ///< pixels of the screen for one of 1/96 inch
    QSizeF pageSize() const;
    qreal pitch() const; ///< from page to page
    const QPixmap &picture(int page);
    void setRange();

    std::shared_ptr<const BriefingPages> m_pages;
    std::map<int, QPixmap> m_pictures; ///< of pages that were in sight, at the scale of now
    int m_announced = 0;
};

} // namespace fairlead
