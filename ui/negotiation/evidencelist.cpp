#include "ui/negotiation/evidencelist.h"

#include "ui/commands/editor.h"
#include "ui/negotiation/negotiationstate.h"
#include "ui/theme.h"
#include "ui/widgets/panelparts.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

namespace fairlead {

using namespace Qt::StringLiterals;

EvidenceList::EvidenceList(NegotiationState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_count(plainLabel({}, u"muted"_s, this))
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"evidenceList"_s);
    m_count->setObjectName(u"evidenceCount"_s);
    QLabel *title = plainLabel(tr("Evidence"), {}, this);
    title->setFont(strongFont(font()));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_count);
    m_lines->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addLayout(m_lines);
    layout->addStretch();
}

void EvidenceList::showPoint(const ChecklistPoint &point)
{
    const QStringList evidence = point.evidence();
    if (point.id() != m_point || evidence != m_evidence) {
        m_point = point.id();
        m_evidence = evidence;
        m_boxes.clear();
        clearLayout(*m_lines);
        for (const QString &each : evidence) {
            auto *line = new QWidget(this);
            auto *box = new QCheckBox(line);
            box->setObjectName(u"evidence"_s);
            box->setAccessibleName(each);
            QLabel *label = plainLabel(each, {}, line);
            label->setWordWrap(true);
            label->setBuddy(box);
            auto *columns = new QHBoxLayout(line);
            columns->setContentsMargins(0, 0, 0, 0);
            columns->setSpacing(metrics::kSmall);
            columns->addWidget(box, 0, Qt::AlignTop);
            columns->addWidget(label, 1);
            m_lines->addWidget(line);
            m_boxes.push_back(box);
            connect(box, &QCheckBox::clicked, this,
                    [this, each](bool isHeld) { m_state.setHeld(m_point, each, isHeld); });
        }
    }
    qsizetype held = 0;
    for (size_t at = 0; at < m_boxes.size(); ++at) {
        QCheckBox *box = m_boxes[at];
        const bool isHeld = point.isHeld(evidence[qsizetype(at)]);
        held += isHeld;
        box->setChecked(isHeld);
        box->setEnabled(!m_state.context().editor.isReadOnly());
        box->setAccessibleDescription(isHeld ? tr("held") : tr("missing"));
    }
    m_count->setText(
        evidence.isEmpty()
            ? tr("none named")
            : tr("%1 of %2 held").arg(QString::number(held), QString::number(evidence.size())));
}

} // namespace fairlead
