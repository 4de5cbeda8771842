#include "ui/oncelater.h"

#include <QTimer>

namespace fairlead {

OnceLater::OnceLater(QObject *owner, std::function<void()> act)
    : m_owner(owner)
    , m_act(std::move(act))
{
}

void OnceLater::ask()
{
    if (std::exchange(m_isDue, true))
        return;
    QTimer::singleShot(0, m_owner, [this] {
        m_isDue = false;
        m_act();
    });
}

} // namespace fairlead
