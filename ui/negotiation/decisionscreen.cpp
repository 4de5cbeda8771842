#include "ui/negotiation/decisionscreen.h"

#include "ui/board/figures.h"
#include "ui/negotiation/negotiationstate.h"
#include "ui/negotiation/talksform.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace fairlead {

using namespace Qt::StringLiterals;

DecisionScreen::DecisionScreen(NegotiationState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_result(plainLabel({}, {}, this))
    , m_settled(plainLabel({}, u"muted"_s, this))
    , m_form(new TalksForm(state,
                           {{TableId::Checklist, "mandate", true},
                            {TableId::TalksOutcome, "decision"},
                            {TableId::TalksOutcome, "decided_on"},
                            {TableId::TalksOutcome, "decided_by"},
                            {TableId::TalksOutcome, "reasons", true},
                            {TableId::TalksOutcome, "lessons", true}},
                           TalksForm::Shape::Lines, this))
{
    setObjectName(u"decisionScreen"_s);
    m_result->setObjectName(u"talksResult"_s);
    m_result->setFont(sectionFont(font()));
    m_result->setWordWrap(true);
    m_settled->setObjectName(u"talksSettled"_s);
    m_settled->setWordWrap(true);
    m_settled->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kLarge, metrics::kSmall, metrics::kLarge, metrics::kSmall);
    layout->setSpacing(metrics::kMedium);
    layout->addWidget(m_result);
    layout->addWidget(m_settled);
    layout->addWidget(m_form);
    layout->addStretch();
}

void DecisionScreen::refresh()
{
    const ContractChecklist *list = m_state.checklist();
    if (!list)
        return;
    qsizetype agreed = 0;
    qsizetype lost = 0;
    qsizetype given = 0;
    qsizetype open = 0;
    for (const ChecklistPoint &point : list->points) {
        agreed += point.status() == ItemStatus::Agreed;
        lost += point.status() == ItemStatus::Refused;
        given += point.status() == ItemStatus::Traded;
        open += point.status() == ItemStatus::Raised;
    }
    m_result->setText(tr("So far %1 agreed, %2 refused, %3 given, %4 on the table")
                          .arg(QString::number(agreed), QString::number(lost),
                               QString::number(given), QString::number(open)));
    m_settled->setText(settledText());
    m_settled->setVisible(!m_settled->text().isEmpty());
    m_form->refresh();
}

QString DecisionScreen::settledText() const
{
    QStringList lines;
    for (const ChecklistPoint &point : m_state.checklist()->points) {
        const PointWorth *worth = m_state.worthOf(point.id());
        const QString title = singleLine(point.title());
        const QString reason = point.item ? singleLine(point.item->reason) : QString();
        switch (point.status()) {
        case ItemStatus::Agreed:
            lines += worth ? tr("Got: %1, worth %2 (%3).")
                                 .arg(title, boundMoney(worth->usd, worth->missing),
                                      labelOf(worth->when))
                           : tr("Got: %1.").arg(title);
            break;
        case ItemStatus::Refused:
            lines += tr("Refused: %1. %2").arg(title, reason);
            break;
        case ItemStatus::Traded:
            lines += tr("Given: %1. %2").arg(title, reason);
            break;
        default:
            break;
        }
    }
    return lines.join(u'\n');
}

} // namespace fairlead
