#pragma once

#include <QToolButton>

namespace fairlead {

/// One part of the lens: what it is, muted, and what it is set to. Opens a menu.
class LensButton : public QToolButton
{
    Q_OBJECT

public:
    LensButton(const QString &label, const QString &name, QWidget *parent);

    void setValue(const QString &value, bool isStrong = false);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_label;
    QString m_value;
    bool m_isStrong = false;
};

} // namespace fairlead
