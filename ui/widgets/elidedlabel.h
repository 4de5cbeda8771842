#pragma once

#include <QLabel>

namespace fairlead {

/// A line of plain text that ends in "…" where there is no room, with the whole in its tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    ElidedLabel(const QString &text, const QString &role, QWidget *parent);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace fairlead
