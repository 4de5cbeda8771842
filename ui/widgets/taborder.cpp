#include "ui/widgets/taborder.h"

#include <QWidget>

namespace fairlead {

namespace {

QList<QWidget *> focusOrder(QWidget *window, const QWidget *part)
{
    QList<QWidget *> order;
    for (QWidget *widget = window->nextInFocusChain(); widget != window;
         widget = widget->nextInFocusChain()) {
        const bool isInside = widget == part || part->isAncestorOf(widget);
        if (isInside && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
            order += widget;
    }
    return order;
}

} // namespace

void chainParts(QWidget *window, const QList<QWidget *> &parts)
{
    QList<QWidget *> order{window}; // what is made later joins the chain before the window
    for (const QWidget *part : parts)
        order += focusOrder(window, part);
    QWidget *proxy = window->focusProxy(); // would take over the policy
    window->setFocusProxy(nullptr);
    const Qt::FocusPolicy policy = window->focusPolicy();
    window->setFocusPolicy(Qt::TabFocus); // or Qt leaves it out of the order
    for (qsizetype at = 1; at < order.size(); ++at)
        QWidget::setTabOrder(order[at - 1], order[at]);
    window->setFocusPolicy(policy);
    window->setFocusProxy(proxy);
}

} // namespace fairlead
