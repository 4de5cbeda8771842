#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QDateEdit;
class QLabel;

namespace fairlead {

/// Which past day is compared with what is believed now, and what came of it.
class CompareBar : public QWidget
{
    Q_OBJECT

public:
    explicit CompareBar(QWidget *parent);

    void showResult(const QString &sentence);
    QDate day() const;
    void setDay(QDate day);

signals:
    void dayChosen(const QDate &day);
    void closed();

private:
    QDateEdit *m_day;
    QLabel *m_result;
};

} // namespace fairlead
