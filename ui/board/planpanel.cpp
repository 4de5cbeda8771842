#include "ui/board/planpanel.h"

#include "models/fields/valuetext.h"
#include "models/rowtitle.h"
#include "models/switching/planlevers.h"
#include "ui/board/figures.h"
#include "ui/board/switchingstate.h"
#include "ui/lensmodel.h"
#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeverName = 104;
constexpr int kLeverAmount = 58;
constexpr int kBar = 12;
constexpr int kRow = 22;
constexpr qsizetype kShownGates = 4;

/// One lever: its name, what it saves as a bar and in figures.
class LeverRow : public QWidget
{
public:
    LeverRow(const PlanLever &lever, double most, QWidget *parent)
        : QWidget(parent)
        , m_lever(lever)
        , m_most(most)
    {
        setFixedHeight(std::max(kRow, fontMetrics().height() + 4));
        setAccessibleName(PlanPanel::tr("%1 saves %2").arg(lever.name, shortMoney(lever.saving)));
        setToolTip(PlanPanel::tr("One-time cost that goes when all of it is covered"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &colours = theme();
        QPainter painter(this);
        painter.setPen(colours.text);
        painter.drawText(
            QRect(0, 0, kLeverName, height()), int(Qt::AlignLeft | Qt::AlignVCenter),
            painter.fontMetrics().elidedText(m_lever.name, Qt::ElideRight, kLeverName));
        painter.drawText(QRect(width() - kLeverAmount, 0, kLeverAmount, height()),
                         int(Qt::AlignRight | Qt::AlignVCenter), shortMoney(m_lever.saving));
        const double room = width() - kLeverName - kLeverAmount - 2 * metrics::kSmall;
        painter.fillRect(QRectF(kLeverName + metrics::kSmall, (height() - kBar) / 2.0,
                                room * m_lever.saving / m_most, kBar),
                         colours.good);
    }

private:
    PlanLever m_lever;
    double m_most;
};

} // namespace

PlanPanel::PlanPanel(SwitchingState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_title(new ElidedLabel({}, {}, this))
    , m_status(plainLabel({}, u"muted"_s, this))
{
    setObjectName(u"planPanel"_s);
    setProperty("role", u"details"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("The open plan"));
    m_title->setFont(sectionFont(font()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kLarge, metrics::kSmall, metrics::kLarge, metrics::kMedium);
    layout->setSpacing(metrics::kTiny);
    layout->addWidget(m_title);
    layout->addWidget(m_status);
    layout->addStretch();
}

void PlanPanel::addHeading(const QString &text, const QString &note)
{
    auto *line = new QHBoxLayout;
    QLabel *heading = plainLabel(text, {}, m_body);
    heading->setFont(strongFont(font()));
    line->addWidget(heading, 1);
    line->addWidget(plainLabel(note, u"muted"_s, m_body));
    m_lines->addSpacing(metrics::kSmall);
    m_lines->addLayout(line);
}

void PlanPanel::refresh()
{
    delete m_body;
    m_body = new QWidget(this);
    m_lines = new QVBoxLayout(m_body);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(2);
    const Plan *plan = m_state.plan();
    m_title->setText(plan ? plan->name : tr("No plan"));
    if (!plan)
        m_status->setText(tr("Drag a card on the board, or open a plan."));
    else if (plan->decidedOn)
        m_status->setText(
            tr("%1 on %2").arg(labelOf(plan->status), dateText(*plan->decidedOn, QLocale())));
    else
        m_status->setText(labelOf(plan->status));
    if (plan) {
        addLevers();
        addMoves();
        addGates();
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_body);
    m_body->show();
}

void PlanPanel::addLevers()
{
    const std::vector<PlanLever> levers =
        planLevers(m_state.model(), movesOf(m_state.workspace(), m_state.planId()));
    if (levers.empty())
        return;
    addHeading(tr("Lowers it most"), tr("saves, one-time"));
    for (const PlanLever &lever : levers)
        m_lines->addWidget(new LeverRow(lever, levers.front().saving, m_body));
}

/// With its share of what the moves of the plan pay together, so that they add up to its cost.
QString PlanPanel::costOf(const Move &move) const
{
    const auto &moves = m_state.summary().assessment.moves;
    const auto assessed = std::ranges::find(moves, move.workload, &MoveAssessment::workload);
    return assessed == moves.end() ? u"–"_s : boundMoney(assessed->oneTime, assessed->missing);
}

void PlanPanel::addMoves()
{
    addHeading(tr("Moves in this plan"), {});
    for (const Move &move : movesOf(m_state.workspace(), m_state.planId())) {
        const Workload *workload = m_state.workspace().find(move.workload);
        const RowRef row{TableId::Move, move.id.text};
        auto *line = new QHBoxLayout;
        auto *link = new QPushButton(m_body);
        link->setObjectName(u"planMove-"_s + move.id.text);
        link->setProperty("role", u"link"_s);
        link->setText(withoutMnemonic(rowTitle(m_state.workspace(), move.workload)));
        link->setToolTip(tr("Opens the record of the move"));
        connect(link, &QPushButton::clicked, this,
                [this, row] { m_state.context().lens.reveal(row); });
        line->addWidget(link);
        line->addStretch();
        line->addWidget(plainLabel(costOf(move), {}, m_body));
        m_lines->addLayout(line);
        const QString from = workload ? rowTitle(m_state.workspace(), workload->route) : u"–"_s;
        auto *way = new ElidedLabel(
            tr("%1 → %2").arg(from, rowTitle(m_state.workspace(), move.route)), u"muted"_s, m_body);
        way->setContentsMargins(metrics::kTiny, 0, 0, 0);
        m_lines->addWidget(way);
    }
}

void PlanPanel::addGates()
{
    const QStringList &reasons = m_state.summary().gateReasons;
    if (reasons.isEmpty())
        return;
    auto *box = new QFrame(m_body);
    box->setProperty("role", u"warnCallout"_s);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(metrics::kMedium, metrics::kTiny, metrics::kSmall, metrics::kTiny);
    auto *sign = new IconLabel(box);
    sign->setIcon(themeIcon(u"data-warning"_s, Tone::Warn));
    QLabel *heading = plainLabel(tr("%n gates not passed", nullptr, int(reasons.size())), {}, box);
    heading->setFont(strongFont(font()));
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::kTiny);
    head->addWidget(sign);
    head->addWidget(heading, 1);
    lines->addLayout(head);
    for (const QString &reason : reasons.first(std::min(kShownGates, reasons.size()))) {
        QLabel *label = plainLabel(reason, {}, box);
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    if (reasons.size() > kShownGates)
        lines->addWidget(plainLabel(tr("And %n more.", nullptr, int(reasons.size() - kShownGates)),
                                    u"muted"_s, box));
    box->setToolTip(plainToolTip(reasons.join(u' ')));
    m_lines->addSpacing(metrics::kSmall);
    m_lines->addWidget(box);
    if (m_state.isDraftOpen()) {
        auto *note = plainLabel(tr("Adopting asks for them first."), u"muted"_s, m_body);
        m_lines->addWidget(note);
    }
}

} // namespace fairlead
