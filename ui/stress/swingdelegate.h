#pragma once

#include <QStyledItemDelegate>

namespace fairlead {

/// Draws a bar between the values of two columns of its line on a scale that all lines share: the
/// loss of a workload from zero on, or what an assumption does to it. The table says the same in
/// figures beside it.
class SwingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p lowColumn: -1 for bars from zero.
    SwingDelegate(int lowColumn, int highColumn, QObject *parent);

    void setScale(double least, double most, double base); ///< base: where a line is drawn

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int m_lowColumn;
    int m_highColumn;
    double m_least = 0;
    double m_most = 1;
    double m_base = 0;
};

/// The bar alone, for paper. @p base: as in setScale().
struct SwingBar
{
    double low = 0;
    double high = 0;
};
void drawSwing(QPainter &painter, const QRectF &area, const SwingBar &bar, double least,
               double most, double base, bool isDark);

} // namespace fairlead
