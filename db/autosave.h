#pragma once

#include "db/database.h"
#include "models/liveworkspace.h"

#include <QObject>

#include <deque>
#include <functional>

namespace fairlead {

/// Writes each edit of a live workspace to its file as soon as the event loop is reached. What
/// could not be written stays queued, in order, and is tried again with the next edit.
class Autosave : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    Autosave(LiveWorkspace &workspace, Database &database, QString author, Clock clock,
             QObject *parent = nullptr);

    bool hasUnsaved() const { return !m_pending.empty(); }
    void saveNow(); ///< for a program that is about to end

signals:
    void saved(const QDateTime &at);     ///< everything is on the disk
    void failed(const QString &message); ///< a whole sentence; nothing saved before is lost

private:
    void enqueue(const Edit &edit);

    Database &m_database;
    QString m_author;
    Clock m_clock;
    std::deque<std::pair<Edit, QDateTime>> m_pending;
    bool m_isScheduled = false;
};

} // namespace fairlead
