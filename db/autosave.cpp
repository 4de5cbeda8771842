#include "db/autosave.h"

#include <utility>

namespace fairlead {

Autosave::Autosave(LiveWorkspace &workspace, Database &database, QString author, Clock clock,
                   QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(std::move(author))
    , m_clock(std::move(clock))
{
    connect(&workspace, &LiveWorkspace::changed, this, &Autosave::enqueue);
}

void Autosave::enqueue(const Edit &edit)
{
    m_pending.emplace_back(edit, m_clock());
    if (std::exchange(m_isScheduled, true))
        return;
    QMetaObject::invokeMethod(this, &Autosave::saveNow, Qt::QueuedConnection);
}

void Autosave::saveNow()
{
    m_isScheduled = false;
    if (m_pending.empty())
        return;
    while (!m_pending.empty()) {
        const auto &[edit, at] = m_pending.front();
        if (const auto written = m_database.save(edit, {m_author, at}); !written) {
            emit failed(written.error().message);
            return;
        }
        m_pending.pop_front();
    }
    emit saved(m_clock());
}

} // namespace fairlead
