#pragma once

#include "models/graph/marketgraph.h"

#include <QAbstractButton>

#include <optional>

namespace fairlead {

/// One kind of line with its sample, its name and how many there are; checked when it is shown.
class LegendEntry : public QAbstractButton
{
    Q_OBJECT

public:
    /// What it is about; with neither it is contested edges, or some that are not shown
    /// by default, as @p name says.
    struct Kind
    {
        std::optional<EdgeFamily> family;
        std::optional<StrandState> state;
        QString name; ///< of the object, after "legend"
    };

    LegendEntry(Kind kind, const QString &text, const QString &meaning, QWidget *parent);

    const Kind &kind() const { return m_kind; }
    void setCount(int count); ///< hides it when there are none
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void onlyRequested(); ///< clicked with Alt

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void drawBox(QPainter &painter, const QRectF &area) const;
    void drawSample(QPainter &painter, const QRectF &area) const;

    Kind m_kind;
    int m_count = 0;
};

} // namespace fairlead
