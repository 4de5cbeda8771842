#pragma once

#include <QIcon>
#include <QWidget>

namespace fairlead {

/// A small icon beside a text that says the same. Drawn when it is shown, so that it follows a
/// change of the theme.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent);

    void setIcon(const QIcon &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace fairlead
