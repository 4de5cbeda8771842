#include "ui/board/movepanel.h"

#include "models/rowtitle.h"
#include "models/switching/board.h"
#include "ui/board/costrows.h"
#include "ui/board/figures.h"
#include "ui/board/rangebar.h"
#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plaintext.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLineGap = 2;
constexpr size_t kShownGates = 3; ///< the last line sums up what is left

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", u"line"_s);
    return line;
}

QIcon gateIcon(GateOutcome outcome)
{
    return outcome == GateOutcome::Blocked ? themeIcon(u"dialog-cancel"_s, Tone::Bad)
           : outcome == GateOutcome::Open  ? themeIcon(u"data-warning"_s, Tone::Warn)
                                           : themeIcon(u"checkmark"_s, Tone::Good);
}

/// The commitment that loses most, and its worst years in words.
QString shortfallWords(const Workspace &workspace, const MovePreview &preview)
{
    const CommitmentEffect *worst = nullptr;
    for (const CommitmentEffect &effect : preview.commitments) {
        if (!worst || effect.stranded + effect.lostTier > worst->stranded + worst->lostTier)
            worst = &effect;
    }
    if (!worst)
        return {};
    int years = 0;
    const CommitmentYearEffect *year = nullptr;
    for (const CommitmentYearEffect &effect : worst->years) {
        if (effect.shortfallAfter <= effect.shortfallBefore)
            continue;
        ++years;
        if (!year
            || effect.shortfallAfter - effect.shortfallBefore
                   > year->shortfallAfter - year->shortfallBefore)
            year = &effect;
    }
    const QString name = rowTitle(workspace, worst->commitment);
    if (!year)
        return MovePanel::tr("%1: a lower discount on what remains.").arg(name);
    if (worst->isTerm) {
        return MovePanel::tr("%1, floor %2 over the whole term: use falls to %3, %4 more short.")
            .arg(name, shortMoney(year->floor), shortMoney(year->usageAfter),
                 shortMoney(year->shortfallAfter - year->shortfallBefore));
    }
    return MovePanel::tr("%1, floor %2 a year: use falls to %3, up to %4 more short in %n years.",
                         nullptr, years)
        .arg(name, shortMoney(year->floor), shortMoney(year->usageAfter),
             shortMoney(year->shortfallAfter - year->shortfallBefore));
}

} // namespace

MovePanel::MovePanel(QWidget *parent)
    : QWidget(parent)
    , m_body(new QWidget(this))
    , m_title(plainLabel({}, {}, m_body))
    , m_subtitle(new ElidedLabel({}, u"muted"_s, m_body))
    , m_gateSummary(plainLabel({}, u"muted"_s, m_body))
    , m_money(new QWidget(m_body))
    , m_oneTime(plainLabel({}, {}, m_money))
    , m_span(plainLabel({}, {}, m_money))
    , m_range(new RangeBar(m_money))
    , m_decider(new QFrame(m_money))
    , m_deciderName(plainLabel({}, {}, m_decider))
    , m_deciderAmount(plainLabel({}, {}, m_decider))
    , m_deciderText(plainLabel({}, {}, m_decider))
    , m_rows(new CostRows(m_money))
    , m_missing(plainLabel({}, u"warn"_s, m_money))
    , m_foot(new ElidedLabel({}, u"muted"_s, this))
{
    setObjectName(u"movePanel"_s);
    setProperty("role", u"details"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("What the move means"));
    m_title->setObjectName(u"moveTitle"_s);
    m_title->setFont(sectionFont(font()));
    m_title->setWordWrap(true);
    m_foot->setObjectName(u"moveFoot"_s);
    createLayout();
    connect(m_rows, &CostRows::typeAsked, this, &MovePanel::typeAsked);
    connect(m_rows, &CostRows::shortfallAsked, this, &MovePanel::shortfallAsked);
}

void MovePanel::createLayout()
{
    auto *lines = new QVBoxLayout(m_body);
    lines->setContentsMargins(metrics::kLarge, metrics::kSmall, metrics::kLarge, 0);
    lines->setSpacing(kLineGap);
    lines->addWidget(m_title);
    lines->addWidget(m_subtitle);
    addGates(*lines);
    auto *money = new QVBoxLayout(m_money);
    money->setContentsMargins(0, 0, 0, 0);
    money->setSpacing(kLineGap);
    addMoney(*money);
    addFacts(*money);
    addDecider(*money);
    lines->addWidget(m_money);
    lines->addStretch();

    auto *area = new QScrollArea(this);
    area->setObjectName(u"moveScroll"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_body);
    area->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    m_foot->setContentsMargins(metrics::kLarge, metrics::kTiny, metrics::kLarge, metrics::kSmall);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(m_foot);
}

void MovePanel::addGates(QVBoxLayout &layout)
{
    auto *heading = plainLabel(tr("Gates"), {}, m_body);
    heading->setFont(strongFont(font()));
    auto *head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(m_gateSummary);
    layout.addLayout(head);
    for (size_t gate = 0; gate < kShownGates; ++gate) {
        auto *line = new QWidget(m_body);
        auto *columns = new QHBoxLayout(line);
        columns->setContentsMargins(0, 0, 0, 0);
        columns->setSpacing(metrics::kTiny);
        GateLine shown{
            .line = line, .sign = new IconLabel(line), .text = new ElidedLabel({}, {}, line)};
        shown.text->setObjectName(u"gate%1"_s.arg(gate));
        columns->addWidget(shown.sign);
        columns->addWidget(shown.text, 1);
        line->hide();
        layout.addWidget(line);
        m_gates.push_back(shown);
    }
}

void MovePanel::addMoney(QVBoxLayout &layout)
{
    layout.addWidget(hairline(m_money));
    QFont large = strongFont(font());
    large.setPointSizeF(font().pointSizeF() * 2);
    m_oneTime->setFont(large);
    m_oneTime->setObjectName(u"oneTime"_s);
    m_span->setFont(strongFont(font()));
    m_span->setObjectName(u"costSpan"_s);
    auto *figures = new QHBoxLayout;
    figures->addWidget(m_oneTime);
    figures->addWidget(plainLabel(tr("one-time"), u"muted"_s, m_money), 1, Qt::AlignBottom);
    auto *spans = new QVBoxLayout;
    spans->setSpacing(0);
    spans->addWidget(plainLabel(tr("P10 – P90"), u"muted"_s, m_money), 0, Qt::AlignRight);
    spans->addWidget(m_span, 0, Qt::AlignRight);
    figures->addLayout(spans);
    layout.addLayout(figures);
    layout.addWidget(m_range);
}

MovePanel::Fact MovePanel::addFact(QGridLayout &grid, int row, const QString &name)
{
    Fact fact{.name = plainLabel(name, u"muted"_s, m_money),
              .value = plainLabel({}, {}, m_money),
              .note = new ElidedLabel({}, u"muted"_s, m_money)};
    fact.value->setFont(strongFont(font()));
    grid.addWidget(fact.name, row, 0);
    grid.addWidget(fact.value, row, 1, Qt::AlignRight);
    grid.addWidget(fact.note, row, 2);
    return fact;
}

void MovePanel::addFacts(QVBoxLayout &layout)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::kSmall);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, metrics::kFormLabel * 2 / 3);
    grid->setColumnStretch(2, 1);
    m_work = addFact(*grid, 0, tr("Work"));
    m_monthly = addFact(*grid, 1, tr("Per month"));
    m_breakEven = addFact(*grid, 2, tr("Breaks even"));
    m_lockIn = addFact(*grid, 3, tr("Lock-in"));
    layout.addLayout(grid);
}

void MovePanel::addDecider(QVBoxLayout &layout)
{
    m_decider->setObjectName(u"decider"_s);
    m_decider->setProperty("role", u"warnCallout"_s);
    m_deciderName->setFont(strongFont(font()));
    m_deciderAmount->setFont(sectionFont(font()));
    m_deciderText->setWordWrap(true);
    m_deciderText->setObjectName(u"deciderText"_s);
    auto *sign = new IconLabel(m_decider);
    sign->setIcon(themeIcon(u"data-warning"_s, Tone::Warn));
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::kTiny);
    head->addWidget(sign);
    head->addWidget(m_deciderName, 1);
    head->addWidget(m_deciderAmount);
    auto *box = new QVBoxLayout(m_decider);
    box->setContentsMargins(metrics::kMedium, 2, metrics::kSmall, 2);
    box->setSpacing(0);
    box->addLayout(head);
    box->addWidget(m_deciderText);
    layout.addWidget(m_decider);

    auto *heading = plainLabel(tr("Cost by type"), {}, m_money);
    heading->setFont(strongFont(font()));
    auto *line = new QHBoxLayout;
    line->addWidget(heading, 1);
    line->addWidget(plainLabel(tr("thousand USD"), u"muted"_s, m_money));
    layout.addLayout(line);
    layout.addWidget(m_rows);
    m_missing->setWordWrap(true);
    m_missing->setObjectName(u"missingInputs"_s);
    layout.addWidget(m_missing);
}

void MovePanel::showMove(const Workspace &workspace, const QString &what,
                         const MovePreview &preview, const CostRange &range, Moment moment)
{
    setUpdatesEnabled(false);
    showHeading(workspace, what, preview, moment);
    showGates(preview);
    const bool hasMoney = preview.hasMoves();
    m_money->setVisible(hasMoney);
    if (hasMoney) {
        showMoney(preview, range);
        showFacts(preview);
        showDecider(workspace, preview);
        m_rows->showCosts(preview.lines, preview.stranded, preview.lostTier);
    }
    setUpdatesEnabled(true);
}

void MovePanel::askFirst()
{
    if (auto *row = m_rows->findChild<CostRow *>(u"costRow0"_s); row && !m_money->isHidden())
        row->click();
}

void MovePanel::showHeading(const Workspace &workspace, const QString &what,
                            const MovePreview &preview, Moment moment)
{
    const QString where = preview.place.route.isNull()
                              ? tr("Unplaced")
                              : shortRouteTitle(workspace, preview.place.route);
    const QString title = tr("%1 → %2").arg(what, where);
    m_title->setText(title);
    m_title->setToolTip(
        plainToolTip(tr("%1 → %2").arg(what, rowTitle(workspace, preview.place.route))));
    const QString live =
        moment == Moment::Held ? tr("live while you drag") : tr("part of the plan");
    if (preview.isHome)
        m_subtitle->setText(tr("Where it runs today"));
    else if (preview.isThere)
        m_subtitle->setText(tr("Where the plan has it already"));
    else if (preview.moves.size() == 1)
        m_subtitle->setText(
            tr("%1 · %2").arg(rowTitle(workspace, preview.moves.front().model), live));
    else
        m_subtitle->setText(
            tr("%n workloads together · %1", nullptr, int(preview.moves.size())).arg(live));
    m_foot->setText(moment == Moment::Planned ? tr("Click a cost to ask why · Alt+W")
                    : preview.isBlocked()     ? tr("Cannot be dropped here · Esc cancels")
                    : preview.isHome          ? tr("Drop leaves it here · Esc cancels")
                                              : tr("Drop adds to plan · Esc cancels"));
}

void MovePanel::showGates(const MovePreview &preview)
{
    std::vector<const Gate *> notPassed;
    QStringList passed;
    int blocked = 0;
    for (const Gate &gate : preview.gates) {
        blocked += gate.outcome == GateOutcome::Blocked ? 1 : 0;
        if (gate.outcome == GateOutcome::Passed)
            passed += gate.reason;
        else
            notPassed.push_back(&gate);
    }
    const auto open = int(notPassed.size()) - blocked;
    const bool isSummedUp = notPassed.size() > kShownGates;
    const size_t single = isSummedUp ? kShownGates - 1 : notPassed.size();
    size_t line = 0;
    const auto say = [&](GateOutcome outcome, const QString &text, const QString &whole) {
        const GateLine &gate = m_gates[line++];
        gate.sign->setIcon(gateIcon(outcome));
        gate.text->setText(text);
        gate.line->setToolTip(plainToolTip(whole));
        gate.text->setToolTip(plainToolTip(whole));
        gate.line->show();
    };
    if (notPassed.empty() && preview.isBlocked())
        say(GateOutcome::Blocked, preview.blockedBy, preview.blockedBy);
    for (size_t at = 0; at < single; ++at) {
        const Gate &gate = *notPassed[at];
        say(gate.outcome,
            gate.outcome == GateOutcome::Open ? tr("Open: %1").arg(gateBrief(gate))
                                              : gateBrief(gate),
            gate.reason);
    }
    QStringList rest;
    for (size_t at = single; at < notPassed.size(); ++at)
        rest += notPassed[at]->reason;
    if (!rest.isEmpty())
        say(notPassed[single]->outcome, tr("and %n more", nullptr, int(rest.size())),
            rest.join(u' '));
    for (; line < m_gates.size(); ++line)
        m_gates[line].line->hide();
    const auto passes = int(passed.size());
    QString summary = tr("%1 open · %2 pass").arg(open).arg(passes);
    if (preview.gates.empty())
        summary = preview.isBlocked() ? tr("blocked") : tr("nothing to check");
    else if (blocked > 0)
        summary = tr("%1 blocked · %2 open").arg(blocked).arg(open);
    else if (open == 0)
        summary = tr("all %n pass", nullptr, passes);
    m_gateSummary->setText(summary);
    m_gateSummary->setToolTip(plainToolTip(passed.join(u' ')));
}

void MovePanel::showMoney(const MovePreview &preview, const CostRange &range)
{
    m_oneTime->setText(boundMoney(preview.oneTime, preview.missing));
    m_span->setText(range.iterations > 0 ? rangeText(range.p10, range.p90) : u"–"_s);
    m_range->showRange(range, preview.oneTime);
}

void MovePanel::showFacts(const MovePreview &preview)
{
    const QString staff = preview.staff ? tr("%1, %2 FTE")
                                              .arg(monthsText(preview.months),
                                                   QLocale().toString(*preview.staff, 'f', 1))
                                        : monthsText(preview.months);
    m_work.value->setText(hoursText(preview.hours));
    m_work.note->setText(staff);
    const double change = preview.monthlyAfter - preview.monthlyBefore;
    m_monthly.value->setText(preview.isMonthlyKnown ? signedMoney(change) : u"–"_s);
    m_monthly.note->setText(preview.isMonthlyKnown ? tr("%1 → %2").arg(
                                shortMoney(preview.monthlyBefore), shortMoney(preview.monthlyAfter))
                                                   : tr("not known"));
    const bool isNever = preview.isMonthlyKnown && !preview.breakEvenMonth;
    m_breakEven.value->setText(preview.breakEvenMonth ? tr("month %1").arg(*preview.breakEvenMonth)
                               : isNever              ? tr("never")
                                                      : u"–"_s);
    m_breakEven.note->setText(isNever ? tr("in %n months", nullptr, m_horizon) : QString());
    m_lockIn.value->setText(
        tr("%1 → %2").arg(qRound(preview.lockInBefore)).arg(qRound(preview.lockInAfter)));
    m_lockIn.note->setText(tr("%1 · %2").arg(lockInBandText(lockInBand(preview.lockInAfter)),
                                             exitRoleText(preview.lockInRole)));
    for (const Fact &fact : {m_work, m_monthly, m_breakEven, m_lockIn})
        fact.note->setToolTip(plainToolTip(fact.note->text()));
    m_missing->setVisible(!preview.missing.isEmpty());
    m_missing->setText(tr("A lower bound: not known are %1.").arg(preview.missing.join(u", "_s)));
}

void MovePanel::showDecider(const Workspace &workspace, const MovePreview &preview)
{
    const double lost = preview.stranded + preview.lostTier;
    m_decider->setVisible(lost > 0);
    if (lost <= 0)
        return;
    m_deciderName->setText(tr("Commitment shortfall"));
    m_deciderAmount->setText(shortMoney(lost));
    const bool decides = lost >= preview.oneTime / 2;
    const QString words = shortfallWords(workspace, preview);
    m_deciderText->setText(decides ? tr("This line decides. %1").arg(words) : words);
}

} // namespace fairlead
