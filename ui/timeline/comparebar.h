#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QDateEdit;

namespace fairlead {

class ElidedLabel;

/// Which past day is compared with what is believed now, and what came of it.
class CompareBar : public QWidget
{
    Q_OBJECT

public:
    explicit CompareBar(QWidget *parent);

    void showResult(const QString &sentence);
    void showDay(QDate day, QDate latest);

signals:
    void dayChosen(const QDate &day);
    void closed();

private:
    QDateEdit *m_day;
    ElidedLabel *m_result;
};

} // namespace fairlead
