#pragma once

#include <QFrame>

class QLabel;

namespace fairlead {

/// One chart of a plan: what it finds as its title, what is drawn below.
class PlanCard : public QFrame
{
    Q_OBJECT

public:
    PlanCard(const QString &name, QWidget *body, QWidget *parent);

    void showFinding(const QString &finding, const QString &caption);

private:
    QLabel *m_finding;
    QLabel *m_caption;
};

} // namespace fairlead
