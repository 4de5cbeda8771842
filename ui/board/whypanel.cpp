#include "ui/board/whypanel.h"

#include "models/liveworkspace.h"
#include "models/rows/commitment.h"
#include "models/rowtitle.h"
#include "ui/board/costrows.h"
#include "ui/board/figures.h"
#include "ui/lensmodel.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/panelparts.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/traceinputs.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAmountWidth = 66;

} // namespace

WhyPanel::WhyPanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new ElidedLabel({}, {}, this))
    , m_subtitle(plainLabel({}, u"muted"_s, this))
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"whyPanel"_s);
    setProperty("role", u"details"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Why"));
    setFocusPolicy(Qt::StrongFocus);
    m_title->setObjectName(u"whyTitle"_s);
    m_title->setFont(sectionFont(font()));
    m_subtitle->setWordWrap(true);
    auto *back = new QPushButton(tr("← &Back"), this);
    back->setObjectName(u"whyBack"_s);
    back->setProperty("role", u"link"_s);
    back->setToolTip(tr("Back to the sum (Esc)"));
    connect(back, &QPushButton::clicked, this, &WhyPanel::closed);
    m_lines->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kLarge, metrics::kSmall, metrics::kLarge, metrics::kMedium);
    layout->setSpacing(metrics::kTiny);
    layout->addWidget(back, 0, Qt::AlignLeft);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addLayout(m_lines);
    layout->addStretch();
}

void WhyPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void WhyPanel::begin(const QString &title, const QString &subtitle)
{
    clearLayout(*m_lines);
    m_title->setText(title);
    m_subtitle->setText(subtitle);
}

void WhyPanel::addText(const QString &text, const QString &role)
{
    m_lines->addWidget(paragraph(text, role, this));
}

void WhyPanel::addAmount(const QString &name, const QString &middle, const QString &amount,
                         bool isStrong)
{
    auto *line = new QWidget(this);
    auto *columns = new QHBoxLayout(line);
    columns->setContentsMargins(0, metrics::kTiny, 0, 0);
    columns->setSpacing(metrics::kSmall);
    auto *label = new ElidedLabel(name, {}, line);
    auto *hours = plainLabel(middle, u"muted"_s, line);
    auto *sum = plainLabel(amount, {}, line);
    sum->setMinimumWidth(kAmountWidth);
    sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QLabel *part : {static_cast<QLabel *>(label), sum})
        part->setFont(isStrong ? strongFont(font()) : font());
    columns->addWidget(label, 1);
    columns->addWidget(hours);
    columns->addWidget(sum);
    m_lines->addWidget(line);
}

void WhyPanel::showType(const SwitchingModel &model, const MovePreview &preview, CostType type)
{
    begin(tr("%1 %2").arg(costTypeName(type), shortMoney(preview.typeCost(type))),
          tr("Why? The lines, their formulas and where the numbers come from."));
    for (const MoveAssessment &move : preview.assessments) {
        const bool pays = std::ranges::any_of(
            move.lines, [type](const CostLine &line) { return line.type == type && line.usd > 0; });
        if (pays)
            addMove(model, preview, move, type);
    }
}

void WhyPanel::addMove(const SwitchingModel &model, const MovePreview &preview,
                       const MoveAssessment &move, CostType type)
{
    if (preview.moves.size() > 1) {
        QLabel *name = plainLabel(rowTitle(m_context.live.workspace(), move.workload), {}, this);
        name->setFont(sectionFont(font()));
        m_lines->addWidget(name);
    }
    for (const CostLine &line : move.lines) {
        if (line.type == type)
            addLine(line, model.traceInPlan(preview.moves, move.workload, line.id));
    }
}

void WhyPanel::addLine(const CostLine &line, const Trace &trace)
{
    addAmount(costLineText(line.id), line.hours > 0 ? hoursText(line.hours) : QString(),
              QLocale().toString(line.usd, 'f', 0), true);
    addText(trace.formula, u"muted"_s);
    for (const TraceInput &input : trace.inputs)
        addTraceInput(*m_lines, m_context, input, this);
}

void WhyPanel::showCommitments(const std::vector<CommitmentEffect> &effects)
{
    double sum = 0;
    for (const CommitmentEffect &effect : effects)
        sum += effect.stranded + effect.lostTier;
    begin(tr("Commitments %1").arg(shortMoney(sum)),
          tr("Why? What we promised to spend, and what is left of our use. Present values of the "
             "years below."));
    for (const CommitmentEffect &effect : effects) {
        if (effect.stranded != 0 || effect.lostTier != 0)
            addCommitment(effect);
    }
}

void WhyPanel::addCommitment(const CommitmentEffect &effect)
{
    const RowRef row{TableId::Commitment, effect.commitment.text};
    addAmount(rowTitle(m_context.live.workspace(), row), {},
              QLocale().toString(effect.stranded + effect.lostTier, 'f', 0), true);
    auto *link = new QPushButton(tr("Open the commitment"), this);
    link->setObjectName(u"why-"_s + effect.commitment.text);
    link->setProperty("role", u"link"_s);
    connect(link, &QPushButton::clicked, this, [this, row] { m_context.lens.reveal(row); });
    m_lines->addWidget(link, 0, Qt::AlignLeft);
    for (const CommitmentYearEffect &year : effect.years) {
        addAmount(tr("from %1").arg(QLocale().toString(year.startsOn, QLocale::ShortFormat)),
                  tr("floor %1").arg(shortMoney(year.floor)),
                  tr("short %1").arg(shortMoney(year.shortfallAfter)), false);
        addText(tr("Use %1, with the moves %2; without them short by %3.")
                    .arg(shortMoney(year.usageBefore), shortMoney(year.usageAfter),
                         shortMoney(year.shortfallBefore)),
                u"muted"_s);
    }
    if (effect.lostTier > 0)
        addAmount(tr("Lost discount"), {}, QLocale().toString(effect.lostTier, 'f', 0), false);
}

} // namespace fairlead
