#pragma once

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace fairlead {

/// A list to tick, with a field that narrows it by any part of a name; Enter there ticks the first
/// that is left. Done when it closes; Esc leaves things as they were.
class ListPopup : public QFrame
{
    Q_OBJECT

public:
    ListPopup(const QString &title, QWidget *parent);

    void addEntry(const QString &key, const QString &name);
    void sortEntries(); ///< by name
    /// @p typed: what was typed already, to be found.
    void openBelow(QWidget *anchor, const QStringList &ticked, const QString &typed = {});

signals:
    void done(const QStringList &ticked);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tickFirstFound();
    void narrow(const QString &text);

    QLineEdit *m_search;
    QListWidget *m_list;
    bool m_isTaken = false; ///< closing takes the ticks over
};

} // namespace fairlead
