#pragma once

#include <QObject>

#include <functional>

namespace fairlead {

/// Acts once when the event loop is reached, however often it was asked to until then. A member of
/// the object that it acts for.
class OnceLater
{
public:
    OnceLater(QObject *owner, std::function<void()> act);

    void ask();
    bool isDue() const { return m_isDue; }

private:
    QObject *m_owner;
    std::function<void()> m_act;
    bool m_isDue = false;
};

} // namespace fairlead
