#pragma once

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QWidget>

namespace fairlead {

/// The tabs at the head of a page, one beside the other. What they show belongs to the page.
class TabRow : public QWidget
{
    Q_OBJECT

public:
    explicit TabRow(QWidget *parent);

    int add(const QString &title, const QString &name); ///< returns its number; the first is 0
    int current() const { return m_tabs->checkedId(); } ///< -1: none yet
    void setCurrent(int number);                        ///< chosen() is not emitted

signals:
    void chosen(int number);

private:
    QButtonGroup *m_tabs;
    QHBoxLayout *m_layout;
};

} // namespace fairlead
