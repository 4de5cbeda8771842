#pragma once

#include "models/history/believedworkspace.h"
#include "ui/latestwork.h"

#include <QObject>

#include <optional>

namespace fairlead {

/// Reads beside the window what the file held at the end of a past day; only the day asked for last
/// is answered. Waits at its end for what it has begun.
class BeliefReading : public QObject
{
    Q_OBJECT

public:
    BeliefReading(BelievedPreparer prepare, QObject *parent);

    void read(const QDate &day);
    void stop(); ///< nothing is answered any more
    const std::optional<QDate> &wanted() const { return m_wanted; } ///< not answered yet

signals:
    void done(const QDate &day, const fairlead::Workspace &believed);
    void failed(const QString &message);

private:
    void take(const Result<Workspace> &believed);

    BelievedPreparer m_prepare;
    std::optional<QDate> m_wanted;
    LatestWork<Result<Workspace>> m_work; ///< what was stopped runs to its end
};

} // namespace fairlead
