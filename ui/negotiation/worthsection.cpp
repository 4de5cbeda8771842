#include "ui/negotiation/worthsection.h"

#include "models/rows/scenario.h"
#include "models/rowtitle.h"
#include "ui/board/figures.h"
#include "ui/negotiation/negotiationstate.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/panelparts.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/traceinputs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

WorthSection::WorthSection(NegotiationState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_amount(plainLabel({}, {}, this))
    , m_caption(new ElidedLabel({}, u"muted"_s, this))
    , m_sentence(plainLabel({}, u"muted"_s, this))
    , m_scenarios(plainLabel({}, u"muted"_s, this))
    , m_why(new QPushButton(tr("Why?"), this))
    , m_trace(new QWidget(this))
    , m_lines(new QVBoxLayout(m_trace))
{
    setObjectName(u"worthSection"_s);
    m_amount->setObjectName(u"worthAmount"_s);
    m_amount->setFont(sectionFont(font()));
    m_sentence->setObjectName(u"worthSentence"_s);
    m_sentence->setWordWrap(true);
    m_scenarios->setObjectName(u"worthScenarios"_s);
    m_scenarios->setWordWrap(true);
    m_why->setObjectName(u"worthWhy"_s);
    m_why->setProperty("role", u"link"_s);
    m_why->setCheckable(true);
    m_why->setToolTip(tr("Formula and inputs of this value"));
    m_trace->setObjectName(u"worthTrace"_s);
    m_trace->hide();
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(2);
    connect(m_why, &QPushButton::toggled, m_trace, &QWidget::setVisible);
    connect(&state, &NegotiationState::scenariosReckoned, this, [this] {
        if (isVisible())
            showScenarios();
    });
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::kSmall);
    head->addWidget(m_amount);
    head->addWidget(m_caption, 1);
    head->addWidget(m_why);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_sentence);
    layout->addWidget(m_scenarios);
    layout->addWidget(m_trace);
}

void WorthSection::showPoint(const QString &pointId)
{
    if (m_point != pointId)
        m_why->setChecked(false);
    m_point = pointId;
    const PointWorth *worth = m_state.worthOf(pointId);
    m_why->setVisible(worth != nullptr);
    showScenarios();
    if (!worth) {
        m_amount->setText(u"–"_s);
        m_caption->setText({});
        m_sentence->setText(tr("Contract and workloads do not say what this is worth. A value can "
                               "be typed in below."));
        m_trace->hide();
        return;
    }
    m_amount->setText(boundMoney(worth->usd, worth->missing));
    const int horizon = m_state.prices() ? m_state.prices()->horizonMonths() : 0;
    m_caption->setText(worth->isStated ? tr("typed in, %1").arg(labelOf(worth->when))
                                       : tr("USD over %n month(s), %1; base case", nullptr, horizon)
                                             .arg(labelOf(worth->when)));
    QString sentence = worth->sentence;
    if (!worth->missing.isEmpty())
        sentence = tr("%1 At least: unknown are %2.").arg(sentence, worth->missing.join(u", "_s));
    m_sentence->setText(sentence);
    fillTrace(*worth);
}

void WorthSection::showScenarios()
{
    const QString text = scenarioText();
    m_scenarios->setText(text);
    m_scenarios->setVisible(!text.isEmpty());
}

/// One line a scenario: they are never added. What would show as 0 is left out.
QString WorthSection::scenarioText() const
{
    const std::vector<ScenarioWorth> *worths = m_state.scenarioWorthOf(m_point);
    if (!worths)
        return tr("What it is worth in the scenarios is being reckoned …");
    QStringList lines;
    for (const ScenarioWorth &worth : *worths) {
        const QString name = rowTitle(m_state.workspace(), worth.scenario);
        const QString amount = shortMoney(std::abs(worth.usd));
        if (amount == shortMoney(0))
            continue;
        if (worth.usd < 0)
            lines += worth.isBound
                         ? tr("If “%1” comes, at least %2 more is lost.").arg(name, amount)
                         : tr("If “%1” comes, %2 more is lost.").arg(name, amount);
        else
            lines += worth.isBound
                         ? tr("If “%1” comes, at least %2 less is lost.").arg(name, amount)
                         : tr("If “%1” comes, %2 less is lost.").arg(name, amount);
    }
    return lines.join(u'\n');
}

void WorthSection::fillTrace(const PointWorth &worth)
{
    clearLayout(*m_lines);
    QLabel *formula = plainLabel(worth.trace.formula, {}, m_trace);
    formula->setObjectName(u"worthFormula"_s);
    formula->setWordWrap(true);
    formula->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->addWidget(formula);
    for (const TraceInput &input : worth.trace.inputs)
        addTraceInput(*m_lines, m_state.context(), input, m_trace);
}

} // namespace fairlead
