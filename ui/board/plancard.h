#pragma once

#include <QFrame>

class QHBoxLayout;

namespace fairlead {

class ElidedLabel;

/// One chart of a plan: what it finds as its title, what is drawn below.
class PlanCard : public QFrame
{
    Q_OBJECT

public:
    PlanCard(const QString &name, QWidget *body, QWidget *parent);

    void showFinding(const QString &finding, const QString &caption);
    void addToHead(QWidget *part); ///< at the right of the finding

private:
    QHBoxLayout *m_head;
    ElidedLabel *m_finding;
    ElidedLabel *m_caption;
};

} // namespace fairlead
