#include "ui/board/boardfooter.h"

#include "models/switching/board.h"
#include "ui/board/figures.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QPainter>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// The four colours of lock-in with their words.
class Legend : public QWidget
{
public:
    explicit Legend(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(u"lockInLegend"_s);
        QStringList words;
        for (int band = 0; band < kLockInBandCount; ++band)
            words += lockInBandText(LockInBand(band));
        setAccessibleName(BoardFooter::tr("Lock-in: %1").arg(words.join(u", "_s)));
        setToolTip(BoardFooter::tr("0 to 100: what leaving costs against what leaving costs and a "
                                   "year's spend together. Low below 20, moderate below 50, high "
                                   "below 80."));
    }

    QSize sizeHint() const override { return {int(draw(nullptr)) + 2, fontMetrics().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(captionFont(font()));
        draw(&painter);
    }

private:
    qreal draw(QPainter *painter) const
    {
        constexpr qreal kSquare = 9;
        const Theme &colours = theme();
        const QFontMetricsF metrics(captionFont(font()));
        qreal x = 0;
        const auto word = [&](const QString &text) {
            if (painter) {
                painter->setPen(colours.muted);
                painter->drawText(QRectF(x, 0, 200, height()),
                                  int(Qt::AlignLeft | Qt::AlignVCenter), text);
            }
            x += metrics.horizontalAdvance(text) + metrics::kSmall;
        };
        word(BoardFooter::tr("Lock-in"));
        for (int band = 0; band < kLockInBandCount; ++band) {
            if (painter) {
                painter->setPen(colours.strong);
                painter->setBrush(colours.lockIn[size_t(band)]);
                painter->drawRect(
                    QRectF(x + 0.5, (height() - kSquare) / 2 + 0.5, kSquare, kSquare));
            }
            x += kSquare + metrics::kTiny + 1;
            word(lockInBandText(LockInBand(band)));
        }
        return x;
    }
};

} // namespace

BoardFooter::BoardFooter(QWidget *parent)
    : QWidget(parent)
    , m_counts(new ElidedLabel({}, u"muted"_s, this))
{
    setObjectName(u"boardFooter"_s);
    m_counts->setObjectName(u"boardCounts"_s);
    m_counts->setFont(captionFont(font()));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_counts, 1);
    layout->addWidget(new Legend(this));
}

void BoardFooter::showBoard(const Board &board, double dollarsPerPixel)
{
    qsizetype hidden = 0;
    for (const BoardColumn &column : board.columns)
        hidden += column.hiddenCards;
    QStringList parts{tr("%n workloads", nullptr, int(board.workloads)),
                      tr("$%1 a month").arg(shortMoney(board.monthlySpend)),
                      tr("card height = 36 px + 1 px per $%1").arg(shortMoney(dollarsPerPixel))};
    if (hidden > 0)
        parts.insert(1, tr("%1 left out by the search").arg(hidden));
    if (!board.hiddenColumns.empty())
        parts += tr("%n columns hidden", nullptr, int(board.hiddenColumns.size()));
    m_counts->setText(parts.join(u" · "_s));
    m_counts->setToolTip(plainToolTip(m_counts->text()));
}

} // namespace fairlead
