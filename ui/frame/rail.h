#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace fairlead {

/// The strip of pages at the left edge of the window.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent);

    void addPage(const QString &title, const QString &icon);
    void showCurrent(int page);

signals:
    void pageChosen(int page);

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_layout;
};

} // namespace fairlead
