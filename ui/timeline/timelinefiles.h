#pragma once

#include "models/history/filehistory.h"
#include "ui/context.h"

#include <QDate>
#include <QObject>

namespace fairlead {

class TimelineState;
struct TimelineSheet;

/// The files that the Timeline page gives away: the calendar of the deadlines with its reminders,
/// the table, and the picture of everything that the filter lets through.
class TimelineFiles : public QObject
{
    Q_OBJECT

public:
    TimelineFiles(const Context &context, const TimelineState &state, FileHistoryReader history,
                  QWidget *page);

    void keepCalendar();
    void keepTable();
    /// Of the events from @p first to @p last, nothing folded up.
    void keepPicture(QDate first, QDate last);
    TimelineSheet sheet(QDate first, QDate last) const;
    void editAlarms(); ///< how many days before a deadline a calendar reminds

signals:
    void fileMade(const QString &path, const QByteArray &content); ///< to be written

private:
    Context m_context;
    const TimelineState &m_state;
    FileHistoryReader m_history;
    QWidget *m_page;
};

} // namespace fairlead
