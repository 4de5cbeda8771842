#include "ui/stress/stressresultscreen.h"

#include "models/graph/marketgraph.h"
#include "models/rows/risk.h"
#include "models/rowtitle.h"
#include "ui/board/figures.h"
#include "ui/board/plancard.h"
#include "ui/lensmodel.h"
#include "ui/stress/shockeditor.h"
#include "ui/stress/stressfindings.h"
#include "ui/stress/stresssheet.h"
#include "ui/stress/stresstables.h"
#include "ui/stress/swingdelegate.h"
#include "ui/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/panelparts.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastBar = 44;
constexpr int kMostWrapped = 100; ///< lines whose heights are worked out one by one

/// As high as their texts need, up to three lines: a name is better read than cut.
void fitRows(QTableView &table)
{
    const QAbstractItemView &contents = table;
    const int line = table.fontMetrics().height();
    const int usual = table.verticalHeader()->defaultSectionSize();
    const int rows = table.model()->rowCount();
    for (int row = 0; row < rows && rows <= kMostWrapped; ++row) {
        const int wanted = contents.sizeHintForRow(row);
        table.setRowHeight(row,
                           wanted < usual + line / 2 ? usual : std::min(wanted, usual + 2 * line));
    }
}

/// Names first: the bars get what these and the figures leave.
void arrangeColumns(QTableView &table)
{
    QHeaderView *heads = table.horizontalHeader();
    const int room = table.viewport()->width();
    if (heads->count() <= kBarColumn || room <= 0)
        return;
    if (heads->sectionResizeMode(0) != QHeaderView::Stretch)
        heads->setSectionResizeMode(0, QHeaderView::Stretch);
    const QAbstractItemView &contents = table;
    int taken = contents.sizeHintForColumn(0);
    for (int column = kBarColumn + 1; column < heads->count(); ++column) {
        const int wanted =
            std::max(contents.sizeHintForColumn(column), heads->sectionSizeHint(column));
        const int width = std::min(wanted, room / 4);
        heads->resizeSection(column, width);
        taken += width;
    }
    heads->resizeSection(kBarColumn,
                         std::clamp(room - taken, kLeastBar, std::max(kLeastBar, room / 3)));
    fitRows(table);
}

QFont keyFont(QFont base)
{
    base.setPointSizeF(base.pointSizeF() * 1.4);
    return base;
}

} // namespace

StressResultScreen::StressResultScreen(StressState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_finding(paragraph({}, {}, this))
    , m_exit(paragraph({}, {}, this))
    , m_source(paragraph({}, u"muted"_s, this))
    , m_buttons(new QWidget(this))
    , m_shocks(new ShockEditor(state, this))
    , m_losses(new FigureTableModel(this))
    , m_inputs(new FigureTableModel(this))
    , m_lossBars(new SwingDelegate(-1, kStressedLossColumn, this))
    , m_inputBars(new SwingDelegate(kInputLowColumn, kInputHighColumn, this))
    , m_lossTable(createTable(m_losses, u"stressLosses"_s, tr("Who is hit"), m_lossBars))
    , m_inputTable(
          createTable(m_inputs, u"stressInputs"_s, tr("Assumptions that matter most"), m_inputBars))
    , m_lossCard(new PlanCard(u"lossCard"_s, m_lossTable, this))
    , m_inputCard(new PlanCard(u"inputCard"_s, m_inputTable, this))
{
    setObjectName(u"stressResult"_s);
    m_finding->setObjectName(u"stressFinding"_s);
    m_finding->setFont(sectionFont(font()));
    m_exit->setObjectName(u"stressExit"_s);
    m_exit->setAlignment(Qt::AlignTop); // beside buttons that may be higher
    m_source->setObjectName(u"stressSource"_s);
    m_source->setFont(captionFont(font()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kSmall);
    layout->addWidget(m_finding);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(metrics::kMedium);
    answers->addWidget(m_exit, 1);
    answers->addWidget(m_buttons, 0, Qt::AlignTop | Qt::AlignRight);
    layout->addLayout(answers);
    layout->addWidget(createKeys());
    layout->addWidget(createShocks());
    layout->addWidget(createCards(), 1);
    auto *buttons = new QVBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(metrics::kTiny);
    for (QTableView *table : {m_lossTable, m_inputTable})
        table->viewport()->installEventFilter(this);
}

QTableView *StressResultScreen::createTable(FigureTableModel *model, const QString &name,
                                            const QString &title, SwingDelegate *delegate)
{
    QTableView *table = listTable(model, name, title, this);
    table->setProperty("role", u"plain"_s);
    table->horizontalHeader()->setFont(captionFont(font()));
    table->horizontalHeader()->setStretchLastSection(false);
    table->setItemDelegateForColumn(kBarColumn, delegate);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setMinimumHeight(90);
    table->setWordWrap(true);
    table->setTextElideMode(Qt::ElideMiddle); // names begin alike
    return table;
}

QWidget *StressResultScreen::createKeys()
{
    auto *line = new QWidget(this);
    auto *columns = new QHBoxLayout(line);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(metrics::kLarge);
    for (size_t key = 0; key < m_keys.size(); ++key) {
        auto *box = new QWidget(line);
        auto *rows = new QVBoxLayout(box);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(0);
        m_keys[key].value = new ElidedLabel({}, {}, box);
        m_keys[key].value->setObjectName(u"stressKey.%1"_s.arg(key));
        m_keys[key].value->setFont(keyFont(font()));
        m_keys[key].name = new ElidedLabel({}, u"muted"_s, box);
        m_keys[key].name->setObjectName(u"stressKeyName.%1"_s.arg(key));
        m_keys[key].name->setFont(captionFont(font()));
        m_keys[key].name->setMostLines(2);
        rows->addWidget(m_keys[key].value);
        rows->addWidget(m_keys[key].name);
        rows->addStretch(); // names of two lines stand beside those of one
        columns->addWidget(box);
    }
    columns->addStretch();
    return line;
}

void StressResultScreen::setPlanActions(QAction *keepAnswer, QAction *keepExits)
{
    m_buttons->layout()->addWidget(actionButton(keepAnswer, u"keepAnswerButton"_s, m_buttons));
    m_buttons->layout()->addWidget(actionButton(keepExits, u"keepExitsButton"_s, m_buttons));
}

QWidget *StressResultScreen::createShocks()
{
    auto *card = new QWidget(this);
    card->setProperty("role", u"card"_s);
    card->setAttribute(Qt::WA_StyledBackground);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(metrics::kMedium, metrics::kSmall, metrics::kMedium, metrics::kSmall);
    rows->setSpacing(metrics::kTiny);
    rows->addWidget(m_shocks);
    rows->addWidget(m_source);
    return card;
}

QWidget *StressResultScreen::createCards()
{
    auto *cards = new QWidget(this);
    auto *columns = new QHBoxLayout(cards);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(metrics::kMedium);
    columns->addWidget(m_lossCard, 1);
    columns->addWidget(m_inputCard, 1);
    for (PlanCard *card : {m_lossCard, m_inputCard})
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    return cards;
}

QString StressResultScreen::keyName(KeyFigure key) const
{
    switch (key) {
    case Rise:
        return tr("USD a year if we stay");
    case Loss:
        return lossName();
    case Exits:
        return tr("USD to leave it all");
    case TimeToAct:
        return tr("time to act");
    }
    Q_UNREACHABLE();
}

/// With the range, once it is reckoned.
QString StressResultScreen::lossName() const
{
    if (!m_state.model())
        return tr("USD lost");
    const QString months = QLocale().toString(m_state.model()->switching().horizonMonths());
    const CostRange *range = m_state.range();
    const bool isWide =
        range && range->iterations > 0 && shortMoney(range->p10) != shortMoney(range->p90);
    return isWide ? tr("USD lost over %1 months, P10–P90 %2")
                        .arg(months, rangeText(range->p10, range->p90))
                  : tr("USD lost over %1 months").arg(months);
}

void StressResultScreen::showKey(KeyFigure key, const QString &value, const QString &why)
{
    const Key &shown = m_keys[size_t(key)];
    shown.value->setText(value);
    shown.value->setMinimumWidth(shown.value->sizeHint().width()); // a figure is never cut
    shown.name->setText(keyName(key));
    shown.value->setAccessibleName(tr("%1: %2").arg(keyName(key), value));
    for (ElidedLabel *label : {shown.value, shown.name})
        label->setToolTip(plainToolTip(why));
}

void StressResultScreen::showScenario()
{
    m_shocks->showShocks();
    showRisks();
}

/// Why anybody thinks of it: its words, and the risks that it names by their code.
void StressResultScreen::showRisks()
{
    const Scenario *scenario = m_state.scenario();
    QStringList parts;
    QStringList codes;
    QStringList risks;
    if (scenario && !scenario->description.isEmpty())
        parts += scenario->description;
    for (const Risk &risk : m_state.workspace().rows<Risk>()) {
        if (!scenario || risk.code.isEmpty() || !scenario->notes.contains(risk.code))
            continue;
        QStringList sources;
        for (const Id<Source> &source : risk.sources)
            sources += rowTitle(m_state.workspace(), RowRef{TableId::Source, source.text});
        codes += risk.code;
        risks += tr("%1 %2 (%3).").arg(risk.code, risk.title, sources.join(u", "_s));
    }
    if (!codes.isEmpty())
        parts += tr("After the risks %1.").arg(codes.join(u", "_s));
    m_source->setText(parts.join(u' '));
    m_source->setToolTip(plainToolTip(risks.join(u'\n')));
    m_source->setAccessibleDescription(risks.join(u' '));
    m_source->setVisible(!parts.isEmpty());
}

void StressResultScreen::showFigures()
{
    const StressFigures *figures = m_state.figures();
    if (!figures || !m_state.model()) {
        showReckoning();
        return;
    }
    const StressStudy &study = figures->study;
    m_finding->setText(stressFinding(m_state.workspace(), figures->scenario, study,
                                     m_state.model()->switching().horizonMonths()));
    QStringList sentences{exitFinding(m_state.workspace(), study)};
    if (const StressInputs *inputs = m_state.inputs())
        sentences += mostImportantInputs(*inputs);
    sentences.removeAll(QString());
    m_exit->setText(sentences.join(u' '));
    m_exit->setVisible(!m_exit->text().isEmpty());
    showKeys(study);
    showLosses(study);
    showInputs();
}

QString StressResultScreen::waitingText() const
{
    return m_state.isStopped() ? tr("Stopped before it was reckoned.") : tr("Being reckoned …");
}

/// Never the figures of another scenario below the shocks of this one.
void StressResultScreen::showReckoning()
{
    const Scenario *scenario = m_state.scenario();
    if (!scenario)
        m_finding->clear();
    else if (m_state.isStopped())
        m_finding->setText(tr("%1: stopped before it was reckoned").arg(scenario->name));
    else
        m_finding->setText(tr("%1: being reckoned …").arg(scenario->name));
    m_exit->clear();
    m_exit->hide();
    for (const KeyFigure key : {Rise, Loss, Exits, TimeToAct})
        showKey(key, u"–"_s, waitingText());
    m_losses->showTable({});
    m_lossCard->showFinding(tr("Who is hit"), waitingText());
    showInputs();
}

void StressResultScreen::showKeys(const StressStudy &study)
{
    showKey(
        Rise, signedMoney(study.yearlyRise),
        tr("Of %1 a year that is reached, after caps of contracts.").arg(shortMoney(study.yearly)));
    showKey(Loss,
            study.result.withoutLoss > 0 ? boundMoney(study.result.loss, {tr("a loss")})
                                         : shortMoney(study.result.loss),
            tr("Present value of what our best answers cost, less what it would cost without the "
               "scenario."));
    showKey(Exits,
            study.exits.moves.empty()
                ? u"–"_s
                : boundMoney(study.exits.assessment.oneTime, study.exits.assessment.missing),
            tr("Every workload that is reached takes its cheapest exit."));
    showKey(TimeToAct, timeToActText(study.monthsToAct),
            tr("Until the first cheapest exit has to begin so that it is done by the event."));
}

void StressResultScreen::showLosses(const StressStudy &study)
{
    m_losses->showTable(stressedTable(m_state.workspace(), study, StressColumns::Few));
    const SwingScale scale = swingScale(m_losses->table(), -1, kStressedLossColumn, 0);
    m_lossBars->setScale(scale.least, scale.most, 0);
    arrangeColumns(*m_lossTable);
    m_lossCard->showFinding(study.reached == 0
                                ? tr("Nothing of ours is reached")
                                : tr("%n workloads are reached", nullptr, study.reached),
                            tr("Loss of each with its best answer, USD"));
    const auto &selection = m_state.context().lens.lens().selection;
    if (const int line = selection ? m_losses->lineOf(*selection) : -1; line >= 0)
        m_lossTable->selectRow(line);
}

void StressResultScreen::showInputs()
{
    const StressInputs *inputs = m_state.inputs();
    const Scenario *scenario = m_state.scenario();
    const Id<Scenario> shown = scenario ? scenario->id : Id<Scenario>();
    if (!inputs) {
        // While a slider moves, the bars from before stay to be looked at.
        if (shown != m_inputsOf)
            m_inputs->showTable({});
        m_inputCard->showFinding(tr("Assumptions that matter most"), waitingText());
        return;
    }
    m_inputsOf = shown;
    m_inputs->showTable(stressInputTable(*inputs, StressColumns::Few));
    const bool isOfExits = !inputs->movesLoss();
    const double base = isOfExits ? inputs->exits : inputs->loss;
    const SwingScale scale = swingScale(m_inputs->table(), kInputLowColumn, kInputHighColumn, base);
    m_inputBars->setScale(scale.least, scale.most, base);
    arrangeColumns(*m_inputTable);
    m_inputCard->showFinding(inputsFinding(*inputs),
                             isOfExits ? tr("Cost of the exits at P10 and P90 of each, USD")
                                       : tr("Loss at P10 and P90 of each, the rest likely, USD"));
    m_inputTable->viewport()->update();
}

/// Columns follow the room of their table, which it gets only after the figures.
bool StressResultScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        for (QTableView *table : {m_lossTable, m_inputTable}) {
            if (table->viewport() == watched)
                arrangeColumns(*table);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fairlead
